package org.streetwise.diagnostic;

/// Every kind of fault, grouped by phase. A published number is never reused for another fault.
public enum Code {
    // SW01: text, YAML and BibTeX
    /// Bytes that are not UTF-8.
    NOT_UTF8("SW0101", Severity.ERROR),
    /// The file can't be read as YAML.
    YAML_SYNTAX("SW0102", Severity.ERROR),
    /// A field that a record has twice.
    DUPLICATE_FIELD("SW0103", Severity.ERROR),
    /// A limit on size, nesting or repetition is exceeded.
    SOURCE_LIMIT("SW0104", Severity.ERROR),
    /// A comment sign that cuts a text short.
    TEXT_CUT_BY_COMMENT("SW0105", Severity.WARNING),
    /// A character that XML, and so Word, forbids.
    FORBIDDEN_CHARACTER("SW0106", Severity.ERROR),
    /// The file, or an entry of it, can't be read as BibTeX.
    BIBTEX_SYNTAX("SW0107", Severity.ERROR),

    // SW02: shape
    /// A field that does not exist.
    UNKNOWN_FIELD("SW0201", Severity.ERROR),
    /// A required field that is missing.
    MISSING_FIELD("SW0202", Severity.ERROR),
    /// A value of the wrong kind.
    WRONG_VALUE("SW0203", Severity.ERROR),
    /// A value that is not one of those allowed.
    UNKNOWN_CHOICE("SW0204", Severity.ERROR),
    /// Markdown that a field cannot hold.
    UNFIT_MARKDOWN("SW0205", Severity.ERROR),
    /// A part of a translation that has nothing to translate.
    UNMATCHED_TRANSLATION("SW0206", Severity.ERROR),
    /// A type of publication that we don't know.
    UNKNOWN_ENTRY_TYPE("SW0207", Severity.NOTE),
    /// `"Naam: rol"` in quotation marks, which make all of it a name.
    QUOTED_PAIR("SW0208", Severity.NOTE),

    // SW03: references
    /// A theme that does not exist.
    UNKNOWN_THEME("SW0301", Severity.ERROR),
    /// A lesson that does not exist.
    UNKNOWN_LESSON("SW0302", Severity.ERROR),
    /// A case that does not exist.
    UNKNOWN_CASE("SW0303", Severity.ERROR),
    /// A reference key that does not exist.
    UNKNOWN_SOURCE("SW0304", Severity.ERROR),
    /// An audience that does not exist.
    UNKNOWN_AUDIENCE("SW0305", Severity.ERROR),
    /// An indicator that does not exist.
    UNKNOWN_INDICATOR("SW0306", Severity.ERROR),
    /// Two things with the same id.
    DUPLICATE_ID("SW0307", Severity.ERROR),
    /// A streetwise lesson that neither rests on a case nor is marked as the authors' own.
    NOTHING_CARRIES("SW0308", Severity.ERROR),
    /// A case lesson that a streetwise lesson names twice, or both as carrier and as differing.
    CARRIED_TWICE("SW0309", Severity.ERROR),
    /// A task that does not exist.
    UNKNOWN_TASK("SW0310", Severity.ERROR),
    /// A strategy that does not exist.
    UNKNOWN_STRATEGY("SW0311", Severity.ERROR),
    /// A phase that does not exist.
    UNKNOWN_PHASE("SW0312", Severity.ERROR),
    /// A term that is not in the glossary.
    UNKNOWN_TERM("SW0313", Severity.ERROR),
    /// A table or figure that does not exist.
    UNKNOWN_TABLE("SW0314", Severity.ERROR),
    /// Lessons that replace each other in a circle.
    REPLACED_IN_CIRCLE("SW0315", Severity.ERROR),
    /// A lesson that refers to itself.
    OWN_LESSON("SW0316", Severity.ERROR),
    /// A linkage of fewer than two tasks.
    LINKS_NOTHING("SW0317", Severity.ERROR),
    /// Area codes of different municipalities.
    AREAS_APART("SW0318", Severity.WARNING),
    /// A reference without words of its own to something internal.
    INTERNAL_REFERENCE("SW0319", Severity.WARNING),

