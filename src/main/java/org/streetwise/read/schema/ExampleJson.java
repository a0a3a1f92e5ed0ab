package org.streetwise.read.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.json.Json;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.read.yaml.YamlReader;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// Turns values as files write them into JSON, as editors do (YAML 1.2.2, section 10.3.2).
final class ExampleJson {
    private static final SourceId EXAMPLE = SourceId.builtIn("example");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9]\\d*)(\\.\\d+)?");

    private ExampleJson() {}

    /// A value; absent if it is not YAML.
    static Optional<Json> of(String yaml) {
        return YamlReader.read(new Source(EXAMPLE, yaml), new Diagnostics()).map(ExampleJson::of);
    }

    private static Json of(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar ->
                scalar.style() == YamlNode.Style.PLAIN ? scalar(scalar.value()) : new Json.Text(scalar.value());
            case YamlNode.Sequence sequence -> {
                List<Json> items = new ArrayList<>();
                sequence.items().forEach(item -> items.add(of(item)));
                yield new Json.Items(items);
            }
            case YamlNode.Mapping mapping -> {
                Map<String, Json> members = new LinkedHashMap<>();
                mapping.entries().forEach(entry -> members.put(entry.key().value(), of(entry.value())));
                yield new Json.Members(members);
            }
        };
    }

    /// A text without quotation marks.
    static Json scalar(String plain) {
        if (NUMBER.matcher(plain).matches()) {
            return new Json.Number(new BigDecimal(plain));
        }
        return switch (plain) {
            case "true" -> new Json.Truth(true);
            case "false" -> new Json.Truth(false);
            default -> new Json.Text(plain);
        };
    }
}
