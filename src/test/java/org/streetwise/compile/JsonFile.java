package org.streetwise.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.yaml.snakeyaml.Yaml;

/// Reads third-party data published as JSON.
final class JsonFile {
    private JsonFile() {}

    /// The file that a system property names.
    ///
    /// @param property is set by the Maven profile `tools`
    static Path named(String property) {
        String path = System.getProperty(property, "");
        if (path.isEmpty() || !Files.exists(Path.of(path))) {
            throw new AssertionError("the property `" + property + "` names no data: " + path);
        }
        return Path.of(path);
    }

    /// The value in a file of JSON, or in a JavaScript module that exports one.
    static Object value(Path file) {
        try {
            String text = Files.readString(file);
            int export = text.indexOf("export default");
            return new Yaml().load(escaped(export < 0 ? text : text.substring(export + "export default".length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// JSON allows any character in a string, and YAML doesn't.
    private static String escaped(String json) {
        StringBuilder out = new StringBuilder();
        for (char c : json.toCharArray()) {
            out.append(c < 0x7F ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return out.toString();
    }
}
