package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.know.value.Indicator;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.AudiencePart;
import org.streetwise.tell.template.CasePart;
import org.streetwise.tell.template.LinkagePart;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Pattern;
import org.streetwise.tell.template.StrategyPart;
import org.streetwise.tell.template.Template;
import org.streetwise.tell.template.ThemePart;

/// Writes the parts of an outline and leaves out the parts that stay empty.
///
/// @param glossary in the wording for this publication's readers
record OutlineWriter(Selection selection, List<GlossaryTerm> glossary, Template template, Writers writers) {
    List<Block> write() {
        return parts(template.outline(), Subject.NONE);
    }

    private List<Block> parts(List<Spanned<Part>> parts, Subject subject) {
        List<Block> blocks = new ArrayList<>();
        parts.forEach(part -> blocks.addAll(part(part.value(), subject)));
        return blocks;
    }

    /// Writes one part of the outline.
    List<Block> part(Part part, Subject subject) {
        return switch (part) {
            case Part.OfProgramme ofProgramme -> part(ofProgramme, subject);
            case ThemePart ofTheme ->
                subject.theme()
                        .map(theme -> writers.themes().write(theme, ofTheme))
                        .orElse(List.of());
            case CasePart ofCase ->
                subject.place()
                        .map(place -> writers.portraits().write(place, ofCase))
                        .orElse(List.of());
            case LinkagePart ofLinkage ->
                subject.linkage()
                        .map(each -> writers.linkages().write(each, ofLinkage))
                        .orElse(List.of());
            case StrategyPart ofStrategy ->
                subject.strategy()
                        .map(each -> writers.strategies().write(each, ofStrategy))
                        .orElse(List.of());
            case AudiencePart ofAudience ->
                subject.audience()
                        .map(each -> writers.advice().write(each, ofAudience))
                        .orElse(List.of());
        };
    }

    private List<Block> part(Part.OfProgramme part, Subject subject) {
        return switch (part) {
            case Part.Cover _ -> List.of(writers.imprint().cover());
            case Part.Matter(var which, var inner) -> matter(which, parts(inner, subject));
            case Part.Section section -> section(section, subject);
            case Part.Beside(var inner) -> beside(parts(inner, subject));
            case Part.Conditional conditional ->
                writers.conditions().hold(conditional) ? part(conditional.part(), subject) : List.of();
            case Part.ForEach(var items, var order, var inner) ->
                forEach(writers.repetition().in(items, order, subject), inner);
            case Part.Contents(int depth, var roles) ->
                List.of(new Block.Contents(
                        Attributes.NONE,
                        depth,
                        roles.stream().map(OutlineWriter::role).collect(Collectors.toSet())));
            case Part.Lead _ -> writers.imprint().lead();
            case Part.ProgrammeProse(String name) ->
                writers.prose().blocks(Optional.ofNullable(selection.prose().get(name)));
            case Part.StandingText(var key) ->
                writers.prose().blocks(writers.standing().filled(text(key)));
            case Part.Imprint(var rows) -> writers.imprint().rows(rows);
            case Part.Licence _ -> writers.imprint().licence();
            case Part.Colophon _ -> writers.imprint().colophon();
            case Part.CaseTable(var heading, var columns) -> caseTable(heading, columns);
            case Part.Charts _ -> charts();
            case Part.ThemesWithoutLessons _ -> paragraph(writers.counts().withoutLessons());
            case Part.Conclusions _ -> writers.conclusions().write(selection.conclusions());
            case Part.ProgrammePeriod _ -> writers.imprint().period();
            case Part.ProgrammePartners _ -> writers.imprint().partners();
            case Part.RecommendationCounts(int atMost) ->
                paragraph(writers.advice().counts(atMost));
            case Part.Talks _ -> writers.imprint().talks();
            case Part.NotRecorded _ -> paragraph(writers.counts().notRecorded());
            case Part.Matrix(var heading) ->
                writers.matrix().tables(heading.value(), heading(heading, Subject.NONE, List.of()));
            case Part.Glossary _ -> writers.glossary().write(glossary);
            case Part.CaseOverview _ -> writers.overview().write();
            case Part.References _ -> writers.bibliography().list();
        };
    }

    private static List<Block> matter(Part.MatterPart which, List<Block> blocks) {
        Block.Matter.Part part = switch (which) {
            case FRONT -> Block.Matter.Part.FRONT;
            case BODY -> Block.Matter.Part.BODY;
            case BACK -> Block.Matter.Part.BACK;
        };
        return blocks.isEmpty() ? List.of() : List.of(new Block.Matter(Attributes.NONE, part, blocks));
    }

    private static List<Block> beside(List<Block> blocks) {
        return blocks.size() < 2 ? blocks : List.of(new Block.Beside(Attributes.NONE, blocks));
    }

