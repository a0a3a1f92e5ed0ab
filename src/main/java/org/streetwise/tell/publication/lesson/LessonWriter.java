package org.streetwise.tell.publication.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Differing;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.Relation;
import org.streetwise.know.value.SourceLink;
import org.streetwise.tell.citation.SourceWords;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.count.CarrierCounts;
import org.streetwise.tell.publication.count.OutcomeWriter;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.OriginMarks;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.publication.text.SmallPrint;
import org.streetwise.tell.template.LessonPart;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Writes lessons in full.
public final class LessonWriter {
    /// The most words of a text that is used in place of a short text.
    private static final int SHORT = 40;

    private final Synthesis synthesis;
    private final SentenceWriter sentences;
    private final Places places;
    private final LessonReferences references;
    private final SourceWords sources;
    private final CarrierCounts carrierCounts;
    private final ProseWriter prose;
    private final OriginMarks origin;
    private final OutcomeWriter outcomes;
    private final QuoteWriter quotes;
    private final Map<Id, Audience> audiences = new TreeMap<>();

    /// @param audiences all audiences of the programme, for their names in recommendations
    public LessonWriter(
            Synthesis synthesis,
            SentenceWriter sentences,
            Places places,
            LessonReferences references,
            SourceWords sources,
            CarrierCounts carrierCounts,
            ProseWriter prose,
            OriginMarks origin,
            QuoteWriter quotes,
            List<Audience> audiences) {
        this.synthesis = synthesis;
        this.sentences = sentences;
        this.places = places;
        this.references = references;
        this.sources = sources;
        this.carrierCounts = carrierCounts;
        this.prose = prose;
        this.origin = origin;
        this.quotes = quotes;
        this.outcomes = new OutcomeWriter(sentences);
        audiences.forEach(audience -> this.audiences.put(audience.id().value(), audience));
    }

    /// A numbered lesson as a section of its own.
    ///
    /// @param names refers to a list of the neighbourhoods that carry it, if they are too many to name here
    /// @param judged whether to say who judges what worked
    public Block section(NumberedLesson lesson, List<LessonPart> parts, Optional<List<Inline>> names, boolean judged) {
        Filling number = Filling.text("number", Integer.toString(lesson.number()));
        Block.Numbering label = new Block.Numbering.Fixed(
                sentences.plain(Phrase.LESSON_LABEL, number), sentences.plain(Phrase.LESSON_IN_TEXT, number));
        Attributes attributes = Attributes.of(Targets.numbered(lesson.number()), Role.LESSON)
                .at(lesson.title().span());
        List<Block> blocks = new ArrayList<>(origin.of(lesson));
        for (LessonPart part : parts) {
            switch (part) {
                case SHORT -> blocks.addAll(inShort(lesson, names));
                case COUNTS -> blocks.addAll(paragraph(carrierCounts.carried(lesson, names), Role.COUNTS));
                case OUTCOME -> judged(blocks, outcomes.write(lesson, judged));
                case TEXT, HAPPENED, LEARNT, QUOTES, RECOMMENDATIONS, TRANSFER, DIFFERS, RELATED, EVIDENCE ->
                    blocks.addAll(part(lesson, part));
            }
        }
        return new Block.Section(attributes, label, title(lesson.title()), SmallPrint.together(blocks));
    }

    /// Who judges whether its approach worked; absent if nobody does.
    Optional<Term> judges(NumberedLesson lesson) {
        return outcomes.judges(lesson);
    }

    /// A lesson's title.
    public List<Inline> title(ProseLine title) {
        return prose.line(title);
    }

    /// The lesson's title and a reference to it, for lists of lessons.
    public List<Inline> listed(NumberedLesson lesson) {
        List<Inline> line = new ArrayList<>(title(lesson.title()));
        line.add(new Inline.Text(" "));
        line.addAll(references.behind(lesson));
        return line;
    }

    private List<Block> part(NumberedLesson lesson, LessonPart part) {
        return switch (lesson) {
            case Alone(_, var alone) -> part(alone, part);
            case Gathered gathered -> part(gathered, part);
        };
    }

    private List<Block> part(Gathered gathered, LessonPart part) {
        return switch (part) {
            case TEXT -> prose.blocks(gathered.lesson().texts().get(AuthoredText.STREETWISE_TEXT));
            case DIFFERS -> differing(gathered);
            case RECOMMENDATIONS -> recommendations(gathered.lesson().recommendations());
            case EVIDENCE -> evidence(gathered);
            case SHORT, COUNTS, OUTCOME, HAPPENED, LEARNT, QUOTES, TRANSFER, RELATED -> List.of();
        };
    }

    /// The parts of a case lesson, for its neighbourhood's portrait.
    ///
    /// @param first whether nothing before the lesson says who judges what worked
    public List<Block> parts(InCase lesson, List<LessonPart> parts, boolean first) {
        List<Block> blocks = new ArrayList<>();
        for (LessonPart part : parts) {
            if (part == LessonPart.OUTCOME) {
                judged(blocks, outcomes.of(lesson, first));
            } else {
                blocks.addAll(part(lesson, part));
            }
        }
        return blocks;
    }

