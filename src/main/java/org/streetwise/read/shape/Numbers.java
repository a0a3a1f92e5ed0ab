package org.streetwise.read.shape;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;

/// Numbers as files write them, and what people write instead.
final class Numbers {
    /// Longer texts are not numbers. They are not tried with regular expressions.
    private static final int LONGEST = 60;

    /// A regular expression for numbers. `5.600` may mean 5600, so it does not match.
    static final String FORM = "-?(?![1-9]\\d{0,2}(?:\\.\\d{3})+(?:$|\\s|\\.\\.))\\d{1,30}(?:\\.\\d{1,30})?";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    /// `5.600` may mean 5600 or 5.6, so it is not accepted; `0.125` can mean only one number.
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern SEPARATED = Pattern.compile("-?[1-9]\\d{0,2}([.,\u00A0\u202F '_]\\d{3})+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d{1,3}((\\.?\\d{3})*),\\d{1,30}");
    private static final Pattern DRESSED =
            Pattern.compile("(?:ca\\.?|circa|±|~|€)?\\s*([-\\d.,]*\\d)\\s*(?:%|procent|,-)?");

    private Numbers() {}

    static Optional<BigDecimal> parse(String text) {
        boolean isNumber = text.length() <= LONGEST
                && NUMBER.matcher(text).matches()
                && !THOUSANDS.matcher(text).matches();
        return isNumber ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static <T> Optional<T> wrong(YamlNode.Scalar scalar, Message noun, DecodingContext context) {
        return wrong(scalar, "", scalar.value().strip(), "", noun, context);
    }

    /// Reports a wrong number with words around it.
    ///
    /// @param number what stands where the number should
    static <T> Optional<T> wrong(
            YamlNode.Scalar scalar,
            String before,
            String number,
            String behind,
            Message noun,
            DecodingContext context) {
        Optional<String> meant = meant(number);
        if (meant.isPresent() && AMBIGUOUS.matcher(number).matches()) {
            String read = new BigDecimal(number).stripTrailingZeros().toPlainString();
            Message message = Message.of(
                    "wrong-value.ambiguous", "field", context.named(), "wanted", noun, "number", number, "read", read);
            return context.broken(
                    scalar,
                    Diagnostic.of(Code.WRONG_VALUE, scalar.span(), message),
                    Message.of("hint.write", "text", before + meant.get() + behind));
        }
        return context.wrong(
                scalar,
                noun,
                meant.stream()
                        .map(m -> Message.of("hint.write", "text", before + m + behind))
                        .toArray(Message[]::new));
    }

    /// A number as it should be written; the text itself if that can't be told.
    static String bare(String text) {
        return parse(text).isPresent() ? text : meant(text).orElse(text);
    }

    /// What a text that is not a number was meant to be.
    static Optional<String> meant(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (SEPARATED.matcher(text).matches()) {
            return Optional.of(text.replaceAll("[^-\\d]", ""));
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return Optional.of(text.replace(".", "").replace(',', '.'));
        }
        var dressed = DRESSED.matcher(text);
        if (dressed.matches() && !dressed.group(1).equals(text)) {
            String bare = dressed.group(1);
            return meant(bare).or(() -> parse(bare).map(BigDecimal::toPlainString));
        }
        return Optional.empty();
    }
}
