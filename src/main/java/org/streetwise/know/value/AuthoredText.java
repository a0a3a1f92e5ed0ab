package org.streetwise.know.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Every field of a programme's files whose words may reach a reader. It is the only list of them: records, both as
/// authors wrote them and as an edition selects them, pass their texts to a [TextReader] field by field. So all who
/// look through the texts (for citations, references, terms, names, what is printed) see the same ones.
///
/// A test decodes a file with every field that takes words, and checks that each field's words reach the reader.
public enum AuthoredText {
    TITLE(Of.PROGRAMME, "title"),
    SHORT_TITLE(Of.PROGRAMME, "shortTitle"),
    SUBTITLE(Of.PROGRAMME, "subtitle"),
    LEAD(Of.PROGRAMME, "lead"),
    AUTHORS(Of.PROGRAMME, "authors"),
    CONTRIBUTORS(Of.PROGRAMME, "contributors"),
    EDITORS(Of.PROGRAMME, "editors"),
    DESIGNERS(Of.PROGRAMME, "designers"),
    PHOTOGRAPHERS(Of.PROGRAMME, "photographers"),
    PUBLISHERS(Of.PROGRAMME, "publishers"),
    CLIENTS(Of.PROGRAMME, "clients"),
    PARTNERS(Of.PROGRAMME, "partners"),
    ADVISERS(Of.PROGRAMME, "advisoryGroup"),
    COUNTING_UNIT(Of.PROGRAMME, "countingUnit"),
    ISBN(Of.PROGRAMME, "isbn"),
    ISSN(Of.PROGRAMME, "issn"),
    PROJECT_NUMBER(Of.PROGRAMME, "projectNumber"),
    VERSION(Of.PROGRAMME, "version"),
    CITE_AS(Of.PROGRAMME, "citeAs"),
    LICENCE(Of.PROGRAMME, "licence"),
    COLOPHON(Of.PROGRAMME, "colophon"),
    TAGS(Of.PROGRAMME, "tags"),
    /// A file in `prose/`, or an edition's own text in its place.
    PROSE(Of.PROGRAMME, "prose"),
    EDITION_TITLE(Of.EDITION, "title"),
    CONCLUSION(Of.CONCLUSION, "text"),
    CONCLUSION_SOURCE(Of.CONCLUSION, "sources"),

    AUDIENCE(Of.AUDIENCE, "label"),
    AUDIENCE_IN_TEXT(Of.AUDIENCE, "inText"),
    TASK(Of.TASK, "label"),
    TASK_IN_TEXT(Of.TASK, "inText"),
    PHASE(Of.PHASE, "label"),
    PHASE_IN_TEXT(Of.PHASE, "inText"),
    STRATEGY(Of.STRATEGY, "label"),
    STRATEGY_IN_TEXT(Of.STRATEGY, "inText"),
    STRATEGY_TEXT(Of.STRATEGY, "text"),
    INDICATOR(Of.INDICATOR, "label"),
    INDICATOR_UNIT(Of.INDICATOR, "unit"),
    INDICATOR_WHOLE(Of.INDICATOR, "whole"),
    INDICATOR_SOURCE(Of.INDICATOR, "source"),
    TERM(Of.TERM, "term"),
    TERM_TEXT(Of.TERM, "text"),
    TERM_PLAIN(Of.TERM, "plain"),
    /// Title, authors and the like of what is cited; its address is a [#REFERENCE_ADDRESS].
    REFERENCE(Of.REFERENCE, "title"),
    REFERENCE_ADDRESS(Of.REFERENCE, "url"),

    THEME_TITLE(Of.THEME, "title"),
    THEME_IN_TEXT(Of.THEME, "inText"),
    INTRODUCTION(Of.THEME, "introduction"),
    COMPARISON(Of.THEME, "comparison"),
    MEANING(Of.THEME, "meaning"),
    THEME_PLAIN(Of.THEME, "plain"),

