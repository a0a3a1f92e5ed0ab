package org.streetwise.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

class ScalarMapTest {
    private static final SourceId FILE = SourceId.programme("a.yml");

    /// This also proves that we read texts as SnakeYAML does: otherwise there would be no exact places.
    @Test
    void everyCharacterIsInTheFileWhereTheMapSays() {
        Map<YamlNode.Style, Integer> seen = new EnumMap<>(YamlNode.Style.class);
        for (long seed = 0; seed < 20_000; seed++) {
            String text = new YamlTexts(seed).next();
            Optional<YamlNode> root = YamlReader.read(new Source(FILE, text), new Diagnostics());
            for (YamlNode.Scalar scalar : root.map(ScalarMapTest::scalars).orElse(List.of())) {
                seen.merge(scalar.style(), 1, Integer::sum);
                check(scalar, text, seed);
            }
        }
        for (YamlNode.Style style : YamlNode.Style.values()) {
            assertTrue(seen.getOrDefault(style, 0) > 1000, seen.toString());
        }
    }

    private static void check(YamlNode.Scalar scalar, String text, long seed) {
        String value = scalar.value();
        assertEquals(value.length(), scalar.map().length(), () -> "seed " + seed);
        for (int i = 0; i < value.length(); i++) {
            Span place = scalar.map().span(i, i + 1);
            char written = text.charAt(place.start());
            boolean escaped = scalar.style() == YamlNode.Style.DOUBLE_QUOTED && written == '\\';
            boolean space = Character.isWhitespace(value.charAt(i)) && Character.isWhitespace(written);
            boolean same = written == value.charAt(i);
            int at = i;
            assertTrue(
                    same || escaped || space,
                    () -> "seed " + seed + ", character " + at + " of «" + value + "» in «" + text + "»");
        }
    }

    private static List<YamlNode.Scalar> scalars(YamlNode node) {
        List<YamlNode.Scalar> found = new ArrayList<>();
        switch (node) {
            case YamlNode.Scalar scalar -> found.add(scalar);
            case YamlNode.Sequence sequence -> sequence.items().forEach(item -> found.addAll(scalars(item)));
            case YamlNode.Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    found.add(entry.key());
                    found.addAll(scalars(entry.value()));
                });
        }
        return found;
    }

    @Test
    void aPartOfABlockIsFoundAfterItsIndentation() {
        YamlNode.Mapping root = (YamlNode.Mapping)
                YamlReader.read(new Source(FILE, "text: |\r\n  één 😀\r\n\r\n  twee\r\n"), new Diagnostics())
                        .orElseThrow();
        YamlNode.Scalar text = (YamlNode.Scalar) root.entries().getFirst().value();
        assertEquals("één 😀\n\ntwee\n", text.value());
        int from = text.value().indexOf("twee");
        assertEquals(new Span(FILE, 23, 27), text.map().span(from, from + 4));
    }

    @Test
    void theSpanOfAnEscapedCharacterIsTheWholeEscape() {
        YamlNode.Mapping root =
                (YamlNode.Mapping) YamlReader.read(new Source(FILE, "text: \"a\\u00e9b\""), new Diagnostics())
                        .orElseThrow();
        YamlNode.Scalar text = (YamlNode.Scalar) root.entries().getFirst().value();
        assertEquals(new Span(FILE, 8, 14), text.map().span(1, 2));
        assertEquals(new Span(FILE, 14, 15), text.map().span(2, 3));
    }
}