    /// Appends the outcome of an approach to the text about the approach, in place of a paragraph of its own.
    private void judged(List<Block> blocks, List<Inline> outcome) {
        if (!outcome.isEmpty()) {
            List<Block> told = prose.trailed(blocks, outcome);
            blocks.clear();
            blocks.addAll(told);
        }
    }

    /// A part of a case lesson, wherever it is printed. The outcome is the exception: [#parts] writes that.
    List<Block> part(InCase inCase, LessonPart part) {
        SelectedLesson lesson = inCase.lesson();
        return switch (part) {
            case HAPPENED -> runIn(Term.HAPPENED, lesson.text(AuthoredText.HAPPENED));
            case LEARNT -> runIn(Term.LEARNT, lesson.text(AuthoredText.LEARNT));
            case QUOTES ->
                lesson.quotes().stream()
                        .map(quote -> quotes.write(quote, inCase.place()))
                        .toList();
            case RECOMMENDATIONS -> recommendations(lesson.recommendations());
            case TRANSFER -> runIn(Term.TRANSFER, lesson.text(AuthoredText.TRANSFER));
            case RELATED -> related(lesson);
            case EVIDENCE -> evidence(inCase);
            case SHORT, TEXT, COUNTS, DIFFERS, OUTCOME -> List.of();
        };
    }

    private List<Block> runIn(Term label, Optional<Prose> text) {
        return text.map(told -> prose.runIn(term(label), told)).orElse(List.of());
    }

    /// The author's short text of a lesson, and where the lesson comes from if no neighbourhood carries it. Without a
    /// short text, it says who carries the lesson.
    private List<Block> inShort(NumberedLesson lesson, Optional<List<Inline>> names) {
        Optional<Prose> text = switch (lesson) {
            case Gathered gathered -> gathered.lesson().texts().get(AuthoredText.STREETWISE_SHORT);
            case Alone(_, var alone) -> alone.lesson().text(AuthoredText.LESSON_SHORT);
        };
        return text.map(told -> prose.trailed(prose.blocks(told), carrierCounts.uncarried(lesson)))
                .orElseGet(() -> paragraph(carrierCounts.carried(lesson, names), Role.COUNTS));
    }

    /// A case lesson as an item of a list: its title, and its text if that is short.
    public List<Block> brief(InCase inCase) {
        SelectedLesson lesson = inCase.lesson();
        List<Inline> title = SourceWords.stopped(title(lesson.title()));
        Optional<Prose> text = lesson.text(AuthoredText.LESSON_SHORT)
                .or(() -> lesson.text(AuthoredText.LEARNT).filter(learnt -> ProseWalk.countWords(learnt) <= SHORT));
        return prose.led(List.of(new Inline.Strong(title)), prose.blocks(text));
    }

