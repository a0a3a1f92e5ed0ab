package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.ThemeSynthesis;
import org.streetwise.know.value.Id;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Block.Table.Column;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Which lesson was recorded where, and where the experience was different: a line for each neighbourhood, a column for
/// each lesson. An empty cell says nothing.
final class MatrixWriter {
    private static final int NAME = 24;
    private static final int NUMBER = 4;

    private final Tools tools;

    MatrixWriter(Tools tools) {
        this.tools = tools;
    }

    List<Block> table(Target target, List<Inline> caption) {
        List<Line> lessons = tools.synthesis().numbered().stream().map(Line::of).toList();
        List<SelectedCase> cases = tools.synthesis().cases();
        if (lessons.isEmpty() || cases.isEmpty()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>(List.of(new Column(Alignment.LEFT, NAME)));
        List<Cell> header =
                new ArrayList<>(List.of(cell(Cell.Kind.DATA, tools.speech().unitLabel())));
        lessons.forEach(lesson -> {
            columns.add(new Column(Alignment.CENTRE, NUMBER));
            header.add(cell(Cell.Kind.DATA, number(lesson.lesson())));
        });
        return List.of(new Block.Table(
                Attributes.of(Role.MATRIX).with(target),
                Optional.of(caption),
                columns,
                header,
                cases.stream().map(place -> row(place, lessons)).toList(),
                notes()));
    }

    /// A lesson with the neighbourhoods where it was recorded and where it was otherwise.
    private record Line(NumberedLesson lesson, Set<Id> carried, Set<Id> differing) {
        static Line of(NumberedLesson lesson) {
            return switch (lesson) {
                case Gathered gathered -> new Line(lesson, ids(gathered.places()), ids(gathered.differingPlaces()));
                case Alone(_, var alone) -> new Line(lesson, ids(List.of(alone.place())), Set.of());
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
        row.add(cell(Cell.Kind.ROW_HEADER, tools.places().linkedName(place)));
        for (Line lesson : lessons) {
            if (lesson.carried().contains(place.id())) {
                row.add(cell(Cell.Kind.DATA, sign(Term.CARRIED_SIGN, Term.CARRIED_WORDS)));
            } else if (lesson.differing().contains(place.id())) {
                row.add(cell(Cell.Kind.DATA, sign(Term.DIFFERS_SIGN, Term.DIFFERS_WORDS)));
            } else {
                row.add(new Cell(Cell.Kind.DATA, List.of()));
            }
        }
        return row;
    }

    private List<Inline> sign(Term sign, Term words) {
        return List.of(new Inline.Sign(tools.speech().term(sign), tools.speech().term(words)));
    }

    private List<Inline> number(NumberedLesson lesson) {
        List<Inline> number = List.of(new Inline.Text(Integer.toString(lesson.number())));
        Target target = Targets.numbered(lesson.number());
        return tools.targets().has(target)
                ? List.of(new Inline.CrossReference(target, new Inline.Form.Words(number)))
                : number;
    }

    private List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        notes.add(note(tools.speech()
                .say(
                        Phrase.MATRIX_SIGNS,
                        Filling.text("carried", tools.speech().term(Term.CARRIED_SIGN))
                                .and("differs", tools.speech().term(Term.DIFFERS_SIGN)))));
        List<List<Inline>> themes = tools.synthesis().themes().stream()
                .filter(theme -> !theme.lessons().isEmpty())
                .map(this::theme)
                .toList();
        notes.add(note(tools.speech()
                .say(
                        Phrase.MATRIX_THEMES,
                        Filling.inlines("themes", tools.speech().list(themes)))));
        return notes;
    }

    /// `1–6 Vertrouwen`.
    private List<Inline> theme(ThemeSynthesis theme) {
        int first = theme.lessons().getFirst().number();
        int last = theme.lessons().getLast().number();
        return tools.speech()
                .say(
                        Phrase.MATRIX_THEME,
                        Filling.text("numbers", first == last ? Integer.toString(first) : first + "–" + last)
                                .and("theme", tools.prose().line(theme.theme().title())));
    }

    private static Block note(List<Inline> inlines) {
        return new Block.Paragraph(Attributes.of(Role.TABLE_NOTE), inlines);
    }

    private static Cell cell(Cell.Kind kind, List<Inline> inlines) {
        return new Cell(kind, List.of(new Block.Paragraph(Attributes.NONE, inlines)));
    }
}
