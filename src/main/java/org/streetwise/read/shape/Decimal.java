package org.streetwise.read.shape;

import java.math.BigDecimal;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;

/// A number with the decimals that its author wrote, after a point.
public record Decimal() implements Type<BigDecimal> {
    @Override
    public Message noun() {
        return Message.of("noun.number");
    }

    @Override
    public Optional<BigDecimal> read(YamlNode node, DecodingContext context) {
        Optional<YamlNode.Scalar> scalar = WrittenTexts.scalar(node, this::noun, context);
        Optional<BigDecimal> number =
                scalar.flatMap(s -> Numbers.parse(s.value().strip()));
        return scalar.isPresent() && number.isEmpty() ? Numbers.wrong(scalar.get(), noun(), context) : number;
    }
}
