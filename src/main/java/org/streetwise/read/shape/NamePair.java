package org.streetwise.read.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.read.yaml.YamlNode.Style;

/// A name, or a name that is followed by a text: `Naam: rol`.
///
/// @param name what the name is, with its article: `an organisation`
/// @param text what follows it: `its role`
public record NamePair<T>(Message name, Message text, BiFunction<String, Optional<String>, T> build)
        implements Type<T> {
    private static final Set<String> NAMES = Set.of("naam", "name", "organisatie", "organisation", "partner", "wie");
    private static final Pattern PAIR = Pattern.compile("([^:\\n]*[^:\\s]) *: +([^:\\s][^:\\n]*)");
    /// Texts that YAML reads as they are written, even within brackets.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .&()/'’-]*");

    @Override
    public Message noun() {
        return Message.of("noun.name-pair", "name", name, "text", text);
    }

    @Override
    public Optional<T> read(YamlNode node, DecodingContext context) {
        return switch (node) {
            case YamlNode.Scalar scalar -> {
                reportQuoted(scalar, context);
                yield new Text().read(scalar, context).map(n -> build.apply(n, Optional.empty()));
            }
            case YamlNode.Mapping mapping
            when mapping.entries().size() == 1 -> pair(mapping.entries().getFirst(), context);
            case YamlNode.Mapping mapping ->
                context.wrong(node, noun(), asFields(mapping).orElse(Message.of("wrong-value.hint.dash-names")));
            case YamlNode.Sequence _ -> context.wrong(node, noun());
        };
    }

    /// Reports `"Naam: rol"`, which is only a name: YAML ignores colons between quotation marks.
    private void reportQuoted(YamlNode.Scalar scalar, DecodingContext context) {
        Matcher pair = PAIR.matcher(scalar.value().strip());
        boolean quoted = scalar.style() == Style.SINGLE_QUOTED || scalar.style() == Style.DOUBLE_QUOTED;
        if (!quoted || !pair.matches()) {
            return;
        }
        Diagnostic remark = Diagnostic.of(
                Code.QUOTED_PAIR,
                scalar.span(),
                Message.of("quoted-pair", "pair", DecodingContext.shown(scalar.value())));
        boolean plain = PLAIN.matcher(pair.group(1)).matches()
                && PLAIN.matcher(pair.group(2)).matches();
        remark = plain
                ? remark.hint(Message.of("quoted-pair.hint.plain", "pair", pair.group(), "text", text))
                : remark.hint(Message.of("quoted-pair.hint.close", "text", text));
        // A value that came through an alias is written elsewhere, perhaps with an anchor before it.
        boolean isHere = scalar.anchor().isEmpty();
        context.report(scalar, plain && isHere ? remark.edit(scalar.span(), pair.group()) : remark);
    }

    /// What to write for `{naam: Voedselbank, rol: verwijzer}`.
    private static Optional<Message> asFields(YamlNode.Mapping mapping) {
        return mapping.entries().size() == 2
                        && mapping.entries().getFirst() instanceof YamlNode.Entry(var key, YamlNode.Scalar who)
                        && mapping.entries().getLast() instanceof YamlNode.Entry(_, YamlNode.Scalar what)
                        && NAMES.contains(key.value().strip().toLowerCase(Locale.ROOT))
                ? Optional.of(Message.of(
                        "hint.write",
                        "text",
                        who.value().strip() + ": " + what.value().strip()))
                : Optional.empty();
    }

    private Optional<T> pair(YamlNode.Entry entry, DecodingContext context) {
        Optional<String> behind = new Text().read(entry.value(), context);
        return behind.flatMap(b -> new Text()
                .read(entry.key(), context)
                .map(n -> build.apply(n, b.isEmpty() ? Optional.empty() : behind)));
    }
}
