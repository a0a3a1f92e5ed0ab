package org.streetwise.tell.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Every phrase that a publication may need; a template's words have each of them in each language. Names with `#`
/// stand for numbers, the others for texts.
public enum Phrase {
    /// The title of a publication that is not the report itself.
    EDITION_TITLE("title", "edition"),
    /// A lesson's number before its title.
    LESSON_LABEL("number"),
    /// A lesson's number in running text.
    LESSON_IN_TEXT("number"),
    /// Joins the last two of a list.
    AND("first", "last"),
    /// The same where commas stand in what is joined.
    AND_APART("first", "last"),
    /// The first of more than two authors in a citation.
    AND_OTHERS("first"),
    /// A theme in the list of those without lessons.
    OVER("theme"),
    NONE_RECORDED_ONE("themes"),
    NONE_RECORDED_MORE("themes"),

    /// One lesson.
    THEME_ONE("theme", "places", "lessons#"),
    /// Two lessons in one neighbourhood.
    THEME_TWO_IN_ONE_PLACE("theme", "places", "lessons#"),
    /// Three lessons or more in one neighbourhood.
    THEME_MORE_IN_ONE_PLACE("theme", "places", "lessons#"),
    /// Lessons in so few neighbourhoods that they are named.
    THEME_NAMED("theme", "places", "lessons#", "count#"),
    /// Lessons in more.
    THEME_COUNTED("theme", "lessons#", "count#", "all#"),
    /// Lessons in both of two.
    THEME_BOTH("theme", "lessons#"),
    /// Lessons in all of three to twelve.
    THEME_ALL_FEW("theme", "lessons#", "all#"),
    /// Lessons in all of more than twelve.
    THEME_ALL_MANY("theme", "lessons#", "all#"),
    /// All of them are gathered in streetwise lessons.
    GATHERED("gathered#"),
    /// Some of them are.
    GATHERED_SOME("carried#", "gathered#"),
    /// All of them are gathered in lessons of other themes.
    GATHERED_ELSEWHERE("references"),
    /// None is gathered.
    SIDE_BY_SIDE,

    CARRIED_ONE("places"),
    CARRIED_NAMED("places", "count#"),
    CARRIED_COUNTED("places", "count#", "all#"),
    /// Too many to name; the names are elsewhere.
    CARRIED_MANY("names", "count#", "all#"),
    CARRIED_BOTH("places"),
    CARRIED_ALL_FEW("all#"),
    CARRIED_ALL_MANY("all#"),
    AUTHORS_OWN,

    DIFFERS_ONE,
    DIFFERS_NAMED("places", "count#"),
    DIFFERS_COUNTED("places", "count#", "all#"),
    DIFFERS_LESSON("place", "title", "reference"),
    NO_REASON,

    /// In some of the neighbourhoods.
    IN_SOME("count#"),
    /// In both of two.
    IN_BOTH,
    /// In all of three to twelve.
    IN_ALL_FEW("count#"),
    /// In all of more than twelve.
    IN_ALL_MANY("count#"),

    /// Joined tasks in a heading.
    LINKED("first", "second"),
    /// Tasks that some neighbourhood joined.
    LINKAGE_JOINED("tasks", "where"),
    /// Tasks that nobody has joined yet, or no longer does.
    LINKAGE_RAISED("tasks", "where"),
    /// All are as far.
    LINKAGE_ONLY("state"),
    /// Some are so far, others not.
    LINKAGE_TWO("first", "second"),
    LINKAGE_MORE("states"),
    LINKAGE_FIRST("count#", "state"),
    LINKAGE_NEXT("count#", "state"),
    /// A neighbourhood's linkage.
    LINKAGE_CASE("place", "state"),
    /// The same before what is told of it.
    LINKAGE_CASE_TOLD("place", "state"),

    APPLIED("places", "count#"),
    APPLIED_ALL("where"),
    /// What stands before a text in the same line.
    LABEL("text"),

