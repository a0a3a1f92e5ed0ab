package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Stage;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Spanned;
import org.streetwise.tell.citation.SourceUse;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.CasePart;
import org.streetwise.tell.template.LessonPart;
import org.streetwise.tell.template.Phrase;

/// Prints a neighbourhood's portrait, part by part.
final class PortraitWriter {
    private final Tools tools;
    private final LessonWriter lessons;
    private final Vocabulary vocabulary;
    private final boolean marksPublic;
    private final Set<AuthoredText> printed;
    private final PhotoWriter photos;
    private final FactsWriter facts;
    private final QuoteWriter quotes;

    /// @param marksPublic whether a portrait taken from public sources says so
    /// @param printed the fields that the publication prints
    PortraitWriter(
            Tools tools, LessonWriter lessons, Vocabulary vocabulary, boolean marksPublic, Set<AuthoredText> printed) {
        this.tools = tools;
        this.lessons = lessons;
        this.vocabulary = vocabulary;
        this.marksPublic = marksPublic;
        this.printed = printed;
        this.photos = new PhotoWriter(tools);
        this.quotes = new QuoteWriter(tools);
        this.facts = new FactsWriter(tools, vocabulary);
    }

    List<Block> write(SelectedCase place, CasePart part) {
        return switch (part) {
            case CasePart.Notice _ -> notice(place);
            case CasePart.Facts(var rows) -> facts.write(place, rows);
            case CasePart.Photos(var atMost) ->
                limited(photos.write(place, first(atMost)), photos.count(place), atMost, Phrase.MORE_PHOTOS);
            case CasePart.Text(var field, _) -> tools.prose().blocks(place.text(field));
            case CasePart.Figures(var atMost) ->
                limited(
                        new FigureTableWriter(tools, vocabulary.indicators()).table(place, first(atMost)),
                        place.figures().size(),
                        atMost,
                        Phrase.MORE_FIGURES);
            case CasePart.Results(var atMost) ->
                limited(
                        new ResultWriter(tools).write(first(place.facts().results(), atMost)),
                        place.facts().results().size(),
                        atMost,
                        Phrase.MORE_RESULTS);
            case CasePart.Lessons(var parts) -> learnt(place, parts);
            case CasePart.LessonTitles(var atMost) ->
                limited(titles(place, first(atMost)), place.lessons().size(), atMost, Phrase.MORE_LESSONS);
            case CasePart.Quote _ -> quote(place);
            case CasePart.Quotes _ ->
                place.quotes().stream().map(quote -> quotes.write(quote, place)).toList();
            case CasePart.Partners _ -> partners(place);
            case CasePart.Contacts _ -> ContactWriter.write(place.contacts());
            case CasePart.Sources _ -> sources(place);
            case CasePart.References _ -> tools.bibliography().entries(SourceUse.in(place::read, printed::contains));
        };
    }

    /// ` (stand: november 2021)`, behind a heading; nothing where no date is known.
    List<Inline> stage(SelectedCase place) {
        return place.facts()
                .stage()
                .flatMap(Stage::asOf)
                .map(date -> tools.speech()
                        .behind(
                                Phrase.STATE_OF,
                                Filling.text("date", tools.dates().say(date))))
                .orElse(List.of());
    }

    /// Every neighbourhood that has a portrait, with its page.
    List<Block> overview() {
        List<List<Block>> items = tools.synthesis().cases().stream()
                .filter(place -> tools.targets().has(Targets.portrait(place.id())))
                .map(place -> List.<Block>of(new Block.Paragraph(Attributes.NONE, listed(place))))
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(NameList.inColumns(new Block.BulletList(Attributes.of(Role.OVERVIEW), items)));
    }

