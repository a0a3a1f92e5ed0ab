package org.streetwise.diagnostic;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is said to an author, in whatever language. The phases know the facts and name a sentence of the catalogue. Its
/// words are in `messages.properties`, beside the pages that explain codes:
///
/// ```
/// Message.of("unknown-theme", "id", "wonen")        // unknown theme `{id}`
/// ```
public sealed interface Message {
    /// A sentence of the catalogue.
    ///
    /// @param key the sentence's name in the catalogue
    /// @param slots what replaces each `{name}` in it
    record Sentence(String key, Map<String, Message> slots) implements Message {
        public Sentence {
            slots = Map.copyOf(slots);
        }
    }

    /// Words that must not be translated: what an author wrote, a path, a number, another program's message.
    record Verbatim(String text) implements Message {}

    /// Several things in a row, such as `a, b and c`.
    ///
    /// @param join the pattern that joins `{before}` and `{last}`, by its name in the catalogue; all but the last two
    ///     are joined by commas
    record Row(List<Message> items, String join) implements Message {
        public Row {
            items = List.copyOf(items);
        }
    }

    /// A sentence of the catalogue.
    ///
    /// @param slots by turns the name of a slot and what replaces it: another message, or a value that is printed as it
    ///     is
    static Message of(String key, Object... slots) {
        Map<String, Message> named = new LinkedHashMap<>();
        for (int i = 0; i < slots.length; i += 2) {
            named.put((String) slots[i], part(slots[i + 1]));
        }
        return new Sentence(key, named);
    }

    /// The form of a sentence that fits a number: `key.one` or `key.other`, with the number in the slot `count`.
    static Message counted(String key, long count, Object... slots) {
        Sentence sentence = (Sentence) of(key + (count == 1 ? ".one" : ".other"), slots);
        Map<String, Message> all = new LinkedHashMap<>(sentence.slots());
        all.put("count", part(count));
        return new Sentence(sentence.key(), all);
    }

    /// Words that are printed as they are.
    static Message verbatim(String text) {
        return new Verbatim(text);
    }

    /// All of them: `a, b and c`.
    static Message all(Collection<?> items) {
        return new Row(items.stream().map(Message::part).toList(), "row.all");
    }

    /// One of them: `a, b or c`.
    static Message oneOf(Collection<?> items) {
        return new Row(items.stream().map(Message::part).toList(), "row.one-of");
    }

    /// All of them, joined by commas only: `a, b, c`.
    static Message row(Collection<?> items) {
        return new Row(items.stream().map(Message::part).toList(), "row.plain");
    }

    /// The words, with long quotations cut short.
    default String english() {
        return Brevity.of(Catalogue.ENGLISH.words(this));
    }

    private static Message part(Object value) {
        return value instanceof Message message ? message : new Verbatim(value.toString());
    }
}
