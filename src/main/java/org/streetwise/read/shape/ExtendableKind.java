package org.streetwise.read.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.source.SourceId;
import org.streetwise.source.Spanned;

/// A kind of file that may extend another by its name, and then says only what differs. A programme's own file comes
/// before the shipped one with the same name, and may extend that.
///
/// @param kind what messages call such a file: `template`
/// @param code of the faults that are found on the way
/// @param base the name of the file that a file extends
/// @param shipped the names of the files that come with the program
/// @param path the path of the file with a name
/// @param own how to make a file with a name: `a folder …`
public record ExtendableKind<T>(
        Message kind,
        Code code,
        Shape<T> shape,
        Function<T, Optional<Spanned<String>>> base,
        List<String> shipped,
        UnaryOperator<String> path,
        Function<String, Message> own) {
    public ExtendableKind {
        shipped = List.copyOf(shipped);
    }

    /// A file, or one that it extends.
    public record Ancestor<T>(SourceId file, T written) {}

    /// The file with a name and all files that it extends, itself first; absent, and reported, if one of them can't be
    /// read, does not exist or extends itself.
    ///
    /// @param name with the place where it is asked for
    public Optional<List<Ancestor<T>>> read(Spanned<String> name, SourceFiles files, Diagnostics diagnostics) {
        List<Ancestor<T>> line = new ArrayList<>();
        Optional<Spanned<String>> next = Optional.of(name);
        while (next.isPresent()) {
            Spanned<String> named = next.get();
            boolean namesake = line.size() == 1 && named.value().equals(name.value());
            Optional<SourceId> file = file(named.value(), namesake, files);
            if (file.isEmpty()) {
                diagnostics.report(unknown(named));
                return Optional.empty();
            }
            SourceId id = file.get();
            if (line.stream().anyMatch(each -> each.file().equals(id))) {
                diagnostics.report(Diagnostic.of(
                        code, named.span(), Message.of("ancestry.circle", "kind", kind, "name", named.value())));
                return Optional.empty();
            }
            Optional<T> written =
                    files.find(id).flatMap(source -> new Decoder(files, diagnostics).decode(source, shape));
            if (written.isEmpty()) {
                return Optional.empty();
            }
            line.add(new Ancestor<>(id, written.get()));
            next = base.apply(written.get());
        }
        return Optional.of(line);
    }

    /// @param namesake whether a programme's own file extends the shipped one with its name
    private Optional<SourceId> file(String name, boolean namesake, SourceFiles files) {
        SourceId mine = SourceId.programme(path.apply(name));
        if (!namesake && files.has(mine)) {
            return Optional.of(mine);
        }
        return Optional.of(SourceId.builtIn(path.apply(name))).filter(files::has);
    }

    private Diagnostic unknown(Spanned<String> name) {
        return Diagnostic.of(code, name.span(), Message.of("ancestry.unknown", "kind", kind, "name", name.value()))
                .hint(Nearest.to(name.value(), shipped)
                        .map(near -> Message.of("hint.write", "text", near))
                        .orElseGet(() -> Message.of(
                                "ancestry.hint.shipped",
                                "names",
                                Message.row(WrittenTexts.quoted(shipped)),
                                "own",
                                own.apply(name.value()))));
    }
}
