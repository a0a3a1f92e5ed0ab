package org.streetwise.read.shape;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.Amount;
import org.streetwise.know.value.Amount.Precision;
import org.streetwise.read.yaml.YamlNode;

/// A number, perhaps with words that tell how exactly it is known: `circa 1200`, `1200..1500`, `minstens 500`.
public record Quantity() implements Type<Amount> {
    private static final Map<String, Precision> WORDS = words();

    private static final Pattern WORDED = Pattern.compile(
            "(?i)(" + WORDS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\s+(.+)");

    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");

    /// What people write instead, with the word for it: `~1200`, `>500`, `ten minste 500`, `fewer than 10`.
    private static final Map<String, String> OTHERS = others();

    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)(" + OTHERS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\s*(\\d.*)");

    private static final Pattern DASHED = Pattern.compile("(\\d[\\d.,]*)\\s*(?:-|–|—|tot|to|à)\\s*(\\d[\\d.,]*)");

    private static Map<String, Precision> words() {
        Map<String, Precision> words = new LinkedHashMap<>();
        words.put("circa", Precision.ABOUT);
        words.put("ca.", Precision.ABOUT);
        words.put("about", Precision.ABOUT);
        words.put("minstens", Precision.AT_LEAST);
        words.put("at least", Precision.AT_LEAST);
        words.put("hoogstens", Precision.AT_MOST);
        words.put("at most", Precision.AT_MOST);
        words.put("meer dan", Precision.MORE_THAN);
        words.put("more than", Precision.MORE_THAN);
        words.put("minder dan", Precision.LESS_THAN);
        words.put("less than", Precision.LESS_THAN);
        return words;
    }

    private static Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        List.of("~", "±", "≈", "ca.", "ongeveer", "rond", "zo'n").forEach(other -> others.put(other, "circa"));
        List.of("approximately", "approx.", "around", "c.", "circa.", "ca")
                .forEach(other -> others.put(other, "about"));
        List.of(">=", "≥", "ten minste", "tenminste", "minimaal", "min.")
                .forEach(other -> others.put(other, "minstens"));
        List.of("<=", "≤", "ten hoogste", "maximaal", "max.").forEach(other -> others.put(other, "hoogstens"));
        List.of("no fewer than", "no less than", "minimum").forEach(other -> others.put(other, "at least"));
        List.of("no more than", "up to", "maximum").forEach(other -> others.put(other, "at most"));
        List.of(">", "ruim").forEach(other -> others.put(other, "meer dan"));
        List.of("<", "bijna").forEach(other -> others.put(other, "minder dan"));
        List.of("over", "above").forEach(other -> others.put(other, "more than"));
        List.of("fewer than", "under", "below", "nearly", "almost").forEach(other -> others.put(other, "less than"));
        return others;
    }

    /// A regular expression for such values.
    public String pattern() {
        String number = Numbers.FORM;
        return "(?:" + String.join("|", WORDS.keySet()).replace(".", "\\.") + ")\\s+" + number + "|" + number
                + "\\s*\\.\\.\\s*" + number;
    }

    @Override
    public Message noun() {
        return Message.of("noun.number");
    }

    @Override
    public Optional<Amount> read(YamlNode node, DecodingContext context) {
        Optional<YamlNode.Scalar> scalar = WrittenTexts.scalar(node, this::noun, context);
        return scalar.isEmpty() ? Optional.empty() : read(scalar.get(), context);
    }

    private Optional<Amount> read(YamlNode.Scalar scalar, DecodingContext context) {
        String text = scalar.value().strip();
        Matcher worded = WORDED.matcher(text);
        if (worded.matches()) {
            String word = worded.group(1).toLowerCase(Locale.ROOT);
            Optional<BigDecimal> number = Numbers.parse(worded.group(2));
            return number.isPresent()
                    ? number.map(found -> new Amount(precision(word), found, Optional.empty()))
                    : Numbers.wrong(scalar, word + " ", worded.group(2), "", noun(), context);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(scalar, range.group(1), range.group(2), context);
        }
        Optional<BigDecimal> number = Numbers.parse(text);
        return number.isPresent() ? number.map(Amount::exact) : wrong(scalar, text, context);
    }

    private static Precision precision(String word) {
        return Optional.ofNullable(WORDS.get(word)).orElseThrow();
    }

    private Optional<Amount> range(YamlNode.Scalar scalar, String from, String to, DecodingContext context) {
        Optional<BigDecimal> least = Numbers.parse(from);
        Optional<BigDecimal> most = Numbers.parse(to);
        if (least.isEmpty()) {
            return Numbers.wrong(scalar, "", from, ".." + to, noun(), context);
        }
        if (most.isEmpty()) {
            return Numbers.wrong(scalar, from + "..", to, "", noun(), context);
        }
        return least.get().compareTo(most.get()) < 0
                ? Optional.of(new Amount(Precision.BETWEEN, least.get(), most))
                : context.wrong(
                        scalar, noun(), Message.of("wrong-value.hint.smaller-first", "range", to + ".." + from));
    }

    private Optional<Amount> wrong(YamlNode.Scalar scalar, String text, DecodingContext context) {
        Matcher otherwise = OTHERWISE.matcher(text);
        if (otherwise.matches()) {
            String word = OTHERS.get(otherwise.group(1).toLowerCase(Locale.ROOT));
            String bare = Numbers.parse(otherwise.group(2))
                    .map(BigDecimal::toPlainString)
                    .or(() -> Numbers.meant(otherwise.group(2)))
                    .orElse("5600");
            return context.wrong(scalar, noun(), Message.of("hint.write", "text", word + " " + bare));
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.matches()) {
            return context.wrong(
                    scalar,
                    noun(),
                    Message.of(
                            "hint.write",
                            "text",
                            Numbers.bare(dashed.group(1)) + ".." + Numbers.bare(dashed.group(2))));
        }
        return Numbers.meant(text).isPresent()
                ? Numbers.wrong(scalar, noun(), context)
                : context.wrong(scalar, noun(), Message.of("wrong-value.hint.quantity"));
    }
}
