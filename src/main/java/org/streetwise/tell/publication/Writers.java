package org.streetwise.tell.publication;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.selection.Excerpt;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Language;
import org.streetwise.tell.account.TextParts;
import org.streetwise.tell.citation.Bibliography;
import org.streetwise.tell.citation.SourceWords;
import org.streetwise.tell.phrase.Dates;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.check.AdviceChoice;
import org.streetwise.tell.publication.count.CarrierCounts;
import org.streetwise.tell.publication.count.Counts;
import org.streetwise.tell.publication.count.ThemeCounts;
import org.streetwise.tell.publication.lesson.AdviceWriter;
import org.streetwise.tell.publication.lesson.ConclusionWriter;
import org.streetwise.tell.publication.lesson.LessonWriter;
import org.streetwise.tell.publication.lesson.LinkageWriter;
import org.streetwise.tell.publication.lesson.PlainWriter;
import org.streetwise.tell.publication.lesson.QuoteWriter;
import org.streetwise.tell.publication.lesson.StrategyWriter;
import org.streetwise.tell.publication.lesson.ThemeWriter;
import org.streetwise.tell.publication.portrait.CaseLessons;
import org.streetwise.tell.publication.portrait.CaseOverview;
import org.streetwise.tell.publication.portrait.FactsWriter;
import org.streetwise.tell.publication.portrait.PhotoWriter;
import org.streetwise.tell.publication.portrait.PortraitWriter;
import org.streetwise.tell.publication.table.Figures;
import org.streetwise.tell.publication.table.MatrixWriter;
import org.streetwise.tell.publication.table.TableWriters;
import org.streetwise.tell.publication.text.Abbreviations;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.OriginMarks;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.publication.text.Whereabouts;
import org.streetwise.tell.publication.text.WrittenLanguages;
import org.streetwise.tell.template.Template;
import org.streetwise.tell.template.Words;

/// The writers of one publication. Each is made here and receives what it uses. Only the writer of the outline has all
/// of them.
record Writers(
        Synthesis synthesis,
        SentenceWriter sentences,
        Places places,
        ProseWriter prose,
        Conditions conditions,
        Repetition repetition,
        StandingTexts standing,
        ImprintWriter imprint,
        ThemeWriter themes,
        LessonWriter lessons,
        PortraitWriter portraits,
        FactsWriter facts,
        CaseOverview overview,
        LinkageWriter linkages,
        StrategyWriter strategies,
        AdviceWriter advice,
        ConclusionWriter conclusions,
        MatrixWriter matrix,
        TableWriters tables,
        CarrierCounts carrierCounts,
        ThemeCounts themeCounts,
        Counts counts,
        GlossaryWriter glossary,
        Bibliography bibliography,
        TermNotes termNotes,
        CitedPlaces citedPlaces,
        DraftPages draftPages) {

    /// @param glossary in the wording for this publication's readers
    static Writers of(
            Selection selection,
            Synthesis synthesis,
            Template template,
            List<GlossaryTerm> glossary,
            Targets targets,
            Optional<Draft> draft) {
        Words words = template.words();
        Language language = words.language();
        Vocabulary vocabulary = selection.vocabulary();
        Excerpt excerpt = selection.excerpt();
        SentenceWriter sentences = new SentenceWriter(words, selection.imprint().unit());
        Dates dates = new Dates(sentences, language);
        Figures figures = new Figures(sentences, language);
        Bibliography bibliography = new Bibliography(selection, sentences, words, targets);
        SourceWords sources = new SourceWords(bibliography, sentences);
        Places places = new Places(
                synthesis.cases(), sentences, targets, selection.imprint().language(), language);
        LessonReferences references = new LessonReferences(synthesis, sentences, targets, places);
        int shown = synthesis.cases().size();
        Whereabouts whereabouts = new Whereabouts(
                places, shown, shown < excerpt.cases(), shown == 1 && (!excerpt.bySubject() || excerpt.cases() == 1));
        ThemeCounts themeCounts =
                new ThemeCounts(synthesis, sentences, places, references, whereabouts, excerpt.bySubject());
        CarrierCounts carrierCounts = new CarrierCounts(sentences, places, sources, whereabouts);
        ProseWriter prose = new ProseWriter(
                synthesis,
                words,
                sentences,
                places,
                references,
                bibliography,
                targets,
                vocabulary.glossary(),
                new WrittenLanguages(selection.imprint().language(), synthesis.cases()),
                words.language());
        Repetition repetition = new Repetition(synthesis, language);
        Conditions conditions = new Conditions(selection, synthesis, repetition);
        OriginMarks origin =
                new OriginMarks(draft.isPresent(), !conditions.tellOfPublicSources(template.outline()), sentences);
        StandingTexts standing = new StandingTexts(selection, synthesis, sentences);
        QuoteWriter quotes = new QuoteWriter(sentences, places, sources, prose);
        LessonWriter lessons = new LessonWriter(
                synthesis,
                sentences,
                places,
                references,
                sources,
                carrierCounts,
                prose,
                origin,
                quotes,
                vocabulary.audiences());
        PlainWriter plain = new PlainWriter(synthesis, sentences, places, prose, origin);
        FactsWriter facts = new FactsWriter(synthesis, targets, sentences, dates, figures, vocabulary);
        TableWriters tables =
                new TableWriters(synthesis, sentences, dates, places, sources, prose, figures, vocabulary.indicators());
        return new Writers(
                synthesis,
                sentences,
                places,
                prose,
                conditions,
                repetition,
                standing,
                new ImprintWriter(words, sentences, dates, prose, draft, standing, selection),
                new ThemeWriter(synthesis, targets, references, themeCounts, prose, lessons, plain),
                lessons,
                new PortraitWriter(
                        sentences,
                        prose,
                        origin,
                        facts,
                        new PhotoWriter(synthesis, sentences, prose),
                        tables,
                        new CaseLessons(synthesis, sentences, references, lessons),
                        quotes,
                        sources,
                        bibliography,
                        TextParts.printed(template.outline())),
                facts,
                new CaseOverview(synthesis, targets, places, references),
                new LinkageWriter(sentences, places, references, prose),
                new StrategyWriter(synthesis, sentences, places, references, whereabouts, prose),
                new AdviceWriter(
                        synthesis,
                        targets,
                        sentences,
                        places,
                        references,
                        prose,
                        new Abbreviations(words.abbreviations()),
                        selection.hasAllRecommendations()),
                new ConclusionWriter(synthesis, sentences, references, sources, prose),
                new MatrixWriter(synthesis, sentences, places, references, prose),
                tables,
                carrierCounts,
                themeCounts,
                new Counts(synthesis, sentences, places, whereabouts, themeCounts, excerpt.bySubject()),
                new GlossaryWriter(prose, language),
                bibliography,
                new TermNotes(targets, sentences, prose, glossary),
                new CitedPlaces(synthesis, sentences, places),
                new DraftPages(
                        synthesis,
                        targets,
                        sentences,
                        places,
                        prose,
                        selection,
                        PrintedKinds.of(template),
                        AdviceChoice.of(template, synthesis)));
    }
}
