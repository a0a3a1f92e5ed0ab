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

/// The files that a SARIF log speaks of, numbered in the order in which they come up.
final class SarifFiles {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private final Places places;
    private final String folder;
    private final Map<SourceId, Integer> numbers = new LinkedHashMap<>();

    SarifFiles(Places places, String folder) {
        this.places = places;
        this.folder = folder;
    }

    /// What paths are relative to (section 3.14.14). Where these lie on a machine is for the reader to know.
    Json bases() {
        return Json.object()
                .with(
                        base(SourceId.Root.PROGRAMME),
                        Json.object().with("description", text("The repository, or else the programme's folder.")))
                .with(
                        base(SourceId.Root.BUILT_IN),
                        Json.object().with("description", text("What comes with streetwise.")));
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

    /// All files so far.
    Json artifacts() {
        List<Json> artifacts = new ArrayList<>();
        numbers.keySet().forEach(file -> artifacts.add(Json.object().with("location", named(file))));
        return new Json.Items(artifacts);
    }

    /// A file, by its path and its number.
    Json location(SourceId file) {
        Integer number = numbers.computeIfAbsent(file, _ -> numbers.size());
        return named(file).with("index", number);
    }

    // Code scanning takes paths as from the repository's root, whatever they are said to be relative to.
    private Json.Members named(SourceId file) {
        boolean within = file.root() == SourceId.Root.PROGRAMME && !folder.isEmpty();
        String path = within ? folder + "/" + file.path() : file.path();
        return Json.object().with("uri", encoded(path)).with("uriBaseId", base(file.root()));
    }

    /// A place in a file. Code scanning wants a line even where the file's text is not at hand.
    Json physical(Span span) {
        return Json.object()
                .with("artifactLocation", location(span.source()))
                .with("region", region(span).orElseGet(() -> Json.object().with("startLine", 1)));
    }

    /// Lines and columns, the end excluded (section 3.30).
    Optional<Json> region(Span span) {
        return places.of(span)
                .map(place -> Json.object()
                        .with("startLine", place.start().line())
                        .with("startColumn", place.start().column())
                        .with("endLine", place.end().line())
                        .with("endColumn", place.end().column()));
    }

    // Of a path everything but unreserved characters, a colon too, which would make a scheme (RFC 3986, section 4.2).
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