    STREETWISE_TITLE(Of.STREETWISE_LESSON, "title"),
    STREETWISE_TEXT(Of.STREETWISE_LESSON, "text"),
    STREETWISE_SHORT(Of.STREETWISE_LESSON, "short"),
    STREETWISE_RECOMMENDATION(Of.STREETWISE_LESSON, "recommendations"),
    STREETWISE_PLAIN_TITLE(Of.STREETWISE_LESSON, "plain.title"),
    STREETWISE_PLAIN(Of.STREETWISE_LESSON, "plain"),
    /// Why a case lesson differs.
    BECAUSE(Of.STREETWISE_LESSON, "differs.because"),
    STREETWISE_SOURCE(Of.STREETWISE_LESSON, "sources"),

    MUNICIPALITY(Of.CASE, "municipality"),
    NEIGHBOURHOOD(Of.CASE, "neighbourhood"),
    IN_TEXT(Of.CASE, "inText"),
    WHERE(Of.CASE, "where"),
    REGION(Of.CASE, "region"),
    COUNTRY(Of.CASE, "country"),
    AREA_NOTE(Of.CASE, "codes.note"),
    STAGE(Of.CASE, "state"),
    PROFILE(Of.CASE, "profile"),
    CHALLENGE(Of.CASE, "challenge"),
    CASE_TASK(Of.CASE, "tasks"),
    LINKAGE(Of.CASE, "linkages"),
    APPROACH(Of.CASE, "approach"),
    APPLIED_STRATEGY(Of.CASE, "strategies"),
    STRATEGY_RESULT(Of.CASE, "strategies.result"),
    TARGET(Of.CASE, "results.target"),
    RESULT(Of.CASE, "results"),
    BUDGET(Of.CASE, "budget"),
    CASE_PLAIN(Of.CASE, "plain"),
    PARTNER(Of.CASE, "partners"),
    FIGURE(Of.CASE, "figures"),
    FIGURE_LABEL(Of.CASE, "figures.label"),
    FIGURE_SOURCE(Of.CASE, "figures.source"),
    FIGURE_NOTE(Of.CASE, "figures.note"),
    PHOTO(Of.CASE, "photos"),
    PHOTO_ALTERNATIVE(Of.CASE, "photos.alt"),
    CAPTION(Of.CASE, "photos.caption"),
    CREDIT(Of.CASE, "photos.credit"),
    PHOTO_LICENCE(Of.CASE, "photos.licence"),
    CASE_QUOTE(Of.CASE, "quotes"),
    CASE_SPEAKER(Of.CASE, "quotes.speaker"),
    CASE_QUOTE_SOURCE(Of.CASE, "quotes.source"),
    CONTACT(Of.CASE, "contact"),
    CASE_SOURCE(Of.CASE, "sources"),

    LESSON_TITLE(Of.LESSON, "title"),
    HAPPENED(Of.LESSON, "happened"),
    LEARNT(Of.LESSON, "learnt"),
    LESSON_SHORT(Of.LESSON, "short"),
    RECOMMENDATION(Of.LESSON, "recommendations"),
    TRANSFER(Of.LESSON, "transfer"),
    LESSON_PLAIN_TITLE(Of.LESSON, "plain.title"),
    LESSON_PLAIN(Of.LESSON, "plain"),
    QUOTE(Of.LESSON, "quotes"),
    SPEAKER(Of.LESSON, "quotes.speaker"),
    QUOTE_SOURCE(Of.LESSON, "quotes.source"),
    LESSON_SOURCE(Of.LESSON, "sources");

    /// The kinds of records that have texts.
    public enum Of {
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

    private final Of of;
    private final String field;

    AuthoredText(Of of, String field) {
        this.of = of;
        this.field = field;
    }

    /// What kind of record has it.
    public Of of() {
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

    /// The fields of one kind of record.
    public static List<AuthoredText> all(Of of) {
        return Arrays.stream(values()).filter(each -> each.of == of).toList();
    }
}