    // SW04: content
    /// A lesson's title that does not say what was learnt.
    TITLE_NO_SENTENCE("SW0401", Severity.NOTE),
    /// A quote without the speaker's consent.
    QUOTE_WITHOUT_CONSENT("SW0402", Severity.WARNING),
    /// A lesson differs from as many neighbourhoods as carry it.
    DIFFERS_AS_OFTEN("SW0403", Severity.WARNING),
    /// Lessons that do not say what they rest on.
    NO_EVIDENCE("SW0404", Severity.NOTE),
    /// Figures that name no source or no year.
    FIGURE_WITHOUT_SOURCE("SW0405", Severity.WARNING),
    /// A photo that does not say who made it.
    PHOTO_WITHOUT_CREDIT("SW0406", Severity.WARNING),
    /// A photo without an alternative text for people who can't see it.
    PHOTO_WITHOUT_ALT("SW0407", Severity.WARNING),
    /// A text that is not translated into an edition's language.
    MISSING_TRANSLATION("SW0408", Severity.WARNING),
    /// Something that nothing refers to.
    UNUSED("SW0409", Severity.NOTE),
    /// The real name of an anonymous neighbourhood.
    REAL_NAME("SW0410", Severity.ERROR),
    /// A speaker's role that points to one person.
    REVEALING_ROLE("SW0411", Severity.WARNING),
    /// A share that does not say of what.
    SHARE_WITHOUT_WHOLE("SW0412", Severity.WARNING),
    /// A figure from another year than the others of its indicator.
    OTHER_YEAR("SW0413", Severity.NOTE),
    /// A photo without the consent of the people who can be recognised.
    PHOTO_WITHOUT_CONSENT("SW0414", Severity.WARNING),
    /// A translation of a text that has changed since then.
    TRANSLATION_BEHIND("SW0415", Severity.WARNING),
    /// Facts that nobody has looked at for more than a year.
    CHECKED_LONG_AGO("SW0416", Severity.NOTE),
    /// A lesson without an id in a final edition.
    FINAL_WITHOUT_ID("SW0417", Severity.ERROR),
    /// A case without a source in a final edition.
    FINAL_WITHOUT_SOURCE("SW0418", Severity.ERROR),
    /// A quote with quotation marks of its own.
    QUOTATION_MARKS_TWICE("SW0419", Severity.WARNING),
    /// A photo that is named in two places.
    SAME_PHOTO("SW0420", Severity.WARNING),
    /// A chart with too little to compare.
    CHART_OF_FEW("SW0421", Severity.NOTE),
    /// A lesson without a short text, in a final edition that prints short texts.
    FINAL_WITHOUT_SHORT("SW0422", Severity.WARNING),
    /// More recommendations than a final edition prints, none of them with a priority.
    FINAL_WITHOUT_PRIORITY("SW0423", Severity.ERROR),
    /// A text for residents of several neighbourhoods that addresses those of one.
    YOUR_NEIGHBOURHOOD("SW0424", Severity.WARNING),

    // SW05: document and accessibility
    /// A lesson for which the template has no place.
    LESSON_NOT_PLACED("SW0501", Severity.ERROR),
    /// A text of the programme that the template does not print.
    NOT_PRINTED("SW0502", Severity.NOTE),
    /// Different editions under one title.
    SAME_TITLE("SW0503", Severity.WARNING),
    /// An edition with nothing in it; a warning in a draft.
    NOTHING_PRINTED("SW0504", Severity.ERROR),

    // SW06: rendering
    /// A character that no available font can draw.
    MISSING_GLYPH("SW0601", Severity.WARNING),
    /// A file that was edited after it was built, or that another program has open.
    OUTPUT_KEPT("SW0602", Severity.ERROR),
    /// Page numbers for Word that can't be computed because a typeface's measures are unknown.
    ESTIMATED_PAGES("SW0603", Severity.NOTE),

    // SW07: template, style, workspace
    /// There is no programme here.
    NO_PROGRAMME("SW0701", Severity.ERROR),
    /// A file that is named but can't be read.
    UNREADABLE_FILE("SW0702", Severity.ERROR),
    /// A template that does not exist or does not fit together.
    TEMPLATE("SW0703", Severity.ERROR),
    /// A stylesheet that does not fit together.
    STYLESHEET("SW0704", Severity.ERROR),
    /// An edition that does not exist.
    UNKNOWN_EDITION("SW0705", Severity.ERROR),
    /// A file that is not an image, or not one that can be printed.
    IMAGE("SW0706", Severity.ERROR),
    /// An image with too many pixels or bytes.
    IMAGE_TOO_LARGE("SW0707", Severity.ERROR),
    /// An image with too few pixels for print.
    IMAGE_TOO_SMALL("SW0708", Severity.NOTE),
    /// A file in the programme's folder that is not read, although its author surely meant it to be.
    UNREAD_FILE("SW0709", Severity.WARNING),
    /// A text that is too long for its place in a template.
    TOO_LONG("SW0710", Severity.WARNING),
    /// A reference document that can't be used.
    REFERENCE_DOCUMENT("SW0711", Severity.ERROR),
    /// Styles that a reference document lacks.
    HOUSE_STYLES_MISSING("SW0712", Severity.NOTE),
    /// Contents of a reference document that a publication does not take.
    HOUSE_LEFT_BEHIND("SW0713", Severity.NOTE),
    /// A typeface of a reference document or a stylesheet that is not available.
    MISSING_TYPEFACE("SW0714", Severity.NOTE),
    /// A drawing with parts that are left out.
    DRAWN_IN_PART("SW0715", Severity.WARNING),

    // SW08: review
    /// Texts that changed after their approval; an error if a final edition shows them.
    CHANGED_AFTER_APPROVAL("SW0801", Severity.WARNING),
    /// Texts in a final edition that nobody from the neighbourhood approved.
    NOT_APPROVED("SW0802", Severity.ERROR),
    /// An approval that does not say which texts it is for.
    APPROVAL_OF_NOTHING("SW0803", Severity.NOTE);

    private final String number;
    private final Severity severity;

    Code(String number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /// The published number, such as `SW0301`.
    public String number() {
        return number;
    }

    /// Its severity, unless a flag sets another.
    public Severity severity() {
        return severity;
    }
}
