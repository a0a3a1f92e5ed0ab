package org.streetwise.print.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.shape.ExtendableKind;
import org.streetwise.read.shape.ExtendableKind.Ancestor;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.SourceFiles;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

/// Reads a stylesheet, `templates/stylesheets/NAME.yml`. A programme's own file takes precedence over the one of the
/// same name that comes with the program.
public final class StylesheetReader {
    private static final FileKind<?> KIND = new FileKind<>(
            "stylesheet", "templates/stylesheets/*.yml", "The look of publications.", StyleShapes.STYLESHEET, false);

    private static final ExtendableKind<WrittenStylesheet> ANCESTRY = new ExtendableKind<>(
            Message.of("record.stylesheet"),
            Code.STYLESHEET,
            StyleShapes.STYLESHEET,
            WrittenStylesheet::base,
            List.of("sober", "institute"),
            StylesheetReader::path,
            name -> Message.of("noun.stylesheet-file", "path", path(name)));

    private final SourceFiles files;
    private final Diagnostics diagnostics;

    /// Makes a reader that reports faults to `diagnostics`.
    public StylesheetReader(Workspace workspace, Diagnostics diagnostics) {
        this.files = new SourceFiles(workspace, diagnostics);
        this.diagnostics = diagnostics;
    }

    /// The kind of file that a stylesheet is.
    public static FileKind<?> kind() {
        return KIND;
    }

    /// The stylesheet. It is absent, and the fault is reported, if it does not exist or does not fit together.
    ///
    /// @param place that names the stylesheet
    public Optional<Stylesheet> read(String name, Span place) {
        return placed(name, place).map(PlacedStylesheet::stylesheet);
    }

    /// The same stylesheet, with the places where its typefaces are named.
    public Optional<PlacedStylesheet> placed(String name, Span place) {
        return whole(name, place)
                .flatMap(whole -> new Inheritance(whole.file(), diagnostics)
                        .resolve(name, whole.written())
                        .map(stylesheet ->
                                new PlacedStylesheet(stylesheet, whole.written().placedFamilies())));
    }

    /// The text of a stylesheet file that extends another and contains only the differences. It is absent, and the
    /// fault is reported, if the other can't be read.
    ///
    /// @param head comment lines for the start of the file
    /// @param remark the comment after the typeface of `text`, `heading` or `code`; empty for none
    public Optional<String> changed(
            Stylesheet wanted, String extended, Span place, List<String> head, Function<String, String> remark) {
        return whole(extended, place)
                .map(whole -> new StylesheetWriter(wanted, whole.written()).text(head, extended, remark));
    }

    /// A stylesheet's file merged with all files that it extends.
    ///
    /// @param file the stylesheet's own file
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
