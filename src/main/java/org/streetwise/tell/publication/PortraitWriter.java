package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.Participation;
import org.streetwise.know.value.Partner;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.DefinitionList.Entry;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.template.Part.CaseRow;
import org.streetwise.tell.template.Part.LessonPart;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Prints a neighbourhood's portrait, part by part.
final class PortraitWriter {
    private final Tools tools;
    private final LessonWriter lessons;
    private final List<Indicator> indicators;

    PortraitWriter(Tools tools, LessonWriter lessons, List<Indicator> indicators) {
        this.tools = tools;
        this.lessons = lessons;
        this.indicators = indicators;
    }

    /// `Pendrecht, Rotterdam`; without the municipality where it is not to be known.
    List<Inline> name(SelectedCase place) {
        return place.municipality()
                .map(municipality -> tools.speech()
                        .say(
                                Phrase.CASE_NAME,
                                Filling.text("neighbourhood", place.neighbourhood())
                                        .and("municipality", municipality)))
                .orElseGet(() -> List.of(new Inline.Text(place.neighbourhood())));
    }

    /// Every neighbourhood that has a portrait, with its page.
    List<Block> overview() {
        List<List<Block>> items = tools.synthesis().cases().stream()
                .filter(place -> tools.targets().has(Targets.portrait(place.id())))
                .map(place -> List.<Block>of(new Block.Paragraph(Attributes.NONE, listed(place))))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.BulletList(Attributes.of(Role.OVERVIEW), items));
    }

    private List<Inline> listed(SelectedCase place) {
        Target portrait = Targets.portrait(place.id());
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.CrossReference(portrait, new Inline.Form.Words(name(place))));
        line.add(new Inline.Text(" "));
        line.addAll(tools.crossings().pageBehind(portrait));
        return line;
    }

    List<Block> notice(SelectedCase place) {
        if (place.fictional()) {
            return paragraph(tools.speech().say(Phrase.FICTIONAL), Role.NOTICE);
        }
        return place.participation() == Participation.PUBLIC_SOURCE
                ? paragraph(tools.speech().say(Phrase.PUBLIC_SOURCE), Role.NOTICE)
                : List.of();
    }

    List<Block> facts(SelectedCase place, List<CaseRow> rows) {
        List<Entry> entries = new ArrayList<>();
        for (CaseRow row : rows) {
            switch (row) {
                case MUNICIPALITY ->
                    place.municipality()
                            .ifPresent(municipality -> entries.add(entry(term(Term.MUNICIPALITY), municipality)));
                case PERIOD ->
                    place.period()
                            .ifPresent(period -> entries.add(
                                    entry(term(Term.PERIOD), tools.dates().say(period))));
                case STAGE ->
                    place.stage()
                            .ifPresent(stage -> entries.add(entry(
                                    term(Term.STAGE),
                                    stage.asOf()
                                            .map(date -> tools.speech()
                                                    .plain(
                                                            Phrase.AS_OF,
                                                            Filling.text("stage", stage.name())
                                                                    .and(
                                                                            "date",
                                                                            tools.dates()
                                                                                    .say(date))))
                                            .orElse(stage.name()))));
                case FIGURES -> entries.addAll(figures(place));
            }
        }
        return entries.isEmpty()
                ? List.of()
                : List.of(new Block.DefinitionList(Attributes.of(Role.KEY_FIGURES), entries));
    }

    private List<Entry> figures(SelectedCase place) {
        Figures figures = new Figures(tools.words().language());
        List<Entry> entries = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Optional<Figure> figure = Figures.of(place, indicator.id().value());
            figure.ifPresent(found -> entries.add(entry(figures.heading(indicator), said(found, figures))));
        }
        return entries;
    }

    private String said(Figure figure, Figures figures) {
        return switch (figure) {
            case Figure.Secret _ -> tools.speech().plain(Phrase.WITHHELD, Filling.none());
            case Figure.Known(var value, var year, var note, _, _) -> {
                List<String> remarks = new ArrayList<>();
                note.ifPresent(remarks::add);
                year.map(String::valueOf).ifPresent(remarks::add);
                String number = figures.number(value);
                yield remarks.isEmpty() ? number : number + " (" + String.join(", ", remarks) + ")";
            }
        };
    }

    /// Lessons that are carried in full, those that stand alone as references to their chapter.
    List<Block> learnt(SelectedCase place, List<LessonPart> parts) {
        List<Block> blocks = new ArrayList<>();
        List<List<Block>> elsewhere = new ArrayList<>();
        place.lessons().forEach(lesson -> {
            InCase inCase = new InCase(place, lesson);
            Optional<NumberedLesson> alone = tools.synthesis().alone(lesson.key());
            if (alone.isPresent()) {
                elsewhere.add(List.of(new Block.Paragraph(Attributes.NONE, lessons.listed(alone.get()))));
            } else {
                blocks.add(carried(inCase, parts));
            }
        });
        if (!elsewhere.isEmpty()) {
            blocks.addFirst(new Block.BulletList(Attributes.of(Role.OVERVIEW), elsewhere));
        }
        return blocks;
    }

    private Block carried(InCase lesson, List<LessonPart> parts) {
        Attributes attributes = Attributes.NONE
                .with(Targets.inPortrait(lesson.lesson().key()))
                .at(lesson.lesson().title().span());
        List<Block> blocks = new ArrayList<>();
        parts.forEach(part -> blocks.addAll(lessons.part(lesson, part)));
        see(lesson, blocks);
        return new Block.Section(
                attributes,
                new Block.Numbering.None(),
                lessons.title(lesson.lesson().title()),
                blocks);
    }

    /// Leads to the streetwise lessons that rest on this one, in the small print under it.
    private void see(InCase lesson, List<Block> blocks) {
        List<List<Inline>> gathered = tools
                .synthesis()
                .carriedBy(lesson.lesson().key())
                .stream()
                .map(each -> tools.crossings().to((NumberedLesson) each))
                .toList();
        if (gathered.isEmpty()) {
            return;
        }
        List<Inline> see = tools.speech()
                .say(Phrase.SEE, Filling.inlines("reference", tools.speech().list(gathered)));
        boolean small = !blocks.isEmpty() && blocks.getLast().attributes().is(Role.SMALL_PRINT);
        if (small && blocks.getLast() instanceof Block.Paragraph(var attributes, var inlines)) {
            List<Inline> line = new ArrayList<>(inlines);
            line.add(new Inline.Text(" "));
            line.addAll(see);
            blocks.set(blocks.size() - 1, new Block.Paragraph(attributes, line));
        } else {
            blocks.addAll(paragraph(see, Role.SMALL_PRINT));
        }
    }

    List<Block> partners(SelectedCase place) {
        List<List<Block>> items = place.partners().stream()
                .map(partner ->
                        List.<Block>of(new Block.Paragraph(Attributes.NONE, List.of(new Inline.Text(said(partner))))))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.BulletList(Attributes.NONE, items));
    }

    private static String said(Partner partner) {
        return partner.role().map(role -> partner.name() + " (" + role + ")").orElse(partner.name());
    }

    List<Block> sources(SelectedCase place) {
        List<Inline> line = lessons.sourceLine(place.sources());
        return line.isEmpty() ? List.of() : paragraph(line, Role.SMALL_PRINT);
    }

    private String term(Term term) {
        return tools.speech().term(term);
    }

    private static Entry entry(String term, String said) {
        return new Entry(
                List.of(new Inline.Text(term)),
                List.of(new Block.Paragraph(Attributes.NONE, List.of(new Inline.Text(said)))));
    }

    private static List<Block> paragraph(List<Inline> inlines, Role role) {
        return List.of(new Block.Paragraph(Attributes.of(role), inlines));
    }
}
