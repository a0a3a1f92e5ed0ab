package org.streetwise.read.shape;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.streetwise.read.yaml.YamlNode;

/// Eight hexadecimal digits that change when a text of a record changes, and with nothing else: not with the layout of
/// the file, the order of its fields, its remarks, dates or numbers.
final class Fingerprint {
    private static final int DIGITS = 8;

    private final MessageDigest digest = sha256();
    private final Reading reading;

    /// Fields that we are in and that had no text yet; one without any leaves no trace.
    private final Deque<String> waiting = new ArrayDeque<>();

    private Fingerprint(Reading reading) {
        this.reading = reading;
    }

    static String of(Shape<?> shape, YamlNode.Mapping mapping, Reading reading) {
        Fingerprint fingerprint = new Fingerprint(reading);
        fingerprint.record(shape, mapping);
        return HexFormat.of().formatHex(fingerprint.digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private void record(Shape<?> shape, YamlNode.Mapping mapping) {
        for (Field<?> field : shape.fields()) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.key().value().equals(field.key())) {
                    within(field.key(), () -> value(field.type(), entry.value()));
                }
            }
        }
    }

    private void value(Type<?> type, YamlNode node) {
        switch (type) {
            case Line _, Label _ -> text(node);
            case LongText longText -> take(longText.words(node, reading));
            case NamePair<?> _ -> pair(node);
            case Mapped<?, ?>(Type<?> inner, _) -> value(inner, node);
            case Placed<?>(Type<?> inner) -> value(inner, node);
            case OrWord<?>(_, _, Type<?> otherwise) -> value(otherwise, node);
            case ListOf<?>(Type<?> item) -> items(node).forEach(each -> value(item, each));
            case OneOrMany<?>(Type<?> item) -> items(node).forEach(each -> value(item, each));
            case Either<?> either -> value(either.meant(node), node);
            case Nested<?>(Shape<?> shape) -> {
                if (node instanceof YamlNode.Mapping mapping) {
                    record(shape, mapping);
                }
            }
            case MapOf<?, ?>(_, Type<?> inner) -> {
                if (node instanceof YamlNode.Mapping mapping) {
                    mapping.entries().forEach(entry -> within(entry.key().value(), () -> value(inner, entry.value())));
                }
            }
            case Text _, Form<?> _, Whole _, Decimal _, YesNo _, Choice<?> _, Variant<?> _ -> {}
        }
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }

    /// Of a text in several languages only the original's counts.
    private void text(YamlNode node) {
        switch (node) {
            case YamlNode.Scalar scalar -> take(scalar.value());
            case YamlNode.Mapping mapping ->
                mapping.entries().stream()
                        .filter(entry -> entry.key()
                                .value()
                                .strip()
                                .equalsIgnoreCase(reading.languages().written().tag()))
                        .forEach(entry -> text(entry.value()));
            case YamlNode.Sequence _ -> {}
        }
    }

    private void pair(YamlNode node) {
        switch (node) {
            case YamlNode.Scalar scalar -> take(scalar.value());
            case YamlNode.Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    take(entry.key().value());
                    text(entry.value());
                });
            case YamlNode.Sequence _ -> {}
        }
    }

    private void within(String key, Runnable texts) {
        int around = waiting.size();
        waiting.addLast(key);
        texts.run();
        if (waiting.size() > around) {
            waiting.removeLast();
        }
    }

    private void take(String text) {
        while (!waiting.isEmpty()) {
            digest(waiting.removeFirst());
        }
        digest(text);
    }

    private void digest(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        digest.update(plain.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
