package org.streetwise.know.value;

import java.util.Locale;

/// Every field of a programme's files whose words may reach a reader. It is the only list of them: records, both as
/// authors wrote them and as an edition selects them, pass their texts to a [TextReader] field by field. So all who
/// look through the texts (for citations, references, terms, names, what is printed) see the same ones.
///
/// A test decodes a file with every field that takes words, and checks that each field's words reach the reader.
public enum AuthoredText {
    TITLE(RecordKind.PROGRAMME, "title"),
    SHORT_TITLE(RecordKind.PROGRAMME, "shortTitle"),
    SUBTITLE(RecordKind.PROGRAMME, "subtitle"),
    LEAD(RecordKind.PROGRAMME, "lead"),
    AUTHORS(RecordKind.PROGRAMME, "authors"),
    CONTRIBUTORS(RecordKind.PROGRAMME, "contributors"),
    EDITORS(RecordKind.PROGRAMME, "editors"),
    DESIGNERS(RecordKind.PROGRAMME, "designers"),
    PHOTOGRAPHERS(RecordKind.PROGRAMME, "photographers"),
    PUBLISHERS(RecordKind.PROGRAMME, "publishers"),
    CLIENTS(RecordKind.PROGRAMME, "clients"),
    PARTNERS(RecordKind.PROGRAMME, "partners"),
    ADVISERS(RecordKind.PROGRAMME, "advisoryGroup"),
    COUNTING_UNIT(RecordKind.PROGRAMME, "countingUnit"),
    ISBN(RecordKind.PROGRAMME, "isbn"),
    ISSN(RecordKind.PROGRAMME, "issn"),
    PROJECT_NUMBER(RecordKind.PROGRAMME, "projectNumber"),
    VERSION(RecordKind.PROGRAMME, "version"),
    CITE_AS(RecordKind.PROGRAMME, "citeAs"),
    LICENCE(RecordKind.PROGRAMME, "licence"),
    COLOPHON(RecordKind.PROGRAMME, "colophon"),
    TAGS(RecordKind.PROGRAMME, "tags"),
    /// A file in `prose/`, or an edition's own text in its place.
    PROSE(RecordKind.PROGRAMME, "prose"),
    EDITION_TITLE(RecordKind.EDITION, "title"),
    CONCLUSION(RecordKind.CONCLUSION, "text"),
    CONCLUSION_SOURCE(RecordKind.CONCLUSION, "sources"),

    AUDIENCE(RecordKind.AUDIENCE, "label"),
    AUDIENCE_IN_TEXT(RecordKind.AUDIENCE, "inText"),
    TASK(RecordKind.TASK, "label"),
    TASK_IN_TEXT(RecordKind.TASK, "inText"),
    PHASE(RecordKind.PHASE, "label"),
    PHASE_IN_TEXT(RecordKind.PHASE, "inText"),
    STRATEGY(RecordKind.STRATEGY, "label"),
    STRATEGY_IN_TEXT(RecordKind.STRATEGY, "inText"),
    STRATEGY_TEXT(RecordKind.STRATEGY, "text"),
    INDICATOR(RecordKind.INDICATOR, "label"),
    INDICATOR_UNIT(RecordKind.INDICATOR, "unit"),
    INDICATOR_WHOLE(RecordKind.INDICATOR, "whole"),
    INDICATOR_SOURCE(RecordKind.INDICATOR, "source"),
    TERM(RecordKind.TERM, "term"),
    TERM_TEXT(RecordKind.TERM, "text"),
    TERM_PLAIN(RecordKind.TERM, "plain"),
    /// Title, authors and the like of what is cited; its address is a [#REFERENCE_ADDRESS].
    REFERENCE(RecordKind.REFERENCE, "title"),
    REFERENCE_ADDRESS(RecordKind.REFERENCE, "url"),

    THEME_TITLE(RecordKind.THEME, "title"),
    THEME_IN_TEXT(RecordKind.THEME, "inText"),
    INTRODUCTION(RecordKind.THEME, "introduction"),
    COMPARISON(RecordKind.THEME, "comparison"),
    MEANING(RecordKind.THEME, "meaning"),
    THEME_PLAIN(RecordKind.THEME, "plain"),

    STREETWISE_TITLE(RecordKind.STREETWISE_LESSON, "title"),
    STREETWISE_TEXT(RecordKind.STREETWISE_LESSON, "text"),
    STREETWISE_SHORT(RecordKind.STREETWISE_LESSON, "short"),
    STREETWISE_RECOMMENDATION(RecordKind.STREETWISE_LESSON, "recommendations"),
    STREETWISE_PLAIN_TITLE(RecordKind.STREETWISE_LESSON, "plain.title"),
    STREETWISE_PLAIN(RecordKind.STREETWISE_LESSON, "plain"),
    /// Why a case lesson differs.
    BECAUSE(RecordKind.STREETWISE_LESSON, "differs.because"),
    STREETWISE_SOURCE(RecordKind.STREETWISE_LESSON, "sources"),

