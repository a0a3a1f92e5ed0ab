package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.streetwise.compile.TextFields.TextField;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.TextReader;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Span;

/// There are two lists of texts: what files may hold, and what records pass to a [TextReader]. Each text in the
/// example, which uses every field, must be among those that are passed.
class AuthoredTextTest {
    private static final ProjectWorkspace WORKSPACE = ProjectWorkspace.example("voorbeeldstad");

    /// Texts that no reader sees, or that only programs read.
    private static final Set<String> UNPRINTED = Set.of(
            "case.owner",
            "case.remark",
            "case.review.by",
            "case.review.role",
            "case.lessons.remark",
            "theme.remark",
            "theme.lessons.remark",
            "list of strategies.strategies.remark",
            "list of indicators.indicators.table",
            "programme.editions.template",
            "programme.editions.stylesheet",
            "programme.editions.reference");

    /// Stand-ins for names, and the parts of a reference that are split or are numbers.
    private static final List<String> UNSHOWN = List.of(
            "case.anonymous.",
            "list of references.references.authors",
            "list of references.references.editors",
            "list of references.references.edition",
            "list of references.references.volume",
            "list of references.references.issue",
            "list of references.references.pages");

    private static final Programme PROGRAMME =
            ProgrammeReader.read(WORKSPACE, new Diagnostics()).getFirst();

    /// Keeps the places of texts. It also keeps the words of those texts that are known only by the place of their
    /// record.
    private static final class Seen implements TextReader {
        private final Set<Span> places = new HashSet<>();
        private final Set<String> words = new HashSet<>();
        private final Set<AuthoredText> fields = EnumSet.noneOf(AuthoredText.class);

        @Override
        public void prose(AuthoredText field, Prose text) {
            fields.add(field);
            places.add(text.span());
        }

        @Override
        public void line(AuthoredText field, ProseLine text) {
            fields.add(field);
            places.add(text.span());
        }

        @Override
        public void words(AuthoredText field, String said, Span place) {
            fields.add(field);
            words.add(folded(said));
            places.add(place);
        }

        @Override
        public void mention(AuthoredText field, String name, Span place) {
            words(field, name, place);
        }

        boolean has(TextField text) {
            boolean there = places.contains(text.span())
                    || places.stream()
                            .anyMatch(place -> place.source().equals(text.span().source())
                                    && text.span().covers(place)
                                    && place.length() > 0);
            String said = folded(text.words());
            return there
                    || words.contains(said)
                    || text.kind() == TextFields.Kind.PAIR && words.stream().anyMatch(each -> each.contains(said));
        }

        private static String folded(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }

    private static List<TextField> written() {
        Map<String, String> originals = WORKSPACE.files().entrySet().stream()
                .filter(file -> !file.getKey().contains(".en."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return TextFields.of(originals).stream()
                .filter(text ->
                        !UNPRINTED.contains(text.field()) && !text.words().isBlank())
                .filter(text -> UNSHOWN.stream().noneMatch(text.field()::startsWith))
                // The same text in another language.
                .filter(text -> !text.field().endsWith(".en"))
                .toList();
    }

    @Test
    void everyTextOfAProgrammeIsRead() {
        Seen seen = new Seen();
        PROGRAMME.read(seen);

        Set<String> missing = new TreeSet<>();
        written().stream().filter(text -> !seen.has(text)).forEach(text -> missing.add(text.field()));
        assertEquals(Set.of(), missing);
        assertTrue(written().size() > 1_000, "the example has many texts");
    }

    @Test
    void everyFieldIsRead() {
        Seen seen = new Seen();
        PROGRAMME.read(seen);

        assertEquals(EnumSet.allOf(AuthoredText.class), seen.fields);
    }

    @Test
    void aSelectionReadsTheSameFields() {
        Seen ofProgramme = new Seen();
        PROGRAMME.read(ofProgramme);
        Corpus corpus = Corpus.of(PROGRAMME, new Diagnostics());
        Edition all = PROGRAMME.editions().getFirst();

        Seen seen = new Seen();
        Selection.of(corpus, all).read(seen);

        assertEquals(Edition.Select.all(), all.select());
        Set<AuthoredText> missing = EnumSet.copyOf(ofProgramme.fields);
        missing.removeAll(seen.fields);
        // A selection may print other names of a neighbourhood in place of these. It doesn't hold editions and
        // references.
        missing.removeAll(EnumSet.of(
                AuthoredText.MUNICIPALITY,
                AuthoredText.NEIGHBOURHOOD,
                AuthoredText.IN_TEXT,
                AuthoredText.WHERE,
                AuthoredText.THEME_IN_TEXT,
                AuthoredText.EDITION_TITLE,
                AuthoredText.REFERENCE,
                AuthoredText.REFERENCE_ADDRESS));
        assertEquals(EnumSet.noneOf(AuthoredText.class), missing);
    }
}
