package org.streetwise.print.image;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Spanned;

/// The images that a publication prints, by their paths in the programme. May be used from several threads.
public interface Pictures {
    /// None at all.
    Pictures NONE = new Pictures() {
        @Override
        public Optional<ImageSize> size(Spanned<String> file) {
            return Optional.empty();
        }

        @Override
        public Optional<PrintImage> image(Spanned<String> file) {
            return Optional.empty();
        }
    };

    /// How large an image is; absent where it can't be printed, which has been reported.
    Optional<ImageSize> size(Spanned<String> file);

    /// How large images are beside each other ([ImageSize#beside]); absent also where one of them can't be printed.
    ///
    /// @param width of a column, in points
    /// @param height that none exceeds
    default Optional<List<ImageSize.Printed>> beside(List<Spanned<String>> files, double width, double height) {
        List<ImageSize> sizes =
                files.stream().flatMap(file -> size(file).stream()).toList();
        return sizes.size() < files.size() ? Optional.empty() : ImageSize.beside(sizes, width, height);
    }

    /// The image itself; absent where it can't be had any more, which is then reported where it is named.
    Optional<PrintImage> image(Spanned<String> file);
}
