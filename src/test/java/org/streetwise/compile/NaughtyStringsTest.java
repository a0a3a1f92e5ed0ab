package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.compile.TextFields.TextField;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;
import org.streetwise.example.FictionalProgramme;
import org.streetwise.print.docx.DocxLint;
import org.streetwise.print.docx.DocxText;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.pdf.PdfReading;
import org.streetwise.report.Colours;
import org.streetwise.report.Findings;
import org.streetwise.report.GithubReport;
import org.streetwise.report.HumanReport;
import org.streetwise.report.Report;
import org.streetwise.report.ShortReport;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Source;
import org.streetwise.tell.document.DocumentWords;

/// A full programme, with every naughty string in every kind of text field.
@Tag("tools")
class NaughtyStringsTest {
    private static final Compiler COMPILER = new Compiler(Map.of(), new FontLibrary(), new Hyphenation());
    private static final List<Report> REPORTS =
            List.of(new HumanReport(Colours.NONE), new ShortReport(), new GithubReport(""));
    private static final Pattern MARK = Pattern.compile("kern(\\d+)a");
    private static final Pattern MARKED = Pattern.compile("kern(\\d+)a ((?:(?!kern\\d+a).)*?) ?kern\\1b");

    @Test
    void everyStringIsAnsweredInEveryKindOfField() {
        NaughtyProgramme programme = full();
        for (List<String> strings : programme.rounds(NaughtyStrings.all())) {
            Map<String, String> files = programme.with(strings::get);
            Compilation answer = check(files);
            Answers.verifyPlaces(answer.diagnostics(), files, "the fictional programme");
            assertTrue(answer.diagnostics().stream().anyMatch(each -> each.code() == Code.FORBIDDEN_CHARACTER));
            Findings findings = Findings.of(answer.diagnostics(), answer.files(), answer.texts());
            for (Report report : REPORTS) {
                String text = report.text(findings);
                assertFalse(NaughtyStrings.isForbidden(text), text);
            }
        }
    }

    @Test
    void everyPrintableStringIsPrinted() throws Exception {
        NaughtyProgramme programme = sound(full());
        Set<Integer> printed = marked(words(Printed.of(workspace(programme.with(marks(_ -> "woord"))))), MARK);
        List<String> all = NaughtyStrings.all().stream()
                .filter(string -> !NaughtyStrings.isForbidden(string))
                .toList();
        for (List<String> strings : programme.rounds(all)) {
            Map<String, String> files = programme.with(
                    marks(i -> written(strings.get(i), programme.fields().get(i))));
            List<Diagnostic> diagnostics = check(files).diagnostics();
            assertEquals(List.of(), errors(diagnostics));

            Printed publication = Printed.of(workspace(files));
            List<String> words = words(publication);
            assertEquals(printed, marked(words, MARKED));
            for (MatchResult match : MARKED.matcher(joined(words)).results().toList()) {
                int field = Integer.parseInt(match.group(1));
                assertEquals(
                        typed(unspaced(joined(DocumentWords.split(strings.get(field))))),
                        typed(unspaced(match.group(2))),
                        () -> programme.fields().get(field).toString());
            }
            assertSame(publication.docxWords(), DocxText.words(publication.docx()));
            assertEquals(List.of(), DocxLint.faults(publication.docx()));
            try (PdfReading pdf = new PdfReading(publication.pdf())) {
                assertSame(seen(words), seen(pdf.words()));
            }
            assertEquals(Set.of(), unreported(words, diagnostics));
        }
    }

    /// Undoes typography, so that typed and printed texts compare as equal.
    private static String typed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[‘’′]", "'")
                .replaceAll("[“”″]", "\"")
                .replace("…", "...")
                .replaceAll("[-–]+", "-");
    }

    private static NaughtyProgramme full() {
        Map<String, String> files = FictionalProgramme.files(FictionalProgramme.SEED);
        return new NaughtyProgramme(files, TextFields.of(files));
    }

    /// The same programme with only the fields that accept any text.
    private static NaughtyProgramme sound(NaughtyProgramme programme) {
        Compilation answer = check(programme.with(marks(_ -> "woord")));
        List<Diagnostic> errors = errors(answer.diagnostics());
        if (errors.isEmpty()) {
            return programme;
        }
        Set<Integer> broken = new TreeSet<>();
        for (Diagnostic error : errors) {
            Source source =
                    answer.texts().apply(error.primary().span().source()).orElseThrow();
            String text = source.text()
                    .substring(
                            error.primary().span().start(),
                            error.primary().span().end());
            Matcher mark = MARK.matcher(text);
            assertTrue(mark.find(), error::toString);
            broken.add(Integer.parseInt(mark.group(1)));
        }
        List<TextField> others = new ArrayList<>(programme.fields());
        others.removeAll(broken.stream().map(programme.fields()::get).toList());
        return sound(new NaughtyProgramme(programme.files(), others));
    }

    private static IntFunction<String> marks(IntFunction<String> text) {
        return i -> "kern" + i + "a " + text.apply(i) + " kern" + i + "b";
    }

    private static String written(String string, TextField field) {
        return field.kind().isMarkdown() ? NaughtyStrings.escaped(string) : string;
    }

    /// The fields that were printed.
    private static Set<Integer> marked(List<String> words, Pattern mark) {
        return mark.matcher(joined(words))
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Ideographs that no diagnostic reports, although none of our fonts has them.
    private static Set<String> unreported(List<String> words, List<Diagnostic> diagnostics) {
        String said = diagnostics.stream()
                .filter(each -> each.code() == Code.MISSING_GLYPH)
                .map(each -> each.message().english())
                .collect(Collectors.joining());
        return joined(words)
                .codePoints()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .filter(character -> !said.contains(character))
                .collect(Collectors.toSet());
    }

    private static Compilation check(Map<String, String> files) {
        Request request = Requests.ALL;
        return COMPILER.check(workspace(files), request, Progress.NONE);
    }

    private static ProjectWorkspace workspace(Map<String, String> files) {
        return ProjectWorkspace.of(files);
    }

    private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    private static List<String> words(Printed printed) {
        return printed.pdfWords();
    }

    /// Ignores spaces, because authors' names get one after their comma.
    private static String unspaced(String text) {
        return text.replace(" ", "");
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    /// Without invisible characters, which a PDF need not have.
    private static List<String> seen(List<String> words) {
        return DocumentWords.split(joined(words).replaceAll("[\\p{Cf}\\x{FE00}-\\x{FE0F}]", ""));
    }

    /// Shows only where they begin to differ, because all the words fill a book.
    private static void assertSame(List<String> expected, List<String> actual) {
        int same = 0;
        while (same < Math.min(expected.size(), actual.size())
                && expected.get(same).equals(actual.get(same))) {
            same++;
        }
        assertEquals(part(expected, same), part(actual, same));
    }

    private static String part(List<String> words, int at) {
        return joined(words.subList(Math.max(0, at - 5), Math.min(words.size(), at + 5)));
    }
}
