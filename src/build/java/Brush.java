import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The palette and the recurring shapes of all drawings.
abstract class Brush {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    static final Color PAPER = new Color(0xF5EFE3);
    static final Color SKY = new Color(0xDFE7E4);
    static final Color INK = new Color(0x24384B);
    static final Color BRICK = new Color(0xB4533C);
    static final Color CLAY = new Color(0xCB7B5F);
    static final Color SAND = new Color(0xE3D3B4);
    static final Color LIGHT = new Color(0xEDB94F);
    static final Color LEAF = new Color(0x6F8D6D);
    static final Color GRASS = new Color(0xABC09F);
    static final Color WATER = new Color(0x93B3C1);
    static final Color STONE = new Color(0xBDB7AA);
    static final Color PANE = new Color(0x52708A);

    final Graphics2D pen;

    Brush(Graphics2D pen) {
        this.pen = pen;
    }

    /// Whether a window is lit. About one in `one` is, and the same ones in every run.
    static boolean lit(int a, int b, int one) {
        return Math.floorMod(a * 31 + b * 17 + a * b * 7, one) == 0;
    }

    void windows(int x, int y, int width, int height, int across, int down, int seed) {
        for (int i = 0; i < across; i++) {
            for (int j = 0; j < down; j++) {
                int w = width / across;
                int h = height / down;
                box(lit(i + seed, j, 6) ? LIGHT : PANE, x + i * w + w / 4, y + j * h + h / 4, w / 2, h / 2.2);
            }
        }
    }

    void window(int x, int y, int width, int height, boolean lit) {
        box(PAPER, x, y, width, height);
        box(lit ? LIGHT : PANE, x + 5, y + 5, width - 10, height - 10);
        box(PAPER, x + width / 2.0 - 2.5, y, 5, height);
    }

    void tree(int x, int foot, int size, Color leaves) {
        box(INK, x - size / 14.0, foot - size * 0.9, size / 7.0, size * 0.9);
        disc(leaves, x, (int) (foot - size * 1.25), (int) (size * 0.62));
        disc(leaves, (int) (x - size * 0.36), (int) (foot - size * 0.95), (int) (size * 0.42));
        disc(leaves, (int) (x + size * 0.38), (int) (foot - size * 0.98), (int) (size * 0.46));
    }

    void bicycle(int x, int y) {
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Ellipse2D.Double(x, y - 76, 76, 76));
        pen.draw(new Ellipse2D.Double(x + 116, y - 76, 76, 76));
        pen.drawPolyline(
                new int[] {x + 38, x + 78, x + 132, x + 98, x + 38},
                new int[] {y - 38, y - 92, y - 92, y - 38, y - 38},
                5);
        pen.drawPolyline(new int[] {x + 154, x + 130, x + 150}, new int[] {y - 38, y - 112, y - 118}, 3);
    }

    void box(Color colour, double x, double y, double width, double height) {
        fill(colour, new Rectangle2D.Double(x, y, width, height));
    }

    void disc(Color colour, int x, int y, int radius) {
        fill(colour, new Ellipse2D.Double(x - radius, y - radius, 2.0 * radius, 2.0 * radius));
    }

    void poly(Color colour, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        fill(colour, path);
    }

    void fill(Color colour, Shape shape) {
        pen.setColor(colour);
        pen.fill(shape);
    }
}
