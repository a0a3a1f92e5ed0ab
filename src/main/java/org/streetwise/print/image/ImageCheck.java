package org.streetwise.print.image;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.diagnostic.UnreadableFile;
import org.streetwise.print.image.ImageInfo.Format;
import org.streetwise.source.SourceId;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

/// Says of each image that a programme names whether it can be printed. An image is read once, however often it is
/// named, and what is wrong with it is told where it is named first. May be used from several threads.
public final class ImageCheck {
    /// What 80 mm, the smallest width of a photo in print, want at 150 dots an inch.
    public static final int ENOUGH = (int) Math.ceil(80 / 25.4 * 150);

    private final Workspace workspace;
    private final Diagnostics diagnostics;
    private final Map<SourceId, Optional<ImageInfo>> known = new ConcurrentHashMap<>();

    public ImageCheck(Workspace workspace, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.diagnostics = diagnostics;
    }

    /// What the image is; absent where it can't be had or can't be printed, which is then reported.
    ///
    /// @param path of a file of the programme, where the author names it
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
            // What is missing is missing at each place that names it.
            case Workspace.Content.Missing() -> fault(UnreadableFile.missing(file, path.span()));
            case Workspace.Content.Unreadable(String reason) ->
                fault(UnreadableFile.because(reason, file, path.span()));
            case Workspace.Content.TooLarge() -> {
                diagnostics.report(Diagnostic.of(
                                Code.IMAGE_TOO_LARGE,
                                path.span(),
                                "the image `" + path.value() + "` is larger than " + Workspace.LARGEST_MB + " MB")
                        .hint("save it smaller: 3000 pixels fill a page"));
                known.put(file, Optional.empty());
                yield Optional.empty();
            }
        };
    }

    private Optional<ImageInfo> fault(Diagnostic fault) {
        diagnostics.report(fault);
        return Optional.empty();
    }

    private Optional<ImageInfo> inspect(Spanned<String> path, byte[] bytes) {
        String image = "the image `" + path.value() + "` ";
        return switch (ImageInspector.inspect(bytes)) {
            case Inspection.Printable(ImageInfo info, List<String> undrawn) -> {
                remark(path, image, info);
                if (!undrawn.isEmpty()) {
                    diagnostics.report(Diagnostic.of(
                                    Code.DRAWN_IN_PART,
                                    path.span(),
                                    undrawn.stream()
                                            .map(name -> "`" + name + "`")
                                            .collect(
                                                    Collectors.joining(" and ", image + "is printed without its ", "")))
                            .hint("look whether it is missed; if so, export the drawing as PNG"));
                }
                yield Optional.of(info);
            }
            case Inspection.Unprintable(String fact, String hint) -> unprintable(path, fact, hint);
            case Inspection.TooLarge(long width, long height) -> {
                diagnostics.report(Diagnostic.of(
                                Code.IMAGE_TOO_LARGE,
                                path.span(),
                                image + "has " + width + " × " + height + " pixels, more than "
                                        + PixelLimit.MOST / 1_000_000 + " million")
                        .hint("save it smaller: 3000 pixels fill a page"));
                yield Optional.empty();
            }
        };
    }

    private Optional<ImageInfo> unprintable(Spanned<String> path, String fact, String hint) {
        return fault(Diagnostic.of(Code.IMAGE, path.span(), "the image `" + path.value() + "` " + fact)
                .hint(hint));
    }

    private void remark(Spanned<String> path, String image, ImageInfo info) {
        String ending =
                path.value().substring(path.value().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!endings(info.format()).contains(ending)) {
            diagnostics.report(Diagnostic.of(
                            Code.IMAGE,
                            path.span(),
                            image + "is " + info.format().named())
                    .at(Severity.NOTE)
                    .hint("let its name end in `." + endings(info.format()).getFirst() + "`"));
        }
        if (info.moves()) {
            diagnostics.report(Diagnostic.of(Code.IMAGE, path.span(), image + "moves; its first picture is printed")
                    .at(Severity.NOTE));
        }
        if (info.format() != Format.SVG && info.width() < ENOUGH) {
            diagnostics.report(Diagnostic.of(
                            Code.IMAGE_TOO_SMALL,
                            path.span(),
                            image + "is " + info.width() + " pixels wide; print wants " + ENOUGH + " or more")
                    .hint("use the original, not a copy from a web page or a chat"));
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
