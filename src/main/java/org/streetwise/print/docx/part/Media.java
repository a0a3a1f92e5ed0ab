package org.streetwise.print.docx.part;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.image.PrintImage;
import org.streetwise.source.Spanned;

/// Gathers the images that the text shows. An image has one part, however often it is shown.
public final class Media {
    private final Pictures pictures;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /// @param name relative to the folder of the text
    private record Part(String name, Spanned<String> file) {}

    /// @param pictures where the images come from
    public Media(Pictures pictures) {
        this.pictures = pictures;
    }

    /// Adds an image and returns the name of its part, relative to the folder of the text.
    public String part(Spanned<String> file, PrintImage image) {
        return parts.computeIfAbsent(
                        file.value(), _ -> new Part("media/image" + (parts.size() + 1) + image.ending(), file))
                .name();
    }

    /// The name of the part that holds the image as a vector drawing.
    ///
    /// @param part the name of the image's part
    public String drawing(String part) {
        return part.substring(0, part.lastIndexOf('.')) + ".svg";
    }

    /// Writes the parts of all images.
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
