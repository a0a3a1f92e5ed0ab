package org.streetwise.compile;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Programme;
import org.streetwise.print.image.ImageCheck;
import org.streetwise.print.image.ImageInfo;
import org.streetwise.print.image.ImageInspector;
import org.streetwise.print.image.ImageSize;
import org.streetwise.print.image.Inspection;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.image.PrintImage;
import org.streetwise.source.SourceId;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

/// A programme's images. Each is read when it is printed. Its version for print is kept while there is memory.
final class ProgrammePictures implements Pictures {
    private final Workspace workspace;
    private final Diagnostics diagnostics;
    private final ImageCheck check;
    private final Map<String, SoftReference<PrintImage>> made = new ConcurrentHashMap<>();

    ProgrammePictures(Workspace workspace, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.diagnostics = diagnostics;
        this.check = new ImageCheck(workspace, diagnostics);
    }

    /// Reports what is wrong with a programme's images, even those that no edition shows.
    void check(Programme programme) {
        programme.cases().stream()
                .flatMap(each -> each.photos().stream())
                .map(photo -> photo.value().file())
                // A photo that names no file has been reported already.
                .filter(file -> !file.value().isEmpty())
                .forEach(check::check);
    }

    @Override
    public Optional<ImageSize> size(Spanned<String> file) {
        return check.check(file).map(ImageInfo::size);
    }

    @Override
    public Optional<PrintImage> image(Spanned<String> file) {
        SoftReference<PrintImage> before = made.get(file.value());
        PrintImage kept = before == null ? null : before.get();
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<PrintImage> image = check.check(file).flatMap(info -> made(file, info));
        image.ifPresent(found -> made.put(file.value(), new SoftReference<>(found)));
        return image;
    }

    private Optional<PrintImage> made(Spanned<String> file, ImageInfo info) {
        if (!(workspace.read(SourceId.programme(file.value())) instanceof Workspace.Content.Bytes(byte[] bytes)
                && ImageInspector.inspect(bytes) instanceof Inspection.Printable(ImageInfo now, _)
                && now.equals(info))) {
            report(file, Message.of("image.changed", "path", file.value()), Message.of("image.changed.hint.build"));
            return Optional.empty();
        }
        Optional<PrintImage> image = PrintImage.of(bytes, info);
        if (image.isEmpty()) {
            report(
                    file,
                    Message.of("image.unread-end", "path", file.value()),
                    Message.of("image.unread-end.hint.save"));
        }
        return image;
    }

    private void report(Spanned<String> file, Message message, Message hint) {
        diagnostics.report(Diagnostic.of(Code.IMAGE, file.span(), message).hint(hint));
    }
}
