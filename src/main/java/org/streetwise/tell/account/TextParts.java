package org.streetwise.tell.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.source.Spanned;
import org.streetwise.tell.template.AudiencePart;
import org.streetwise.tell.template.CasePart;
import org.streetwise.tell.template.LessonPart;
import org.streetwise.tell.template.LinkagePart;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Part.ImprintRow;
import org.streetwise.tell.template.StrategyPart;
import org.streetwise.tell.template.ThemePart;

/// Says which parts of an outline print which texts.
public final class TextParts {
    private TextParts() {}

    /// Whether an outline has a place for texts of a field, whatever they belong to.
    public static boolean mayPrint(List<Spanned<Part>> outline, AuthoredText field) {
        return of(field).map(Part.all(outline)::anyMatch).orElse(true);
    }

    /// Which parts print a text. It is absent for texts that nobody would look for by themselves: names, labels and
    /// what is only mentioned. These are printed wherever the thing they belong to is printed.
    static Optional<Predicate<Part>> of(AuthoredText field) {
        return switch (field) {
            case TITLE, SUBTITLE -> kind(Part.Cover.class);
            case LEAD -> kind(Part.Lead.class);
            case LICENCE -> kind(Part.Licence.class);
            case COLOPHON -> kind(Part.Colophon.class);
            case CITE_AS ->
                Optional.of(part -> part instanceof Part.Imprint(var rows) && rows.contains(ImprintRow.CITE_AS));
            case PROSE -> kind(Part.ProgrammeProse.class);
            case CONCLUSION -> kind(Part.Conclusions.class);
            case STRATEGY_TEXT -> Optional.of(StrategyPart.TEXT::equals);
            case TERM_TEXT, TERM_PLAIN -> kind(Part.Glossary.class);

            case THEME_TITLE ->
                Optional.of(part -> part instanceof Part.Section section
                        && section.role().filter(Part.SectionRole.THEME::equals).isPresent());
            case INTRODUCTION, COMPARISON, MEANING ->
                Optional.of(part -> part instanceof ThemePart.Text(var of) && of == field);
            case THEME_PLAIN, STREETWISE_PLAIN_TITLE, LESSON_PLAIN_TITLE, STREETWISE_PLAIN, LESSON_PLAIN ->
                kind(ThemePart.Plain.class);

            case STREETWISE_TITLE -> kind(ThemePart.Lessons.class);
            case STREETWISE_TEXT -> ofLessons(LessonPart.TEXT);
            case STREETWISE_SHORT -> ofLessons(LessonPart.SHORT);
            case LESSON_SHORT -> either(ofLessons(LessonPart.SHORT), kind(CasePart.LessonTitles.class));
            case BECAUSE -> ofLessons(LessonPart.DIFFERS);
            case STREETWISE_RECOMMENDATION, RECOMMENDATION ->
                either(kind(AudiencePart.Recommendations.class), ofLessons(LessonPart.RECOMMENDATIONS));

            case STAGE -> ofFacts(CasePart.Row.STAGE);
            case CASE_TASK -> ofFacts(CasePart.Row.TASKS);
            case REGION, COUNTRY -> ofFacts(CasePart.Row.LOCATION);
            case APPLIED_STRATEGY -> ofFacts(CasePart.Row.STRATEGIES);
            case BUDGET -> ofFacts(CasePart.Row.BUDGET);
            case AREA_NOTE -> ofFacts(CasePart.Row.CODES);
            case PROFILE, CHALLENGE, APPROACH, CASE_PLAIN ->
                Optional.of(part -> part instanceof CasePart.Text(var of, _) && of == field);
            case LINKAGE -> Optional.of(LinkagePart.CASES::equals);
            case STRATEGY_RESULT -> Optional.of(StrategyPart.RESULTS::equals);
            case TARGET, RESULT -> kind(CasePart.Results.class);
            case PARTNER -> kind(CasePart.Partners.class);
            case FIGURE, FIGURE_LABEL, FIGURE_NOTE -> kind(CasePart.Figures.class);
            case PHOTO, CAPTION, CREDIT, PHOTO_LICENCE -> kind(CasePart.Photos.class);
            case CASE_QUOTE, CASE_SPEAKER -> either(kind(CasePart.Quotes.class), kind(CasePart.Quote.class));
            case CONTACT -> kind(CasePart.Contacts.class);

            case CONCLUSION_SOURCE -> of(AuthoredText.CONCLUSION);
            case STREETWISE_SOURCE -> ofLessons(LessonPart.COUNTS);
            case CASE_SOURCE -> either(kind(CasePart.Sources.class), kind(CasePart.References.class));
            case LESSON_SOURCE -> ofLessons(LessonPart.EVIDENCE);
            case FIGURE_SOURCE -> of(AuthoredText.FIGURE);
            case CASE_QUOTE_SOURCE -> of(AuthoredText.CASE_QUOTE);
            case QUOTE_SOURCE -> of(AuthoredText.QUOTE);

            case LESSON_TITLE ->
                either(
                        kind(ThemePart.Lessons.class),
                        either(kind(CasePart.Lessons.class), kind(CasePart.LessonTitles.class)));
            case HAPPENED -> ofLessons(LessonPart.HAPPENED);
            // Lists of lessons print the short texts.
            case LEARNT -> either(ofLessons(LessonPart.LEARNT), kind(CasePart.LessonTitles.class));
            case TRANSFER -> ofLessons(LessonPart.TRANSFER);
            case QUOTE, SPEAKER -> either(ofLessons(LessonPart.QUOTES), kind(CasePart.Quote.class));

            case SHORT_TITLE,
                    AUTHORS,
                    CONTRIBUTORS,
                    EDITORS,
                    DESIGNERS,
                    PHOTOGRAPHERS,
                    PUBLISHERS,
                    CLIENTS,
                    PARTNERS,
                    ADVISERS,
                    COUNTING_UNIT,
                    ISBN,
                    ISSN,
                    PROJECT_NUMBER,
                    VERSION,
                    TAGS,
                    EDITION_TITLE,
                    AUDIENCE,
                    AUDIENCE_IN_TEXT,
                    TASK,
                    TASK_IN_TEXT,
                    PHASE,
                    PHASE_IN_TEXT,
                    STRATEGY,
                    STRATEGY_IN_TEXT,
                    INDICATOR,
                    INDICATOR_UNIT,
                    INDICATOR_WHOLE,
                    INDICATOR_SOURCE,
                    TERM,
                    REFERENCE,
                    REFERENCE_ADDRESS,
                    THEME_IN_TEXT,
                    MUNICIPALITY,
                    NEIGHBOURHOOD,
                    IN_TEXT,
                    WHERE,
                    PHOTO_ALTERNATIVE -> Optional.empty();
        };
    }

