package org.streetwise.compile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.UnreadableFile;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseFonts;
import org.streetwise.print.house.HouseReader;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

/// The reference documents of a programme's editions, or the one that a command asks for instead. Each is read once,
/// and its faults are reported where it is named first.
final class ReferenceDocuments {
    private final Workspace workspace;
    private final Optional<ReferenceDocument> asked;
    private final List<String> families;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<House>> read = new ConcurrentHashMap<>();

    /// @param families of the available typefaces
    ReferenceDocuments(
            Workspace workspace, Optional<ReferenceDocument> asked, List<String> families, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.asked = asked;
        this.families = families;
        this.diagnostics = diagnostics;
    }

    /// Reads the reference documents of all editions.
    void check(Programme programme) {
        programme.editions().forEach(this::of);
    }

    /// The reference document of an edition; absent if it has none, or if it can't be used, which is reported.
    Optional<House> of(Edition edition) {
        return asked.flatMap(this::asked)
                .or(() -> edition.reference().filter(_ -> asked.isEmpty()).flatMap(this::named));
    }

    private Optional<House> asked(ReferenceDocument file) {
        Span place = Span.startOf(SourceId.programme(file.name()));
        return read.computeIfAbsent(file.name(), name -> house(file.bytes(), new Spanned<>(name, place)));
    }

    private Optional<House> named(Spanned<String> path) {
        Optional<House> known = read.get(path.value());
        if (known != null) {
            return known;
        }
        SourceId file = SourceId.programme(path.value());
        Optional<House> house = switch (workspace.read(file)) {
            case Workspace.Content.Bytes(byte[] bytes) -> house(bytes, path);
            case Workspace.Content.Missing() -> fault(UnreadableFile.missing(file, path.span()));
            case Workspace.Content.Unreadable(String reason) ->
                fault(UnreadableFile.because(reason, file, path.span()));
            case Workspace.Content.TooLarge() ->
                fault(Diagnostic.of(
                                Code.REFERENCE_DOCUMENT,
                                path.span(),
                                Message.of(
                                        "reference-document.large",
                                        "path",
                                        path.value(),
                                        "limit",
                                        Workspace.LARGEST_MB))
                        .hint(Message.of("reference-document.hint.keep-only")));
        };
        read.put(path.value(), house);
        return house;
    }

    private Optional<House> fault(Diagnostic fault) {
        diagnostics.report(fault);
        return Optional.empty();
    }

    private Optional<House> house(byte[] bytes, Spanned<String> file) {
        Optional<House> house = HouseReader.read(bytes, file, diagnostics);
        house.ifPresent(each -> reportFonts(each, file));
        return house;
    }

    private void reportFonts(House house, Spanned<String> file) {
        Set<String> missing = new LinkedHashSet<>(house.fonts());
        missing.removeAll(families);
        if (!missing.isEmpty()) {
            Set<String> nearest = new LinkedHashSet<>();
            missing.forEach(font -> nearest.add(HouseFonts.nearest(font, families)));
            diagnostics.report(Diagnostic.of(
                            Code.MISSING_TYPEFACE,
                            file.span(),
                            Message.counted("missing-typeface", missing.size(), "names", quoted(missing)))
                    .hint(Message.of("missing-typeface.hint.instead", "names", quoted(nearest))));
        }
    }

    private static Message quoted(Collection<String> names) {
        return names.stream()
                .map(name -> Message.of("quoted", "text", name))
                .reduce((before, last) -> Message.all(List.of(before, last)))
                .orElseThrow();
    }
}
