package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.ExcludedCase;
import org.streetwise.know.selection.MissingPart;
import org.streetwise.know.selection.MissingParts;
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
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.check.AdviceChoice;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.DraftPhrase;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// The last pages of a draft, which no outline contains: which neighbourhoods it leaves out, and what a final edition
/// still lacks.
record DraftPages(
        Synthesis synthesis,
        Targets targets,
        SentenceWriter sentences,
        Places places,
        ProseWriter prose,
        Selection selection,
        PrintedKinds printed,
        List<AdviceChoice> choices) {
    List<Block> write() {
        List<Block> sections = new ArrayList<>();
        if (!selection.excluded().isEmpty()) {
            sections.add(section(Term.LEFT_OUT, Targets.section("draft-left-out"), excluded()));
        }
        sections.add(section(Term.LACKS, Targets.section("draft-lacks"), missing()));
        return List.of(new Block.Matter(Attributes.NONE, Block.Matter.Part.BACK, sections));
    }

    private Block section(Term heading, Target target, List<Block> blocks) {
        return new Block.Section(
                Attributes.NONE.with(target), new Block.Numbering.None(), Inline.text(sentences.term(heading)), blocks);
    }

    private List<Block> excluded() {
        return List.of(
                paragraph(sentences.say(DraftPhrase.LEFT_OUT)),
                list(selection.excluded().stream().map(this::excluded).toList()));
    }

    private List<Inline> excluded(ExcludedCase each) {
        Filling filling = Filling.count("faults", each.faults());
        List<Inline> name = each.neighbourhood()
                .map(neighbourhood -> places.full(neighbourhood, each.municipality()))
                .orElse(List.of());
        List<Inline> file = each.file().map(Inline::text).orElse(List.of());
        if (name.isEmpty() && file.isEmpty()) {
            return sentences.say(DraftPhrase.LEFT_OUT_UNNAMED, filling);
        }
        return name.isEmpty() || file.isEmpty()
                ? sentences.say(DraftPhrase.LEFT_OUT_CASE, filling.and("name", name.isEmpty() ? file : name))
                : sentences.say(
                        DraftPhrase.LEFT_OUT_FILE, filling.and("name", name).and("file", file));
    }

    private List<Block> missing() {
        MissingParts missing = selection.missing();
        List<Entry> themes = entries(
                missing.themes(),
                selection.themes(),
                SelectedTheme::id,
                theme -> targets.linked(Targets.theme(theme.id()), prose.line(theme.title())));
        List<Entry> cases = entries(
                missing.cases(),
                synthesis.cases(),
                SelectedCase::id,
                place -> targets.linked(Targets.portrait(place.id()), places.full(place)));
        List<Entry> audiences = choices.stream().map(this::choice).toList();
        boolean complete = themes.isEmpty() && cases.isEmpty() && audiences.isEmpty();
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(sentences.say(complete ? DraftPhrase.LACKS_NOTHING : DraftPhrase.LACKS)));
        part(DraftPhrase.LACKS_OF_THEMES, themes).ifPresent(blocks::add);
        part(DraftPhrase.LACKS_OF_CASES, cases).ifPresent(blocks::add);
        part(DraftPhrase.LACKS_OF_AUDIENCES, audiences).ifPresent(blocks::add);
        return blocks;
    }

    private Entry choice(AdviceChoice choice) {
        List<Inline> lacking = sentences.say(
                DraftPhrase.LACKS_PRIORITY,
                Filling.count("all", choice.audience().recommendations().size()).and("limit", choice.atMost()));
        return new Entry(
                Inline.text(choice.audience()
                        .audience()
                        .map(Audience::label)
                        .orElseGet(() -> sentences.term(Term.EVERYONE))),
                List.of(list(List.of(lacking))));
    }

    /// An entry for each item that lacks something, in the order of the items.
    private <T> List<Entry> entries(
            List<MissingParts.InRecord> lacking, List<T> all, Function<T, Id> id, Function<T, List<Inline>> name) {
        Map<Id, List<MissingPart>> byId = new HashMap<>();
        for (MissingParts.InRecord of : lacking) {
            byId.computeIfAbsent(of.id(), _ -> new ArrayList<>()).addAll(of.missing());
        }
        List<Entry> entries = new ArrayList<>();
        for (T each : all) {
            List<MissingPart> missing = byId.getOrDefault(id.apply(each), List.of()).stream()
                    .filter(printed::has)
                    .toList();
            if (!missing.isEmpty()) {
                entries.add(new Entry(name.apply(each), List.of(list(items(missing)))));
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
                        sentences.say(heading),
                        List.of(new Block.DefinitionList(Attributes.NONE, entries))));
    }

    /// All texts that nobody has written yet share one item.
    private List<List<Inline>> items(List<MissingPart> missing) {
        List<List<Inline>> items = new ArrayList<>();
        List<List<Inline>> texts = new ArrayList<>();
        for (MissingPart part : missing) {
            (isText(part.kind()) ? texts : items).add(said(part));
        }
        if (!texts.isEmpty()) {
            items.add(sentences.list(texts));
        }
        return items;
    }

    private static boolean isText(MissingPart.Kind kind) {
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

    private List<Inline> said(MissingPart part) {
        return sentences.say(
                phrase(part.kind()), Filling.count("things", part.count()).and("lessons", titles(part.lessons())));
    }

    private List<Inline> titles(List<ProseLine> lessons) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        return sentences.list(lessons.stream()
                .map(title -> sentences.say(Phrase.QUOTED, Filling.inlines("text", prose.line(title))))
                .toList());
    }

    private static DraftPhrase phrase(MissingPart.Kind kind) {
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
        return new Block.Paragraph(inlines);
    }
}
