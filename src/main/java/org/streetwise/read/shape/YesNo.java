package org.streetwise.read.shape;

import java.util.Locale;
import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;

/// Yes or no.
public record YesNo() implements Type<Boolean> {
    @Override
    public String noun() {
        return "`yes` or `no`";
    }

    @Override
    public Optional<Boolean> read(YamlNode node, Reading reading) {
        Optional<YamlNode.Scalar> scalar = Texts.scalar(node, noun(), reading);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        return switch (scalar.get().value().strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            case "ja", "waar", "on", "1" -> reading.wrong(node, noun(), "write `yes`");
            case "nee", "onwaar", "off", "0" -> reading.wrong(node, noun(), "write `no`");
            default -> reading.wrong(node, noun());
        };
    }
}
