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
import org.streetwise.tell.phrase.Speech;
import org.streetwise.tell.phrase.Targets;
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
import org.streetwise.tell.publication.text.Crossings;
import org.streetwise.tell.publication.text.Marks;
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
        Speech speech,
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
        Speech speech = new Speech(words, selection.imprint().unit());
        Dates dates = new Dates(speech, language);
        Figures figures = new Figures(speech, language);
        Bibliography bibliography = new Bibliography(selection, speech, words, targets);
        SourceWords sources = new SourceWords(bibliography, speech);
        Places places = new Places(
                synthesis.cases(), speech, targets, selection.imprint().language(), language);
        Crossings crossings = new Crossings(synthesis, speech, targets, places);
        int shown = synthesis.cases().size();
        Whereabouts whereabouts = new Whereabouts(
                places, shown, shown < excerpt.cases(), shown == 1 && (!excerpt.bySubject() || excerpt.cases() == 1));
        ThemeCounts themeCounts =
                new ThemeCounts(synthesis, speech, places, crossings, whereabouts, excerpt.bySubject());
        CarrierCounts carrierCounts = new CarrierCounts(speech, places, sources, whereabouts);
        ProseWriter prose = new ProseWriter(
                synthesis,
                words,
                speech,
                places,
                crossings,
                bibliography,
                targets,
                vocabulary.glossary(),
                new WrittenLanguages(selection.imprint().language(), synthesis.cases()));
        Repetition repetition = new Repetition(synthesis, language);
        Conditions conditions = new Conditions(selection, synthesis, repetition);
        Marks marks = new Marks(draft.isPresent(), !conditions.tellOfPublicSources(template.outline()), speech);
        StandingTexts standing = new StandingTexts(selection, synthesis, speech);
        QuoteWriter quotes = new QuoteWriter(speech, places, sources, prose);
        LessonWriter lessons = new LessonWriter(
                synthesis,
                speech,
                places,
                crossings,
                sources,
                carrierCounts,
                prose,
                marks,
                quotes,
                vocabulary.audiences());
        PlainWriter plain = new PlainWriter(synthesis, speech, places, prose, marks);
        FactsWriter facts = new FactsWriter(synthesis, targets, speech, dates, figures, vocabulary);
        TableWriters tables =
                new TableWriters(synthesis, speech, dates, places, sources, prose, figures, vocabulary.indicators());
        return new Writers(
                synthesis,
                speech,
                places,
                prose,
                conditions,
                repetition,
                standing,
                new ImprintWriter(words, speech, dates, prose, draft, standing, selection),
                new ThemeWriter(synthesis, targets, crossings, themeCounts, prose, lessons, plain),
                lessons,
                new PortraitWriter(
                        speech,
                        prose,
                        marks,
                        facts,
                        new PhotoWriter(synthesis, speech, prose),
                        tables,
                        new CaseLessons(synthesis, speech, crossings, lessons),
                        quotes,
                        sources,
                        bibliography,
                        TextParts.printed(template.outline())),
                facts,
                new CaseOverview(synthesis, targets, places, crossings),
                new LinkageWriter(speech, places, crossings, prose),
                new StrategyWriter(synthesis, speech, places, crossings, whereabouts, prose),
                new AdviceWriter(
                        synthesis,
                        targets,
                        speech,
                        places,
                        crossings,
                        prose,
                        new Abbreviations(words.abbreviations()),
                        selection.hasAllRecommendations()),
                new ConclusionWriter(synthesis, speech, crossings, sources, prose),
                new MatrixWriter(synthesis, speech, places, crossings, prose),
                tables,
                carrierCounts,
                themeCounts,
                new Counts(synthesis, speech, places, whereabouts, themeCounts, excerpt.bySubject()),
                new GlossaryWriter(prose, language),
                bibliography,
                new TermNotes(targets, speech, prose, glossary),
                new CitedPlaces(synthesis, speech, places),
                new DraftPages(synthesis, targets, speech, places, prose, selection, template));
    }
}
