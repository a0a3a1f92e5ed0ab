package org.streetwise.tell.template;

/// The phrases that a publication may need, with the slots of each.
public enum Phrase implements StandingPhrase {
    /// The title of a publication other than the report itself.
    EDITION_TITLE("title", "edition"),
    /// A lesson's number, as it stands before the title.
    LESSON_LABEL("number"),
    LESSON_IN_TEXT("number"),
    /// Joins the last two items of a list.
    AND("first", "last"),
    AND_APART("first", "last"),
    AND_OTHERS("first"),
    /// A theme in the list of those without lessons.
    OVER("theme"),
    NONE_RECORDED_ONE("themes"),
    NONE_RECORDED_MORE("themes"),

    /// How much was recorded about a theme, and where.
    THEME_RECORDED("theme", "where", "lessons#"),
    THEME_FOUND("theme", "where", "lessons#"),
    THEME_FOUND_ONE("theme", "place", "lessons#"),
    /// How many of a theme's experiences come from public sources, if some do.
    THEME_MIXED("lessons#", "public#"),
    THEME_NONE_OF_ITS_OWN("theme"),
    THEME_WITHOUT_CHAPTER,
    /// For an edition that selects by subject.
    SUBJECT_LESSONS("all#", "here#"),
    /// Where all experiences of a theme are: in lessons of its chapter.
    GATHERED("gathered#"),
    GATHERED_ONE("references"),
    /// Where all experiences of a theme are: each is a lesson in itself.
    ALONE_ALL,
    /// Where all experiences of a theme are: in lessons of other themes.
    ELSEWHERE_ALL("references", "count#", "themes#"),
    LESSON_OF_THEME("lesson", "theme"),
    /// Where some of a theme's experiences are.
    OF_THESE_GATHERED("count#", "gathered#"),
    OF_THESE_GATHERED_ONE("references"),
    OF_THESE_ELSEWHERE("references", "count#", "themes#"),
    AND_ELSEWHERE("references", "count#", "themes#"),
    OTHERS_ELSEWHERE("references", "count#", "themes#"),
    OTHERS_ALONE("count#"),
    /// Phrases that form a whole sentence.
    SENTENCE("said"),
    SENTENCE_OF_TWO("first", "second"),
    TWO_SHARES("first", "second"),
    TAKEN_FROM_OTHERS("count#", "themes#", "gathered#"),
    GATHERS_OTHERS("reference", "count#", "themes#"),
    COUNTS_TWICE("count#"),
    LESSONS_OF_AUTHORS("references", "count#"),
    LESSONS_OF_LITERATURE("references", "count#"),
    /// Who carries a lesson.
    CARRIED("where"),
    /// Who carries a lesson, if they are too many to name; the names are elsewhere.
    CARRIED_WITH_NAMES("where", "names"),
    /// Which public sources a lesson comes from.
    FOUND("where"),
    FOUND_WITH_NAMES("where", "names"),
    CARRIED_MIXED_MANY("names", "count#", "public#"),
    CARRIED_MIXED_UNNAMED("count#", "public#"),
    AUTHORS_OWN,
    FROM_LITERATURE("citations"),
    ALSO_IN_LITERATURE("citations"),
    DIFFERS_ONE,
    DIFFERS_NAMED("places", "count#"),
    DIFFERS_COUNTED("places", "count#", "all#"),
    DIFFERS_WAS("where", "title", "reference"),
    /// About a neighbourhood that also carries the lesson.
    ALSO_DIFFERS("where", "title", "reference"),
    NO_REASON,
    /// The location of a neighbourhood whose file does not word it.
    IN_PLACE("place"),
    BOTH_THERE("where"),
    ALL_THERE("where"),
    BOTH_ABOUT("places"),
    ALL_ABOUT("places"),
    IN_ONE("places"),
    IN_NAMED("places", "count#"),
    IN_LISTED("places", "count#", "all#"),
    IN_BOTH_NAMED("places"),
    IN_COUNTED("count#", "all#"),
    /// The same, if the programme has more neighbourhoods.
    IN_COUNTED_HERE("count#", "all#"),
    ABOUT_ONE("places"),
    ABOUT_NAMED("places", "count#"),
    ABOUT_LISTED("places", "count#", "all#"),
    ABOUT_BOTH_NAMED("places"),
    ABOUT_COUNTED("count#", "all#"),
    ABOUT_ALL_FEW("count#"),
    ABOUT_ALL_MANY("count#"),
    /// Follows what was recorded elsewhere.
    ABOUT_SOME_MORE("places", "count#"),
    FROM_NAMED("places", "count#"),
    FROM_COUNTED("count#", "all#"),
    FROM_COUNTED_HERE("count#", "all#"),
    FROM_BOTH,
    FROM_ALL_FEW("count#"),
    FROM_ALL_MANY("count#"),
    /// In some of the neighbourhoods.
    IN_SOME("count#"),
    /// In both, if there are two neighbourhoods.
    IN_BOTH,
    /// In all, if there are three to twelve neighbourhoods.
    IN_ALL_FEW("count#"),
    /// In all, if there are more than twelve neighbourhoods.
    IN_ALL_MANY("count#"),

