package org.streetwise.read.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.MissingTranslation;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// A short text that is printed, such as a label or a name; if languages differ, one for each: `{nl: Energie, en:
/// Energy}`.
///
/// @param demanded whether a translation without it is incomplete; names need no translation
public record LabelText(boolean demanded) implements Type<String> {
    @Override
    public Message noun() {
        return Message.of("noun.text");
    }

    @Override
    public Optional<String> read(YamlNode node, DecodingContext context) {
        if (!(node instanceof YamlNode.Mapping mapping)
                || mapping.entries().stream().noneMatch(LabelText::isLanguage)) {
            return new Text().read(node, context);
        }
        return mapping.entries().stream()
                .filter(entry -> !isLanguage(entry))
                .findFirst()
                .map(entry -> unknown(entry, context))
                .orElseGet(() -> choose(mapping, context));
    }

    private static Optional<String> unknown(YamlNode.Entry entry, DecodingContext context) {
        return context.broken(
                entry.key(),
                Diagnostic.of(
                        Code.UNKNOWN_FIELD,
                        entry.key().span(),
                        Message.of(
                                "unknown-field.no-language",
                                "field",
                                DecodingContext.shown(entry.key().value()))),
                Message.of("unknown-field.no-language.hint.codes"));
    }

    private static boolean isLanguage(YamlNode.Entry entry) {
        return Languages.named(entry.key()).isPresent();
    }

    /// Whether a value is a text for each of several languages.
    static boolean isByLanguage(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping
                && !mapping.entries().isEmpty()
                && mapping.entries().stream().allMatch(LabelText::isLanguage);
    }

    private Optional<String> choose(YamlNode.Mapping mapping, DecodingContext context) {
        Map<Language, String> texts = new HashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            Language language = Languages.named(entry.key()).orElseThrow();
            new Text()
                    .read(entry.value(), context)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> texts.put(language, text));
        }
        Languages languages = context.languages();
        Optional<String> written = in(languages.written(), texts);
        if (written.isEmpty()) {
            Message message = Message.of(
                    "wrong-value.other-languages", "field", context.named(), "language", languages.written());
            return context.broken(mapping, Diagnostic.of(Code.WRONG_VALUE, mapping.span(), message));
        }
        Optional<String> wanted = in(languages.wanted(), texts);
        if (demanded && wanted.isEmpty() && languages.differ()) {
            context.lacks(new MissingTranslation(
                    mapping.span(),
                    Optional.empty(),
                    new MissingTranslation.Holder.OfLanguages(context.named()),
                    Message.of("quoted", "text", languages.wanted()),
                    List.of(new MissingTranslation.Text(mapping.span(), written))));
        }
        return wanted.or(() -> written);
    }

    private static Optional<String> in(Language language, Map<Language, String> texts) {
        return Optional.ofNullable(texts.get(language))
                .or(() -> Optional.ofNullable(texts.get(new Language(language.primary()))));
    }

    @Override
    public Optional<String> placeholder(Span place) {
        return Optional.of("");
    }
}
