package org.streetwise.read.shape;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.streetwise.know.value.Amount;
import org.streetwise.know.value.Amount.Precision;
import org.streetwise.read.yaml.YamlNode;

/// A number, or one of which is said how exactly it is known: `circa 1200`, `1200..1500`, `minstens 500`.
public record Quantity() implements Type<Amount> {
    private static final Map<String, Precision> WORDS = words();

    private static final Pattern WORDED = Pattern.compile(
            "(?i)(" + WORDS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\s+(.+)");

    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");

    /// What people write instead of a word: `~1200`, `>500`, `1200-1500`.
    private static final Pattern SIGNED = Pattern.compile("(~|±|≈|>=|≥|<=|≤|>|<)\\s*(\\S.*)");

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

    /// What such values look like, as a regular expression.
    public String pattern() {
        String number = Numbers.FORM;
        return "(?:" + String.join("|", WORDS.keySet()).replace(".", "\\.") + ")\\s+" + number + "|" + number
                + "\\s*\\.\\.\\s*" + number;
    }

    @Override
    public String noun() {
        return "a number";
    }

    @Override
    public Optional<Amount> read(YamlNode node, Reading reading) {
        Optional<YamlNode.Scalar> scalar = Texts.scalar(node, noun(), reading);
        return scalar.isEmpty() ? Optional.empty() : read(scalar.get(), reading);
    }

    private Optional<Amount> read(YamlNode.Scalar scalar, Reading reading) {
        String text = scalar.value().strip();
        Matcher worded = WORDED.matcher(text);
        if (worded.matches()) {
            String word = worded.group(1).toLowerCase(Locale.ROOT);
            Optional<BigDecimal> number = Numbers.parse(worded.group(2));
            return number.isPresent()
                    ? number.map(found -> new Amount(precision(word), found, Optional.empty()))
                    : Numbers.wrong(scalar, word + " ", worded.group(2), "", noun(), reading);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(scalar, range.group(1), range.group(2), reading);
        }
        Optional<BigDecimal> number = Numbers.parse(text);
        return number.isPresent() ? number.map(Amount::exact) : wrong(scalar, text, reading);
    }

    private static Precision precision(String word) {
        return Optional.ofNullable(WORDS.get(word)).orElseThrow();
    }

    private Optional<Amount> range(YamlNode.Scalar scalar, String from, String to, Reading reading) {
        Optional<BigDecimal> least = Numbers.parse(from);
        Optional<BigDecimal> most = Numbers.parse(to);
        if (least.isEmpty()) {
            return Numbers.wrong(scalar, "", from, ".." + to, noun(), reading);
        }
        if (most.isEmpty()) {
            return Numbers.wrong(scalar, from + "..", to, "", noun(), reading);
        }
        return least.get().compareTo(most.get()) < 0
                ? Optional.of(new Amount(Precision.BETWEEN, least.get(), most))
                : reading.wrong(scalar, noun(), "write the smaller number first: `" + to + ".." + from + "`");
    }

    private Optional<Amount> wrong(YamlNode.Scalar scalar, String text, Reading reading) {
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches()) {
            String word = word(signed.group(1));
            String bare = Numbers.parse(signed.group(2))
                    .map(BigDecimal::toPlainString)
                    .or(() -> Numbers.meant(signed.group(2)))
                    .orElse("5600");
            return reading.wrong(scalar, noun(), "write `" + word + " " + bare + "`");
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.matches()) {
            return reading.wrong(
                    scalar,
                    noun(),
                    "write `" + Numbers.bare(dashed.group(1)) + ".." + Numbers.bare(dashed.group(2)) + "`");
        }
        return Numbers.wrong(scalar, noun(), reading);
    }

    private static String word(String sign) {
        return switch (sign) {
            case ">=", "≥" -> "minstens";
            case "<=", "≤" -> "hoogstens";
            case ">" -> "meer dan";
            case "<" -> "minder dan";
            default -> "circa";
        };
    }
}
