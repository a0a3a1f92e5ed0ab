package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.Lack;
import org.streetwise.know.selection.Lacks;
import org.streetwise.know.selection.LeftOut;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Id;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.DefinitionList.Entry;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Speech;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.check.AdviceChoice;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.DraftPhrase;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Template;
import org.streetwise.tell.template.Term;

/// The last pages of a draft, which no outline contains: which neighbourhoods it leaves out, and what a final edition
/// still lacks.
final class DraftPages {
    private final Selection selection;
    private final Synthesis synthesis;
    private final Targets targets;
    private final Speech speech;
    private final Places places;
    private final ProseWriter prose;
    private final PrintedKinds printed;
    private final List<AdviceChoice> choices;

    DraftPages(
            Synthesis synthesis,
            Targets targets,
            Speech speech,
            Places places,
            ProseWriter prose,
            Selection selection,
            Template template) {
        this.synthesis = synthesis;
        this.targets = targets;
        this.speech = speech;
        this.places = places;
        this.prose = prose;
        this.selection = selection;
        this.printed = PrintedKinds.of(template);
        this.choices = AdviceChoice.of(template, synthesis);
    }

    List<Block> write() {
        List<Block> sections = new ArrayList<>();
        if (!selection.leftOut().isEmpty()) {
            sections.add(section(Term.LEFT_OUT, Targets.section("draft-left-out"), leftOut()));
        }
        sections.add(section(Term.LACKS, Targets.section("draft-lacks"), lacks()));
        return List.of(new Block.Matter(Attributes.NONE, Block.Matter.Part.BACK, sections));
    }

    private Block section(Term heading, Target target, List<Block> blocks) {
        return new Block.Section(
                Attributes.NONE.with(target), new Block.Numbering.None(), text(speech.term(heading)), blocks);
    }

    private List<Block> leftOut() {
        return List.of(
                paragraph(speech.say(DraftPhrase.LEFT_OUT)),
                list(selection.leftOut().stream().map(this::leftOut).toList()));
    }

    private List<Inline> leftOut(LeftOut each) {
        Filling filling = Filling.count("faults", each.faults());
        List<Inline> name = each.neighbourhood()
                .map(neighbourhood -> places.full(neighbourhood, each.municipality()))
                .orElse(List.of());
        List<Inline> file = each.file().map(DraftPages::text).orElse(List.of());
        if (name.isEmpty() && file.isEmpty()) {
            return speech.say(DraftPhrase.LEFT_OUT_UNNAMED, filling);
        }
        return name.isEmpty() || file.isEmpty()
                ? speech.say(DraftPhrase.LEFT_OUT_CASE, filling.and("name", name.isEmpty() ? file : name))
                : speech.say(
                        DraftPhrase.LEFT_OUT_FILE, filling.and("name", name).and("file", file));
    }

