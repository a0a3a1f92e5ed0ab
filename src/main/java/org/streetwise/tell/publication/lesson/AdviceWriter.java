package org.streetwise.tell.publication.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.synthesis.AudienceSynthesis;
import org.streetwise.know.synthesis.AudienceSynthesis.SharedRecommendation;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Filling.Clause;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.text.Abbreviations;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.AudiencePart;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Writes what the lessons recommend to an audience.
///
/// @param all whether the edition also prints what lessons of single neighbourhoods recommend
public record AdviceWriter(
        Synthesis synthesis,
        Targets targets,
        SentenceWriter sentences,
        Places places,
        LessonReferences references,
        ProseWriter prose,
        Abbreviations abbreviations,
        boolean all) {
    /// Writes one part of an audience's section.
    public List<Block> write(AudienceSynthesis audience, AudiencePart part) {
        return switch (part) {
            case AudiencePart.Recommendations(var atMost, boolean singleCases) ->
                atMost.isPresent()
                        ? list(audience.first(atMost.get()))
                        : all || singleCases ? everything(audience) : numbered(audience);
        };
    }

    private List<Block> everything(AudienceSynthesis audience) {
        List<Block> blocks = new ArrayList<>(list(audience.recommendations()));
        if (!audience.ofSingleCases().isEmpty()) {
            blocks.add(new Block.Section(
                    Attributes.of(Role.MINOR),
                    new Block.Numbering.None(),
                    sentences.say(single(audience.ofSingleCases())),
                    list(audience.ofSingleCases())));
        }
        return blocks;
    }

    /// The heading above what lessons of single neighbourhoods recommend.
    private static Phrase single(List<SharedRecommendation> asked) {
        return asked.stream().allMatch(each -> each.single().size() == 1) ? Phrase.ASKED_OF_ONE : Phrase.ASKED_OF_SOME;
    }

    /// The recommendations of numbered lessons, and how many more stand in portraits only, if the publication has
    /// portraits.
    private List<Block> numbered(AudienceSynthesis audience) {
        List<Block> blocks = new ArrayList<>(list(audience.recommendations()));
        int elsewhere = (int) audience.ofSingleCases().stream()
                .filter(asked -> asked.single().stream().anyMatch(this::hasPortrait))
                .count();
        // "More" makes no sense after nothing.
        if (elsewhere > 0 && !blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    Attributes.NONE,
                    sentences.say(
                            List.of(new Clause(Phrase.MORE_ASKED_IN_PORTRAITS, Filling.count("count", elsewhere))))));
        }
        return blocks;
    }

    private List<Block> list(List<SharedRecommendation> asked) {
        return asked.isEmpty()
                ? List.of()
                : List.of(new Block.BulletList(
                        Attributes.NONE, asked.stream().map(this::asked).toList()));
    }

    /// How many recommendations are printed: `Hier staan 24 van de 52 aanbevelingen, ten hoogste 4 per partij.`
    /// Recommendations in the same words count once. A sentence says so, so that a reader who counts gets the same
    /// number.
    public List<Inline> counts(int atMost) {
        Set<String> all = new HashSet<>();
        Set<String> shown = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (AudienceSynthesis audience : synthesis.audiences()) {
            audience.recommendations().forEach(asked -> all.add(asked.words()));
            audience.ofSingleCases().forEach(asked -> all.add(asked.words()));
            for (SharedRecommendation asked : audience.first(atMost)) {
                if (!shown.add(asked.words())) {
                    repeated.add(asked.words());
                }
            }
        }
        if (all.isEmpty()) {
            return List.of();
        }
        Filling counted = Filling.count("all", all.size());
        List<Clause> said = new ArrayList<>();
        said.add(
                shown.size() == all.size()
                        ? new Clause(Phrase.RECOMMENDATIONS_ALL, counted)
                        : new Clause(
                                Phrase.RECOMMENDATIONS_SHOWN,
                                counted.and("shown", shown.size()).and("limit", atMost)));
        boolean ofOne = synthesis.audiences().stream()
                .anyMatch(audience -> !audience.ofSingleCases().isEmpty());
        if (ofOne && shown.size() < all.size()) {
            said.add(new Clause(Phrase.RECOMMENDATIONS_OF_ONE, Filling.none()));
        }
        if (!repeated.isEmpty()) {
            said.add(new Clause(Phrase.RECOMMENDATIONS_REPEATED, Filling.count("count", repeated.size())));
        }
        return sentences.say(said);
    }

    /// The share of recommendations below a heading, to follow the heading: ` (4 van de 36)`; empty if all are there.
    public List<Inline> share(AudienceSynthesis audience, List<Spanned<Part>> parts) {
        int all = audience.recommendations().size() + audience.ofSingleCases().size();
        for (Spanned<Part> part : parts) {
            if (part.value() instanceof AudiencePart.Recommendations(Optional<Integer> atMost, _)
                    && atMost.isPresent()) {
                int shown = audience.first(atMost.get()).size();
                return shown == all
                        ? List.of()
                        : sentences.behind(
                                Phrase.LIMITED,
                                Filling.text("shown", String.valueOf(shown)).and("all", String.valueOf(all)));
            }
        }
        return List.of();
    }

    /// The audience's name within a sentence.
    public List<Inline> name(AudienceSynthesis audience) {
        return Inline.text(
                audience.audience().map(each -> each.inText()).orElseGet(() -> sentences.term(Term.EVERYONE)));
    }

    private List<Block> asked(SharedRecommendation asked) {
        return referring(prose.blocks(asked.text()), behind(asked));
    }

    /// Where a recommendation comes from: `(les 7, p. 34; Pendrecht, p. 40; zie les 9)`.
    private List<Inline> behind(SharedRecommendation asked) {
        List<Inline> said = new ArrayList<>();
        asked.numbered().forEach(lesson -> add(said, numbered(lesson)));
        asked.single().forEach(lesson -> add(said, single(lesson)));
        return sentences.say(Phrase.CITED, Filling.inlines("text", said));
    }

    private static void add(List<Inline> said, List<Inline> more) {
        if (!said.isEmpty()) {
            said.add(new Inline.Text("; "));
        }
        said.addAll(more);
    }

    private List<Inline> numbered(NumberedLesson lesson) {
        Target target = Targets.numbered(lesson.number());
        if (!targets.has(target)) {
            return references.numbered(lesson);
        }
        return sentences.say(
                Phrase.ASKED_IN_LESSON,
                Filling.inlines("number", List.of(new Inline.CrossReference(target, new Inline.Form.Number())))
                        .and("page", LessonReferences.page(target)));
    }

    private boolean hasPortrait(InCase lesson) {
        return targets.has(Targets.inPortrait(lesson.lesson().key()));
    }

    private List<Inline> single(InCase lesson) {
        List<Inline> place = places.linkedName(lesson.place());
        List<List<Inline>> lessons = synthesis.restingOn(lesson.lesson().key()).stream()
                .map(each -> references.numbered(each))
                .toList();
        Target target = Targets.inPortrait(lesson.lesson().key());
        Filling filling = Filling.inlines("place", place)
                .and("page", LessonReferences.page(target))
                .and("lessons", sentences.list(lessons));
        boolean paged = hasPortrait(lesson);
        if (lessons.isEmpty()) {
            return paged ? sentences.say(Phrase.ASKED_IN_PLACE, filling) : place;
        }
        return sentences.say(paged ? Phrase.ASKED_ON_PAGE_SEE : Phrase.ASKED_IN_PLACE_SEE, filling);
    }

    /// A text with a reference after its last word, before the final full stop: `Luister eerst (les 1, p. 4).`
    private List<Block> referring(List<Block> blocks, List<Inline> reference) {
        if (!blocks.isEmpty()
                && blocks.getLast() instanceof Block.Paragraph(var attributes, var inlines)
                && inlines.getLast() instanceof Inline.Text(String words, var origin)
                && words.length() > 1
                && words.endsWith(".")
                && !abbreviations.end(words)) {
            List<Inline> line = new ArrayList<>(inlines.subList(0, inlines.size() - 1));
            line.add(new Inline.Text(words.substring(0, words.length() - 1), origin));
            List<Block> opened = new ArrayList<>(blocks);
            opened.set(blocks.size() - 1, new Block.Paragraph(attributes, line));
            List<Inline> closed = new ArrayList<>(reference);
            closed.add(new Inline.Text("."));
            return prose.trailed(opened, closed);
        }
        return prose.trailed(blocks, reference);
    }
}