    /// The fields that an outline prints somewhere. Sources count as printed with the text that names them.
    public static Set<AuthoredText> printed(List<Spanned<Part>> outline) {
        List<Part> parts = Part.all(outline).toList();
        Set<AuthoredText> printed = EnumSet.of(AuthoredText.CASE_SOURCE);
        for (AuthoredText field : AuthoredText.values()) {
            if (of(field).filter(parts.stream()::anyMatch).isPresent()) {
                printed.add(field);
            }
        }
        return printed;
    }

    private static Optional<Predicate<Part>> kind(Class<? extends Part> of) {
        return Optional.of(of::isInstance);
    }

    private static Optional<Predicate<Part>> ofFacts(CasePart.Row row) {
        return Optional.of(part -> part instanceof CasePart.Facts(var rows) && rows.contains(row));
    }

    /// The parts that print the lessons of a theme, of a neighbourhood, or a neighbourhood's lessons in short.
    private static Optional<Predicate<Part>> ofLessons(LessonPart wanted) {
        return Optional.of(part -> part instanceof ThemePart.Lessons lessons
                        && lessons.parts().contains(wanted)
                || part instanceof CasePart.Lessons ofCase && ofCase.parts().contains(wanted));
    }

    private static Optional<Predicate<Part>> either(Optional<Predicate<Part>> one, Optional<Predicate<Part>> other) {
        return one.map(first -> other.map(first::or).orElse(first)).or(() -> other);
    }
}
