package org.streetwise.print.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;

/// Rasterises drawings, on white.
final class SvgRaster {
    /// Otherwise jsvg would log to the console what it can't draw. The field keeps the logger alive, because
    /// unreferenced loggers are collected.
    private static final Logger QUIET = Logger.getLogger("com.github.weisj.jsvg");

    private static final LoaderContext NOTHING_FROM_OUTSIDE = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(new DocumentLimits(Svg.DEEPEST, SvgShapes.DEEPEST * 2, SvgShapes.MOST))
            .build();
    private static final float QUALITY = 0.3f;

    static {
        QUIET.setLevel(Level.OFF);
    }

    private SvgRaster() {}

    /// A PNG; absent if the drawing contains something that can't be drawn.
    ///
    /// @param bare a drawing that an [SvgWriter] wrote
    /// @param info of the drawing
    static Optional<byte[]> png(byte[] bare, ImageInfo info) {
        try {
            SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(bare), null, NOTHING_FROM_OUTSIDE);
            return Optional.ofNullable(drawing)
                    .map(known -> drawn(known, info))
                    .map(image -> Pixels.encode("png", new IIOImage(image, null, null), QUALITY));
        } catch (RuntimeException | StackOverflowError e) {
            // The library can fail on numbers that make no shape, and on parts that a style makes part of themselves.
            return Optional.empty();
        }
    }

    private static BufferedImage drawn(SVGDocument drawing, ImageInfo info) {
        ImageSize size = info.size();
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, size.width(), size.height());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale((double) size.width() / info.width(), (double) size.height() / info.height());
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(info.width(), info.height()));
        graphics.dispose();
        return image;
    }
}