    private List<Block> section(Part.Section section, Subject subject) {
        List<Block> blocks = parts(section.inner(), subject);
        // A notice of what a neighbourhood's portrait is based on is not printed alone.
        if (blocks.stream().allMatch(block -> block.attributes().is(Role.NOTICE))) {
            return List.of();
        }
        Attributes attributes =
                target(section, subject).map(Attributes.NONE::with).orElse(Attributes.NONE);
        Block.Numbering numbering = switch (section.counting()) {
            case NONE -> new Block.Numbering.None();
            case DECIMAL -> new Block.Numbering.Decimal();
            case APPENDIX -> new Block.Numbering.Appendix();
        };
        return List.of(new Block.Section(
                filling(
                        section,
                        subject,
                        section.role().map(role -> attributes.with(role(role))).orElse(attributes)),
                numbering,
                heading(section.heading(), subject, section.inner()),
                blocks));
    }

    /// Adds to a portrait how many pages it may fill, and the place where its neighbourhood is named.
    private static Attributes filling(Part.Section section, Subject subject, Attributes attributes) {
        return section.pages()
                .flatMap(pages ->
                        subject.place().map(place -> attributes.filling(pages).at(place.place())))
                .orElse(attributes);
    }

    /// The target of a section. Outside any for-each it is the section's heading; for a theme, a neighbourhood or a
    /// strategy it is that one's id.
    static Optional<Target> target(Part.Section section, Subject subject) {
        if (subject.equals(Subject.NONE)) {
            return Optional.of(Targets.section(section.heading().value()));
        }
        return section.role().flatMap(role -> switch (role) {
            case THEME -> subject.theme().map(each -> Targets.theme(each.theme().id()));
            case CASE_PORTRAIT -> subject.place().map(each -> Targets.portrait(each.id()));
            case STRATEGY ->
                subject.strategy()
                        .map(each -> Targets.strategy(each.strategy().id().value()));
            case COLOPHON, LESSON, LANDSCAPE, MINOR -> Optional.empty();
        });
    }

    /// @param parts the parts below the heading
    private List<Inline> heading(Spanned<String> key, Subject subject, List<Spanned<Part>> parts) {
        Pattern pattern = Objects.requireNonNull(template.words().headings().get(key.value()), "headings are known");
        Filling filling = writers.standing().filling();
        subject.theme()
                .ifPresent(theme -> filling.and(
                                "theme", writers.prose().line(theme.theme().title()))
                        .and("about", about(theme.theme()))
                        .and("lessons", theme.lessons().size()));
        subject.place()
                .ifPresent(place -> filling.and("case", writers.places().full(place))
                        .and("stage", writers.facts().stage(place)));
        subject.linkage()
                .ifPresent(linkage -> filling.and("linkage", writers.linkages().title(linkage)));
        subject.strategy()
                .ifPresent(
                        strategy -> filling.and("strategy", strategy.strategy().label()));
        subject.audience()
                .ifPresent(audience -> filling.and("audience", writers.advice().name(audience))
                        .and("share", writers.advice().share(audience, parts)));
        return writers.sentences().say(pattern, filling);
    }

    /// The subject of a theme, worded as the end of a sentence; for residents, if the theme has such words.
    private List<Inline> about(SelectedTheme theme) {
        return theme.plain().map(writers.prose()::line).orElseGet(() -> Inline.text(theme.inText()));
    }

    /// Writers keep no state between texts, so items are written in parallel.
    private List<Block> forEach(List<Subject> subjects, List<Spanned<Part>> parts) {
        return subjects.parallelStream()
                .flatMap(each -> parts(parts, each).stream())
                .toList();
    }

    private static Role role(Part.SectionRole role) {
        return switch (role) {
            case COLOPHON -> Role.COLOPHON;
            case THEME -> Role.THEME;
            case LESSON -> Role.LESSON;
            case CASE_PORTRAIT -> Role.CASE_PORTRAIT;
            case STRATEGY -> Role.STRATEGY;
            case LANDSCAPE -> Role.LANDSCAPE;
            case MINOR -> Role.MINOR;
        };
    }

    private Prose text(Spanned<String> text) {
        return Objects.requireNonNull(template.words().texts().get(text.value()), "texts are known");
    }

    private List<Block> caseTable(Spanned<String> heading, List<Part.CaseColumn> columns) {
        return writers.synthesis().cases().isEmpty()
                ? List.of()
                : List.of(writers.tables()
                        .cases(Targets.table(heading.value()), heading(heading, Subject.NONE, List.of()), columns));
    }

    private List<Block> charts() {
        return selection.vocabulary().indicators().stream()
                .filter(Indicator::chart)
                .flatMap(indicator -> writers.tables().charts(indicator).stream())
                .map(Block.class::cast)
                .toList();
    }

    private static List<Block> paragraph(List<Inline> inlines) {
        return inlines.isEmpty() ? List.of() : List.of(new Block.Paragraph(inlines));
    }
}