    /// How an approach worked out where it is told.
    OUTCOME("parts"),
    OUTCOME_WORKED("where"),
    OUTCOME_MIXED("where"),
    OUTCOME_FAILED("where"),
    /// In all of several neighbourhoods, where "niet in beide" could mean in one of them.
    OUTCOME_FAILED_ALL("where"),
    /// The same for the first time in a chapter, where it says who judges so.
    OUTCOME_FIRST("parts"),
    OUTCOME_FIRST_WORKED("where"),
    OUTCOME_FIRST_MIXED("where"),
    OUTCOME_FIRST_FAILED("where"),
    OUTCOME_FIRST_FAILED_ALL("where"),
    OUTCOME_STILL_OPEN("where"),

    /// What a conclusion rests on.
    RESTS_ON("lessons"),
    /// Numbers of lessons in running text.
    LESSONS_IN_TEXT("numbers", "count#"),
    TALKS("talks#"),
    /// Of what was not recorded in some neighbourhoods.
    NOT_RECORDED_NAMED("what", "where", "places"),
    /// The same for more than are named.
    NOT_RECORDED("what", "where"),

    SUPPORTS("reference"),
    REFINES("reference"),
    DIFFERS_FROM("reference"),

    RECOMMENDATION_FOR("audiences"),
    EVIDENCE_NONE,
    EVIDENCE_PRACTICE("citations", "sources#"),
    EVIDENCE_PRACTICE_UNSOURCED,
    EVIDENCE_FIGURES("citations"),
    EVIDENCE_EVALUATED("citations"),

    /// A lesson with its page.
    REFERENCE("number", "page"),
    /// The same behind its title.
    REFERENCE_BEHIND("number", "page"),
    /// A lesson without a number.
    TITLED_REFERENCE("title", "page"),
    /// Where something stands.
    PAGE("page"),
    PAGES("pages"),
    SEE("reference"),
    SEE_ALSO("reference"),
    CITATION("author", "date"),
    CITATION_LOCATED("author", "date", "locator"),
    /// What somebody said or wrote to the authors.
    CITATION_CONVERSATION("author", "date"),
    /// An author in the list of sources.
    NAME_LISTED("family", "given", "prefix"),
    /// An author in a citation, whose prefix may have a capital there.
    NAME_CITED("family", "prefix", "capitalised"),
    /// Authors in the list of sources.
    AUTHORS_LISTED("first", "last"),
    /// Two authors in a citation.
    AUTHORS_CITED("first", "last"),
    /// Editors who stand where authors would.
    EDITORS("names", "count#"),
    /// Editors beside the authors.
    EDITED_BY("names", "count#"),
    IN_BOOK("book"),
    IN_EDITED_BOOK("names", "book", "count#"),
    /// An edition whose number ends with one, but not with eleven; so do the next two with two and three.
    EDITION_ONE("edition"),
    EDITION_TWO("edition"),
    EDITION_THREE("edition"),
    EDITION("edition"),
    /// Which part of a book.
    VOLUME("volume"),
    REPORT_NUMBER("number"),
    /// When an address that may change was read.
    RETRIEVED("date", "address"),
    /// Behind an entry of the list of sources: where it is cited.
    CITED_AT("places"),
    /// The same where not all places are named.
    CITED_AT_MORE("places"),
    PLACE_ON_PAGE("place", "page"),
    /// A day behind its year.
    DAY_IN_YEAR("day", "month"),
    /// A day in the list of sources.
    DAY("day", "month", "year"),
    /// A citation where it stands in running text.
    CITED("text"),
    QUOTED("text"),
    SPEAKER_IN("speaker", "place"),
    CASE_NAME("neighbourhood", "municipality"),
    AS_OF("stage", "date"),
    /// Behind a heading: when it was so.
    STATE_OF("date"),
    WITHHELD,
    /// Numbers in tables and charts, of which is said how exactly they are known.
    TABLE_ABOUT("number"),
    TABLE_BETWEEN("from", "to"),
    TABLE_AT_LEAST("number"),
    TABLE_AT_MOST("number"),
    TABLE_MORE_THAN("number"),
    TABLE_LESS_THAN("number"),
    /// What signs mean, below a table.
    SIGN_ABOUT,
    SIGN_AT_LEAST,
    SIGN_AT_MOST,
    SIGN_MORE_THAN,
    SIGN_LESS_THAN,
    SIGN_WITHHELD,
    SIGN_MISSING,
    SIGN_NO_TARGET,
    /// The same numbers in a text.
    TEXT_ABOUT("number"),
    TEXT_BETWEEN("from", "to"),
    TEXT_AT_LEAST("number"),
    TEXT_AT_MOST("number"),
    TEXT_MORE_THAN("number"),
    TEXT_LESS_THAN("number"),
    /// Of what is counted.
    TEXT_FEWER_THAN("number"),
    TABLE_SOURCE("sources"),
    TABLE_CASE_SOURCES,
    TABLE_PORTRAIT_SOURCES,
    /// The caption of a chart.
    CHART("indicator"),
    /// The same of one of several that are one together.
    CHART_PART("caption", "part", "parts"),
    /// What is read in a chart's place.
    CHART_ALTERNATIVE("caption", "from", "to"),
    /// The same where all numbers are alike.
    CHART_ALTERNATIVE_ALIKE("caption", "number"),
    /// The caption of one of several tables.
    MATRIX_PART("caption", "numbers"),
    MATRIX_SIGNS("carried", "differs"),
    /// Lessons of one neighbourhood are not in it.
    MATRIX_GATHERED,
    MATRIX_THEMES("themes"),
    MATRIX_THEME("numbers", "theme"),
    /// Who made a photo.
    PHOTO_CREDIT("credit"),
    /// Before a neighbourhood's example of a lesson, told to residents.
    PLAIN_EXAMPLE("place"),
    /// Behind a lesson of one neighbourhood, told to residents.
    PLAIN_FROM("place"),
    /// From when until when the programme ran.
    PROGRAMME_RAN("from", "to"),
    /// The same where it still runs.
    PROGRAMME_RUNS("from"),
    /// Codes of areas with the year of their division.
    CODES_OF("codes", "year"),
    /// A source with its statistical tables.
    SOURCE_TABLES("source", "tables", "count#"),
    PUBLIC_SOURCE,
    FICTIONAL,

