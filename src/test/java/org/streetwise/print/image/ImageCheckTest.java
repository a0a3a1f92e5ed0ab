package org.streetwise.print.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.print.image.TestImages.coded;
import static org.streetwise.print.image.TestImages.header;
import static org.streetwise.print.image.TestImages.png;
import static org.streetwise.print.image.TestImages.text;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

class ImageCheckTest {
    private final Map<String, Workspace.Content> files = new HashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private int reads;
    private final ImageCheck check = new ImageCheck(new Files(), diagnostics);

    private final class Files implements Workspace {
        @Override
        public List<SourceId> list(SourceId.Root root, String folder, String suffix) {
            return List.of();
        }

        @Override
        public Tree tree() {
            return new Tree(List.of(), List.of());
        }

        @Override
        public Content read(SourceId file) {
            reads++;
            return files.getOrDefault(file.path(), new Content.Missing());
        }
    }

    private void file(String path, byte[] bytes) {
        files.put(path, new Workspace.Content.Bytes(bytes));
    }

    private boolean isPrintable(String path, int line) {
        return check.check(new Spanned<>(path, new Span(SourceId.programme("cases/x.yml"), line * 10, line * 10 + 5)))
                .isPresent();
    }

    private String said() {
        return String.join(
                "\n", diagnostics.all().stream().map(ImageCheckTest::line).toList());
    }

    private static String line(Diagnostic d) {
        return d.primary().span().start() + " " + d.severity() + " " + d.code().number() + " "
                + d.message().english()
                + d.hints().stream().map(hint -> " | " + hint.english()).reduce("", String::concat);
    }

    private static byte[] wide(int width) {
        return coded("png", new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB));
    }

    @Test
    void ofASoundImageNothingIsSaid() {
        file("images/a.png", wide(473));
        assertTrue(isPrintable("images/a.png", 1));
        assertEquals("", said());
    }

    @Test
    void whatIsWrongIsToldWhereTheImageIsNamed() {
        file("images/a.gif", text("GIF89a"));
        file("images/b.png", png(header(50_000, 50_000, 8, 2)));
        files.put("images/c.jpg", new Workspace.Content.TooLarge());
        files.put("images/d.jpg", new Workspace.Content.Unreadable("it is a folder"));
        for (int i = 0; i < 4; i++) {
            String path = List.of("images/a.gif", "images/b.png", "images/c.jpg", "images/d.jpg")
                    .get(i);
            assertEquals(false, isPrintable(path, i), path);
        }
        assertEquals("""
                0 ERROR SW0706 the image `images/a.gif` is a GIF | save it as JPEG or PNG
                10 ERROR SW0707 the image `images/b.png` has 50000 × 50000 pixels, more than 64 million | save it smaller: 3000 pixels are enough for a full page
                20 ERROR SW0707 the image `images/c.jpg` is larger than 16 MB | save it smaller: 3000 pixels are enough for a full page
                30 ERROR SW0702 the file `images/d.jpg` can't be read: it is a folder""", said());
    }

    @Test
    void whatPrintsLessWellIsRemarkedOn() {
        file("images/a.jpg", wide(472));
        assertTrue(isPrintable("images/a.jpg", 1));
        assertEquals("""
                10 NOTE SW0706 the image `images/a.jpg` is a PNG | give it a name that ends in `.png`
                10 NOTE SW0708 the image `images/a.jpg` is 472 pixels wide, but print needs at least 473 | use the original, not a copy from a web page or a chat""", said());
    }

    @Test
    void anImageIsReadAndToldOfOnceHoweverOftenItIsNamed() {
        file("images/a.jpg", text("GIF89a"));
        isPrintable("images/a.jpg", 1);
        isPrintable("images/a.jpg", 2);
        assertEquals(1, reads);
        assertEquals(1, diagnostics.all().size());
    }

    @Test
    void whatIsMissingIsMissingWhereverItIsNamed() {
        isPrintable("images/a.jpg", 1);
        isPrintable("images/a.jpg", 2);
        assertEquals("""
                10 ERROR SW0702 there is no file `images/a.jpg`
                20 ERROR SW0702 there is no file `images/a.jpg`""", said());
    }
}
