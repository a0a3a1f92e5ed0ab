package org.streetwise.print.image;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.diagnostic.UnreadableFile;
import org.streetwise.print.image.ImageInfo.Format;
import org.streetwise.source.SourceId;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

/// Checks whether the images that a programme names can be printed. It reads each image once and reports its faults
/// where the image is named first. Several threads may use it.
public final class ImageCheck {
    /// How many pixels 80 mm, the smallest width of a printed photo, take at 150 dots per inch.
    public static final int ENOUGH = (int) Math.ceil(80 / 25.4 * 150);

    private static final Message SMALLER = Message.of("image-too-large.hint.smaller");

    private final Workspace workspace;
    private final Diagnostics diagnostics;
    private final Map<SourceId, Optional<ImageInfo>> known = new ConcurrentHashMap<>();

    /// Makes a check that reports to `diagnostics`.
    public ImageCheck(Workspace workspace, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.diagnostics = diagnostics;
    }

    /// What the image is. It is absent, and the fault is reported, if it can't be read or can't be printed.
    ///
    /// @param path of a file of the programme, with the place that names it
    public Optional<ImageInfo> check(Spanned<String> path) {
        SourceId file = SourceId.programme(path.value());
        Optional<ImageInfo> before = known.get(file);
        if (before != null) {
            return before;
        }
        return switch (workspace.read(file)) {
            case Workspace.Content.Bytes(byte[] bytes) -> {
                Optional<ImageInfo> info = inspect(path, bytes);
                known.put(file, info);
                yield info;
            }
            // A missing file is reported at each place that names it.
            case Workspace.Content.Missing() -> fault(UnreadableFile.missing(file, path.span()));
            case Workspace.Content.Unreadable(String reason) ->
                fault(UnreadableFile.because(reason, file, path.span()));
            case Workspace.Content.TooLarge() -> {
                known.put(file, Optional.empty());
                yield fault(Diagnostic.of(
                                Code.IMAGE_TOO_LARGE,
                                path.span(),
                                Message.of("image-too-large.file", "path", path.value(), "limit", Workspace.LARGEST_MB))
                        .hint(SMALLER));
            }
        };
    }

    private Optional<ImageInfo> fault(Diagnostic fault) {
        diagnostics.report(fault);
        return Optional.empty();
    }

    private Optional<ImageInfo> inspect(Spanned<String> path, byte[] bytes) {
        return switch (ImageInspector.inspect(bytes)) {
            case Inspection.Printable(ImageInfo info, List<String> undrawn) -> {
                remark(path, info);
                undrawn.stream()
                        .map(name -> Message.of("quoted", "text", name))
                        .reduce((before, last) -> Message.all(List.of(before, last)))
                        .ifPresent(names -> diagnostics.report(Diagnostic.of(
                                        Code.DRAWN_IN_PART,
                                        path.span(),
                                        Message.of("drawn-in-part", "path", path.value(), "names", names))
                                .hint(Message.of("drawn-in-part.hint.look"))));
                yield Optional.of(info);
            }
            case Inspection.Unprintable(Message what, Message hint) ->
                fault(Diagnostic.of(Code.IMAGE, path.span(), Message.of("image", "path", path.value(), "what", what))
                        .hint(hint));
            case Inspection.TooLarge(long width, long height) -> {
                String name = path.value();
                long limit = PixelLimit.MOST / 1_000_000;
                Message message = Message.of(
                        "image-too-large.pixels", "path", name, "width", width, "height", height, "limit", limit);
                yield fault(Diagnostic.of(Code.IMAGE_TOO_LARGE, path.span(), message)
                        .hint(SMALLER));
            }
        };
    }

    private void remark(Spanned<String> path, ImageInfo info) {
        String name = path.value();
        Format format = info.format();
        List<String> endings = endings(format);
        if (!endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            Message message = Message.of("image", "path", name, "what", format.named());
            diagnostics.report(Diagnostic.of(Code.IMAGE, path.span(), message)
                    .at(Severity.NOTE)
                    .hint(Message.of("image.hint.ending", "ending", endings.getFirst())));
        }
        if (info.moves()) {
            diagnostics.report(Diagnostic.of(Code.IMAGE, path.span(), Message.of("image.moves", "path", name))
                    .at(Severity.NOTE));
        }
        if (format != Format.SVG && info.width() < ENOUGH) {
            diagnostics.report(Diagnostic.of(
                            Code.IMAGE_TOO_SMALL,
                            path.span(),
                            Message.of("image-too-small", "path", name, "width", info.width(), "wanted", ENOUGH))
                    .hint(Message.of("image-too-small.hint.original")));
        }
    }

    private static List<String> endings(Format format) {
        return switch (format) {
            case JPEG -> List.of("jpg", "jpeg");
            case PNG -> List.of("png");
            case SVG -> List.of("svg");
        };
    }
}