    private List<Block> lacks() {
        Lacks lacks = selection.lacks();
        List<Entry> themes = entries(
                lacks.themes(),
                selection.themes(),
                SelectedTheme::id,
                theme -> targets.linked(Targets.theme(theme.id()), prose.line(theme.title())));
        List<Entry> cases = entries(
                lacks.cases(),
                synthesis.cases(),
                SelectedCase::id,
                place -> targets.linked(Targets.portrait(place.id()), places.full(place)));
        List<Entry> audiences = choices.stream().map(this::choice).toList();
        boolean complete = themes.isEmpty() && cases.isEmpty() && audiences.isEmpty();
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(speech.say(complete ? DraftPhrase.LACKS_NOTHING : DraftPhrase.LACKS)));
        part(DraftPhrase.LACKS_OF_THEMES, themes).ifPresent(blocks::add);
        part(DraftPhrase.LACKS_OF_CASES, cases).ifPresent(blocks::add);
        part(DraftPhrase.LACKS_OF_AUDIENCES, audiences).ifPresent(blocks::add);
        return blocks;
    }

    private Entry choice(AdviceChoice choice) {
        List<Inline> lacking = speech.say(
                DraftPhrase.LACKS_PRIORITY,
                Filling.count("all", choice.audience().recommendations().size()).and("limit", choice.atMost()));
        return new Entry(
                text(choice.audience().audience().map(Audience::label).orElseGet(() -> speech.term(Term.EVERYONE))),
                List.of(list(List.of(lacking))));
    }

    /// An entry for each item that lacks something, in the order of the items.
    private <T> List<Entry> entries(
            List<Lacks.Of> lacking, List<T> all, Function<T, Id> id, Function<T, List<Inline>> name) {
        Map<Id, List<Lack>> byId = new HashMap<>();
        for (Lacks.Of of : lacking) {
            byId.computeIfAbsent(of.id(), _ -> new ArrayList<>()).addAll(of.lacks());
        }
        List<Entry> entries = new ArrayList<>();
        for (T each : all) {
            List<Lack> lacks = byId.getOrDefault(id.apply(each), List.of()).stream()
                    .filter(printed::has)
                    .toList();
            if (!lacks.isEmpty()) {
                entries.add(new Entry(name.apply(each), List.of(list(items(lacks)))));
            }
        }
        return entries;
    }

    private Optional<Block> part(DraftPhrase heading, List<Entry> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Section(
                        Attributes.of(Role.MINOR),
                        new Block.Numbering.None(),
                        speech.say(heading),
                        List.of(new Block.DefinitionList(Attributes.NONE, entries))));
    }

    /// All texts that nobody has written yet share one item.
    private List<List<Inline>> items(List<Lack> lacks) {
        List<List<Inline>> items = new ArrayList<>();
        List<List<Inline>> texts = new ArrayList<>();
        for (Lack lack : lacks) {
            (isText(lack.kind()) ? texts : items).add(said(lack));
        }
        if (!texts.isEmpty()) {
            items.add(speech.list(texts));
        }
        return items;
    }

    private static boolean isText(Lack.Kind kind) {
        return switch (kind) {
            case PROFILE, FIGURES, APPROACH, RESULTS, PARTNERS, PLAIN, INTRODUCTION, COMPARISON, MEANING -> true;
            case APPROVAL,
                    NEW_APPROVAL,
                    SOURCE,
                    QUOTE_CONSENT,
                    PHOTO_CONSENT,
                    PHOTO_ALTERNATIVE,
                    PHOTO_CREDIT,
                    LESSON_ID,
                    EVIDENCE,
                    RECOMMENDATION,
                    PLAIN_LESSON,
                    SHORT,
                    LESSONS,
                    TRANSLATION -> false;
        };
    }

    private List<Inline> said(Lack lack) {
        return speech.say(
                phrase(lack.kind()), Filling.count("things", lack.count()).and("lessons", titles(lack.lessons())));
    }

    private List<Inline> titles(List<ProseLine> lessons) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        return speech.list(lessons.stream()
                .map(title -> speech.say(Phrase.QUOTED, Filling.inlines("text", prose.line(title))))
                .toList());
    }

    private static DraftPhrase phrase(Lack.Kind kind) {
        return switch (kind) {
            case APPROVAL -> DraftPhrase.LACKS_APPROVAL;
            case NEW_APPROVAL -> DraftPhrase.LACKS_NEW_APPROVAL;
            case SOURCE -> DraftPhrase.LACKS_SOURCE;
            case PROFILE -> DraftPhrase.LACKS_PROFILE;
            case FIGURES -> DraftPhrase.LACKS_FIGURES;
            case APPROACH -> DraftPhrase.LACKS_APPROACH;
            case RESULTS -> DraftPhrase.LACKS_RESULTS;
            case PARTNERS -> DraftPhrase.LACKS_PARTNERS;
            case PLAIN -> DraftPhrase.LACKS_PLAIN;
            case PLAIN_LESSON -> DraftPhrase.LACKS_PLAIN_LESSON;
            case QUOTE_CONSENT -> DraftPhrase.LACKS_QUOTE_CONSENT;
            case PHOTO_CONSENT -> DraftPhrase.LACKS_PHOTO_CONSENT;
            case PHOTO_ALTERNATIVE -> DraftPhrase.LACKS_PHOTO_ALTERNATIVE;
            case PHOTO_CREDIT -> DraftPhrase.LACKS_PHOTO_CREDIT;
            case LESSON_ID -> DraftPhrase.LACKS_LESSON_ID;
            case EVIDENCE -> DraftPhrase.LACKS_EVIDENCE;
            case INTRODUCTION -> DraftPhrase.LACKS_INTRODUCTION;
            case COMPARISON -> DraftPhrase.LACKS_COMPARISON;
            case MEANING -> DraftPhrase.LACKS_MEANING;
            case RECOMMENDATION -> DraftPhrase.LACKS_RECOMMENDATION;
            case SHORT -> DraftPhrase.LACKS_SHORT;
            case LESSONS -> DraftPhrase.LACKS_LESSONS;
            case TRANSLATION -> DraftPhrase.LACKS_TRANSLATION;
        };
    }

    private static Block list(List<List<Inline>> items) {
        return new Block.BulletList(
                Attributes.NONE,
                items.stream().map(item -> List.of(paragraph(item))).toList());
    }

    private static Block paragraph(List<Inline> inlines) {
        return new Block.Paragraph(Attributes.NONE, inlines);
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
