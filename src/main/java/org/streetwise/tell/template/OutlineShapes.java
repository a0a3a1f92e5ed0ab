package org.streetwise.tell.template;

import static org.streetwise.read.shape.Types.choice;
import static org.streetwise.read.shape.Types.list;
import static org.streetwise.read.shape.Types.oneOrMany;
import static org.streetwise.read.shape.Types.placed;
import static org.streetwise.read.shape.Types.text;
import static org.streetwise.read.shape.Types.whole;
import static org.streetwise.read.shape.Types.yesNo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Values;
import org.streetwise.read.shape.Variant;
import org.streetwise.source.Spanned;

/// The kinds of parts in an outline, with their fields.
final class OutlineShapes {
    private static final int DEEPEST_CONTENTS = 3;
    private static final int MOST = 10_000;

    private static final Map<String, Shape<? extends Part>> KINDS = new LinkedHashMap<>();

    /// A part of any kind.
    static final Type<Spanned<Part>> PART = placed(new Variant<>(Message.of("record.part"), "kind", () -> KINDS));

    private static final Field<String> KIND =
            Field.of("kind", text(), "What the part prints.").example("section").required();
    private static final Field<List<Spanned<Part>>> SECTIONS =
            Field.of("sections", list(PART), "The parts within it.").orElse(List.of());
    private static final Field<Spanned<String>> HEADING = Field.of(
                    "heading", placed(text()), "The heading, by its key in the words' `headings`.")
            .example("introduction")
            .required();

    private static final Field<List<Part.Condition>> WHEN = Field.of(
                    "when", oneOrMany(choice(Part.Condition.class)), "The conditions for printing it.")
            .example("linkages")
            .orElse(List.of());
    private static final Field<List<Part.Condition>> UNLESS = Field.of(
                    "unless", oneOrMany(choice(Part.Condition.class)), "The conditions for leaving it out.")
            .example("excerpt")
            .orElse(List.of());

    private static final Field<Optional<Integer>> WORDS = Field.of(
                    "words", whole(1, MOST), "How many words there is room for. A longer text gets a diagnostic.")
            .example("120")
            .optional();

    static {
        kind("cover", "The first page.", _ -> new Part.Cover());
        matter();
        section();
        kind(
                "beside",
                "Sections beside each other, each in a column of its own.",
                values -> new Part.Beside(values.get(SECTIONS)),
                SECTIONS);
        forEach();
        contents();
        kind("lead", "The programme's lead.", _ -> new Part.Lead());
        prose();
        standingText();
        rows(
                "imprint",
                "Facts about the publication.",
                Part.ImprintRow.class,
                List.of(Part.ImprintRow.values()),
                Part.Imprint::new);
        kind("licence", "Under what terms the publication may be used.", _ -> new Part.Licence());
        kind("colophon", "What else the programme's colophon says.", _ -> new Part.Colophon());
        caseTable();
        kind("charts", "A chart for each indicator that asks for one.", _ -> new Part.Charts());
        kind("themes-without-lessons", "The themes without lessons.", _ -> new Part.ThemesWithoutLessons());
        kind("conclusions", "What the programme as a whole has shown.", _ -> new Part.Conclusions());
        kind("programme-period", "The period in which the programme ran.", _ -> new Part.ProgrammePeriod());
        kind("programme-partners", "The organisations that made the programme.", _ -> new Part.ProgrammePartners());
        recommendationCounts();
        kind("talks", "How many conversations were held.", _ -> new Part.Talks());
        kind("not-recorded", "The neighbourhoods without results, figures or lessons.", _ -> new Part.NotRecorded());
        matrix();
        kind("glossary", "The words that readers may not know.", _ -> new Part.Glossary());
        kind("case-overview", "All neighbourhoods as a list of references.", _ -> new Part.CaseOverview());
        kind("references", "All sources that the publication names.", _ -> new Part.References());

        themeText();
        kind("theme-counts", "How much was learnt about the theme, and where.", _ -> new ThemePart.Counts());
        kind("lesson-overview", "The theme's lessons as a list of references.", _ -> new ThemePart.Overview());
        kind("theme-related", "Lessons of other themes that touch this one too.", _ -> new ThemePart.Related());
        lessons();
        plainLessons();

        kind(
                "case-notice",
                "Where the texts about the neighbourhood come from and, in drafts, that they are not approved.",
                _ -> new CasePart.Notice());
        rows(
                "case-facts",
                "Facts about the neighbourhood.",
                CasePart.Row.class,
                CasePart.Row.USUAL,
                CasePart.Facts::new);
        first("case-photos", "The neighbourhood's photos.", CasePart.Photos::new);
        caseText();
        first("case-figures", "The neighbourhood's figures.", CasePart.Figures::new);
        first("case-results", "What came of the approach.", CasePart.Results::new);
        caseLessons();
        first("case-lesson-titles", "What the neighbourhood learnt, in a few words each.", CasePart.LessonTitles::new);
        kind("case-quote", "The first quote from the neighbourhood.", _ -> new CasePart.Quote());
        kind("case-quotes", "The neighbourhood's own quotes.", _ -> new CasePart.Quotes());
        kind("case-partners", "Who took part in the neighbourhood.", _ -> new CasePart.Partners());
        kind("case-contacts", "Whom readers can contact.", _ -> new CasePart.Contacts());
        kind("case-sources", "The sources of the texts about the neighbourhood.", _ -> new CasePart.Sources());
        kind(
                "case-references",
                "The sources named in the texts about the neighbourhood, if these are printed on their own.",
                _ -> new CasePart.References());

        kind(
                "linkage-counts",
                "In how many neighbourhoods the tasks are joined, and how far this has come.",
                _ -> LinkagePart.COUNTS);
        kind("linkage-cases", "What each neighbourhood did to join the tasks.", _ -> LinkagePart.CASES);
        kind("linkage-lessons", "The lessons that join the same tasks.", _ -> LinkagePart.LESSONS);
        kind("strategy-text", "What the strategy is.", _ -> StrategyPart.TEXT);
        kind("strategy-cases", "Where the strategy was applied.", _ -> StrategyPart.CASES);
        kind("strategy-results", "What the strategy achieved in each neighbourhood.", _ -> StrategyPart.RESULTS);
        kind("strategy-lessons", "The lessons about the strategy.", _ -> StrategyPart.LESSONS);
        recommendations();
    }

