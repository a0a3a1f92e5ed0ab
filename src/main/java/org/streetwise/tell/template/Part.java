package org.streetwise.tell.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.source.Spanned;

/// A part of an outline. Kinds are small: none knows a heading, a sentence or its place.
///
/// Those about one theme, neighbourhood, linkage, strategy or audience are kinds of their own: they stand in a
/// [ForEach] over these.
public sealed interface Part permits Part.OfProgramme, ThemePart, CasePart, LinkagePart, StrategyPart, AudiencePart {

    /// What may stand anywhere.
    sealed interface OfProgramme extends Part {}

    /// The first page.
    record Cover() implements OfProgramme {}

    /// Pages with numbers of their own.
    record Matter(MatterPart part, List<Spanned<Part>> parts) implements OfProgramme {
        public Matter {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Spanned<Part>> inner() {
            return parts;
        }
    }

    /// A heading with what stands under it; not printed where nothing does.
    ///
    /// @param heading a key of the words' headings; it is also the name that other parts refer to it by
    /// @param pages how many a portrait may fill, where that is limited
    record Section(
            Spanned<String> heading,
            Counting counting,
            Optional<SectionRole> role,
            Optional<Integer> pages,
            List<Spanned<Part>> parts)
            implements OfProgramme {
        public Section {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Spanned<Part>> inner() {
            return parts;
        }
    }

    /// Parts in columns beside each other.
    record Beside(List<Spanned<Part>> parts) implements OfProgramme {
        public Beside {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Spanned<Part>> inner() {
            return parts;
        }
    }

    /// A part that is printed only in some publications.
    ///
    /// @param when what must all be so
    /// @param unless what must not be so, none of it
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

    /// The same parts again for each theme, neighbourhood or the like.
    ///
    /// @param order absent for the one that is usual for such items
    record ForEach(Items items, Optional<Spanned<Order>> order, List<Spanned<Part>> parts) implements OfProgramme {
        public ForEach {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Spanned<Part>> inner() {
            return parts;
        }
    }

    /// The list of contents.
    record Contents(int depth, List<SectionRole> roles) implements OfProgramme {
        public Contents {
            roles = List.copyOf(roles);
        }
    }

    /// The programme's lead.
    record Lead() implements OfProgramme {}

    /// A text of the programme's own, by its file's name.
    record ProgrammeProse(String name) implements OfProgramme {}

    /// A standing text of the template.
    ///
    /// @param key of the words' texts
    record StandingText(Spanned<String> key) implements OfProgramme {}

    /// What the colophon has to say besides its rows.
    record Colophon() implements OfProgramme {}

    /// Facts about the publication, one row each.
    record Imprint(List<ImprintRow> rows) implements OfProgramme {
        public Imprint {
            rows = List.copyOf(rows);
        }
    }

    /// Under what terms the publication may be used.
    record Licence() implements OfProgramme {}

    /// All neighbourhoods in one table.
    ///
    /// @param heading of the caption, a key of the words' headings
    record CaseTable(Spanned<String> heading, List<CaseColumn> columns) implements OfProgramme {
        public CaseTable {
            columns = List.copyOf(columns);
        }
    }

    /// A chart for each indicator that asks for one.
    record Charts() implements OfProgramme {}

    /// Names the themes about which nothing was learnt.
    record ThemesWithoutLessons() implements OfProgramme {}

    /// What the programme as a whole has shown, each conclusion with the lessons that it rests on.
    record Conclusions() implements OfProgramme {}

    /// From when until when the programme ran.
    record ProgrammePeriod() implements OfProgramme {}

    /// The organisations that made the programme.
    record ProgrammePartners() implements OfProgramme {}

    /// How many recommendations the publication has, and how many there are.
    ///
    /// @param atMost how many it has of an audience
    record RecommendationCounts(int atMost) implements OfProgramme {}

    /// With how many people was spoken.
    record Talks() implements OfProgramme {}

    /// In which neighbourhoods something was not recorded.
    record NotRecorded() implements OfProgramme {}

    /// Which lesson holds in which neighbourhood, in one table.
    ///
    /// @param heading of the caption, a key of the words' headings
    record Matrix(Spanned<String> heading) implements OfProgramme {}

    /// The words that readers may not know.
    record Glossary() implements OfProgramme {}

    /// All neighbourhoods as a list of references to their portraits.
    record CaseOverview() implements OfProgramme {}

    /// All sources that the publication names.
    record References() implements OfProgramme {}

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
        STRATEGY,
        /// On pages of its own that lie on their side; only for sections of the first level.
        LANDSCAPE,
        /// Too small for the contents.
        MINOR
    }

    /// What parts are repeated for.
    enum Items {
        /// Those about which something was learnt.
        THEMES,
        CASES,
        /// Tasks that neighbourhoods join.
        LINKAGES,
        STRATEGIES,
        /// Those of whom lessons ask something; first of all everyone.
        AUDIENCES
    }

    /// In which order parts are repeated. None of these ranks anything.
    enum Order {
        /// In which the programme has them; neighbourhoods by the names of their files.
        PROGRAMME,
        /// Of the alphabet; usual for neighbourhoods.
        NAME,
        /// By the municipality's name, then by the neighbourhood's.
        MUNICIPALITY
    }

    /// What a publication may be like.
    enum Condition {
        /// Something was learnt about a theme.
        THEMES,
        /// It shows neighbourhoods.
        CASES,
        /// Neighbourhoods joined tasks.
        LINKAGES,
        /// Neighbourhoods applied strategies, or lessons are about any.
        STRATEGIES,
        /// Lessons ask something of somebody.
        AUDIENCES,
        CONCLUSIONS,
        /// It has lessons for which the authors answer, and no neighbourhood.
        AUTHORS_LESSONS,
        /// It has lessons from the literature that no neighbourhood carries.
        LITERATURE_LESSONS,
        /// It has fewer lessons than the programme.
        EXCERPT,
        /// It is about fewer neighbourhoods than the programme.
        EXCERPT_OF_CASES,
        /// Some of its neighbourhoods are known from public sources, and others took part.
        SOME_PUBLIC,
        /// All its neighbourhoods are known from public sources.
        ALL_PUBLIC,
        /// It selects lessons by whom they are for, and by nothing else.
        BY_AUDIENCE,
        /// Some of its neighbourhoods have no text for residents.
        UNTOLD_CASES,
        /// Some of its lessons are not told to residents.
        UNTOLD_LESSONS
    }

    /// A fact about the publication; its label is the standing word of its name.
    enum ImprintRow implements StandingWord {
        PUBLISHERS,
        CLIENTS,
        AUTHORS,
        CONTRIBUTORS,
        EDITORS,
        DESIGNERS,
        PHOTOGRAPHERS,
        /// Those of the advisory group.
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
        /// One column for each indicator that any neighbourhood has a figure of.
        FIGURES,
        STAGE,
        PARTICIPATION
    }

    /// The names of the programme's own texts that an outline asks for.
    static Set<String> proseNames(List<Spanned<Part>> outline) {
        return all(outline)
                .filter(ProgrammeProse.class::isInstance)
                .map(part -> ((ProgrammeProse) part).name())
                .collect(Collectors.toSet());
    }

    /// Parts with those within them, in the order of print.
    static Stream<Part> all(List<Spanned<Part>> parts) {
        return parts.stream()
                .map(part -> part.value().bare())
                .flatMap(part -> Stream.concat(Stream.of(part), all(part.inner())));
    }

    /// The part itself, whatever it depends on.
    default Part bare() {
        return this;
    }

    /// The parts that it holds.
    default List<Spanned<Part>> inner() {
        return List.of();
    }

    /// The same with other parts within; itself where it holds none.
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
