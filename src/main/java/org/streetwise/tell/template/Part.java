package org.streetwise.tell.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.source.Spanned;

/// A part of an outline. Kinds of parts are small: none knows a heading, a sentence or its own place.
///
/// Parts about a theme, neighbourhood, linkage, strategy or audience are kinds of their own, which must be inside a
/// [ForEach] over such items.
public sealed interface Part permits Part.OfProgramme, ThemePart, CasePart, LinkagePart, StrategyPart, AudiencePart {

    /// A part that can be anywhere.
    sealed interface OfProgramme extends Part {}

    /// The first page.
    record Cover() implements OfProgramme {}

    /// A group of pages with numbering of its own.
    record Matter(MatterPart part, List<Spanned<Part>> inner) implements OfProgramme {
        public Matter {
            inner = List.copyOf(inner);
        }
    }

    /// A heading with parts under it. It is left out if they print nothing.
    ///
    /// @param heading a key in the words' headings; other parts refer to the section by it, too
    /// @param pages how many pages a portrait may fill, if that is limited
    record Section(
            Spanned<String> heading,
            Counting counting,
            Optional<SectionRole> role,
            Optional<Integer> pages,
            List<Spanned<Part>> inner)
            implements OfProgramme {
        public Section {
            inner = List.copyOf(inner);
        }
    }

    /// Parts side by side in columns.
    record Beside(List<Spanned<Part>> inner) implements OfProgramme {
        public Beside {
            inner = List.copyOf(inner);
        }
    }

    /// A part that only some publications print.
    ///
    /// @param when all of these must be true
    /// @param unless none of these may be true
    /// @param part never conditional itself
    record Conditional(List<Condition> when, List<Condition> unless, Part part) implements OfProgramme {
        public Conditional {
            when = List.copyOf(when);
            unless = List.copyOf(unless);
        }

        @Override
        public List<Spanned<Part>> inner() {
            return part.inner();
        }

        @Override
        public Part bare() {
            return part;
        }
    }

    /// Repeats parts for each item, such as each theme or neighbourhood.
    ///
    /// @param order absent for the usual order of such items
    record ForEach(Items items, Optional<Spanned<Order>> order, List<Spanned<Part>> inner) implements OfProgramme {
        public ForEach {
            inner = List.copyOf(inner);
        }
    }

    /// The list of contents.
    record Contents(int depth, List<SectionRole> roles) implements OfProgramme {
        public Contents {
            roles = List.copyOf(roles);
        }
    }

    /// The programme's lead text.
    record Lead() implements OfProgramme {}

    /// One of the programme's own texts, named after its file.
    record ProgrammeProse(String name) implements OfProgramme {}

    /// A fixed text of the template.
    ///
    /// @param key in the words' texts
    record StandingText(Spanned<String> key) implements OfProgramme {}

    /// The programme's text for the colophon, which is printed besides the rows.
    record Colophon() implements OfProgramme {}

    /// Facts about the publication, one row each.
    record Imprint(List<ImprintRow> rows) implements OfProgramme {
        public Imprint {
            rows = List.copyOf(rows);
        }
    }

    /// The terms under which the publication may be used.
    record Licence() implements OfProgramme {}

    /// All neighbourhoods in one table.
    ///
    /// @param heading a key in the words' headings, for the caption
    record CaseTable(Spanned<String> heading, List<CaseColumn> columns) implements OfProgramme {
        public CaseTable {
            columns = List.copyOf(columns);
        }
    }

    /// A chart for each indicator that asks for one.
    record Charts() implements OfProgramme {}

    /// Names the themes about which nothing was learnt.
    record ThemesWithoutLessons() implements OfProgramme {}

    /// What the programme as a whole has shown: each conclusion with the lessons that it rests on.
    record Conclusions() implements OfProgramme {}

    /// When the programme began and ended.
    record ProgrammePeriod() implements OfProgramme {}

    /// The organisations that made the programme.
    record ProgrammePartners() implements OfProgramme {}

    /// How many recommendations are printed, and how many there are.
    ///
    /// @param atMost how many are printed for each audience
    record RecommendationCounts(int atMost) implements OfProgramme {}

    /// How many conversations there were.
    record Talks() implements OfProgramme {}

    /// What was not recorded, and in which neighbourhoods.
    record NotRecorded() implements OfProgramme {}

    /// The matrix that shows which lesson was recorded in which neighbourhood.
    ///
    /// @param heading a key in the words' headings, for the caption
    record Matrix(Spanned<String> heading) implements OfProgramme {}

