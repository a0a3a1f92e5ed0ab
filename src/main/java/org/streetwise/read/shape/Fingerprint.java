package org.streetwise.read.shape;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;

/// Eight hexadecimal digits that change when a text of a record changes, and never otherwise: they don't depend on the
/// layout of the file, the order of its fields, its remarks, dates or numbers. If texts are in several languages, only
/// the original's count.
record Fingerprint(DecodingContext context) {
    private static final int DIGITS = 8;

    static String of(Shape<?> shape, YamlNode.Mapping mapping, DecodingContext context) {
        MessageDigest digest = sha256();
        for (String text : new Fingerprint(context).fields(shape, mapping)) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /// The texts of the fields, in the order of the shape.
    private List<String> fields(Shape<?> shape, YamlNode.Mapping mapping) {
        List<String> texts = new ArrayList<>();
        for (Field<?> field : shape.fields()) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.key().value().equals(field.key())) {
                    named(field.key(), value(field.type(), entry.value()), texts);
                }
            }
        }
        return texts;
    }

    /// Adds a field with its texts. A field without texts counts as missing.
    private static void named(String key, List<String> found, List<String> texts) {
        if (!found.isEmpty()) {
            texts.add(key);
            texts.addAll(found);
        }
    }

    private List<String> value(Type<?> type, YamlNode node) {
        return switch (Structure.of(type, node)) {
            case Structure.Words(LongText longText) -> plain(longText.words(node, context));
            case Structure.Words _ -> text(node);
            case Structure.Pair _ -> pair(node);
            case Structure.Fields(Shape<?> shape) ->
                node instanceof YamlNode.Mapping mapping ? fields(shape, mapping) : List.of();
            case Structure.Items(Type<?> item) ->
                Structure.items(node).stream()
                        .flatMap(each -> value(item, each).stream())
                        .toList();
            case Structure.Entries(Type<?> inner) ->
                node instanceof YamlNode.Mapping mapping ? entries(inner, mapping) : List.of();
            case Structure.Plain _ -> List.of();
        };
    }

    private List<String> entries(Type<?> inner, YamlNode.Mapping mapping) {
        List<String> texts = new ArrayList<>();
        mapping.entries().stream()
                .sorted(Comparator.comparing(entry -> entry.key().value()))
                .forEach(entry -> named(entry.key().value(), value(inner, entry.value()), texts));
        return texts;
    }

    private List<String> text(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> plain(scalar.value());
            case YamlNode.Mapping mapping ->
                mapping.entries().stream()
                        .filter(entry -> Languages.named(entry.key())
                                .equals(Optional.of(context.languages().written())))
                        .flatMap(entry -> text(entry.value()).stream())
                        .toList();
            case YamlNode.Sequence _ -> List.of();
        };
    }

    private List<String> pair(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> plain(scalar.value());
            case YamlNode.Mapping mapping ->
                mapping.entries().stream()
                        .flatMap(entry -> {
                            List<String> texts =
                                    new ArrayList<>(plain(entry.key().value()));
                            texts.addAll(text(entry.value()));
                            return texts.stream();
                        })
                        .toList();
            case YamlNode.Sequence _ -> List.of();
        };
    }

    private static List<String> plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain);
    }
}
