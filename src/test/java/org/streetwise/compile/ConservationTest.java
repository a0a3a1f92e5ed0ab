package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetwise.compile.MarkedProgramme.Mark;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.Theme;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.selection.Omission;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.TextReader;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.DocumentWords;
import org.streetwise.tell.document.TreePrinter;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;
import org.streetwise.tell.template.TemplateReader;

/// Each text is printed in an edition, or the compiler accounts for its absence. This is tried with each template that
/// ships, and with random selections. A printed text is printed whole, with everything that is in it.
@Tag("slow")
class ConservationTest {
    private static final Pattern MARK = Pattern.compile("merk\\d+");
    private static final int SEEDS = 12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachTextIsPrintedOrAccountedFor(long seed) {
        MarkedProgramme marked = MarkedProgramme.of(seed);
        ProjectWorkspace workspace = marked.workspace();
        Diagnostics diagnostics = new Diagnostics();
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        Corpus corpus = Corpus.of(programme, diagnostics);
        Random random = new Random(seed);

        for (String template : TemplateReader.SHIPPED) {
            Edition edition = edition(programme, template, random);
            Manuscript manuscript = Printed.phases(workspace, corpus, diagnostics)
                    .write(edition)
                    .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
            assertEquals(List.of(), errors(diagnostics));
            check(marked, corpus, edition, manuscript);
        }
    }

    /// A cover comes before any glossary, and many templates have no glossary.
    @Test
    void aTermInASubtitleNeedsNoGlossary() {
        ProjectWorkspace workspace = ProjectWorkspace.of(Map.of("streetwise.yml", """
                format: 1
                title: Lessen van de straat
                subtitle: Over [samen doen](term:samen)
                glossary: [{id: samen, term: Samen doen, text: Met anderen.}]
                editions: [{id: kort, template: summary}]
                """));
        Diagnostics diagnostics = new Diagnostics();
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();

        Optional<Manuscript> manuscript = Printed.phases(workspace, Corpus.of(programme, diagnostics), diagnostics)
                .write(programme.editions().getFirst());

        assertTrue(TreePrinter.of(
                        Numbering.number(manuscript.orElseThrow().document()).document())
                .contains("Over samen doen"));
    }

