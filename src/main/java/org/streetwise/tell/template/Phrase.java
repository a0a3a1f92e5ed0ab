package org.streetwise.tell.template;

/// The phrases that any publication may need, with the places that each has to fill.
public enum Phrase implements StandingPhrase {
    /// The title of a publication that is not the report itself.
    EDITION_TITLE("title", "edition"),
    /// A lesson's number before its title.
    LESSON_LABEL("number"),
    LESSON_IN_TEXT("number"),
    /// Joins the last two of a list.
    AND("first", "last"),
    AND_APART("first", "last"),
    AND_OTHERS("first"),
    /// A theme in the list of those without lessons.
    OVER("theme"),
    NONE_RECORDED_ONE("themes"),
    NONE_RECORDED_MORE("themes"),

    /// How much was recorded of a theme, and where.
    THEME_RECORDED("theme", "where", "lessons#"),
    THEME_FOUND("theme", "where", "lessons#"),
    THEME_FOUND_ONE("theme", "place", "lessons#"),
    /// How many of them stand in public sources, where some do.
    THEME_MIXED("lessons#", "public#"),
    THEME_NONE_OF_ITS_OWN("theme"),
    THEME_WITHOUT_CHAPTER,
    /// Of an edition that selects by subject.
    SUBJECT_LESSONS("all#", "here#"),
    /// Where all experiences of a theme are: in lessons of its chapter,
    GATHERED("gathered#"),
    GATHERED_ONE("references"),
    /// each a lesson in itself,
    ALONE_ALL,
    /// in lessons of other themes.
    ELSEWHERE_ALL("references", "count#", "themes#"),
    LESSON_OF_THEME("lesson", "theme"),
    /// Where parts of them are.
    OF_THESE_GATHERED("count#", "gathered#"),
    OF_THESE_GATHERED_ONE("references"),
    OF_THESE_ELSEWHERE("references", "count#", "themes#"),
    AND_ELSEWHERE("references", "count#", "themes#"),
    OTHERS_ELSEWHERE("references", "count#", "themes#"),
    OTHERS_ALONE("count#"),
    /// Phrases that are a sentence.
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
    /// Too many to name; the names are elsewhere.
    CARRIED_WITH_NAMES("where", "names"),
    /// The same of what stands in public sources.
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
    /// Of a neighbourhood that also carries the lesson.
    ALSO_DIFFERS("where", "title", "reference"),
    NO_REASON,
    /// Where a neighbourhood is that does not say so itself.
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
    /// The same where the programme has more.
    IN_COUNTED_HERE("count#", "all#"),
    ABOUT_ONE("places"),
    ABOUT_NAMED("places", "count#"),
    ABOUT_LISTED("places", "count#", "all#"),
    ABOUT_BOTH_NAMED("places"),
    ABOUT_COUNTED("count#", "all#"),
    ABOUT_ALL_FEW("count#"),
    ABOUT_ALL_MANY("count#"),
    /// Behind what was recorded elsewhere.
    ABOUT_SOME_MORE("places", "count#"),
    FROM_NAMED("places", "count#"),
    FROM_COUNTED("count#", "all#"),
    FROM_COUNTED_HERE("count#", "all#"),
    FROM_BOTH,
    FROM_ALL_FEW("count#"),
    FROM_ALL_MANY("count#"),
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
    /// Where tasks were seen to have something to gain from each other.
    LINKAGE_IN("tasks", "count#"),
    LINKAGE_IN_ONE("tasks", "place"),
    /// How far it came there.
    LINKAGE_THERE_USED,
    LINKAGE_THERE_TRIED,
    LINKAGE_THERE_DROPPED,
    LINKAGE_THERE_SEEN,
    LINKAGE_BOTH,
    LINKAGE_ALL("count#"),
    /// All are as far.
    LINKAGE_ALL_USED("where"),
    LINKAGE_ALL_TRIED("where"),
    LINKAGE_ALL_DROPPED("where"),
    LINKAGE_ALL_SEEN("where"),
    LINKAGE_USED("count#"),
    LINKAGE_TRIED("count#"),
    LINKAGE_DROPPED("count#"),
    LINKAGE_SEEN("count#"),
    /// A neighbourhood's linkage.
    LINKAGE_CASE("place", "state"),
    LINKAGE_CASE_TOLD("place", "state"),

