package org.streetwise.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.selection.FaultyCase;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Language;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// The cases with errors, which a draft can leave out.
record FaultyCases(List<Flaw> flaws, Function<SourceId, Optional<Source>> texts) {
    private static final String FOLDER = "cases/";

    /// Beginnings of lines that may say, even if misspelt, that a case is confidential.
    private static final Pattern HIDING =
            Pattern.compile("(?i)\\{|[^\\s#:]*(?:anon|alias|visib|zicht|openb|intern|vertr)");

    /// An error in a case.
    ///
    /// @param stem the name of the case's file without its extension: the case's id, if it is a valid one
    /// @param language the only language that the error is found in; absent if it is found in all
    record Flaw(String stem, Optional<Language> language, SourceId file) {}

    FaultyCases {
        flaws = List.copyOf(flaws);
    }

    /// Finds the cases that these errors lie in; absent if one of them lies in no case.
    ///
    /// @param texts the texts that were read
    static Optional<FaultyCases> of(
            List<Diagnostic> errors, List<Corpus> corpora, Function<SourceId, Optional<Source>> texts) {
        List<Flaw> flaws = new ArrayList<>();
        for (Diagnostic error : errors) {
            // If the template has no place for a lesson, the lesson is not at fault.
            List<Flaw> found = error.code() == Code.LESSON_NOT_PLACED
                    ? List.of()
                    : flaws(error.primary().span().source(), corpora);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            flaws.addAll(found);
        }
        return Optional.of(new FaultyCases(flaws, texts));
    }

    private static List<Flaw> flaws(SourceId file, List<Corpus> corpora) {
        if (file.root() != SourceId.Root.PROGRAMME) {
            return List.of();
        }
        boolean yaml = file.path().endsWith(".yml") || file.path().endsWith(".yaml");
        if (!yaml) {
            return included(file, corpora);
        }
        if (!file.path().startsWith(FOLDER)) {
            return List.of();
        }
        Optional<Language> language = file.language();
        String stem = file.stem();
        return List.of(
                new Flaw(language.isPresent() ? stem.substring(0, stem.lastIndexOf('.')) : stem, language, file));
    }

    /// The flaws of the cases that include a file; none if a text outside of cases includes it too.
    private static List<Flaw> included(SourceId file, List<Corpus> corpora) {
        List<Flaw> flaws = new ArrayList<>();
        for (Corpus corpus : corpora) {
            Set<SourceId> shared = new HashSet<>();
            corpus.programme()
                    .readShared(TextReader.inlines(
                            inline -> shared.add(inline.span().source())));
            if (shared.contains(file)) {
                return List.of();
            }
            corpus.cases().stream()
                    .filter(each -> takesFrom(file, each))
                    .forEach(each -> flaws.add(new Flaw(
                            each.id().value(), Optional.of(corpus.programme().language()), file)));
        }
        return flaws;
    }

    private static boolean takesFrom(SourceId file, Case each) {
        Set<SourceId> files = new HashSet<>();
        each.read(TextReader.inlines(inline -> files.add(inline.span().source())));
        return files.contains(file);
    }

    /// The cases with errors in a language, one for each file name.
    List<FaultyCase> in(Language language) {
        Map<String, List<Flaw>> byCase = new LinkedHashMap<>();
        flaws.stream()
                .filter(flaw -> flaw.language()
                        .filter(only -> !only.primary().equals(language.primary()))
                        .isEmpty())
                .forEach(flaw -> byCase.computeIfAbsent(flaw.stem(), _ -> new ArrayList<>())
                        .add(flaw));
        return byCase.entrySet().stream()
                .map(entry -> faulty(entry.getKey(), entry.getValue()))
                .toList();
    }

    private FaultyCase faulty(String stem, List<Flaw> flaws) {
        Set<SourceId> files = new LinkedHashSet<>();
        flaws.forEach(flaw -> files.add(flaw.file()));
        String first = files.iterator().next().path();
        files.add(SourceId.programme(FOLDER + stem + ".yml"));
        files.add(SourceId.programme(FOLDER + stem + ".yaml"));
        boolean hides =
                files.stream().flatMap(file -> texts.apply(file).stream()).anyMatch(source -> hides(source.text()));
        return new FaultyCase(
                Id.isWellFormed(stem) ? Optional.of(new Id(stem)) : Optional.empty(), first, flaws.size(), hides);
    }

    /// Whether a line that is indented no further than the first one begins like [#HIDING].
    private static boolean hides(String text) {
        List<String> lines = text.lines()
                .map(line -> line.replace("\uFEFF", ""))
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#") && !line.startsWith("---"))
                .toList();
        int indent = lines.stream().findFirst().map(FaultyCases::indent).orElse(0);
        return lines.stream()
                .filter(line -> indent(line) <= indent)
                .anyMatch(line -> HIDING.matcher(line.strip()).lookingAt());
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /// The files with errors, in the order of the errors.
    Set<SourceId> files() {
        return flaws.stream().map(Flaw::file).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
