package org.streetwise.tell.publication.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.synthesis.ThemeSynthesis;
import org.streetwise.know.value.Id;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Block.Table.Column;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Writes the matrix that shows which lesson was recorded where, and where the experience was different. It has a row
/// for each neighbourhood, a column for each lesson and a group of columns for each theme. An empty cell means nothing.
/// If there are too many lessons for the width of a page, there are several tables, each of whole themes where
/// possible.
public record MatrixWriter(
        Synthesis synthesis, SentenceWriter sentences, Places places, LessonReferences references, ProseWriter prose) {
    /// How many digits fit side by side across a page.
    private static final int DIGITS = 120;

    /// The most lessons of a readable matrix. If there are more, lessons of a single neighbourhood are left out,
    /// because they name it themselves.
    private static final int MOST = 300;

    private static final Cell EMPTY = new Cell(Cell.Kind.DATA, List.of());

    /// @param key the name that references use for the first table
    public List<Block> tables(String key, List<Inline> caption) {
        List<List<Line>> themes = synthesis.themes().stream()
                .map(this::lines)
                .filter(lines -> !lines.isEmpty())
                .toList();
        List<SelectedCase> cases = synthesis.cases();
        if (themes.isEmpty() || cases.isEmpty()) {
            return List.of();
        }
        int digits = digits(last(themes));
        List<List<List<Line>>> shares = Shares.of(themes, Math.max(1, DIGITS / digits));
        List<Block> tables = new ArrayList<>();
        for (List<List<Line>> share : shares) {
            Target target = Targets.table(tables.isEmpty() ? key : key + "-" + (tables.size() + 1));
            tables.add(
                    shares.size() == 1
                            ? table(target, caption, share, cases)
                            : table(target, part(caption, share), share, marked(share)));
        }
        return tables;
    }

    private List<Inline> part(List<Inline> caption, List<List<Line>> themes) {
        String numbers = numbers(themes.getFirst().getFirst(), last(themes));
        return sentences.say(
                Phrase.MATRIX_PART, Filling.inlines("caption", caption).and("numbers", numbers));
    }

    private List<Line> lines(ThemeSynthesis theme) {
        return Line.of(theme).stream()
                .filter(line -> !gatheredOnly() || line.lesson() instanceof Gathered)
                .toList();
    }

    private boolean gatheredOnly() {
        return synthesis.numbered().size() > MOST;
    }

    /// The neighbourhoods with a sign in a table. Each of several tables leaves out the others, so that the matrix
    /// grows with the number of lessons and not with lessons times neighbourhoods.
    private List<SelectedCase> marked(List<List<Line>> themes) {
        Set<Id> marked = new HashSet<>();
        themes.forEach(lines -> lines.forEach(line -> {
            marked.addAll(line.carried());
            marked.addAll(line.differing());
        }));
        return synthesis.cases().stream()
                .filter(place -> marked.contains(place.id()))
                .toList();
    }

    private Block table(Target target, List<Inline> caption, List<List<Line>> themes, List<SelectedCase> cases) {
        List<Line> lines = themes.stream().flatMap(List::stream).toList();
        List<Cell> header = new ArrayList<>(List.of(Cell.of(Cell.Kind.DATA, sentences.unitLabel())));
        lines.forEach(line -> header.add(Cell.of(Cell.Kind.DATA, references.number(line.lesson()))));
        return new Block.Table(
                Attributes.of(Role.MATRIX).with(target),
                Optional.of(caption),
                columns(themes),
                List.of(header),
                cases.stream().map(place -> row(place, lines)).toList(),
                notes(themes));
    }

    private List<Column> columns(List<List<Line>> themes) {
        int longest = synthesis.cases().stream()
                .mapToInt(place -> length(places.linkedName(place)))
                .reduce(length(sentences.unitLabel()), Math::max);
        int digits = digits(last(themes));
        List<Column> columns = new ArrayList<>(List.of(new Column(Alignment.LEFT, longest, false)));
        for (List<Line> theme : themes) {
            for (int i = 0; i < theme.size(); i++) {
                columns.add(new Column(Alignment.CENTRE, digits, i == 0));
            }
        }
        return columns;
    }

    private static int length(List<Inline> words) {
        return PlainText.of(words).length();
    }

    private static Line last(List<List<Line>> themes) {
        return themes.getLast().getLast();
    }

    private static int digits(Line line) {
        return Integer.toString(line.lesson().number()).length();
    }

    /// A lesson, its theme, the neighbourhoods where it was recorded, and those where it was different.
    private record Line(ThemeSynthesis theme, NumberedLesson lesson, Set<Id> carried, Set<Id> differing) {
        static List<Line> of(ThemeSynthesis theme) {
            return theme.lessons().stream().map(lesson -> of(theme, lesson)).toList();
        }

        private static Line of(ThemeSynthesis theme, NumberedLesson lesson) {
            return switch (lesson) {
                case Gathered gathered ->
                    new Line(theme, lesson, ids(gathered.places()), ids(gathered.differingPlaces()));
                case Alone(_, var alone) -> new Line(theme, lesson, ids(List.of(alone.place())), Set.of());
            };
        }

        private static Set<Id> ids(List<SelectedCase> places) {
            Set<Id> ids = new HashSet<>();
            places.forEach(place -> ids.add(place.id()));
            return ids;
        }
    }

    private List<Cell> row(SelectedCase place, List<Line> lessons) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(Cell.Kind.ROW_HEADER, places.linkedName(place)));
        for (Line lesson : lessons) {
            List<Inline> signs = new ArrayList<>();
            if (lesson.carried().contains(place.id())) {
                signs.add(sign(Term.CARRIED_SIGN, Term.CARRIED_WORDS));
            }
            if (lesson.differing().contains(place.id())) {
                signs.add(sign(Term.DIFFERS_SIGN, Term.DIFFERS_WORDS));
            }
            row.add(signs.isEmpty() ? EMPTY : Cell.of(Cell.Kind.DATA, signs));
        }
        return row;
    }

    private Inline sign(Term sign, Term words) {
        return new Inline.Sign(sentences.term(sign), sentences.term(words));
    }

    private List<Block> notes(List<List<Line>> themes) {
        Filling signs = Filling.text("carried", sentences.term(Term.CARRIED_SIGN))
                .and("differs", sentences.term(Term.DIFFERS_SIGN));
        List<List<Inline>> each = themes.stream().map(this::theme).toList();
        List<Block> notes = new ArrayList<>();
        boolean differs = themes.stream()
                .flatMap(List::stream)
                .anyMatch(line -> !line.differing().isEmpty());
        notes.add(note(sentences.say(key(differs, synthesis.publicCases() > 0), signs)));
        if (gatheredOnly()) {
            notes.add(note(sentences.say(Phrase.MATRIX_GATHERED)));
        }
        notes.add(note(sentences.say(Phrase.MATRIX_THEMES, Filling.inlines("themes", sentences.list(each)))));
        return notes;
    }

    private static Phrase key(boolean differs, boolean found) {
        return differs
                ? found ? Phrase.MATRIX_SIGNS_FOUND : Phrase.MATRIX_SIGNS
                : found ? Phrase.MATRIX_SIGN_FOUND : Phrase.MATRIX_SIGN;
    }

    /// A theme with its lessons: `les 1–6: Vertrouwen`.
    private List<Inline> theme(List<Line> lines) {
        return sentences.say(
                Phrase.MATRIX_THEME,
                Filling.text("numbers", ranges(lines))
                        .and(
                                "theme",
                                prose.line(lines.getFirst().theme().theme().title())));
    }

    private static String numbers(Line first, Line last) {
        int from = first.lesson().number();
        int to = last.lesson().number();
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    /// The numbers of lessons as ranges: `1–4, 6, 9–12`. An edition may leave out some lessons.
    private static String ranges(List<Line> lines) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean goesOn = i < lines.size()
                    && lines.get(i).lesson().number()
                            == lines.get(i - 1).lesson().number() + 1;
            if (!goesOn) {
                ranges.add(numbers(lines.get(first), lines.get(i - 1)));
                first = i;
            }
        }
        return String.join(", ", ranges);
    }

    private static Block note(List<Inline> inlines) {
        return new Block.Paragraph(Attributes.of(Role.TABLE_NOTE), inlines);
    }
}