    /// The list of words that readers may not know.
    record Glossary() implements OfProgramme {}

    /// All neighbourhoods, as a list of references to their portraits.
    record CaseOverview() implements OfProgramme {}

    /// All sources that the publication names.
    record References() implements OfProgramme {}

    enum MatterPart {
        FRONT,
        BODY,
        BACK
    }

    /// How a section is numbered.
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
        STRATEGY,
        /// A section of the first level on landscape pages of its own.
        LANDSCAPE,
        /// A section too small for the list of contents.
        MINOR
    }

    /// The items that parts are repeated for.
    enum Items {
        /// The themes about which something was learnt.
        THEMES,
        CASES,
        /// The tasks that neighbourhoods join.
        LINKAGES,
        STRATEGIES,
        /// The audiences to whom lessons recommend something, with everyone first.
        AUDIENCES
    }

    /// The order in which parts are repeated. No order is a ranking.
    enum Order {
        /// The programme's order; for neighbourhoods, the names of their files.
        PROGRAMME,
        /// By name, the usual order for neighbourhoods.
        NAME,
        /// By the municipality's name, then by the neighbourhood's.
        MUNICIPALITY
    }

    /// A condition on the publication.
    enum Condition {
        /// Something was learnt about a theme.
        THEMES,
        /// The publication shows neighbourhoods.
        CASES,
        /// Neighbourhoods joined tasks.
        LINKAGES,
        /// Neighbourhoods applied strategies, or lessons are about one.
        STRATEGIES,
        /// Lessons make recommendations.
        AUDIENCES,
        CONCLUSIONS,
        /// The publication has lessons that the authors answer for, and no neighbourhood.
        AUTHORS_LESSONS,
        /// The publication has lessons from the literature that no neighbourhood carries.
        LITERATURE_LESSONS,
        /// The publication has fewer lessons than the programme.
        EXCERPT,
        /// The publication is about fewer neighbourhoods than the programme.
        EXCERPT_OF_CASES,
        /// Some neighbourhoods are known from public sources, and others took part.
        SOME_PUBLIC,
        /// All neighbourhoods are known from public sources.
        ALL_PUBLIC,
        /// The edition selects lessons by their audience, and by nothing else.
        BY_AUDIENCE,
        /// Some neighbourhoods have no text for residents.
        UNTOLD_CASES,
        /// Some lessons have no words for residents.
        UNTOLD_LESSONS
    }

    /// A fact about the publication. Its label is the template's word with the same name.
    enum ImprintRow implements StandingWord {
        PUBLISHERS,
        CLIENTS,
        AUTHORS,
        CONTRIBUTORS,
        EDITORS,
        DESIGNERS,
        PHOTOGRAPHERS,
        /// The members of the advisory group.
        ADVISERS,
        ISBN,
        ISSN,
        PROJECT_NUMBER,
        VERSION,
        CITE_AS
    }

    enum CaseColumn {
        NEIGHBOURHOOD,
        MUNICIPALITY,
        /// A column for each indicator for which any neighbourhood has a figure.
        FIGURES,
        STAGE,
        PARTICIPATION
    }

    /// The names of the programme's own texts that an outline prints.
    static Set<String> proseNames(List<Spanned<Part>> outline) {
        return all(outline)
                .filter(ProgrammeProse.class::isInstance)
                .map(part -> ((ProgrammeProse) part).name())
                .collect(Collectors.toSet());
    }

    /// All parts, including parts inside others, in the order of print.
    static Stream<Part> all(List<Spanned<Part>> parts) {
        return parts.stream()
                .map(part -> part.value().bare())
                .flatMap(part -> Stream.concat(Stream.of(part), all(part.inner())));
    }

    /// The part without its conditions.
    default Part bare() {
        return this;
    }

    /// The parts inside this one.
    default List<Spanned<Part>> inner() {
        return List.of();
    }

    /// A copy with other parts inside; the part itself if it can hold none.
    default Part with(List<Spanned<Part>> inner) {
        return switch (this) {
            case Section(var heading, var counting, var role, var pages, _) ->
                new Section(heading, counting, role, pages, inner);
            case Matter(var which, _) -> new Matter(which, inner);
            case Beside _ -> new Beside(inner);
            case ForEach(var items, var order, _) -> new ForEach(items, order, inner);
            case Conditional(var when, var unless, var part) -> new Conditional(when, unless, part.with(inner));
            case OfProgramme _, ThemePart _, CasePart _, LinkagePart _, StrategyPart _, AudiencePart _ -> this;
        };
    }
}