    /// Tasks joined in a heading.
    LINKED("first", "second"),
    /// Where neighbourhoods saw that tasks had something to gain from each other.
    LINKAGE_IN("tasks", "count#"),
    LINKAGE_IN_ONE("tasks", "place"),
    /// How far the linkage got there.
    LINKAGE_THERE_USED,
    LINKAGE_THERE_TRIED,
    LINKAGE_THERE_DROPPED,
    LINKAGE_THERE_SEEN,
    LINKAGE_BOTH,
    LINKAGE_ALL("count#"),
    /// All neighbourhoods got equally far.
    LINKAGE_ALL_USED("where"),
    LINKAGE_ALL_TRIED("where"),
    LINKAGE_ALL_DROPPED("where"),
    LINKAGE_ALL_SEEN("where"),
    LINKAGE_USED("count#"),
    LINKAGE_TRIED("count#"),
    LINKAGE_DROPPED("count#"),
    LINKAGE_SEEN("count#"),
    /// A single neighbourhood's linkage.
    LINKAGE_CASE("place", "state"),
    LINKAGE_CASE_TOLD("place", "state"),

    APPLIED("places", "count#"),
    APPLIED_ALL("where"),
    /// A label before a text in the same line.
    LABEL("text"),

    /// Whether an approach worked in a single neighbourhood, and who says so.
    JUDGED_WORKED("judges"),
    JUDGED_MIXED("judges"),
    JUDGED_FAILED("judges"),
    /// The same outcome in all neighbourhoods that carry a lesson.
    WORKED_IN("where"),
    MIXED_IN("where"),
    FAILED_IN("where"),
    JUDGED_WORKED_IN("judges", "where"),
    JUDGED_MIXED_IN("judges", "where"),
    JUDGED_FAILED_IN("judges", "where"),
    /// Different outcomes in the neighbourhoods.
    JUDGED_PARTS("judges", "said"),
    /// Different outcomes, of which some are not recorded.
    JUDGED_PARTS_AND_SILENT("judges", "first", "second"),
    OUTCOME_SILENT("count#"),
    OUTCOME_SILENT_ONE,
    /// The first of several outcomes, alone and after the words for who judges.
    PART_WORKED("where"),
    PART_MIXED("where"),
    PART_FAILED("where"),
    PART_OPEN("where"),
    JUDGED_PART_WORKED("where"),
    JUDGED_PART_MIXED("where"),
    JUDGED_PART_FAILED("where"),
    /// The outcomes after the first.
    NEXT_WORKED("count#"),
    NEXT_MIXED("count#"),
    NEXT_FAILED("count#"),
    NEXT_OPEN("count#"),
    TWO_PARTS("first", "second"),
    OUTCOME_STILL_OPEN("where"),

