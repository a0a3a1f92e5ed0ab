package org.streetwise.print.style;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.read.shape.Decoder;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.SourceFiles;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

/// Reads a stylesheet, `templates/stylesheets/NAME.yml`; a programme's own file of that name comes before the one that
/// comes with the program.
public final class StylesheetReader {
    private static final FileKind<?> KIND = new FileKind<>(
            "stylesheet", "templates/stylesheets/*.yml", "The look of publications.", StyleShapes.STYLESHEET, false);

    private final SourceFiles files;
    private final Diagnostics diagnostics;

    public StylesheetReader(Workspace workspace, Diagnostics diagnostics) {
        this.files = new SourceFiles(workspace, diagnostics);
        this.diagnostics = diagnostics;
    }

    /// What a stylesheet's file is.
    public static FileKind<?> kind() {
        return KIND;
    }

    /// The stylesheet; absent where it does not exist or does not fit together, which is reported.
    ///
    /// @param place where it is asked for
    public Optional<Stylesheet> read(String name, Span place) {
        return whole(name, place)
                .flatMap(whole -> new Inheritance(whole.file(), diagnostics).resolve(name, whole.written()));
    }

    /// A stylesheet as a file that extends another and says only in what it differs from it; absent where that can't be
    /// read, which is reported.
    ///
    /// @param head what stands above it, one line each
    /// @param remark what is said behind the typeface of `text`, `heading` or `code`; empty for nothing
    public Optional<String> changed(
            Stylesheet wanted, String extended, Span place, List<String> head, Function<String, String> remark) {
        return whole(extended, place)
                .map(whole -> new StylesheetWriter(wanted, whole.written()).text(head, extended, remark));
    }

    /// All that a stylesheet's file and those that it extends say.
    ///
    /// @param file the first of them
    private record Whole(WrittenStylesheet written, SourceId file) {}

    private Optional<Whole> whole(String name, Span place) {
        Optional<Source> file = find(name);
        Optional<WrittenStylesheet> all = Optional.empty();
        Spanned<String> named = new Spanned<>(name, place);
        SequencedSet<SourceId> seen = new LinkedHashSet<>();
        while (true) {
            if (file.isEmpty()) {
                unknown(named);
                return Optional.empty();
            }
            if (!seen.add(file.get().id())) {
                diagnostics.report(Diagnostic.of(
                        Code.STYLESHEET, named.span(), "the stylesheet `" + named.value() + "` extends itself"));
                return Optional.empty();
            }
            Optional<WrittenStylesheet> written =
                    new Decoder(files, diagnostics).decode(file.get(), StyleShapes.STYLESHEET);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            all = all.map(over -> written.get().under(over)).or(() -> written);
            Optional<Spanned<String>> base = written.get().base();
            if (base.isEmpty()) {
                return Optional.of(new Whole(all.get(), seen.getFirst()));
            }
            // A programme's own stylesheet may change the one of the same name that comes with the program.
            String own = named.value();
            named = base.get();
            file = own.equals(named.value()) && seen.size() == 1
                    ? files.find(SourceId.builtIn(path(own)))
                    : find(named.value());
        }
    }

    private Optional<Source> find(String name) {
        return files.find(SourceId.programme(path(name))).or(() -> files.find(SourceId.builtIn(path(name))));
    }

    private static String path(String name) {
        return "templates/stylesheets/" + name + ".yml";
    }

    private void unknown(Spanned<String> name) {
        diagnostics.report(Diagnostic.of(Code.STYLESHEET, name.span(), "there is no stylesheet `" + name.value() + "`")
                .hint("`sober` and `institute` come with streetwise; one of your own is a file `" + path(name.value())
                        + "`"));
    }
}
