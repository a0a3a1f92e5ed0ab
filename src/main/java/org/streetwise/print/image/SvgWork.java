package org.streetwise.print.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.streetwise.print.image.SvgBudget.Cause;

/// Counts what drawing a drawing will take, before anything of it is drawn. A few hundred bytes can ask for more
/// shapes, dashes, markers or blurred pixels than could be drawn in years. The weights are measured: how many
/// nanoseconds jsvg takes for each.
final class SvgWork {
    private static final Set<String> SHAPES =
            Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    /// Parts that are seen only where others use them.
    private static final Set<String> UNSEEN = Set.of(
            "defs",
            "symbol",
            "marker",
            "pattern",
            "mask",
            "clippath",
            "filter",
            "lineargradient",
            "radialgradient",
            "style");
    private static final List<String> MARKERS = List.of("marker", "marker-start", "marker-mid", "marker-end");
    private static final double ELEMENT = 1_000;
    private static final double SHAPE = 12_000;
    private static final double CORNER = 1_500;
    private static final double MARKER = 15_000;
    private static final double PIXEL = 2;
    private static final double GRADIENT_PIXEL = 6;
    private static final double FOCUS_PIXEL = 30;
    private static final double PATTERN_PIXEL = 7;
    private static final double CLIPPED = 2;
    private static final double MASKED = 35;
    private static final double STOP = 6_000;
    private static final double STOP_BYTES = 2_000;
    private static final double MASK_BYTES = 8;
    private static final double PATTERN_BYTES = 12;
    /// For each row of pixels, and each edge of a clip path that crosses it.
    private static final double SPAN = 60;
    /// Beyond this, work need not be counted.
    private static final double ENOUGH = 1e10;

    private final SvgBudget budget = new SvgBudget();
    private final SvgStrokes strokes;
    private final SvgEffects effects;
    private final double pageWidth;
    private final double pageHeight;

    private SvgWork(ImageSize page) {
        pageWidth = page.width();
        pageHeight = page.height();
        strokes = new SvgStrokes(budget, pageWidth + pageHeight);
        effects = new SvgEffects(budget, pageWidth, pageHeight);
    }

    /// What there is too much of in a drawing.
    ///
    /// @param bare as an [SvgWriter] wrote it
    static Optional<Cause> beyond(byte[] bare, ImageInfo info) throws XMLStreamException {
        Optional<SvgPart> drawing = SvgPart.read(new String(bare, StandardCharsets.UTF_8), SvgShapes.MOST);
        if (drawing.isEmpty()) {
            return Optional.of(Cause.PARTS);
        }
        SvgWork work = new SvgWork(info.size());
        double scale = work.pageWidth / info.width();
        work.draw(
                drawing.get(),
                new SvgPlace(
                        AffineTransform.getScaleInstance(scale, work.pageHeight / info.height()),
                        info.width(),
                        info.height(),
                        SvgLook.initial(),
                        1,
                        0,
                        0,
                        false,
                        Cause.PAINT));
        return work.budget.beyond();
    }

    private SvgDrawn draw(SvgPart part, SvgPlace outer) {
        if (!isWithinBudget(outer)) {
            return SvgDrawn.NOTHING;
        }
        budget.add(outer.cause(), ELEMENT * outer.times());
        SvgPlace place = transformed(part, outer.looking(outer.look().of(part)));
        List<SvgPart> clips = part.used("clip-path");
        int crowd = 0;
        for (SvgPart clip : clips) {
            crowd += clips(clip, outer);
        }
        List<SvgPart> masks = part.used("mask");
        place = clips.isEmpty() ? place : place.clippedBy(crowd);
        place = masks.isEmpty() ? place : place.maskedToo();
        SvgDrawn drawn = SHAPES.contains(part.name()) ? shape(part, place) : inside(part, place);
        for (SvgPart filter : part.used("filter")) {
            drawn = effects.filter(filter, drawn, place);
        }
        for (SvgPart mask : masks) {
            drawn = masked(mask, drawn, place);
        }
        return drawn;
    }

