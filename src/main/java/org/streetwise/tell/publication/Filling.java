package org.streetwise.tell.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.tell.document.Inline;

/// What a phrase's places are filled with.
final class Filling {
    private final Map<String, List<Inline>> texts = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Filling() {}

    static Filling none() {
        return new Filling();
    }

    static Filling text(String name, String text) {
        return new Filling().and(name, text);
    }

    static Filling inlines(String name, List<Inline> inlines) {
        return new Filling().and(name, inlines);
    }

    static Filling count(String name, int number) {
        return new Filling().and(name, number);
    }

    Filling and(String name, String text) {
        return and(name, List.of(new Inline.Text(text)));
    }

    Filling and(String name, List<Inline> inlines) {
        texts.put(name, inlines);
        return this;
    }

    Filling and(String name, int number) {
        counts.put(name, number);
        return this;
    }

    List<Inline> text(String name) {
        List<Inline> inlines = texts.get(name);
        if (inlines == null) {
            throw new IllegalStateException("nothing to fill `" + name + "` with");
        }
        return inlines;
    }

    int number(String name) {
        Integer number = counts.get(name);
        if (number == null) {
            throw new IllegalStateException("no number for `" + name + "`");
        }
        return number;
    }
}
