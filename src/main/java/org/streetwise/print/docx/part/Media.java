package org.streetwise.print.docx.part;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.image.PrintImage;
import org.streetwise.source.Spanned;

/// The images that the text shows: each is a part of its own, however often it is shown.
public final class Media {
    private final Pictures pictures;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /// @param name relative to the folder of the text
    private record Part(String name, Spanned<String> file) {}

    public Media(Pictures pictures) {
        this.pictures = pictures;
    }

    /// The name of an image's part, relative to the text's.
    public String part(Spanned<String> file, PrintImage image) {
        return parts.computeIfAbsent(
                        file.value(), _ -> new Part("media/image" + (parts.size() + 1) + ending(image), file))
                .name();
    }

    private static String ending(PrintImage image) {
        return switch (image.format()) {
            case JPEG -> ".jpeg";
            case PNG, SVG -> ".png";
        };
    }

    /// The name of the part with what an image was drawn of, which lies beside it.
    public String drawing(String part) {
        return part.substring(0, part.lastIndexOf('.')) + ".svg";
    }

    public void write(ZipParts zip) throws IOException {
        for (Part part : parts.values()) {
            Optional<PrintImage> image = pictures.image(part.file());
            if (image.isPresent()) {
                zip.part("word/" + part.name(), image.get().bytes());
                if (image.get().drawing().isPresent()) {
                    zip.part(
                            "word/" + drawing(part.name()),
                            image.get().drawing().get());
                }
            }
        }
    }
}
