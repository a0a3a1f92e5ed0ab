package org.streetwise.read.shape;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// A short text that is printed, such as a label or a name; where languages differ, one for each:
/// `{nl: Energie, en: Energy}`.
///
/// @param demanded whether a translation without it is incomplete; names need no translation
public record Label(boolean demanded) implements Type<String> {
    @Override
    public String noun() {
        return "a text";
    }

    @Override
    public Optional<String> read(YamlNode node, Reading reading) {
        return node instanceof YamlNode.Mapping mapping && isByLanguage(mapping)
                ? choose(mapping, reading)
                : new Text().read(node, reading);
    }

    /// Whether a value is a text for each of several languages.
    static boolean isByLanguage(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping
                && !mapping.entries().isEmpty()
                && mapping.entries().stream().allMatch(entry -> isLanguage(entry.key()));
    }

    private static boolean isLanguage(YamlNode.Scalar key) {
        String tag = key.value().strip();
        return Language.isWellFormed(tag) && new Language(tag).primary().length() == 2;
    }

    private Optional<String> choose(YamlNode.Mapping mapping, Reading reading) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            new Text()
                    .read(entry.value(), reading)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> texts.put(entry.key().value().strip().toLowerCase(Locale.ROOT), text));
        }
        Languages languages = reading.languages();
        Optional<String> original = Optional.ofNullable(texts.get(key(languages.written())));
        if (original.isEmpty()) {
            return reading.wrong(mapping, "a text in the language of the files, `" + languages.written() + "`");
        }
        String wanted = key(languages.wanted());
        if (demanded && !texts.containsKey(wanted)) {
            reading.report(
                    mapping,
                    Diagnostic.of(
                            Code.MISSING_TRANSLATION,
                            mapping.span(),
                            reading.named() + " has no text for `" + wanted + "`"));
        }
        return Optional.ofNullable(texts.get(wanted)).or(() -> original);
    }

    private static String key(Language language) {
        return language.tag().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<String> placeholder(Span place) {
        return Optional.of("");
    }
}
