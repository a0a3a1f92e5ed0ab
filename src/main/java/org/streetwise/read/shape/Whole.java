package org.streetwise.read.shape;

import java.math.BigDecimal;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;

/// A whole number within limits, both included.
public record Whole(int least, int most) implements Type<Integer> {
    @Override
    public Message noun() {
        return least == Integer.MIN_VALUE && most == Integer.MAX_VALUE
                ? Message.of("noun.whole-number")
                : Message.of("noun.whole-number.range", "least", least, "most", most);
    }

    @Override
    public Optional<Integer> read(YamlNode node, DecodingContext context) {
        Optional<YamlNode.Scalar> scalar = WrittenTexts.scalar(node, this::noun, context);
        Optional<BigDecimal> number =
                scalar.flatMap(s -> Numbers.parse(s.value().strip()));
        if (scalar.isPresent() && number.filter(this::fits).isEmpty()) {
            return Numbers.wrong(scalar.get(), noun(), context);
        }
        return number.map(BigDecimal::intValueExact);
    }

    private boolean fits(BigDecimal number) {
        return number.scale() == 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