    private List<Inline> listed(SelectedCase place) {
        Target portrait = Targets.portrait(place.id());
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.CrossReference(
                portrait, new Inline.Form.Words(tools.places().full(place))));
        line.add(new Inline.Text(" "));
        line.addAll(tools.crossings().pageBehind(portrait));
        return line;
    }

    private List<Block> notice(SelectedCase place) {
        List<Block> notices = new ArrayList<>(tools.marks().of(place));
        if (place.facts().fictional()) {
            notices.addAll(paragraph(tools.speech().say(Phrase.FICTIONAL), Role.NOTICE));
        } else if (marksPublic && place.isFromPublicSources()) {
            notices.addAll(paragraph(tools.speech().say(Phrase.PUBLIC_SOURCE), Role.NOTICE));
        }
        return notices;
    }

    /// Lessons that are carried in full, those that stand alone as references to their chapter.
    private List<Block> learnt(SelectedCase place, List<LessonPart> parts) {
        List<Block> blocks = new ArrayList<>();
        List<List<Block>> elsewhere = new ArrayList<>();
        boolean judged = false;
        for (SelectedLesson lesson : place.lessons()) {
            InCase inCase = new InCase(place, lesson);
            Optional<NumberedLesson> alone = tools.synthesis().alone(lesson.key());
            if (alone.isPresent()) {
                elsewhere.add(List.of(new Block.Paragraph(Attributes.NONE, lessons.listed(alone.get()))));
            } else {
                blocks.add(carried(inCase, parts, !judged));
                judged |= OutcomeWriter.isJudged(lesson);
            }
        }
        if (!elsewhere.isEmpty()) {
            blocks.addFirst(new Block.BulletList(Attributes.of(Role.OVERVIEW), elsewhere));
        }
        return blocks;
    }

    /// @param first whether no lesson before it in the portrait says who judges what worked
    private Block carried(InCase lesson, List<LessonPart> parts, boolean first) {
        Attributes attributes = Attributes.NONE
                .with(Targets.inPortrait(lesson.lesson().key()))
                .at(lesson.lesson().title().span());
        List<Block> blocks = new ArrayList<>(lessons.parts(lesson, parts, first));
        blocks.addAll(see(lesson));
        return new Block.Section(
                attributes,
                new Block.Numbering.None(),
                lessons.title(lesson.lesson().title()),
                SmallPrint.together(blocks));
    }

    /// The first of some things, and below them how many more there are.
    private List<Block> limited(List<Block> first, int all, Optional<Integer> atMost, Phrase more) {
        int left = all - atMost.orElse(all);
        if (left <= 0) {
            return first;
        }
        List<Block> blocks = new ArrayList<>(first);
        blocks.addAll(SmallPrint.of(
                tools.speech().sentences(List.of(new Filling.Clause(more, Filling.count("count", left))))));
        return blocks;
    }

    private static long first(Optional<Integer> atMost) {
        return atMost.orElse(Integer.MAX_VALUE);
    }

    private static <T> List<T> first(List<T> items, Optional<Integer> atMost) {
        return items.stream().limit(first(atMost)).toList();
    }

    private List<Block> titles(SelectedCase place, long atMost) {
        List<List<Block>> items = place.lessons().stream()
                .limit(atMost)
                .map(lesson -> lessons.brief(new InCase(place, lesson)))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.BulletList(Attributes.NONE, items));
    }

    private List<Block> quote(SelectedCase place) {
        return Stream.concat(
                        place.quotes().stream(), place.lessons().stream().flatMap(lesson -> lesson.quotes().stream()))
                .map(quote -> quotes.write(quote, place))
                .limit(1)
                .toList();
    }

    /// Leads to the streetwise lessons that rest on this one, in the small print under it.
    private List<Block> see(InCase lesson) {
        List<List<Inline>> gathered = tools
                .synthesis()
                .carriedBy(lesson.lesson().key())
                .stream()
                .map(each -> tools.crossings().to((NumberedLesson) each))
                .toList();
        return gathered.isEmpty()
                ? List.of()
                : SmallPrint.of(tools.speech()
                        .say(
                                Phrase.SEE,
                                Filling.inlines("reference", tools.speech().list(gathered))));
    }

    /// In a sentence, but for those that make columns.
    private List<Block> partners(SelectedCase place) {
        List<List<Inline>> names = place.facts().partners().stream()
                .map(partner -> List.<Inline>of(
                        new Inline.Text(new Spanned<>(partner.value().signed(), partner.span()))))
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        Block list = NameList.inColumns(new Block.BulletList(
                Attributes.NONE,
                names.stream()
                        .map(name -> List.<Block>of(new Block.Paragraph(Attributes.NONE, name)))
                        .toList()));
        List<Inline> sentence = new ArrayList<>(tools.speech().labels(names));
        sentence.add(new Inline.Text("."));
        return List.of(list instanceof Block.Columns ? list : new Block.Paragraph(Attributes.NONE, sentence));
    }

    private List<Block> sources(SelectedCase place) {
        return SmallPrint.of(tools.sources().line(place.sources()));
    }

    private static List<Block> paragraph(List<Inline> inlines, Role role) {
        return List.of(new Block.Paragraph(Attributes.of(role), inlines));
    }
}