    APPLIED("places", "count#"),
    APPLIED_ALL("where"),
    /// What stands before a text in the same line.
    LABEL("text"),

    /// Whether an approach worked in a single neighbourhood, and according to whom.
    JUDGED_WORKED("judges"),
    JUDGED_MIXED("judges"),
    JUDGED_FAILED("judges"),
    /// In all neighbourhoods that carry a lesson.
    WORKED_IN("where"),
    MIXED_IN("where"),
    FAILED_IN("where"),
    JUDGED_WORKED_IN("judges", "where"),
    JUDGED_MIXED_IN("judges", "where"),
    JUDGED_FAILED_IN("judges", "where"),
    /// In some of them so, in others not.
    JUDGED_PARTS("judges", "said"),
    /// Where some say nothing of it.
    JUDGED_PARTS_AND_SILENT("judges", "first", "second"),
    OUTCOME_SILENT("count#"),
    OUTCOME_SILENT_ONE,
    /// The first of the parts, and the same behind who judges.
    PART_WORKED("where"),
    PART_MIXED("where"),
    PART_FAILED("where"),
    PART_OPEN("where"),
    JUDGED_PART_WORKED("where"),
    JUDGED_PART_MIXED("where"),
    JUDGED_PART_FAILED("where"),
    /// The parts behind it.
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
    /// In an edition on a part of the programme.
    TALKS_IN_ALL("talks#"),
    /// Of what was not recorded in some neighbourhoods.
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
    /// Where a recommendation follows from, in parentheses behind it.
    ASKED_IN_LESSON("number", "page"),
    /// What only one neighbourhood's lesson asks.
    ASKED_IN_PLACE("place", "page"),
    ASKED_IN_PLACE_SEE("place", "lessons"),
    ASKED_ON_PAGE_SEE("place", "page", "lessons"),
    ASKED_OF_ONE,
    /// The same, where several neighbourhoods ask something in the same words.
    ASKED_OF_SOME,
    MORE_ASKED_IN_PORTRAITS("count#"),
    RECOMMENDATIONS_SHOWN("shown#", "all#", "limit#"),
    RECOMMENDATIONS_ALL("all#"),
    /// Those of single neighbourhoods are not among those shown.
    RECOMMENDATIONS_OF_ONE,
    /// Of those shown, the ones that stand below several audiences.
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
    EUROS("number"),
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
    CHART_PART("caption", "part", "parts"),
    /// What is read in a chart's place.
    CHART_ALTERNATIVE("caption", "from", "to"),
    CHART_ALTERNATIVE_ALIKE("caption", "number"),
    /// The caption of one of several tables.
    MATRIX_PART("caption", "numbers"),
    MATRIX_SIGNS("carried", "differs"),
    /// No experience was different.
    MATRIX_SIGN("carried"),
    /// The same where some was found in public sources.
    MATRIX_SIGNS_FOUND("carried", "differs"),
    MATRIX_SIGN_FOUND("carried"),
    /// Lessons of one neighbourhood are not in it.
    MATRIX_GATHERED,
    MATRIX_THEMES("themes"),
    MATRIX_THEME("numbers", "theme"),
    /// Who made a photo.
    PHOTO_CREDIT("credit"),
    /// Before a neighbourhood's example of a lesson, told to residents.
    PLAIN_EXAMPLE("place"),
    /// Behind a lesson of one neighbourhood, told to residents.
    PLAIN_LEARNT("where"),
    /// Behind a lesson that no neighbourhood taught.
    PLAIN_FROM_LITERATURE,
    /// From when until when the programme ran.
    PROGRAMME_RAN("from", "to"),
    PROGRAMME_RUNS("from"),
    /// Codes of areas with the year of their division.
    CODES_OF("codes", "year"),
    /// A source with its statistical tables.
    SOURCE_TABLES("source", "tables", "count#"),
    PUBLIC_SOURCE,
    FICTIONAL,

    PERIOD("from", "to"),
    /// One that has not ended.
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