    private SvgDrawn inside(SvgPart part, SvgPlace place) {
        if (part.name().equals("use")) {
            return part.linked().map(used -> used(part, used, place)).orElse(SvgDrawn.NOTHING);
        }
        if (part.name().equals("svg")) {
            return children(part, viewed(part, part, place));
        }
        return children(part, place);
    }

    private SvgDrawn used(SvgPart use, SvgPart used, SvgPlace place) {
        SvgPlace moved = place.in(AffineTransform.getTranslateInstance(
                        use.length("x", place.width(), 0), use.length("y", place.height(), 0)))
                .using(1, place.cause());
        return used.name().equals("symbol") || used.name().equals("svg")
                ? children(used, viewed(used, use, moved))
                : draw(used, moved);
    }

    private SvgDrawn children(SvgPart part, SvgPlace place) {
        SvgDrawn all = SvgDrawn.NOTHING;
        for (SvgPart each : part.parts()) {
            if (!UNSEEN.contains(each.name())) {
                all = all.and(draw(each, place));
            }
        }
        return all;
    }

    /// The place within a `viewBox`.
    ///
    /// @param sized the part that has `width` and `height`
    private static SvgPlace viewed(SvgPart view, SvgPart sized, SvgPlace place) {
        double width = size(sized, view, "width", place.width());
        double height = size(sized, view, "height", place.height());
        return boxed(view, width, height, place);
    }

    private static double size(SvgPart first, SvgPart second, String attribute, double whole) {
        return first.length(attribute, whole, second.length(attribute, whole, whole));
    }

    private static SvgPlace boxed(SvgPart view, double width, double height, SvgPlace place) {
        double[] box = view.numbers("viewBox");
        if (box.length != 4 || !(box[2] > 0) || !(box[3] > 0)) {
            return place.sized(width, height);
        }
        double x = width / box[2];
        double y = height / box[3];
        String aspect = view.attribute("preserveAspectRatio");
        double larger = Math.max(x, y);
        double both = aspect.contains("slice") ? larger : Math.min(x, y);
        AffineTransform in = aspect.contains("none")
                ? AffineTransform.getScaleInstance(x, y)
                : AffineTransform.getScaleInstance(both, both);
        in.translate(-box[0], -box[1]);
        return place.in(in).sized(box[2], box[3]);
    }

    private SvgDrawn shape(SvgPart part, SvgPlace place) {
        SvgPath path = part.path(place.width(), place.height());
        SvgLook look = place.look();
        double wide = look.isPainted("stroke") ? look.strokeWidth(place.longerSide()) : 0;
        Rectangle2D box = place.box(path.box(), wide);
        double pixels = effects.pixels(box);
        double scale = SvgTransform.scale(place.at());
        double rows = Math.min(pageHeight, box.getHeight());
        budget.add(place.cause(), place.times() * (SHAPE + rows * place.clipped() * SPAN));
        double bytes = 0;
        if (look.isPainted("fill")) {
            double edges = Math.min(path.length() * scale, path.corners() * (pageWidth + pageHeight));
            budget.add(place.cause(), place.times() * (path.corners() * CORNER + edges * SvgStrokes.EDGE / 2));
            bytes = paint(part, "fill", pixels, place);
        }
        if (wide > 0) {
            double seen = strokes.add(part, path, wide, scale, place);
            bytes = Math.max(bytes, paint(part, "stroke", Math.min(pixels, seen), place));
            budget.add(place.cause(), place.times() * pixels / 4);
        }
        if (place.masked() && look.of("paint-order").stream().anyMatch(SvgWork::hasStrokeFirst)) {
            // jsvg cuts the filled area out of the stroke.
            double dashes = 1 + path.length() * look.dashes();
            budget.add(
                    Cause.CLIPS,
                    place.times()
                            * 16
                            * dashes
                            * dashes
                            * path.edges().search(ENOUGH).work());
        }
        markers(part, path, wide > 0 ? wide : look.strokeWidth(place.longerSide()), place);
        return new SvgDrawn(box, bytes);
    }

