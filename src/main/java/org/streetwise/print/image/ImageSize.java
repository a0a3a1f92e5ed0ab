package org.streetwise.print.image;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/// How large an image is, in pixels.
public record ImageSize(int width, int height) {
    /// So many pixels an inch, where there is room, and never less: what is drawn larger is seen to consist of them.
    private static final double COARSEST = 150;

    private static final double POINTS = 72;
    /// What a page's 170 mm take at 300 dots an inch.
    private static final int DRAWN_WIDTH = 2000;

    private static final int DRAWN_HEIGHT = 3000;

    /// Of a drawing: so large that it fills any room.
    ///
    /// @param width of the drawing, in any unit
    /// @param height in the same unit
    static ImageSize drawn(int width, int height) {
        double scale = Math.min((double) DRAWN_WIDTH / width, (double) DRAWN_HEIGHT / height);
        return new ImageSize(
                Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }

    /// How large it is printed in a room, in points: as large as it may be, its sides as they are to each other.
    ///
    /// @param width of the room, in points
    /// @param height of the room, in points
    public Printed within(double width, double height) {
        double scale = Math.min(POINTS / COARSEST, Math.min(width / this.width, height / this.height));
        return new Printed(this.width * scale, this.height * scale);
    }

    /// How large images are beside each other, each in a column of its own: equally high. Empty where that would leave
    /// one of them less than half as high as it might be.
    ///
    /// @param width of a column, in points
    /// @param height that none exceeds
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
