package org.streetwise.report;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/// Finds values in JSON, which is read as YAML.
final class JsonValue {
    private JsonValue() {}

    static Object of(String json) {
        return new Yaml().load(json);
    }

    /// @param way names of members and indices of items
    static Object at(Object value, Object... way) {
        Object at = value;
        for (Object step : way) {
            at = switch (step) {
                case Integer index -> ((List<?>) at).get(index);
                default -> ((Map<?, ?>) at).get(step);
            };
        }
        return at;
    }
}