    private static boolean hasStrokeFirst(String order) {
        return !order.startsWith("normal") && !order.startsWith("fill");
    }

    /// Counts the pixels that are painted, and returns the bytes that are needed for it.
    private double paint(SvgPart part, String property, double pixels, SvgPlace place) {
        double bytes = 0;
        double weight = PIXEL;
        for (String value : place.look().of(property)) {
            Optional<SvgPart> server = part.named(value);
            if (server.isEmpty()) {
                continue;
            }
            if (server.get().name().equals("pattern")) {
                weight = Math.max(weight, PATTERN_PIXEL);
                bytes = Math.max(
                        bytes,
                        pattern(
                                server.get(),
                                part.path(place.width(), place.height()).box(),
                                place));
            } else {
                weight = Math.max(weight, hasFocus(server.get()) ? FOCUS_PIXEL : GRADIENT_PIXEL);
                double stops = stops(server.get());
                budget.add(place.cause(), place.times() * stops * STOP);
                bytes = Math.max(bytes, stops * STOP_BYTES);
            }
        }
        weight += place.clipped() > 0 ? CLIPPED : 0;
        weight += place.masked() ? MASKED : 0;
        budget.add(place.cause(), place.times() * pixels * weight);
        budget.hold(place.cause(), bytes);
        return bytes;
    }

    private static double stops(SvgPart gradient) {
        return chain(gradient).stream()
                .mapToInt(each -> each.parts().size())
                .max()
                .orElse(0);
    }

    /// Whether a gradient does not start at the middle of its circle.
    private static boolean hasFocus(SvgPart gradient) {
        return chain(gradient).stream().anyMatch(each -> each.has("fx") || each.has("fy") || each.has("fr"));
    }

    /// A gradient or pattern, and those that it takes attributes and parts of. [SvgShapes] has refused longer chains.
    private static List<SvgPart> chain(SvgPart part) {
        return Stream.iterate(Optional.of(part), Optional::isPresent, each -> each.flatMap(SvgPart::linked))
                .limit(SvgShapes.DEEPEST + 1L)
                .flatMap(Optional::stream)
                .toList();
    }

    private double pattern(SvgPart pattern, Rectangle2D box, SvgPlace place) {
        List<SvgPart> chain = chain(pattern);
        boolean inUserSpace =
                given(chain, "patternUnits").attribute("patternUnits").equals("userSpaceOnUse");
        double wholeWidth = inUserSpace ? place.width() : 1;
        double wholeHeight = inUserSpace ? place.height() : 1;
        double width = given(chain, "width").length("width", wholeWidth, 0) * (inUserSpace ? 1 : box.getWidth());
        double height = given(chain, "height").length("height", wholeHeight, 0) * (inUserSpace ? 1 : box.getHeight());
        Rectangle2D tile = place.box(new Rectangle2D.Double(0, 0, width, height), 0);
        double pixels = Math.max(1, tile.getWidth()) * Math.max(1, tile.getHeight());
        double bytes = pixels * PATTERN_BYTES;
        budget.add(Cause.PATTERNS, place.times() * (SHAPE + 2 * pixels));
        budget.hold(Cause.PATTERNS, bytes);
        // A tile can be larger than a page, to which the count of its parts is limited.
        SvgPlace inside = place.using(Math.max(1, pixels / (pageWidth * pageHeight)), Cause.PATTERNS);
        if (given(chain, "patternContentUnits").attribute("patternContentUnits").equals("objectBoundingBox")) {
            inside = inside.in(AffineTransform.getScaleInstance(box.getWidth(), box.getHeight()));
        }
        SvgPlace boxed = boxed(given(chain, "viewBox"), width, height, inside);
        for (SvgPart each : chain) {
            if (!each.parts().isEmpty()) {
                bytes = Math.max(bytes, bytes + referenced(each, boxed).bytes());
            }
        }
        budget.hold(Cause.PATTERNS, bytes);
        return bytes;
    }

