package org.streetwise.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.streetwise.json.Json;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// The files that a SARIF log mentions, numbered in the order in which they first appear.
final class SarifFiles {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private final SpanPositions places;
    private final String folder;
    private final Map<SourceId, Integer> numbers = new LinkedHashMap<>();

    SarifFiles(SpanPositions places, String folder) {
        this.places = places;
        this.folder = folder;
    }

    /// The base that paths are relative to (section 3.14.14). The reader of the log knows where it lies on a machine.
    Json bases() {
        return Json.object()
                .with(
                        base(SourceId.Root.PROGRAMME),
                        Json.object().with("description", text("The repository, or else the programme's folder.")))
                .with(
                        base(SourceId.Root.BUILT_IN),
                        Json.object().with("description", text("The files that come with streetwise.")));
    }

    private static Json text(String text) {
        return Json.object().with("text", text);
    }

    private static String base(SourceId.Root root) {
        return switch (root) {
            case PROGRAMME -> "%SRCROOT%";
            case BUILT_IN -> "STREETWISE";
        };
    }

    /// All files mentioned so far.
    Json artifacts() {
        List<Json> artifacts = new ArrayList<>();
        numbers.keySet().forEach(file -> artifacts.add(Json.object().with("location", named(file))));
        return new Json.Items(artifacts);
    }

    /// The location of a file: its path and its number.
    Json location(SourceId file) {
        Integer number = numbers.computeIfAbsent(file, _ -> numbers.size());
        return named(file).with("index", number);
    }

    // GitHub's code scanning takes paths as relative to the repository's root, whatever base the log declares.
    private Json.Members named(SourceId file) {
        boolean within = file.root() == SourceId.Root.PROGRAMME && !folder.isEmpty();
        String path = within ? folder + "/" + file.path() : file.path();
        return Json.object().with("uri", encoded(path)).with("uriBaseId", base(file.root()));
    }

    /// A place in a file. Code scanning requires a line even if the file's text is not available.
    Json physical(Span span) {
        return Json.object()
                .with("artifactLocation", location(span.source()))
                .with("region", region(span).orElseGet(() -> Json.object().with("startLine", 1)));
    }

    /// The lines and columns of a span, its end excluded (section 3.30).
    Optional<Json> region(Span span) {
        return places.of(span)
                .map(place -> Json.object()
                        .with("startLine", place.start().line())
                        .with("startColumn", place.start().column())
                        .with("endLine", place.end().line())
                        .with("endColumn", place.end().column()));
    }

    // Escapes everything in a path but unreserved characters. An unescaped colon would make a scheme (RFC 3986, section
    // 4.2).
    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c == '/' || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