    /// The neighbourhoods that differ from a lesson. A neighbourhood that both carries the lesson and differs from it
    /// gets a sentence of its own.
    private List<Block> differing(Gathered gathered) {
        List<Differing> others = gathered.differing().stream()
                .filter(each -> !gathered.isCarriedIn(each.lesson().place()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        List<Inline> counted = carrierCounts.differing(NumberedLesson.distinct(
                others.stream().map(each -> each.lesson().place())));
        if (others.size() == 1) {
            blocks.addAll(prose.led(counted, differing(others.getFirst(), Phrase.DIFFERS_WAS)));
        } else if (!others.isEmpty()) {
            blocks.add(new Block.Paragraph(counted));
            blocks.add(new Block.BulletList(
                    Attributes.NONE,
                    others.stream()
                            .map(each -> differing(each, Phrase.DIFFERS_WAS))
                            .toList()));
        }
        gathered.differing().stream()
                .filter(each -> gathered.isCarriedIn(each.lesson().place()))
                .forEach(each -> blocks.addAll(differing(each, Phrase.ALSO_DIFFERS)));
        return blocks;
    }

    private List<Block> differing(Differing differing, Phrase phrase) {
        InCase lesson = differing.lesson();
        List<Inline> said = new ArrayList<>(sentences.capitalised(sentences.say(
                phrase,
                Filling.inlines("where", places.where(lesson.place()))
                        .and("title", title(lesson.lesson().title()))
                        .and("reference", references.printed(lesson)))));
        List<Block> because = prose.blocks(differing.because());
        if (because.isEmpty()) {
            said.add(new Inline.Text(" "));
            said.addAll(sentences.say(Phrase.NO_REASON));
        }
        return prose.led(said, because);
    }

    /// The related lessons: `Dit sluit aan bij les 12 (p. 41). Anders was het in les 3 (p. 9) en les 8 (p. 12).`
    private List<Block> related(SelectedLesson lesson) {
        Map<Relation.Kind, List<List<Inline>>> byKind = new LinkedHashMap<>();
        for (SelectedLesson.Related related : lesson.relations()) {
            synthesis
                    .lesson(related.lesson())
                    .map(references::to)
                    .filter(reference -> !reference.isEmpty())
                    .ifPresent(reference -> byKind.computeIfAbsent(related.kind(), _ -> new ArrayList<>())
                            .add(reference));
        }
        List<Inline> line = new ArrayList<>();
        byKind.forEach((kind, lessons) -> {
            if (!line.isEmpty()) {
                line.add(new Inline.Text(" "));
            }
            line.addAll(sentences.say(
                    switch (kind) {
                        case DIFFERS_FROM -> Phrase.DIFFERS_FROM;
                        case SUPPORTS -> Phrase.SUPPORTS;
                        case REFINES -> Phrase.REFINES;
                    },
                    Filling.inlines("reference", sentences.list(lessons))));
        });
        return SmallPrint.of(line);
    }

    private List<Block> recommendations(List<Recommendation> recommendations) {
        return recommendations.stream()
                .flatMap(each -> prose.runIn(label(each), each.text()).stream())
                .toList();
    }

    private List<Inline> label(Recommendation recommendation) {
        if (recommendation.audiences().isEmpty()) {
            return term(Term.RECOMMENDATION);
        }
        List<String> names = recommendation.audiences().stream()
                .map(id -> Objects.requireNonNull(audiences.get(id.value()), "references are resolved")
                        .inText())
                .toList();
        return sentences.say(Phrase.RECOMMENDATION_FOR, Filling.text("audiences", sentences.listOf(names)));
    }

    /// What a case lesson rests on, or only its sources if the author recorded no evidence.
    private List<Block> evidence(InCase inCase) {
        SelectedLesson lesson = inCase.lesson();
        boolean read = inCase.place().isFromPublicSources();
        List<SourceLink> links = inCase.sources();
        boolean written = !links.isEmpty() || !inCase.place().sources().isEmpty();
        return lesson.facts()
                .evidence()
                .map(evidence -> read ? fromSources(evidence, links) : fromPractice(evidence, links, written))
                .map(this::restsOn)
                .orElseGet(() -> SmallPrint.of(sources.line(links)));
    }

    /// What a streetwise lesson rests on. A lesson from the literature has already named its sources.
    private List<Block> evidence(Gathered gathered) {
        List<SourceLink> links = gathered.lesson().isOfLiterature()
                ? List.of()
                : gathered.lesson().sources();
        boolean read = gathered.places().stream().allMatch(SelectedCase::isFromPublicSources);
        return gathered.lesson()
                .facts()
                .evidence()
                .filter(_ -> !gathered.carriers().isEmpty())
                .map(evidence -> read ? fromSources(evidence, links) : fromPractice(evidence, links, true))
                .map(this::restsOn)
                .orElseGet(() -> SmallPrint.of(sources.line(links)));
    }

    private List<Block> restsOn(List<Inline> said) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong(term(Term.EVIDENCE)));
        line.add(new Inline.Text(" "));
        line.addAll(said);
        return SmallPrint.of(SourceWords.stopped(line));
    }

    /// @param written whether the lesson or its neighbourhood names a source
    private List<Inline> fromPractice(Evidence evidence, List<SourceLink> links, boolean written) {
        Filling filling = cited(links);
        return switch (evidence) {
            case NONE -> written ? fromPractice(Evidence.STORY, links, true) : sentences.say(Phrase.EVIDENCE_NONE);
            case STORY ->
                sentences.say(links.isEmpty() ? Phrase.EVIDENCE_PRACTICE_UNSOURCED : Phrase.EVIDENCE_PRACTICE, filling);
            case SEVERAL ->
                sentences.say(links.isEmpty() ? Phrase.EVIDENCE_SEVERAL_UNSOURCED : Phrase.EVIDENCE_SEVERAL, filling);
            case FIGURES -> sentences.say(Phrase.EVIDENCE_FIGURES, filling);
            case EVALUATED -> sentences.say(Phrase.EVIDENCE_EVALUATED, filling);
        };
    }

    /// What public sources report is not called experience from practice, because no participant told it.
    private List<Inline> fromSources(Evidence evidence, List<SourceLink> links) {
        if (links.isEmpty()) {
            return term(Term.PARTICIPATION_PUBLIC_SOURCE);
        }
        return switch (evidence) {
            case NONE, STORY, SEVERAL -> sentences.say(Phrase.EVIDENCE_PUBLIC, cited(links));
            case FIGURES -> sentences.say(Phrase.EVIDENCE_PUBLIC_FIGURES, cited(links));
            case EVALUATED -> sentences.say(Phrase.EVIDENCE_EVALUATED, cited(links));
        };
    }

    private Filling cited(List<SourceLink> links) {
        return Filling.inlines("citations", sources.behind(links)).and("sources", links.size());
    }

    private List<Inline> term(Term term) {
        return Inline.text(sentences.term(term));
    }

    private static List<Block> paragraph(List<Inline> inlines, Role role) {
        return inlines.isEmpty() ? List.of() : List.of(new Block.Paragraph(Attributes.of(role), inlines));
    }
}