    private static SvgPart given(List<SvgPart> chain, String attribute) {
        return chain.stream().filter(each -> each.has(attribute)).findFirst().orElse(chain.getFirst());
    }

    /// Counts what is in a part that others use.
    private SvgDrawn referenced(SvgPart part, SvgPlace place) {
        return isWithinBudget(place)
                ? children(part, place.looking(SvgLook.initial().of(part)))
                : SvgDrawn.NOTHING;
    }

    /// Counts a part, and tells whether its contents are still to be counted.
    private boolean isWithinBudget(SvgPlace place) {
        budget.part();
        if (place.uses() > SvgShapes.DEEPEST) {
            budget.refuse(Cause.PARTS);
        }
        return budget.beyond().isEmpty();
    }

    private static SvgPlace transformed(SvgPart part, SvgPlace outer) {
        SvgPlace place = outer;
        for (String each : part.values("transform")) {
            place = place.in(SvgTransform.of(each));
        }
        return place;
    }

    private void markers(SvgPart part, SvgPath path, double wide, SvgPlace place) {
        for (String property : MARKERS) {
            boolean atEnds = property.endsWith("start") || property.endsWith("end");
            int count = atEnds ? path.starts() : path.corners();
            for (String value : place.look().of(property)) {
                part.named(value).ifPresent(marker -> marker(marker, count, wide, place));
            }
        }
    }

    private void marker(SvgPart marker, int count, double wide, SvgPlace place) {
        double scale = marker.attribute("markerUnits").equals("userSpaceOnUse") ? 1 : wide;
        budget.add(Cause.MARKERS, place.times() * count * MARKER);
        SvgPlace inside =
                place.in(AffineTransform.getScaleInstance(scale, scale)).using(count, Cause.MARKERS);
        double width = marker.length("markerWidth", place.width(), 3);
        double height = marker.length("markerHeight", place.height(), 3);
        referenced(marker, boxed(marker, width, height, inside));
    }

    private SvgDrawn masked(SvgPart mask, SvgDrawn drawn, SvgPlace place) {
        double pixels = effects.layer(drawn.box(), place);
        SvgPlace inside = place.using(1, Cause.EFFECTS);
        if (mask.attribute("maskContentUnits").equals("objectBoundingBox")) {
            inside = inside.scaledTo(drawn.box());
        }
        budget.add(Cause.EFFECTS, place.times() * pixels * MASKED);
        double bytes = Math.max(drawn.bytes(), referenced(mask, inside).bytes()) + pixels * MASK_BYTES;
        budget.hold(Cause.EFFECTS, bytes);
        return new SvgDrawn(drawn.box(), bytes);
    }

    /// Counts what a clip path takes, and returns how many of its edges lie side by side.
    private int clips(SvgPart clip, SvgPlace place) {
        SvgEdges edges = new SvgEdges();
        clip(clip, place.using(1, Cause.CLIPS), edges);
        SvgEdges.Search search = edges.search(ENOUGH);
        budget.add(Cause.CLIPS, place.times() * search.work());
        return search.crowd();
    }

    private void clip(SvgPart part, SvgPlace outer, SvgEdges edges) {
        if (!isWithinBudget(outer)) {
            return;
        }
        SvgPlace place = transformed(part, outer);
        if (SHAPES.contains(part.name())) {
            edges.addAll(part.path(place.width(), place.height()).edges(), place.at());
        }
        part.parts().forEach(each -> clip(each, place, edges));
        if (part.name().equals("use")) {
            part.linked().ifPresent(used -> clip(used, place.using(1, Cause.CLIPS), edges));
        }
        part.used("clip-path").forEach(inner -> clip(inner, place.using(1, Cause.CLIPS), edges));
    }
}
