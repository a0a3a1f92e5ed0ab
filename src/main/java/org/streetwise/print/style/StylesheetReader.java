package org.streetwise.print.style;

import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.read.shape.Decoder;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.SourceFiles;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
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
        String path = "templates/stylesheets/" + name + ".yml";
        Optional<Source> source = files.find(SourceId.programme(path)).or(() -> files.find(SourceId.builtIn(path)));
        if (source.isEmpty()) {
            diagnostics.report(Diagnostic.of(Code.STYLESHEET, place, "there is no stylesheet `" + name + "`")
                    .hint("`sober` comes with streetwise; one of your own is a file `" + path + "`"));
            return Optional.empty();
        }
        return new Decoder(files, diagnostics)
                .decode(source.get(), StyleShapes.STYLESHEET)
                .flatMap(written -> new Inheritance(source.get().id(), diagnostics).resolve(name, written));
    }
}