    /// What a draft says of itself.
    DRAFT_OF("date"),
    DRAFT_OF_REVISION("date", "revision"),
    /// At the head of a portrait, or of a lesson that only its neighbourhood answers for.
    NOT_APPROVED,
    CHANGED_SINCE_APPROVAL,
    /// At a lesson that none of its neighbourhoods has approved.
    CARRIERS_NOT_APPROVED,
    /// Above the neighbourhoods that a draft does without.
    LEFT_OUT,
    LEFT_OUT_CASE("name", "faults#"),
    LEFT_OUT_FILE("name", "file", "faults#"),
    LEFT_OUT_UNNAMED("faults#"),
    /// Above what is missing in a draft.
    LACKS,
    LACKS_NOTHING,
    LACKS_OF_THEMES,
    LACKS_OF_CASES,
    LACKS_APPROVAL,
    LACKS_NEW_APPROVAL,
    LACKS_SOURCE,
    LACKS_PROFILE,
    LACKS_FIGURES,
    LACKS_APPROACH,
    LACKS_RESULTS,
    LACKS_PARTNERS,
    LACKS_PLAIN,
    LACKS_PLAIN_LESSON("lessons", "things#"),
    LACKS_LESSONS,
    LACKS_TRANSLATION,
    LACKS_QUOTE_CONSENT("things#"),
    LACKS_PHOTO_CONSENT("things#"),
    LACKS_PHOTO_ALTERNATIVE("things#"),
    LACKS_PHOTO_CREDIT("things#"),
    /// By which later editions know a lesson again.
    LACKS_LESSON_ID("lessons", "things#"),
    LACKS_EVIDENCE("lessons", "things#"),
    LACKS_INTRODUCTION,
    LACKS_COMPARISON,
    LACKS_MEANING,
    LACKS_RECOMMENDATION("lessons", "things#"),

    PERIOD("from", "to"),
    /// The same where one of them is of several words.
    PERIOD_SPACED("from", "to");

    private final List<String> texts;
    private final List<String> counts;

    Phrase(String... slots) {
        this.texts = Arrays.stream(slots).filter(slot -> !slot.endsWith("#")).toList();
        this.counts = Arrays.stream(slots)
                .filter(slot -> slot.endsWith("#"))
                .map(slot -> slot.substring(0, slot.length() - 1))
                .toList();
    }

    /// The name under which a template's words have it: `theme-one`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The texts that it may name.
    public List<String> texts() {
        return texts;
    }

    /// The numbers that it may name.
    public List<String> counts() {
        return counts;
    }
}