    private OutlineShapes() {}

    private static void kind(String name, String doc, Function<Values, Part> build, Field<?>... fields) {
        List<Field<?>> all = new ArrayList<>(List.of(KIND));
        all.addAll(Arrays.asList(fields));
        all.addAll(List.of(WHEN, UNLESS));
        KINDS.put(
                name,
                Shape.of(
                        Message.of("record.part-of-kind", "kind", name),
                        doc,
                        all,
                        values -> conditional(values, build.apply(values))));
    }

    private static Part conditional(Values values, Part part) {
        List<Part.Condition> when = values.get(WHEN);
        List<Part.Condition> unless = values.get(UNLESS);
        return when.isEmpty() && unless.isEmpty() ? part : new Part.Conditional(when, unless, part);
    }

    private static void matter() {
        Field<Part.MatterPart> part = Field.of("part", choice(Part.MatterPart.class), "How its pages are numbered.")
                .example("body")
                .required();
        kind(
                "matter",
                "Pages with their own numbering.",
                values -> new Part.Matter(values.get(part), values.get(SECTIONS)),
                part,
                SECTIONS);
    }

    private static void section() {
        Field<Part.Counting> counting = Field.of("numbering", choice(Part.Counting.class), "How it is numbered.")
                .orElse(Part.Counting.NONE);
        Field<Optional<Part.SectionRole>> role = Field.of("role", choice(Part.SectionRole.class), "What it is for.")
                .optional();
        Field<Optional<Integer>> pages = Field.of(
                        "pages",
                        whole(1, MOST),
                        "How many pages a neighbourhood's portrait may fill. If it does not fit on one page, its "
                                + "pages are filled evenly.")
                .example("2")
                .optional();
        kind(
                "section",
                "A heading and what comes under it.",
                values -> new Part.Section(
                        values.get(HEADING),
                        values.get(counting),
                        values.get(role),
                        values.get(pages),
                        values.get(SECTIONS)),
                HEADING,
                counting,
                role,
                pages,
                SECTIONS);
    }

    private static void forEach() {
        Field<Part.Items> over = Field.of("over", choice(Part.Items.class), "What the parts are repeated for.")
                .example("themes")
                .required();
        Field<Optional<Spanned<Part.Order>>> order = Field.of(
                        "order",
                        placed(choice(Part.Order.class)),
                        "Their order. Default: neighbourhoods by name, others as the programme lists them.")
                .example("municipality")
                .optional();
        kind(
                "for-each",
                "The same parts, repeated for each theme, neighbourhood and so on.",
                values -> new Part.ForEach(values.get(over), values.get(order), values.get(SECTIONS)),
                over,
                order,
                SECTIONS);
    }

    private static void contents() {
        Field<Integer> depth = Field.of(
                        "depth", whole(1, DEEPEST_CONTENTS), "The deepest level of sections that is listed.")
                .example("2")
                .orElse(1);
        Field<List<Part.SectionRole>> roles = Field.of(
                        "roles", list(choice(Part.SectionRole.class)), "Deeper sections that are listed too.")
                .orElse(List.of());
        kind(
                "contents",
                "The list of contents.",
                values -> new Part.Contents(values.get(depth), values.get(roles)),
                depth,
                roles);
    }

