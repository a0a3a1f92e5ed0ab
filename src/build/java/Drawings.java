import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// Draws the pictures of the fictional neighbourhoods in `examples/voorbeeldstad/images`:
///
/// ```
/// java src/build/java/Drawings.java FOLDER
/// ```
///
/// They show no real place. Flat shapes in one palette print well and make small files.
public final class Drawings extends Brush {
    private Drawings(Graphics2D pen) {
        super(pen);
    }

    /// @param arguments the folder
    public static void main(String[] arguments) throws IOException {
        Map<String, Consumer<Drawings>> drawings = new LinkedHashMap<>();
        drawings.put("molenkwartier", Drawings::walkUps);
        drawings.put("straat", Drawings::street);
        drawings.put("plein", Drawings::courtyard);
        drawings.put("haven", Drawings::quay);
        drawings.put("dorp", Drawings::ribbon);
        drawings.put("flats", Drawings::towers);
        drawings.put("tuindorp", Drawings::colony);
        drawings.put("fabrieksplein", Drawings::factorySquare);
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, Consumer<Drawings>> drawing : drawings.entrySet()) {
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.getValue().accept(new Drawings(pen));
            pen.dispose();
            ImageIO.write(
                    image, "png", folder.resolve(drawing.getKey() + ".png").toFile());
        }
    }

    /// Four storeys, a stair behind glass in every third bay, light behind a few windows.
    private void walkUps() {
        box(SKY, 0, 0, WIDTH, HEIGHT);
        disc(LIGHT, 1290, 190, 70);
        box(STONE, 0, 330, 620, 420);
        windows(0, 330, 620, 420, 10, 4, 77);
        box(GRASS, 0, 740, WIDTH, 260);
        box(CLAY, 240, 270, 1180, 500);
        box(INK, 220, 250, 1220, 26);
        for (int bay = 0; bay < 12; bay++) {
            int x = 258 + bay * 97;
            for (int floor = 0; floor < 4; floor++) {
                int y = 300 + floor * 116;
                if (bay % 3 == 1) {
                    box(PANE, x + 16, y, 46, 112);
                    box(INK, x + 16, y + 52, 46, 6);
                } else {
                    window(x, y + 14, 78, 64, lit(bay, floor, 4));
                    box(PAPER, x - 4, y + 82, 86, 8);
                }
            }
            if (bay % 3 == 1) {
                box(INK, x + 8, 700, 62, 70);
                box(LIGHT, x + 16, 710, 20, 60);
            }
        }
        box(SAND, 0, 770, WIDTH, 60);
        box(STONE, 0, 830, WIDTH, 170);
        tree(150, 790, 120, LEAF);
        tree(1510, 800, 140, LEAF);
        for (int x = 60; x < WIDTH; x += 190) {
            box(PAPER, x, 908, 96, 10);
        }
        bicycle(470, 812);
    }

    /// Two rows of narrow houses that run to one point, with steps before the doors.
    private void street() {
        box(SKY, 0, 0, WIDTH, HEIGHT);
        disc(PAPER, 800, 420, 150);
        poly(STONE, 0, 1000, 760, 470, 840, 470, 1600, 1000);
        poly(SAND, 0, 1000, 760, 470, 0, 900);
        poly(SAND, 1600, 1000, 840, 470, 1600, 900);
        Color[] fronts = {BRICK, SAND, CLAY, STONE, CLAY, BRICK};
        double near = 0;
        for (int i = 0; i < fronts.length; i++) {
            double far = near + (760 - near) * 0.33;
            house(near, far, fronts[i], i, false);
            house(WIDTH - near, WIDTH - far, fronts[(i + 2) % fronts.length], i + 3, true);
            near = far;
        }
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(5));
        pen.drawLine(300, 160, 1300, 160);
        for (int i = 0; i < 6; i++) {
            poly(i % 2 == 0 ? LIGHT : PAPER, 400 + i * 150, 162, 450 + i * 150, 162, 425 + i * 150, 222);
        }
    }

    private void house(double near, double far, Color front, int number, boolean right) {
        double[] n = {scale(near), scale(far)};
        double top0 = 470 - 560 * n[0];
        double top1 = 470 - 560 * n[1];
        double foot0 = 470 + 430 * n[0];
        double foot1 = 470 + 430 * n[1];
        poly(front, near, top0, far, top1, far, foot1, near, foot0);
        poly(INK, near, top0 - 26 * n[0], far, top1 - 26 * n[1], far, top1, near, top0);
        for (int floor = 0; floor < 2; floor++) {
            pane(near, far, 0.16, 0.42, floor * 0.34 + 0.08, floor * 0.34 + 0.26, lit(number, floor, 3) ? LIGHT : PANE);
            pane(near, far, 0.58, 0.84, floor * 0.34 + 0.08, floor * 0.34 + 0.26, PANE);
        }
        pane(near, far, 0.14, 0.46, 0.74, 0.92, lit(number, 7, 2) ? LIGHT : PANE);
        pane(near, far, 0.6, 0.84, 0.7, 0.965, right ? LEAF : INK);
        pane(near, far, 0.56, 0.88, 0.965, 1.0, PAPER);
    }

    /// A rectangle on the front of a house, in shares of its width and height.
    private void pane(double near, double far, double from, double to, double top, double bottom, Color colour) {
        double a = near + (far - near) * from;
        double b = near + (far - near) * to;
        poly(colour, a, level(a, top), b, level(b, top), b, level(b, bottom), a, level(a, bottom));
    }

    private static double level(double x, double share) {
        double n = scale(x);
        return 470 - 560 * n + 990 * n * share;
    }

    /// How large things are at a position in the street: 1 at the picture's edges, 0 in the middle.
    private static double scale(double x) {
        return Math.abs(x - 800) / 800;
    }

    /// Houses round a sunken lawn that holds rainwater, seen from above.
    private void courtyard() {
        box(STONE, 0, 0, WIDTH, HEIGHT);
        box(SAND, 90, 80, 1420, 840);
        Area lawn = new Area(new Ellipse2D.Double(430, 270, 740, 460));
        fill(GRASS, lawn);
        fill(LEAF, new Ellipse2D.Double(560, 350, 480, 300));
        fill(WATER, new Ellipse2D.Double(640, 410, 320, 180));
        int[][] rows = {{150, 110, 6, 0}, {150, 790, 6, 0}, {120, 260, 3, 1}, {1350, 260, 3, 1}};
        for (int[] row : rows) {
            for (int i = 0; i < row[2]; i++) {
                int x = row[0] + (row[3] == 0 ? i * 220 : 0);
                int y = row[1] + (row[3] == 0 ? 0 : i * 170);
                roof(x, y, row[3] == 0 ? 196 : 130, row[3] == 0 ? 104 : 146, i % 3 == 1 ? BRICK : CLAY);
            }
        }
        int[][] trees = {
            {380, 330, 60}, {430, 700, 74}, {800, 256, 56}, {1200, 320, 70}, {1210, 690, 58}, {800, 756, 62}
        };
        for (int[] tree : trees) {
            disc(INK, tree[0] + 9, tree[1] + 9, tree[2]);
            disc(LEAF, tree[0], tree[1], tree[2]);
            disc(GRASS, tree[0] - tree[2] / 4, tree[1] - tree[2] / 4, tree[2] / 2);
        }
        pen.setColor(PAPER);
        pen.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D path = new Path2D.Double();
        path.moveTo(320, 500);
        path.curveTo(470, 300, 700, 300, 800, 330);
        path.curveTo(1000, 360, 1120, 420, 1290, 500);
        pen.draw(path);
    }

    private void roof(int x, int y, int width, int height, Color colour) {
        box(INK, x + 8, y + 8, width, height);
        box(colour, x, y, width, height);
        box(SAND, x + width / 2 - 3, y, 6, height);
        for (int i = 0; i < 3; i++) {
            box(PANE, x + 16 + i * 22, y + 20, 18, 30);
        }
    }

    /// Sheds with saw-tooth roofs, a crane, and across the water a factory that lets off steam.
    private void quay() {
        box(SKY, 0, 0, WIDTH, HEIGHT);
        box(STONE, 980, 330, 420, 150);
        box(INK, 1040, 190, 40, 290);
        box(INK, 1130, 240, 34, 240);
        box(PANE, 1230, 370, 130, 110);
        disc(PAPER, 1075, 150, 46);
        disc(PAPER, 1130, 112, 60);
        disc(PAPER, 1206, 86, 44);
        box(WATER, 0, 480, WIDTH, 260);
        pen.setColor(PAPER);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < 16; i++) {
            int x = i * 263 % 1500;
            int y = 520 + i * 37 % 190;
            pen.drawLine(x, y, x + 70 + i % 3 * 30, y);
        }
        poly(BRICK, 720, 600, 1130, 600, 1070, 680, 770, 680);
        box(PAPER, 800, 530, 150, 70);
        box(INK, 980, 500, 26, 100);
        box(SAND, 0, 740, WIDTH, 260);
        box(INK, 0, 740, WIDTH, 14);
        for (int i = 0; i < 4; i++) {
            int x = 40 + i * 180;
            box(i % 2 == 0 ? CLAY : BRICK, x, 600, 180, 230);
            poly(INK, x, 600, x, 510, x + 180, 600);
            poly(PANE, x + 8, 592, x + 8, 530, x + 20, 536, x + 20, 592);
            box(lit(i, 3, 2) ? LIGHT : INK, x + 50, 690, 84, 140);
        }
        box(INK, 1280, 320, 22, 430);
        poly(INK, 1180, 330, 1540, 250, 1540, 268, 1180, 352);
        box(INK, 1500, 262, 6, 240);
        box(LIGHT, 1462, 500, 84, 60);
        for (int x = 800; x < 1560; x += 130) {
            box(INK, x, 790, 40, 26);
            disc(INK, x + 20, 786, 26);
        }
    }

    /// A straight road, low houses on one side and a ditch on the other, under a wide sky.
    private void ribbon() {
        box(SKY, 0, 0, WIDTH, HEIGHT);
        disc(LIGHT, 330, 300, 84);
        box(GRASS, 0, 520, WIDTH, 480);
        poly(WATER, 0, 1000, 0, 900, 1000, 520, 1012, 520, 300, 1000);
        poly(STONE, 420, 1000, 1030, 520, 1046, 520, 960, 1000);
        for (int i = 6; i >= 0; i--) {
            double away = 30 * Math.pow(1.55, i);
            cottage(1046 + away * 0.8, 520 + away * 0.62, away * 0.66, i);
        }
        pen.setColor(INK);
        for (int i = 0; i < 7; i++) {
            double away = 60 * Math.pow(1.55, i);
            pole(1010 - away, 520 + away * 0.36, away * 0.9, 1010 - away * 1.55, 520 + away * 0.558, away * 1.395);
        }
        tree(120, 560, 54, LEAF);
        tree(250, 548, 40, LEAF);
        tree(520, 540, 30, LEAF);
    }

    /// A pole, and the wires to the next one.
    private void pole(double x, double foot, double size, double nextX, double nextFoot, double nextSize) {
        pen.setStroke(new BasicStroke((float) (size / 45)));
        pen.draw(new Line2D.Double(x, foot, x, foot - size));
        for (double bar : new double[] {0.93, 0.84}) {
            pen.draw(new Line2D.Double(x - size / 7, foot - size * bar, x + size / 7, foot - size * bar));
        }
        pen.setStroke(new BasicStroke(2));
        for (double end : new double[] {-1 / 7.0, 1 / 7.0}) {
            pen.draw(new QuadCurve2D.Double(
                    x + size * end,
                    foot - size * 0.93,
                    (x + nextX) / 2,
                    (foot + nextFoot) / 2 - (size + nextSize) * 0.44,
                    nextX + nextSize * end,
                    nextFoot - nextSize * 0.93));
        }
    }

    private void cottage(double x, double foot, double size, int number) {
        box(number % 2 == 0 ? BRICK : CLAY, x, foot - size * 0.42, size * 0.62, size * 0.42);
        poly(
                INK,
                x - size * 0.05,
                foot - size * 0.4,
                x + size * 0.31,
                foot - size * 0.8,
                x + size * 0.67,
                foot - size * 0.4);
        box(lit(number, 1, 2) ? LIGHT : PANE, x + size * 0.08, foot - size * 0.3, size * 0.16, size * 0.14);
        box(PAPER, x + size * 0.36, foot - size * 0.32, size * 0.14, size * 0.32);
    }

    /// Gallery flats of eleven storeys behind a park.
    private void towers() {
        box(SKY, 0, 0, WIDTH, HEIGHT);
        disc(PAPER, 1180, 170, 90);
        int[][] blocks = {{60, 250, 300}, {420, 170, 340}, {820, 230, 300}, {1180, 140, 360}};
        for (int i = 0; i < blocks.length; i++) {
            int[] block = blocks[i];
            int height = 740 - block[1];
            box(i % 2 == 0 ? STONE : SAND, block[0], block[1], block[2], height);
            box(INK, block[0] + block[2] - 54, block[1] - 34, 54, height + 34);
            for (int floor = 0; floor < 11; floor++) {
                int y = block[1] + 14 + floor * (height - 20) / 11;
                box(CLAY, block[0] - 8, y + 26, block[2] - 46, 7);
                for (int x = block[0] + 12; x < block[0] + block[2] - 80; x += 34) {
                    box(lit(x + i * 7, floor * 3 + i, 5) ? LIGHT : PANE, x, y, 22, 22);
                }
            }
        }
        box(GRASS, 0, 730, WIDTH, 270);
        fill(WATER, new Ellipse2D.Double(900, 810, 520, 110));
        pen.setColor(SAND);
        pen.setStroke(new BasicStroke(34, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D path = new Path2D.Double();
        path.moveTo(-20, 940);
        path.curveTo(300, 820, 560, 900, 800, 780);
        pen.draw(path);
        for (int i = 0; i < 9; i++) {
            tree(70 + i * 185 + i % 2 * 30, 790 + i * 53 % 90, 70 + i * 29 % 50, i % 3 == 1 ? GRASS.darker() : LEAF);
        }
    }

    /// Low semi-detached brick houses round a green, in front of a slag heap.
    private void colony() {
        box(SKY, 0, 0, WIDTH, HEIGHT);
        poly(STONE, 120, 560, 560, 190, 690, 230, 1010, 560);
        box(INK, 1270, 170, 16, 390);
        poly(INK, 1210, 560, 1278, 180, 1346, 560, 1330, 560, 1278, 250, 1226, 560);
        disc(INK, 1278, 190, 54);
        disc(SKY, 1278, 190, 38);
        box(GRASS, 0, 550, WIDTH, 450);
        for (int i = 0; i < 4; i++) {
            int x = 40 + i * 390;
            int y = 470;
            box(i % 2 == 0 ? BRICK : CLAY, x, y, 350, 220);
            poly(INK, x - 24, y + 6, x + 60, y - 130, x + 290, y - 130, x + 374, y + 6);
            box(CLAY, x + 155, y - 180, 44, 70);
            poly(PAPER, x + 110, y - 8, x + 175, y - 96, x + 240, y - 8);
            window(x + 150, y - 62, 50, 50, lit(i, 2, 2));
            for (int side = 0; side < 2; side++) {
                int left = x + 24 + side * 208;
                window(left, y + 50, 92, 80, lit(i, side, 3));
                box(SAND, left - 6, y + 136, 104, 10);
            }
            box(LEAF, x + 128, y + 84, 42, 136);
            box(PAPER, x + 182, y + 84, 42, 136);
        }
        box(SAND, 0, 690, WIDTH, 56);
        for (int x = 20; x < WIDTH; x += 46) {
            fill(LEAF, new Ellipse2D.Double(x, 716, 62, 56));
        }
        poly(SAND, 640, 1000, 760, 746, 840, 746, 960, 1000);
        tree(300, 900, 150, LEAF);
        tree(1330, 910, 170, LEAF);
    }

    /// Workshops with arched doors round a square, and one tall chimney.
    private void factorySquare() {
        box(SKY, 0, 0, WIDTH, HEIGHT);
        disc(LIGHT, 300, 250, 80);
        poly(BRICK, 760, 620, 786, 90, 854, 90, 880, 620);
        box(INK, 776, 74, 88, 26);
        for (int y = 170; y < 560; y += 110) {
            box(CLAY, 774, y, 92, 12);
        }
        int[][] shops = {{0, 400, 360, 0}, {360, 460, 330, 1}, {950, 430, 300, 1}, {1250, 370, 350, 0}};
        for (int i = 0; i < shops.length; i++) {
            int[] shop = shops[i];
            box(i % 2 == 0 ? CLAY : BRICK, shop[0], shop[1], shop[2], 760 - shop[1]);
            if (shop[3] == 0) {
                box(INK, shop[0] - 10, shop[1] - 20, shop[2] + 20, 24);
            } else {
                for (int x = shop[0]; x < shop[0] + shop[2]; x += 110) {
                    poly(INK, x, shop[1] + 4, x, shop[1] - 70, x + 110, shop[1] + 4);
                }
            }
            for (int x = shop[0] + 36; x + 80 < shop[0] + shop[2]; x += 104) {
                window(x, shop[1] + 44, 68, 74, lit(x, i, 3));
                Color door = lit(x + i, 2, 2) ? LIGHT : INK;
                fill(door, new Ellipse2D.Double(x - 6, 590, 80, 80));
                box(door, x - 6, 630, 80, 130);
            }
        }
        box(STONE, 690, 560, 260, 200);
        box(INK, 680, 548, 280, 22);
        box(PANE, 720, 600, 200, 60);
        box(SAND, 0, 760, WIDTH, 240);
        pen.setColor(STONE);
        pen.setStroke(new BasicStroke(5));
        for (int x = -800; x < 2400; x += 160) {
            pen.draw(new Line2D.Double(800 + (x - 800) * 0.6, 760, x, 1000));
        }
        for (int y = 800; y < 1000; y += 52) {
            pen.draw(new Line2D.Double(0, y, WIDTH, y));
        }
        tree(560, 860, 110, LEAF);
        tree(1090, 880, 130, LEAF);
        bicycle(240, 880);
    }
}
