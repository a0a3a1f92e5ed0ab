package org.streetwise.compile;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.read.decode.ProgrammeFiles;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// One fault hides no other: each field of a full programme is broken in turn, while references in other files lead
/// nowhere, and these are still reported.
@Tag("slow")
class BrokenFieldsTest {
    private static final String PLANTED = "cases/zz-verzonnen.yml";

    private static final Map<String, String> FILES = files();

    /// The references that lead nowhere, with the code that reports each.
    private static final Set<Code> TOLD = Set.of(
            Code.UNKNOWN_THEME,
            Code.UNKNOWN_LESSON,
            Code.UNKNOWN_CASE,
            Code.UNKNOWN_SOURCE,
            Code.UNKNOWN_AUDIENCE,
            Code.UNKNOWN_INDICATOR,
            Code.UNKNOWN_TASK,
            Code.UNKNOWN_STRATEGY,
            Code.UNKNOWN_PHASE,
            Code.UNKNOWN_TERM);

    /// Faults that are withheld while a field is broken, since they may come from that. A record without its name may
    /// be the one that any reference means.
    private static final Map<String, Code> WITHHELD = Map.ofEntries(
            entry("programme.audiences", Code.UNKNOWN_AUDIENCE),
            entry("programme.audiences.id", Code.UNKNOWN_AUDIENCE),
            entry("programme.glossary", Code.UNKNOWN_TERM),
            entry("programme.glossary.id", Code.UNKNOWN_TERM),
            entry("programme.phases", Code.UNKNOWN_PHASE),
            entry("programme.phases.id", Code.UNKNOWN_PHASE),
            entry("programme.tasks", Code.UNKNOWN_TASK),
            entry("programme.tasks.id", Code.UNKNOWN_TASK),
            entry("list of indicators.indicators", Code.UNKNOWN_INDICATOR),
            entry("list of indicators.indicators.id", Code.UNKNOWN_INDICATOR),
            entry("list of references.references", Code.UNKNOWN_SOURCE),
            entry("list of references.references.key", Code.UNKNOWN_SOURCE),
            entry("list of strategies.strategies", Code.UNKNOWN_STRATEGY),
            entry("list of strategies.strategies.id", Code.UNKNOWN_STRATEGY),
            entry("theme.id", Code.UNKNOWN_THEME),
            entry("theme.lessons", Code.UNKNOWN_LESSON),
            entry("theme.lessons.id", Code.UNKNOWN_LESSON));

    /// Faults that come from a list in which nothing is written, as nothing then declares what references name.
    private static final Map<String, Code> FOLLOWING = Map.ofEntries(
            entry("programme.audiences", Code.UNKNOWN_AUDIENCE),
            entry("programme.glossary", Code.UNKNOWN_TERM),
            entry("programme.phases", Code.UNKNOWN_PHASE),
            entry("programme.tasks", Code.UNKNOWN_TASK),
            entry("list of indicators.indicators", Code.UNKNOWN_INDICATOR),
            entry("list of references.references", Code.UNKNOWN_SOURCE),
            entry("list of strategies.strategies", Code.UNKNOWN_STRATEGY),
            entry("case.lessons", Code.UNKNOWN_LESSON),
            entry("case.lessons.id", Code.UNKNOWN_LESSON),
            entry("theme.lessons", Code.UNKNOWN_LESSON));

    /// @param filled whether something else is written in its place, not nothing
    /// @param text what the file says then
    private record Breaking(boolean filled, String field, String file, String text) {
        /// The codes that may be missing. A list in which nothing is written hides nothing.
        Set<Code> mayBeWithheld() {
            return filled || !FOLLOWING.containsKey(field) ? codes(WITHHELD) : Set.of();
        }

        /// The codes that may be told apart from the fault itself.
        Set<Code> mayFollow() {
            return filled ? Set.of() : codes(FOLLOWING);
        }

        private Set<Code> codes(Map<String, Code> table) {
            return table.containsKey(field) ? Set.of(table.get(field)) : Set.of();
        }
    }

    @Test
    void aFaultHidesNoOtherAndCausesNone() {
        assertEquals(TOLD, codes(check(FILES)), "the planted faults");
        NavigableMap<String, String> surprises = new TreeMap<>();
        for (Breaking breaking : breakings()) {
            Map<String, String> files = new LinkedHashMap<>(FILES);
            files.put(breaking.file(), breaking.text());
            List<Diagnostic> faults = check(files);
            Set<Code> withheld = new TreeSet<>(TOLD);
            withheld.removeAll(codes(planted(faults, true)));
            NavigableMap<Code, Long> others = planted(faults, false).stream()
                    .collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.counting()));
            boolean isOne = others.values().stream().mapToLong(Long::longValue).sum() <= 1;
            if (!withheld.equals(breaking.mayBeWithheld())
                    || !(isOne || others.keySet().equals(breaking.mayFollow()))) {
                surprises.put(
                        breaking.field() + (breaking.filled() ? " wrong" : " empty"),
                        "withheld: " + withheld + ", others: " + others);
            }
        }
        assertEquals("", surprises.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    private static List<Diagnostic> check(Map<String, String> files) {
        Diagnostics diagnostics = new Diagnostics();
        ProgrammeReader.read(ProjectWorkspace.of(files), diagnostics)
                .forEach(programme -> Corpus.of(programme, diagnostics));
        return diagnostics.all().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    /// The faults of the file with the planted ones, or all others.
    private static List<Diagnostic> planted(List<Diagnostic> faults, boolean planted) {
        return faults.stream()
                .filter(fault -> fault.primary().span().source().path().equals(PLANTED) == planted)
                .toList();
    }

    private static Set<Code> codes(List<Diagnostic> errors) {
        Set<Code> codes = new TreeSet<>();
        errors.forEach(error -> codes.add(error.code()));
        return codes;
    }

    /// Each field of each kind of record, broken in two ways where it is first written.
    private static List<Breaking> breakings() {
        List<Breaking> breakings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        FILES.forEach((path, text) -> {
            Source source = new Source(SourceId.programme(path), text);
            ProgrammeFiles.kinds().stream()
                    .filter(kind -> kind.matches(path) && !path.equals(PLANTED))
                    .flatMap(kind -> WrittenFields.of(source, kind.shape()).stream())
                    .filter(field -> seen.add(field.path()))
                    .forEach(field -> {
                        Span value = field.entry().value().span();
                        String before = text.substring(0, value.start());
                        String after = text.substring(value.end());
                        breakings.add(new Breaking(true, field.path(), path, before + "[[x]]" + after));
                        breakings.add(new Breaking(false, field.path(), path, before + "''" + after));
                    });
        });
        return breakings;
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        ProjectWorkspace.example("voorbeeldstad").files().forEach((path, text) -> {
            if (!path.contains(".en.")) {
                files.put(path, text);
            }
        });
        files.put(PLANTED, """
                municipality: Verzonnen
                neighbourhood: Verzinsel
                participation: public-source
                challenge: Zie [](case:nergens-a), [@nergens-b] en het [woord](term:nergens-c).
                tasks: nergens-d
                strategies: nergens-e
                figures: {nergens-f: 12}
                lessons:
                  - title: Luister eerst
                    theme: nergens-g
                    phase: nergens-h
                    learnt: Zie [](lesson:nergens-i).
                    recommendations:
                      - {for: nergens-j, text: Doe dat.}
                """);
        return files;
    }
}
