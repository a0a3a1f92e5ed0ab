package org.streetwise.print.image;

import java.awt.geom.Rectangle2D;

/// The outline of a shape, measured without drawing it. All measures are upper bounds.
///
/// @param corners the segments; an arc counts for the curves that it is made of
/// @param starts the ends of lines at which markers can stand
/// @param length in user space
/// @param box around the shape, in user space
/// @param edges its segments
record SvgPath(int corners, int starts, double length, Rectangle2D box, SvgEdges edges) {
    /// The curves of an arc.
    private static final int CURVES = 5;

    /// @param data as in `d`
    static SvgPath of(String data) {
        return new Scan(data).path();
    }

    /// @param points as in `points`
    static SvgPath ofPoints(String points) {
        return of("M" + points + "z");
    }

    /// @param isRound whether it has round corners or is an ellipse
    static SvgPath ofBox(double x, double y, double width, double height, boolean isRound) {
        Rectangle2D box = new Rectangle2D.Double(x, y, Math.max(0, width), Math.max(0, height));
        SvgEdges edges = new SvgEdges();
        double middleX = box.getCenterX();
        double middleY = box.getCenterY();
        // A curve costs more than a line.
        for (int i = 0; i < (isRound ? 2 : 1); i++) {
            edges.add(box.getMinX(), box.getMinY(), middleX, middleY);
            edges.add(middleX, box.getMinY(), box.getMaxX(), middleY);
            edges.add(box.getMinX(), middleY, middleX, box.getMaxY());
            edges.add(middleX, middleY, box.getMaxX(), box.getMaxY());
        }
        return new SvgPath(isRound ? 9 : 5, 2, 2 * (box.getWidth() + box.getHeight()), box, edges);
    }

    static SvgPath ofLine(double x1, double y1, double x2, double y2) {
        return of("M" + x1 + " " + y1 + "L" + x2 + " " + y2);
    }

    /// Reads path data (SVG 2, 9.3) and adds up the edges of its control polygon, which is longer than its curves.
    private static final class Scan {
        private final String data;
        private int at;
        private double x;
        private double y;
        private double startX;
        private double startY;
        private double controlX;
        private double controlY;
        /// The command of the last curve, or nothing behind other commands.
        private String curved = "";
        private int corners;
        private int starts;
        private double length;
        private double left = Double.POSITIVE_INFINITY;
        private double top = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;
        private final SvgEdges edges = new SvgEdges();

        private Scan(String data) {
            this.data = data;
        }

        private SvgPath path() {
            char command = ' ';
            while (skip()) {
                char c = data.charAt(at);
                if (Character.isLetter(c)) {
                    command = c;
                    at++;
                    if (c == 'z' || c == 'Z') {
                        line(startX, startY);
                        starts++;
                        continue;
                    }
                } else if (command == 'm' || command == 'M') {
                    command = command == 'm' ? 'l' : 'L';
                }
                int before = at;
                String kind = String.valueOf(Character.toLowerCase(command));
                curved = curved.isEmpty() || "qtcs".contains(kind) ? curved : "";
                segment(command);
                if (at == before) {
                    at++;
                }
            }
            Rectangle2D box = left > right
                    ? new Rectangle2D.Double()
                    : new Rectangle2D.Double(left, top, right - left, bottom - top);
            return new SvgPath(corners, starts + 1, length, box, edges);
        }

        private void segment(char command) {
            boolean relative = Character.isLowerCase(command);
            double fromX = relative ? x : 0;
            double fromY = relative ? y : 0;
            switch (Character.toLowerCase(command)) {
                case 'm' -> {
                    x = fromX + number();
                    y = fromY + number();
                    startX = x;
                    startY = y;
                    starts++;
                    corners++;
                    include(x, y, 0);
                }
                case 'l' -> line(fromX + number(), fromY + number());
                case 'h' -> line(fromX + number(), y);
                case 'v' -> line(x, fromY + number());
                case 'q' -> curve(2, fromX, fromY, "q");
                case 't' -> {
                    mirror("qt");
                    curve(1, fromX, fromY, "t");
                }
                case 'c' -> curve(3, fromX, fromY, "c");
                case 's' -> {
                    mirror("cs");
                    curve(2, fromX, fromY, "s");
                }
                case 'a' -> arc(fromX, fromY);
                default -> number();
            }
        }

        /// Goes to the point that smooth curves leave out: the mirror image of the one before.
        private void mirror(String kinds) {
            if (curved.isEmpty() || !kinds.contains(curved)) {
                return;
            }
            double mirroredX = 2 * x - controlX;
            double mirroredY = 2 * y - controlY;
            line(mirroredX, mirroredY);
            controlX = mirroredX;
            controlY = mirroredY;
        }

        private void curve(int points, double fromX, double fromY, String kind) {
            for (int i = 0; i < points; i++) {
                if (i == points - 1 && points > 1) {
                    controlX = x;
                    controlY = y;
                }
                line(fromX + number(), fromY + number());
            }
            curved = kind;
        }

        private void arc(double fromX, double fromY) {
            double radiusX = Math.abs(number());
            double radiusY = Math.abs(number());
            number();
            flag();
            flag();
            double toX = fromX + number();
            double toY = fromY + number();
            double reach = Math.max(Math.max(radiusX, radiusY), Math.hypot(toX - x, toY - y));
            include(x, y, 2 * reach);
            length += 2 * Math.PI * reach;
            for (int i = 0; i < CURVES; i++) {
                edges.add(x - 2 * reach, y - 2 * reach, x + 2 * reach, y + 2 * reach);
            }
            corners += CURVES;
            line(toX, toY);
        }

        private void line(double toX, double toY) {
            include(x, y, 0);
            include(toX, toY, 0);
            edges.add(x, y, toX, toY);
            length += Math.hypot(toX - x, toY - y);
            x = toX;
            y = toY;
            corners++;
        }

        private void include(double nextX, double nextY, double around) {
            left = Math.min(left, nextX - around);
            right = Math.max(right, nextX + around);
            top = Math.min(top, nextY - around);
            bottom = Math.max(bottom, nextY + around);
        }

        private boolean skip() {
            while (at < data.length() && (data.charAt(at) <= ' ' || data.charAt(at) == ',')) {
                at++;
            }
            return at < data.length();
        }

        /// A flag is one digit, and needs nothing behind it.
        private void flag() {
            if (skip()) {
                at++;
            }
        }

        private double number() {
            if (!skip()) {
                return 0;
            }
            int from = at;
            boolean dot = false;
            boolean exponent = false;
            for (; at < data.length(); at++) {
                char c = data.charAt(at);
                boolean sign = c == '-' || c == '+';
                boolean fits = c >= '0' && c <= '9'
                        || sign && (at == from || (data.charAt(at - 1) | 32) == 'e')
                        || c == '.' && !dot && !exponent
                        || (c | 32) == 'e' && !exponent && at > from;
                if (!fits) {
                    break;
                }
                dot |= c == '.';
                exponent |= (c | 32) == 'e';
            }
            try {
                return Double.parseDouble(data.substring(from, at));
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }
}
