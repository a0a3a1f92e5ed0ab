package org.streetwise.print.image;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Spanned;

/// The images that a publication prints, by their paths in the programme. May be used from several threads.
public interface Pictures {
    /// The size of an image; absent if the image can't be printed, which has already been reported.
    Optional<ImageSize> size(Spanned<String> file);

    /// The sizes of images side by side ([ImageSize#beside]); also absent if one of them can't be printed.
    ///
    /// @param width of a column, in points
    /// @param height the greatest height, in points
    default Optional<List<ImageSize.Printed>> beside(List<Spanned<String>> files, double width, double height) {
        List<ImageSize> sizes =
                files.stream().flatMap(file -> size(file).stream()).toList();
        return sizes.size() < files.size() ? Optional.empty() : ImageSize.beside(sizes, width, height);
    }

    /// The image itself. It is absent, and this is reported at the place that names it, if it can no longer be read.
    Optional<PrintImage> image(Spanned<String> file);
}
