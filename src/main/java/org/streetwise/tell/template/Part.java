package org.streetwise.tell.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.source.Spanned;

/// A part of an outline. Kinds are small: none knows a heading, a sentence or its place.
public sealed interface Part {

    /// The first page.
    record Cover() implements Part {}

    /// Pages with numbers of their own.
    record Matter(MatterPart part, List<Part> parts) implements Part {
        public Matter {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Part> inner() {
            return parts;
        }
    }

    /// A heading with what stands under it; not printed where nothing does.
    ///
    /// @param heading a key of the words' headings; it is also the name that other parts refer to it by
    record Section(Spanned<String> heading, Counting counting, Optional<SectionRole> role, List<Part> parts)
            implements Part {
        public Section {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Part> inner() {
            return parts;
        }
    }

    /// The same parts again for each theme or neighbourhood.
    record ForEach(Items items, List<Part> parts) implements Part {
        public ForEach {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Part> inner() {
            return parts;
        }
    }

    /// The list of contents.
    record Contents(int depth, List<SectionRole> roles) implements Part {
        public Contents {
            roles = List.copyOf(roles);
        }
    }

    /// The programme's lead.
    record Lead() implements Part {}

    /// A text of the programme's own, by its file's name.
    record ProgrammeProse(String name) implements Part {}

    /// A standing text of the template.
    ///
    /// @param key of the words' texts
    /// @param needs what there must be for it to be printed
    record StandingText(Spanned<String> key, Optional<Items> needs) implements Part {}

    /// Facts about the publication, one row each.
    record Imprint(List<ImprintRow> rows) implements Part {
        public Imprint {
            rows = List.copyOf(rows);
        }
    }

    /// Under what terms the publication may be used.
    record Licence() implements Part {}

    /// All neighbourhoods in one table.
    ///
    /// @param heading of the caption, a key of the words' headings
    record CaseTable(Spanned<String> heading, List<CaseColumn> columns) implements Part {
        public CaseTable {
            columns = List.copyOf(columns);
        }
    }

    /// Names the themes about which nothing was learnt.
    record ThemesWithoutLessons() implements Part {}

    /// A text of the theme at hand.
    record ThemeText(ThemeField field) implements Part {}

    /// How many lessons in how many neighbourhoods the theme at hand has.
    record ThemeCounts() implements Part {}

    /// The theme's lessons as a list of references.
    record LessonOverview() implements Part {}

    /// The numbered lessons of the theme at hand, in full.
    ///
    /// @param parts what is printed of each, in order
    /// @param names the section that has the names where a lesson is carried by too many to name
    record Lessons(List<LessonPart> parts, Optional<Spanned<String>> names) implements Part {
        public Lessons {
            parts = List.copyOf(parts);
        }
    }

    /// All neighbourhoods as a list of references to their portraits.
    record CaseOverview() implements Part {}

    /// What the neighbourhood at hand is taken from.
    record CaseNotice() implements Part {}

    /// Facts about the neighbourhood at hand.
    record CaseFacts(List<CaseRow> rows) implements Part {
        public CaseFacts {
            rows = List.copyOf(rows);
        }
    }

    /// A text of the neighbourhood at hand.
    record CaseText(CaseField field) implements Part {}

    /// What the neighbourhood learnt: lessons that are carried in full, those that stand alone as references.
    record CaseLessons(List<LessonPart> parts) implements Part {
        public CaseLessons {
            parts = List.copyOf(parts);
        }
    }

    /// Who took part in the neighbourhood at hand.
    record CasePartners() implements Part {}

    /// What the neighbourhood's text rests on.
    record CaseSources() implements Part {}

    /// All sources that the publication names.
    record References() implements Part {}

    enum MatterPart {
        FRONT,
        BODY,
        BACK
    }

    /// How a section is counted.
    enum Counting {
        NONE,
        DECIMAL,
        APPENDIX
    }

    enum SectionRole {
        COLOPHON,
        THEME,
        LESSON,
        CASE_PORTRAIT,
        CASE_PART
    }

    enum Items {
        THEMES,
        CASES
    }

    enum ImprintRow {
        PUBLISHERS,
        CLIENTS,
        AUTHORS,
        CONTRIBUTORS,
        EDITORS,
        DESIGNERS,
        PHOTOGRAPHERS,
        ISBN,
        ISSN,
        PROJECT_NUMBER,
        VERSION,
        CITE_AS
    }

    enum CaseColumn {
        NEIGHBOURHOOD,
        MUNICIPALITY,
        /// One column for each indicator that any neighbourhood has a figure of.
        FIGURES,
        STAGE,
        PARTICIPATION
    }

    enum CaseRow {
        MUNICIPALITY,
        PERIOD,
        STAGE,
        /// One row for each figure.
        FIGURES
    }

    enum ThemeField {
        INTRODUCTION,
        COMPARISON,
        MEANING
    }

    enum CaseField {
        PROFILE,
        CHALLENGE,
        APPROACH,
        RESULTS
    }

    /// What can be printed of a lesson; what a lesson does not have is passed over.
    enum LessonPart {
        /// A streetwise lesson's own text.
        TEXT,
        /// Who carries it.
        COUNTS,
        HAPPENED,
        LEARNT,
        QUOTES,
        RECOMMENDATIONS,
        TRANSFER,
        /// Who differs, and why.
        DIFFERS,
        /// What it rests on.
        EVIDENCE
    }

    /// Parts with those within them, in the order of print.
    static Stream<Part> all(List<Part> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.inner())));
    }

    /// The parts that it holds.
    default List<Part> inner() {
        return List.of();
    }
}