    private static void prose() {
        Field<String> of = Field.of("of", text(), "The file's name in the programme's `prose`, without `.md`.")
                .example("aanleiding")
                .required();
        kind("prose", "A text of the programme's own.", values -> new Part.ProgrammeProse(values.get(of)), of);
    }

    private static void standingText() {
        Field<Spanned<String>> of = Field.of("of", placed(text()), "The text, by its key in the words' `texts`.")
                .example("reading-guide")
                .required();
        kind("text", "A standing text of the template.", values -> new Part.StandingText(values.get(of)), of);
    }

    private static void caseTable() {
        Field<List<Part.CaseColumn>> columns = Field.of(
                        "columns", list(choice(Part.CaseColumn.class)), "The columns in order.")
                .required();
        kind(
                "case-table",
                "All neighbourhoods in one table.",
                values -> new Part.CaseTable(values.get(HEADING), values.get(columns)),
                HEADING,
                columns);
    }

    private static void matrix() {
        kind(
                "matrix",
                "Which lesson holds in which neighbourhood, in one table.",
                values -> new Part.Matrix(values.get(HEADING)),
                HEADING);
    }

    private static void lessons() {
        Field<List<LessonPart>> parts = lessonParts();
        Field<Optional<Spanned<String>>> names = Field.of(
                        "names",
                        placed(text()),
                        "If too many neighbourhoods carry a lesson to name them there, the heading of the "
                                + "section that names them.")
                .example("case-table")
                .optional();
        kind(
                "lessons",
                "The theme's numbered lessons in full.",
                values -> new ThemePart.Lessons(values.get(parts), values.get(names)),
                parts,
                names);
    }

    private static void plainLessons() {
        kind(
                "plain-lessons",
                "The theme's lessons in words for residents.",
                values -> new ThemePart.Plain(values.get(WORDS)),
                WORDS);
    }

    private static void themeText() {
        Field<AuthoredText> of = ofText(ThemePart.Text.FIELDS);
        kind("theme-text", "A text of the theme.", values -> new ThemePart.Text(values.get(of)), of);
    }

    private static void caseText() {
        Field<AuthoredText> of = ofText(CasePart.Text.FIELDS);
        kind(
                "case-text",
                "A text of the neighbourhood.",
                values -> new CasePart.Text(values.get(of), values.get(WORDS)),
                of,
                WORDS);
    }

    private static void recommendationCounts() {
        Field<Integer> atMost = Field.of(
                        "atMost", whole(1, MOST), "The `atMost` of the part `recommendations` that this counts for.")
                .example("4")
                .required();
        kind(
                "recommendation-counts",
                "How many of the recommendations are printed, if not all are.",
                values -> new Part.RecommendationCounts(values.get(atMost)),
                atMost);
    }

    private static void recommendations() {
        Field<Optional<Integer>> atMost = Field.of(
                        "atMost",
                        whole(1, MOST),
                        "How many are printed at most: first those with a `priority`, then one from each theme "
                                + "in turn. Default: all.")
                .example("4")
                .optional();
        Field<Boolean> singleCases = Field.of(
                        "singleCases",
                        yesNo(),
                        "Whether recommendations from only one neighbourhood are printed too, in editions "
                                + "without `recommendations: all`.")
                .example("yes")
                .orElse(false);
        kind(
                "recommendations",
                "What the lessons ask of the audience.",
                values -> new AudiencePart.Recommendations(values.get(atMost), values.get(singleCases)),
                atMost,
                singleCases);
    }

    private static void first(String name, String doc, Function<Optional<Integer>, Part> build) {
        Field<Optional<Integer>> atMost = Field.of(
                        "atMost", whole(1, MOST), "How many are printed at most. Default: all.")
                .example("4")
                .optional();
        kind(name, doc, values -> build.apply(values.get(atMost)), atMost);
    }

    private static void caseLessons() {
        Field<List<LessonPart>> parts = lessonParts();
        kind(
                "case-lessons",
                "What the neighbourhood learnt.",
                values -> new CasePart.Lessons(values.get(parts)),
                parts);
    }

    private static Field<List<LessonPart>> lessonParts() {
        // An earlier part, `gist`, cut a text off after two sentences, wherever that was.
        return Field.of(
                        "parts",
                        list(choice(LessonPart.class).orAlso("gist", LessonPart.SHORT)),
                        "What is printed of each lesson, in order.")
                .required();
    }

    private static Field<AuthoredText> ofText(List<AuthoredText> fields) {
        return Field.of("of", choice(fields, AuthoredText::field), "Which text.")
                .required();
    }

    private static <E extends Enum<E>> void rows(
            String name, String doc, Class<E> of, List<E> all, Function<List<E>, Part> build) {
        Field<List<E>> rows = Field.of(
                        "rows",
                        list(choice(of)),
                        "The rows in order. Default: all, including rows added in later versions.")
                .orElse(all);
        kind(name, doc, values -> build.apply(values.get(rows)), rows);
    }
}
