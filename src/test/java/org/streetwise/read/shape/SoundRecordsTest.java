package org.streetwise.read.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.read.yaml.YamlReader;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

class SoundRecordsTest {
    private static final String TEXT = "a: {x: 1}\nb:\n  - {y: 2, z: {w: 3}}\n  - {v: 4}\n";

    @Test
    void aRecordWithoutFaultIsSound() {
        assertEquals(List.of("{x: 1}", "{w: 3}", "{v: 4}"), sound("y"));
    }

    @Test
    void aFaultInAFieldOfTheFileLeavesItsRecordsSound() {
        assertEquals(List.of("{x: 1}", "{y: 2, z: {w: 3}}", "{v: 4}"), sound("b"));
    }

    @Test
    void withoutFaultTheWholeFileIsSound() {
        assertEquals(1, sound().size());
    }

    private static List<String> sound(String... faults) {
        SourceId file = SourceId.programme("a.yml");
        List<Span> spans = Stream.of(faults)
                .map(TEXT::indexOf)
                .map(at -> new Span(file, at, at + 1))
                .toList();
        return SoundRecords.of(
                        YamlReader.read(new Source(file, TEXT), new Diagnostics())
                                .orElseThrow(),
                        spans)
                .stream()
                .map(span -> TEXT.substring(span.start(), span.end()))
                .toList();
    }
}
