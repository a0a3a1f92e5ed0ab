package org.streetwise.print.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.shape.Ancestry;
import org.streetwise.read.shape.Ancestry.Ancestor;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.SourceFiles;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

/// Reads a stylesheet, `templates/stylesheets/NAME.yml`; a programme's own file of that name comes before the one that
/// comes with the program.
public final class StylesheetReader {
    private static final FileKind<?> KIND = new FileKind<>(
            "stylesheet", "templates/stylesheets/*.yml", "The look of publications.", StyleShapes.STYLESHEET, false);

    private static final Ancestry<WrittenStylesheet> ANCESTRY = new Ancestry<>(
            Message.of("record.stylesheet"),
            Code.STYLESHEET,
            StyleShapes.STYLESHEET,
            WrittenStylesheet::base,
            List.of("sober", "institute"),
            StylesheetReader::path,
            name -> Message.of("noun.stylesheet-file", "path", path(name)));

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
        return ANCESTRY.read(new Spanned<>(name, place), files, diagnostics).map(line -> {
            WrittenStylesheet all = line.getFirst().written();
            for (Ancestor<WrittenStylesheet> each : line.subList(1, line.size())) {
                all = each.written().under(all);
            }
            return new Whole(all, line.getFirst().file());
        });
    }

    private static String path(String name) {
        return "templates/stylesheets/" + name + ".yml";
    }
}