    /// What a conclusion rests on.
    RESTS_ON("lessons"),
    LESSONS_IN_TEXT("numbers", "count#"),
    TALKS("talks#"),
    /// The number of conversations, in an edition on a part of the programme.
    TALKS_IN_ALL("talks#"),
    /// What was not recorded in some neighbourhoods.
    NOT_RECORDED_OF_NAMED("what", "of", "places"),
    NOT_RECORDED_OF("what", "of"),
    OF_SOME("count#"),
    OF_BOTH,
    OF_ALL_FEW("count#"),
    OF_ALL_MANY("count#"),

    SUPPORTS("reference"),
    REFINES("reference"),
    DIFFERS_FROM("reference"),

    RECOMMENDATION_FOR("audiences"),
    /// Where a recommendation comes from, in parentheses after it.
    ASKED_IN_LESSON("number", "page"),
    /// What the lesson of only one neighbourhood recommends.
    ASKED_IN_PLACE("place", "page"),
    ASKED_IN_PLACE_SEE("place", "lessons"),
    ASKED_ON_PAGE_SEE("place", "page", "lessons"),
    ASKED_OF_ONE,
    /// What lessons of several neighbourhoods recommend in the same words.
    ASKED_OF_SOME,
    MORE_ASKED_IN_PORTRAITS("count#"),
    RECOMMENDATIONS_SHOWN("shown#", "all#", "limit#"),
    RECOMMENDATIONS_ALL("all#"),
    /// Says that recommendations of single neighbourhoods are not among those shown.
    RECOMMENDATIONS_OF_ONE,
    /// How many of the recommendations shown are printed for several audiences.
    RECOMMENDATIONS_REPEATED("count#"),
    LIMITED("shown", "all"),
    MORE_RESULTS("count#"),
    MORE_FIGURES("count#"),
    MORE_LESSONS("count#"),
    MORE_PHOTOS("count#"),
    EVIDENCE_NONE,
    EVIDENCE_PRACTICE("citations", "sources#"),
    EVIDENCE_PRACTICE_UNSOURCED,
    EVIDENCE_SEVERAL("citations", "sources#"),
    EVIDENCE_SEVERAL_UNSOURCED,
    EVIDENCE_PUBLIC("citations", "sources#"),
    EVIDENCE_PUBLIC_FIGURES("citations", "sources#"),
    EVIDENCE_FIGURES("citations"),
    EVIDENCE_EVALUATED("citations"),