    private static List<Diagnostic> errors(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    private static void check(MarkedProgramme marked, Corpus corpus, Edition edition, Manuscript manuscript) {
        NumberedDocument numbered = Numbering.number(manuscript.document());
        String words = String.join(" ", DocumentWords.of(numbered, new PageMap(Map.of())));
        List<Omission> omissions = manuscript.contents().omissions();
        Texts texts = new Texts(corpus);
        assertTrue(texts.count() > 1_200, () -> texts.count() + " texts");

        Set<String> lost = new TreeSet<>();
        Set<String> listedThough = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        for (Mark mark : marked.marks().values()) {
            boolean printed = words.contains(mark.word());
            Optional<Text> text = texts.with(mark.word());
            if (text.isEmpty() || mark.field().equals("programme.editions.prose")) {
                continue;
            }
            if (printed) {
                mark.inner().stream()
                        .filter(inner -> !words.contains(inner))
                        .forEach(inner -> broken.add(mark.field() + " " + inner));
            }
            boolean listed = omissions.stream().anyMatch(each -> text.get().isSaidBy(each));
            boolean inRecord = omissions.stream().anyMatch(text.get()::isWithin);
            if (!printed && !listed && !inRecord) {
                lost.add(mark.field() + " " + mark.word());
            }
            if (printed && listed) {
                listedThough.add(mark.field() + " " + mark.word());
            }
        }
        String where = edition.template().value() + " " + brief(edition.select());
        assertEquals(Set.of(), lost, where);
        assertEquals(Set.of(), broken, where);
        assertEquals(Set.of(), listedThough, where);
    }

    private static String brief(Edition.Select select) {
        return Stream.of(
                                select.subjects().themes(),
                                select.neighbourhoods().cases(),
                                select.subjects().audiences(),
                                select.subjects().phases())
                        .map(Spanned::values)
                        .toList()
                + " " + select.subjects().evidence();
    }

    /// @param records the places of the records around it: its quote, lesson and neighbourhood
    private record Text(AuthoredText field, Span place, Set<Span> records) {
        boolean isSaidBy(Omission omission) {
            return omission.text().filter(field::equals).isPresent()
                    && omission.place().equals(place);
        }

        boolean isWithin(Omission omission) {
            return records.contains(omission.place());
        }
    }

    /// The texts of a programme, by the words in them.
    private static final class Texts implements TextReader {
        private final Map<String, Text> texts = new TreeMap<>();
        private final Set<Span> records = new HashSet<>();

        private Texts(Corpus corpus) {
            corpus.programme().readShared(this);
            for (Theme theme : corpus.themes()) {
                in(theme.id().span(), () -> theme.read(this));
                theme.lessons().forEach(lesson -> in(lesson.id().span(), () -> lesson.read(this)));
            }
            for (Case each : corpus.cases()) {
                in(each.place(), () -> {
                    each.read(this);
                    Guarded.values(each.photos()).forEach(photo -> in(photo.place(), () -> photo.read(this)));
                    quotes(each.quotes(), quote -> quote.readOfCase(this));
                    for (Lesson lesson : each.lessons()) {
                        in(lesson.place(), () -> {
                            lesson.read(this);
                            quotes(lesson.quotes(), quote -> quote.readOfLesson(this));
                        });
                    }
                });
            }
        }

        private void quotes(List<Guarded<Quote>> quotes, Consumer<Quote> read) {
            Guarded.values(quotes).forEach(quote -> in(quote.place(), () -> read.accept(quote)));
        }

        private void in(Span place, Runnable read) {
            boolean added = records.add(place);
            read.run();
            if (added) {
                records.remove(place);
            }
        }

        @Override
        public void prose(AuthoredText field, Prose text) {
            add(field, ProseWalk.words(text), text.span());
        }

        @Override
        public void line(AuthoredText field, ProseLine text) {
            add(field, text.plain(), text.span());
        }

        @Override
        public void words(AuthoredText field, String words, Span place) {
            add(field, words, place);
        }

        private void add(AuthoredText field, String words, Span place) {
            MARK.matcher(words)
                    .results()
                    .forEach(mark -> texts.put(mark.group(), new Text(field, place, Set.copyOf(records))));
        }

        int count() {
            return texts.size();
        }

        Optional<Text> with(String word) {
            return Optional.ofNullable(texts.get(word));
        }
    }

    private static Edition edition(Programme programme, String template, Random random) {
        Edition first = programme.editions().getFirst();
        return new Edition(
                first.id(),
                Optional.empty(),
                new Spanned<>(template, first.template().span()),
                first.language(),
                select(programme, random, template.equals("audience")),
                first.formats(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                first.issue(),
                random.nextBoolean(),
                false);
    }

    private static Edition.Select select(Programme programme, Random random, boolean byAudience) {
        List<Spanned<Id>> themes =
                programme.themes().stream().map(theme -> theme.id()).toList();
        List<Spanned<Id>> cases = programme.cases().stream()
                .map(each -> new Spanned<>(each.id(), each.place()))
                .toList();
        List<Spanned<Id>> audiences = programme.vocabulary().audiences().stream()
                .map(each -> each.id())
                .toList();
        List<Spanned<Id>> phases =
                programme.vocabulary().phases().stream().map(each -> each.id()).toList();
        return new Edition.Select(
                new Edition.Neighbourhoods(some(cases, random, 4), Optional.empty()),
                new Edition.Subjects(
                        some(themes, random, 4),
                        byAudience
                                ? List.of(audiences.get(random.nextInt(audiences.size())))
                                : some(audiences, random, 4),
                        some(phases, random, 5),
                        random.nextInt(5) == 0 ? Optional.of(Evidence.STORY) : Optional.empty()));
    }

    private static List<Spanned<Id>> some(List<Spanned<Id>> all, Random random, int oneIn) {
        return random.nextInt(oneIn) > 0
                ? List.of()
                : all.stream().filter(_ -> random.nextBoolean()).toList();
    }
}
