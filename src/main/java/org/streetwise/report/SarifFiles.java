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
    private static final String REPOSITORY = "REPOSITORY";
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
        Json.Members programme = Json.object();
        if (!folder.isEmpty()) {
            programme = programme.with("uri", encoded(folder) + "/").with("uriBaseId", REPOSITORY);
        }
        Json.Members bases = Json.object()
                .with(base(SourceId.Root.PROGRAMME), programme.with("description", text("The programme's folder.")))
                .with(
                        base(SourceId.Root.BUILT_IN),
                        Json.object().with("description", text("What comes with streetwise.")));
        return folder.isEmpty()
                ? bases
                : bases.with(REPOSITORY, Json.object().with("description", text("The repository.")));
    }

    private static Json text(String text) {
        return Json.object().with("text", text);
    }

    private static String base(SourceId.Root root) {
        return switch (root) {
            case PROGRAMME -> "PROGRAMME";
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

    private static Json.Members named(SourceId file) {
        return Json.object().with("uri", encoded(file.path())).with("uriBaseId", base(file.root()));
    }

    /// A place in a file, without lines where its text is not at hand.
    Json physical(Span span) {
        Json.Members place = Json.object().with("artifactLocation", location(span.source()));
        return region(span).map(region -> place.with("region", region)).orElse(place);
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
