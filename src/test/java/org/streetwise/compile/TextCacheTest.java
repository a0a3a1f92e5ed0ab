package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;
import org.streetwise.source.Workspace.Content;

class TextCacheTest {
    private static final SourceId CASE = SourceId.programme("cases/a.yml");
    private static final SourceId PHOTO = SourceId.programme("images/a.jpg");

    private final Map<SourceId, byte[]> disk = new LinkedHashMap<>();
    private final List<SourceId> reads = new ArrayList<>();
    private final TextCache texts = new TextCache(new Workspace() {
        @Override
        public List<SourceId> list(SourceId.Root root, String folder, String suffix) {
            return List.copyOf(disk.keySet());
        }

        @Override
        public Tree tree() {
            return new Tree(list(SourceId.Root.PROGRAMME, "", ""), List.of());
        }

        @Override
        public Content read(SourceId file) {
            reads.add(file);
            return disk.containsKey(file) ? new Content.Bytes(disk.get(file)) : new Content.Missing();
        }
    });

    private void write(SourceId file, String text) {
        disk.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextStaysAsItWasRead() {
        write(CASE, "een");
        texts.read(CASE);
        write(CASE, "ander");
        assertEquals("een", texts.text(CASE).orElseThrow().text());
        disk.clear();
        assertEquals("een", texts.text(CASE).orElseThrow().text());
    }

    @Test
    void aTextIsReadOnceForAllPhases() {
        write(CASE, "een");
        texts.read(CASE);
        write(CASE, "ander");

        Content.Bytes again = assertInstanceOf(Content.Bytes.class, texts.read(CASE));

        assertArrayEquals("een".getBytes(StandardCharsets.UTF_8), again.bytes());
        assertEquals(List.of(CASE), reads);
    }

    @Test
    void picturesAndMissingFilesAreNotCached() {
        disk.put(PHOTO, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16});
        texts.read(PHOTO);
        texts.read(PHOTO);
        texts.read(CASE);

        assertEquals(List.of(), texts.files());
        assertEquals(Optional.empty(), texts.text(PHOTO));
        assertEquals(List.of(PHOTO, PHOTO, CASE), reads);
    }

    @Test
    void filesAreListedInOrder() {
        SourceId themes = SourceId.programme("themes.yml");
        write(themes, "themes:");
        write(CASE, "een");
        texts.read(themes);
        texts.read(CASE);

        assertEquals(List.of(CASE, themes), texts.files());
    }
}
