package org.streetwise.read.yaml;

import org.streetwise.source.SourceId;
import org.streetwise.source.SourceMap;
import org.streetwise.source.Span;

/// Builds the value of a text, along with the places of its parts.
final class TextValue {
    private final String text;
    private final StringBuilder value = new StringBuilder();
    private final SourceMap.Builder map;

    TextValue(SourceId source, String text) {
        this.text = text;
        this.map = new SourceMap.Builder(source);
    }

    void copy(int from, int to) {
        value.append(text, from, to);
        map.copy(from, to);
    }

    void put(String written, int from, int to) {
        value.append(written);
        map.replace(from, to, written.length());
    }

    String value() {
        return value.toString();
    }

    SourceMap map(Span place) {
        return map.build(place);
    }
}
