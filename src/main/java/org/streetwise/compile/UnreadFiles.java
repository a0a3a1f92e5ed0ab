package org.streetwise.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.StrayFaults;
import org.streetwise.know.model.StrayFile;
import org.streetwise.know.model.UnreadParts.Kind;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.UnreadNames;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Utf8;
import org.streetwise.source.Workspace;
import org.streetwise.source.Workspace.Closed;
import org.streetwise.source.Workspace.Content;

/// Finds files in the programme's folder that are not read, though their author surely meant them to be.
final class UnreadFiles {
    private static final List<String> FOLDERS = List.of("cases", "themes", "prose");
    private static final Set<Kind> THEMES = Set.of(Kind.THEME, Kind.STREETWISE_LESSON);
    private static final Map<String, Set<Kind>> DECLARED = Map.of(
            "themes.yml", THEMES,
            "indicators.yml", Set.of(Kind.INDICATOR),
            "strategies.yml", Set.of(Kind.STRATEGY),
            "references.yml", Set.of(Kind.REFERENCE),
            "references.bib", Set.of(Kind.REFERENCE),
            "references.json", Set.of(Kind.REFERENCE));
    private static final Pattern CASE = Pattern.compile("(?m)^(?:municipality|gemeente):");

    private final TextCache texts;
    private final Diagnostics diagnostics;
    private final Workspace.Tree tree;

    UnreadFiles(TextCache texts, Diagnostics diagnostics) {
        this.texts = texts;
        this.diagnostics = diagnostics;
        this.tree = texts.tree();
    }

    /// Reports folders that should be read but can't be opened.
    void reportClosed() {
        for (Closed closed : tree.closed()) {
            String folder = closed.folder().path();
            if (FOLDERS.contains(folder)) {
                diagnostics.report(Diagnostic.of(
                        Code.UNREADABLE_FILE,
                        Span.startOf(closed.folder()),
                        Message.of("unreadable-file.folder", "path", folder, "reason", closed.reason())));
            }
        }
    }

    /// The files that nothing has read so far.
    List<StrayFile> strays() {
        Set<SourceId> asked = texts.asked();
        Set<SourceId> files = Set.copyOf(tree.files());
        List<StrayFile> strays = new ArrayList<>();
        for (SourceId file : tree.files()) {
            if (!asked.contains(file)) {
                meant(file)
                        .map(SourceId::programme)
                        // If a text refers to that path, the file was reported as missing already.
                        .filter(meant -> files.contains(meant) || !asked.contains(meant))
                        .ifPresent(meant -> strays.add(stray(file, meant, files.contains(meant))));
            }
        }
        return strays;
    }

    /// Reports those files of which no fault is known yet.
    void report(List<StrayFile> strays) {
        Set<SourceId> told = diagnostics.all().stream()
                .map(diagnostic -> diagnostic.primary().span().source())
                .collect(Collectors.toSet());
        strays.stream()
                .filter(stray -> !told.contains(stray.file()))
                .map(StrayFaults::unread)
                .forEach(diagnostics::report);
    }

    private Optional<String> meant(SourceId file) {
        return PathGuess.of(file.path()).or(() -> PathGuess.ofCase(file.path()).filter(_ -> holdsCase(file)));
    }

    private boolean holdsCase(SourceId file) {
        return text(file).filter(text -> CASE.matcher(text).find()).isPresent();
    }

    private StrayFile stray(SourceId file, SourceId meant, boolean isTaken) {
        Set<Kind> kinds = kinds(meant.path());
        Optional<Id> caseId = meant.path().startsWith("cases/") ? Id.read(meant.stem()) : Optional.empty();
        // A theme in a file of its own is called by the file's name.
        UnreadNames names = kinds.isEmpty()
                ? UnreadNames.NONE
                : text(file).map(UnreadNames::in).orElse(UnreadNames.ANY).or(UnreadNames.in(meant.stem()));
        return new StrayFile(file, meant, isTaken, kinds, caseId, names);
    }

    /// What a file of a path declares. A translation, such as `indicators.en.yml`, declares nothing.
    private static Set<Kind> kinds(String path) {
        if (path.startsWith("themes/")) {
            return THEMES;
        }
        return DECLARED.getOrDefault(path, Set.of());
    }

    private Optional<String> text(SourceId file) {
        return texts.unkept(file) instanceof Content.Bytes(byte[] bytes)
                ? Optional.of(Utf8.decode(bytes).text())
                : Optional.empty();
    }
}
