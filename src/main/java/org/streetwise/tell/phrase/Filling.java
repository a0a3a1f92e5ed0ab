package org.streetwise.tell.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.template.StandingPhrase;

/// What fills the places of a phrase.
public final class Filling {
    private final Map<String, Value> texts = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /// What fills a place for text.
    public sealed interface Value {
        record Said(List<Inline> inlines) implements Value {}

        /// Phrases that are worded together with the phrase around them, so that all numbers are in words or all in
        /// digits.
        record Clauses(List<Clause> clauses) implements Value {}

        static Value of(Clause clause) {
            return new Clauses(List.of(clause));
        }
    }

    /// A phrase within another.
    public record Clause(StandingPhrase phrase, Filling filling) {}

    private Filling() {}

    /// The filling of a phrase without places.
    public static Filling none() {
        return new Filling();
    }

    /// The filling of a phrase with one place, with a text for it.
    public static Filling text(String name, String text) {
        return new Filling().and(name, text);
    }

    /// The filling of a phrase with one place, with a text for it that has references or emphasis.
    public static Filling inlines(String name, List<Inline> inlines) {
        return new Filling().and(name, inlines);
    }

    /// The filling of a phrase with one place, with a number for it. The phrase has forms for one and for more.
    public static Filling count(String name, int number) {
        return new Filling().and(name, number);
    }

    /// The filling of a phrase with one place, with a list of phrases for it: `in vier wijken, deels in één wijk en
    /// niet in twee wijken`.
    public static Filling clauses(String name, List<Clause> clauses) {
        return new Filling().and(name, new Value.Clauses(clauses));
    }

    /// Adds a text for another place.
    public Filling and(String name, String text) {
        return and(name, Inline.text(text));
    }

    /// Adds a text with references or emphasis for another place.
    public Filling and(String name, List<Inline> inlines) {
        return and(name, new Value.Said(inlines));
    }

    /// Adds a phrase for another place.
    public Filling and(String name, Clause clause) {
        return and(name, new Value.Clauses(List.of(clause)));
    }

    /// Adds a value for another place.
    public Filling and(String name, Value value) {
        texts.put(name, value);
        return this;
    }

    /// Adds a number for another place.
    public Filling and(String name, int number) {
        counts.put(name, number);
        return this;
    }

    Value text(String name) {
        Value value = texts.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing to fill `" + name + "` with");
        }
        return value;
    }

    int number(String name) {
        Integer number = counts.get(name);
        if (number == null) {
            throw new IllegalStateException("no number for `" + name + "`");
        }
        return number;
    }
}