    MUNICIPALITY(RecordKind.CASE, "municipality"),
    NEIGHBOURHOOD(RecordKind.CASE, "neighbourhood"),
    IN_TEXT(RecordKind.CASE, "inText"),
    WHERE(RecordKind.CASE, "where"),
    REGION(RecordKind.CASE, "region"),
    COUNTRY(RecordKind.CASE, "country"),
    AREA_NOTE(RecordKind.CASE, "codes.note"),
    STAGE(RecordKind.CASE, "state"),
    PROFILE(RecordKind.CASE, "profile"),
    CHALLENGE(RecordKind.CASE, "challenge"),
    CASE_TASK(RecordKind.CASE, "tasks"),
    LINKAGE(RecordKind.CASE, "linkages"),
    APPROACH(RecordKind.CASE, "approach"),
    APPLIED_STRATEGY(RecordKind.CASE, "strategies"),
    STRATEGY_RESULT(RecordKind.CASE, "strategies.result"),
    TARGET(RecordKind.CASE, "results.target"),
    RESULT(RecordKind.CASE, "results"),
    BUDGET(RecordKind.CASE, "budget"),
    CASE_PLAIN(RecordKind.CASE, "plain"),
    PARTNER(RecordKind.CASE, "partners"),
    FIGURE(RecordKind.CASE, "figures"),
    FIGURE_LABEL(RecordKind.CASE, "figures.label"),
    FIGURE_SOURCE(RecordKind.CASE, "figures.source"),
    FIGURE_NOTE(RecordKind.CASE, "figures.note"),
    PHOTO(RecordKind.CASE, "photos"),
    PHOTO_ALTERNATIVE(RecordKind.CASE, "photos.alt"),
    CAPTION(RecordKind.CASE, "photos.caption"),
    CREDIT(RecordKind.CASE, "photos.credit"),
    PHOTO_LICENCE(RecordKind.CASE, "photos.licence"),
    CASE_QUOTE(RecordKind.CASE, "quotes"),
    CASE_SPEAKER(RecordKind.CASE, "quotes.speaker"),
    CASE_QUOTE_SOURCE(RecordKind.CASE, "quotes.source"),
    CONTACT(RecordKind.CASE, "contact"),
    CASE_SOURCE(RecordKind.CASE, "sources"),

    LESSON_TITLE(RecordKind.LESSON, "title"),
    HAPPENED(RecordKind.LESSON, "happened"),
    LEARNT(RecordKind.LESSON, "learnt"),
    LESSON_SHORT(RecordKind.LESSON, "short"),
    RECOMMENDATION(RecordKind.LESSON, "recommendations"),
    TRANSFER(RecordKind.LESSON, "transfer"),
    LESSON_PLAIN_TITLE(RecordKind.LESSON, "plain.title"),
    LESSON_PLAIN(RecordKind.LESSON, "plain"),
    QUOTE(RecordKind.LESSON, "quotes"),
    SPEAKER(RecordKind.LESSON, "quotes.speaker"),
    QUOTE_SOURCE(RecordKind.LESSON, "quotes.source"),
    LESSON_SOURCE(RecordKind.LESSON, "sources");

    /// The kinds of records that have texts.
    public enum RecordKind {
        PROGRAMME,
        EDITION,
        CONCLUSION,
        AUDIENCE,
        TASK,
        PHASE,
        STRATEGY,
        INDICATOR,
        TERM,
        REFERENCE,
        THEME,
        STREETWISE_LESSON,
        CASE,
        LESSON;

        /// As files call it: `streetwise lesson`.
        public String noun() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final RecordKind of;
    private final String field;

    AuthoredText(RecordKind of, String field) {
        this.of = of;
        this.field = field;
    }

    /// What kind of record has it.
    public RecordKind of() {
        return of;
    }

    /// Whether it names sources.
    public boolean isSource() {
        return switch (this) {
            case CONCLUSION_SOURCE,
                    STREETWISE_SOURCE,
                    CASE_SOURCE,
                    LESSON_SOURCE,
                    FIGURE_SOURCE,
                    QUOTE_SOURCE,
                    CASE_QUOTE_SOURCE -> true;
            default -> false;
        };
    }

    /// The field within its record, as files write it: `results.target`.
    public String field() {
        return field;
    }

    /// The field as messages name it: `case: results.target`.
    @Override
    public String toString() {
        return of.noun() + ": " + field;
    }
}
