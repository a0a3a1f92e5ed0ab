package org.streetwise.print.image;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/// The size of an image in pixels.
public record ImageSize(int width, int height) {
    /// The lowest resolution in pixels per inch. Images are never printed larger, because the pixels would be visible.
    private static final double COARSEST = 150;

    private static final double POINTS = 72;
    /// The pixels that the text width of 170 mm takes at 300 dots per inch.
    private static final int DRAWN_WIDTH = 2000;

    private static final int DRAWN_HEIGHT = 3000;

    /// The size of a drawing, which is large enough for any room.
    ///
    /// @param width of the drawing, in any unit
    /// @param height in the same unit
    static ImageSize drawn(int width, int height) {
        double scale = Math.min((double) DRAWN_WIDTH / width, (double) DRAWN_HEIGHT / height);
        return new ImageSize(
                Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }

    /// The size at which the image is printed in a room: as large as possible in its proportions.
    ///
    /// @param width of the room, in points
    /// @param height of the room, in points
    public Printed within(double width, double height) {
        double scale = Math.min(POINTS / COARSEST, Math.min(width / this.width, height / this.height));
        return new Printed(this.width * scale, this.height * scale);
    }

    /// The sizes of images side by side in columns, all equally high. Empty if one of them would be less than half as
    /// high as it could be.
    ///
    /// @param width of a column, in points
    /// @param height the greatest height, in points
    public static Optional<List<Printed>> beside(List<ImageSize> images, double width, double height) {
        DoubleSummaryStatistics heights = images.stream()
                .mapToDouble(image -> image.within(width, height).height)
                .summaryStatistics();
        return heights.getMax() > 2 * heights.getMin()
                ? Optional.empty()
                : Optional.of(images.stream()
                        .map(image -> image.within(width, heights.getMin()))
                        .toList());
    }

    /// The size in print, in points.
    public record Printed(double width, double height) {}
}