    /// A lesson with its page.
    REFERENCE("number", "page"),
    REFERENCE_BEHIND("number", "page"),
    /// A lesson without a number.
    TITLED_REFERENCE_OF("title", "place", "page"),
    /// Page numbers.
    PAGE("page"),
    PAGES("pages"),
    SEE("reference"),
    SEE_ALSO("reference"),
    CITATION("author", "date"),
    CITATION_LOCATED("author", "date", "locator"),
    /// What a person said or wrote to the authors.
    CITATION_CONVERSATION("author", "date"),
    /// An author in the list of sources.
    NAME_LISTED("family", "given", "prefix"),
    /// An author in a citation, where the prefix may have a capital.
    NAME_CITED("family", "prefix", "capitalised"),
    /// Authors in the list of sources.
    AUTHORS_LISTED("first", "last"),
    AUTHORS_CITED("first", "last"),
    /// Editors in the place of authors.
    EDITORS("names", "count#"),
    /// Editors after the authors.
    EDITED_BY("names", "count#"),
    IN_BOOK("book"),
    IN_EDITED_BOOK("names", "book", "count#"),
    /// An edition whose number ends in 1, but not in 11. The next two are the same for 2 and 3.
    EDITION_ONE("edition"),
    EDITION_TWO("edition"),
    EDITION_THREE("edition"),
    EDITION("edition"),
    /// The volume of a book.
    VOLUME("volume"),
    REPORT_NUMBER("number"),
    /// The day on which a page that may change was read.
    RETRIEVED("date", "address"),
    /// After an entry of the list of sources: where it is cited.
    CITED_AT("places"),
    /// After an entry of the list of sources, if not all places that cite it are named.
    CITED_AT_MORE("places"),
    PLACE_ON_PAGE("place", "page"),
    /// A day without its year, which stands before it.
    DAY_IN_YEAR("day", "month"),
    DAY("day", "month", "year"),
    /// A citation in running text.
    CITED("text"),
    QUOTED("text"),
    SPEAKER_IN("speaker", "place"),
    CASE_NAME("neighbourhood", "municipality"),
    AS_OF("stage", "date"),
    /// After a heading: the date of the state.
    STATE_OF("date"),
    WITHHELD,
    /// Numbers in tables and charts that are not exact.
    TABLE_ABOUT("number"),
    TABLE_BETWEEN("from", "to"),
    TABLE_AT_LEAST("number"),
    TABLE_AT_MOST("number"),
    TABLE_MORE_THAN("number"),
    TABLE_LESS_THAN("number"),
    /// The meaning of signs, below a table.
    SIGN_ABOUT,
    SIGN_AT_LEAST,
    SIGN_AT_MOST,
    SIGN_MORE_THAN,
    SIGN_LESS_THAN,
    SIGN_WITHHELD,
    SIGN_MISSING,
    SIGN_NO_TARGET,
    /// Numbers in a text that are not exact.
    EUROS("number"),
    TEXT_ABOUT("number"),
    TEXT_BETWEEN("from", "to"),
    TEXT_AT_LEAST("number"),
    TEXT_AT_MOST("number"),
    TEXT_MORE_THAN("number"),
    TEXT_LESS_THAN("number"),
    /// A number of things that are counted.
    TEXT_FEWER_THAN("number"),
    TABLE_SOURCE("sources"),
    TABLE_CASE_SOURCES,
    TABLE_PORTRAIT_SOURCES,
    /// The caption of a chart.
    CHART("indicator"),
    CHART_PART("caption", "part", "parts"),
    /// What is read aloud in place of a chart.
    CHART_ALTERNATIVE("caption", "from", "to"),
    CHART_ALTERNATIVE_ALIKE("caption", "number"),
    /// The caption of one of several tables.
    MATRIX_PART("caption", "numbers"),
    MATRIX_SIGNS("carried", "differs"),
    /// The meaning of the sign, if no experience was different.
    MATRIX_SIGN("carried"),
    /// The meaning of the signs, if some experiences were found in public sources.
    MATRIX_SIGNS_FOUND("carried", "differs"),
    MATRIX_SIGN_FOUND("carried"),
    /// Says that the matrix leaves out lessons of a single neighbourhood.
    MATRIX_GATHERED,
    MATRIX_THEMES("themes"),
    MATRIX_THEME("numbers", "theme"),
    /// The photographer.
    PHOTO_CREDIT("credit"),
    /// For residents: before a neighbourhood's example of a lesson.
    PLAIN_EXAMPLE("place"),
    /// For residents: after a lesson of one neighbourhood.
    PLAIN_LEARNT("where"),
    /// For residents: after a lesson that no neighbourhood taught.
    PLAIN_FROM_LITERATURE,
    /// When the programme began and ended.
    PROGRAMME_RAN("from", "to"),
    PROGRAMME_RUNS("from"),
    /// Area codes with the year of the division that they belong to.
    CODES_OF("codes", "year"),
    /// A source with its statistical tables.
    SOURCE_TABLES("source", "tables", "count#"),
    PUBLIC_SOURCE,
    FICTIONAL,

    PERIOD("from", "to"),
    /// A period that has not ended.
    PERIOD_OPEN("from"),
    PERIOD_SPACED("from", "to");

    private final Slots slots;

    Phrase(String... slots) {
        this.slots = Slots.of(slots);
    }

    @Override
    public Slots slots() {
        return slots;
    }
}
