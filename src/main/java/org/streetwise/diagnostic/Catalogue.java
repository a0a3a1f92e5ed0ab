package org.streetwise.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sentences of one language by their keys. `{name}` is a slot; any other brace is a character.
final class Catalogue {
    static final Catalogue ENGLISH = read("messages.properties");

    private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-zA-Z]*)}");

    private final Properties sentences;

    private Catalogue(Properties sentences) {
        this.sentences = sentences;
    }

    private static Catalogue read(String name) {
        Properties sentences = new Properties();
        try (InputStream file = Catalogue.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("there is no catalogue " + name);
            }
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Catalogue(sentences);
    }

    /// The keys of all sentences.
    Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    /// The slots of a sentence.
    Set<String> slots(String key) {
        return SLOT.matcher(sentence(key)).results().map(slot -> slot.group(1)).collect(Collectors.toSet());
    }

    /// A message in this language.
    ///
    /// @throws IllegalStateException if the catalogue lacks the sentence, or the message lacks one of its slots
    String words(Message message) {
        return switch (message) {
            case Message.Verbatim(String text) -> text;
            case Message.Sentence(String key, Map<String, Message> slots) -> filled(key, slots);
            case Message.Row(List<Message> items, String join) ->
                joined(items.stream().map(this::words).toList(), join);
        };
    }

    private String filled(String key, Map<String, Message> slots) {
        return SLOT.matcher(sentence(key)).replaceAll(slot -> {
            Message part = slots.get(slot.group(1));
            if (part == null) {
                throw new IllegalStateException("the message " + key + " has nothing for its slot " + slot.group(1));
            }
            return Matcher.quoteReplacement(words(part));
        });
    }

    private String joined(List<String> items, String join) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String before = String.join(", ", items.subList(0, items.size() - 1));
        return filled(join, Map.of("before", Message.verbatim(before), "last", Message.verbatim(items.getLast())));
    }

    private String sentence(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("the catalogue has no sentence " + key);
        }
        return sentence;
    }
}
