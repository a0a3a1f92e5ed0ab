package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.ThemeSynthesis;
import org.streetwise.know.value.Result;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Pattern;

/// Follows an outline and leaves out what comes to nothing.
final class OutlineWriter {
    private final Selection selection;
    private final Tools tools;
    private final ImprintWriter imprint;
    private final LessonWriter lessons;
    private final PortraitWriter portraits;

    /// What the parts at hand are about.
    ///
    /// @param theme in a for-each over themes
    /// @param place in a for-each over cases
    private record Subject(Optional<ThemeSynthesis> theme, Optional<SelectedCase> place) {
        static final Subject NONE = new Subject(Optional.empty(), Optional.empty());

        Subject of(ThemeSynthesis theme) {
            return new Subject(Optional.of(theme), place);
        }

        Subject of(SelectedCase place) {
            return new Subject(theme, Optional.of(place));
        }
    }

    OutlineWriter(Selection selection, Tools tools) {
        this.selection = selection;
        this.tools = tools;
        this.imprint = new ImprintWriter(selection.imprint(), tools);
        this.lessons = new LessonWriter(tools, selection.vocabulary().audiences());
        this.portraits =
                new PortraitWriter(tools, lessons, selection.vocabulary().indicators());
    }

    List<Block> write(List<Part> outline) {
        return parts(outline, Subject.NONE);
    }

    private List<Block> parts(List<Part> parts, Subject subject) {
        List<Block> blocks = new ArrayList<>();
        parts.forEach(part -> blocks.addAll(part(part, subject)));
        return blocks;
    }

    private List<Block> part(Part part, Subject subject) {
        return switch (part) {
            case Part.Cover _ -> List.of(imprint.cover());
            case Part.Matter(var which, var inner) -> matter(which, parts(inner, subject));
            case Part.Section section -> section(section, subject);
            case Part.ForEach(var items, var inner) -> forEach(items, inner, subject);
            case Part.Contents(int depth, var roles) ->
                List.of(new Block.Contents(
                        Attributes.NONE,
                        depth,
                        roles.stream().map(OutlineWriter::role).collect(Collectors.toSet())));
            case Part.Lead _ -> imprint.lead();
            case Part.ProgrammeProse(String name) ->
                tools.prose().blocks(Optional.ofNullable(selection.prose().get(name)));
            case Part.StandingText(var key, var needs) ->
                needs.isEmpty() || has(needs.get()) ? tools.prose().blocks(text(key)) : List.of();
            case Part.Imprint(var rows) -> imprint.rows(rows);
            case Part.Licence _ -> imprint.licence();
            case Part.CaseTable(var heading, var columns) -> caseTable(heading, columns);
            case Part.ThemesWithoutLessons _ -> paragraph(tools.counts().withoutLessons());
            case Part.ThemeText(var field) ->
                subject.theme().map(theme -> text(theme, field)).orElse(List.of());
            case Part.ThemeCounts _ ->
                subject.theme()
                        .map(theme -> paragraph(tools.counts().theme(theme)))
                        .orElse(List.of());
            case Part.LessonOverview _ -> subject.theme().map(this::overview).orElse(List.of());
            case Part.Lessons(var lessonParts, var names) ->
                subject.theme().map(theme -> lessons(theme, lessonParts, names)).orElse(List.of());
            case Part.CaseOverview _ -> portraits.overview();
            case Part.CaseNotice _ -> subject.place().map(portraits::notice).orElse(List.of());
            case Part.CaseFacts(var rows) ->
                subject.place().map(place -> portraits.facts(place, rows)).orElse(List.of());
            case Part.CaseText(var field) ->
                subject.place().map(place -> text(place, field)).orElse(List.of());
            case Part.CaseLessons(var lessonParts) ->
                subject.place()
                        .map(place -> portraits.learnt(place, lessonParts))
                        .orElse(List.of());
            case Part.CasePartners _ -> subject.place().map(portraits::partners).orElse(List.of());
            case Part.CaseSources _ -> subject.place().map(portraits::sources).orElse(List.of());
            case Part.References _ -> tools.bibliography().list();
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

    private List<Block> section(Part.Section section, Subject subject) {
        List<Block> blocks = parts(section.parts(), subject);
        if (blocks.isEmpty()) {
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
                section.role().map(role -> attributes.with(role(role))).orElse(attributes),
                numbering,
                heading(section.heading(), subject),
                blocks));
    }

    /// A section outside any for-each is known by its heading, a theme's and a neighbourhood's outermost by their ids.
    private static Optional<Target> target(Part.Section section, Subject subject) {
        boolean ofTheme = section.role().equals(Optional.of(Part.SectionRole.THEME));
        boolean ofPlace = section.role().equals(Optional.of(Part.SectionRole.CASE_PORTRAIT));
        if (ofTheme) {
            return subject.theme().map(theme -> Targets.theme(theme.theme().id()));
        }
        if (ofPlace) {
            return subject.place().map(place -> Targets.portrait(place.id()));
        }
        return subject.equals(Subject.NONE)
                ? Optional.of(Targets.section(section.heading().value()))
                : Optional.empty();
    }

    private List<Inline> heading(Spanned<String> key, Subject subject) {
        Pattern pattern = Objects.requireNonNull(tools.words().headings().get(key.value()), "headings are known");
        Filling filling = Filling.none();
        subject.theme()
                .ifPresent(theme ->
                        filling.and("theme", tools.prose().line(theme.theme().title())));
        subject.place().ifPresent(place -> filling.and("case", portraits.name(place)));
        return tools.speech().say(pattern, filling);
    }

    private List<Block> forEach(Part.Items items, List<Part> parts, Subject subject) {
        List<Block> blocks = new ArrayList<>();
        switch (items) {
            case THEMES ->
                tools.synthesis().themes().stream()
                        .filter(theme ->
                                !theme.learnt().isEmpty() || !theme.lessons().isEmpty())
                        .forEach(theme -> blocks.addAll(parts(parts, subject.of(theme))));
            case CASES -> tools.synthesis().cases().forEach(place -> blocks.addAll(parts(parts, subject.of(place))));
        }
        return blocks;
    }

    private boolean has(Part.Items items) {
        return switch (items) {
            case THEMES -> !tools.synthesis().numbered().isEmpty();
            case CASES -> !tools.synthesis().cases().isEmpty();
        };
    }

    private static Role role(Part.SectionRole role) {
        return switch (role) {
            case COLOPHON -> Role.COLOPHON;
            case THEME -> Role.THEME;
            case LESSON -> Role.LESSON;
            case CASE_PORTRAIT -> Role.CASE_PORTRAIT;
            case CASE_PART -> Role.CASE_PART;
        };
    }

    private Optional<Prose> text(Spanned<String> key) {
        return Optional.ofNullable(tools.words().texts().get(key.value()));
    }

    private List<Block> text(ThemeSynthesis theme, Part.ThemeField field) {
        return tools.prose()
                .blocks(
                        switch (field) {
                            case INTRODUCTION -> theme.theme().introduction();
                            case COMPARISON -> theme.theme().comparison();
                            case MEANING -> theme.theme().meaning();
                        });
    }

    private List<Block> text(SelectedCase place, Part.CaseField field) {
        List<Prose> texts = switch (field) {
            case PROFILE -> place.profile().stream().toList();
            case CHALLENGE -> List.of(place.challenge());
            case APPROACH -> place.approach().stream().toList();
            case RESULTS -> place.results().stream().map(Result::reached).toList();
        };
        return texts.stream()
                .flatMap(text -> tools.prose().blocks(text).stream())
                .toList();
    }

    private List<Block> caseTable(Spanned<String> heading, List<Part.CaseColumn> columns) {
        return tools.synthesis().cases().isEmpty()
                ? List.of()
                : List.of(new CaseTableWriter(tools, selection.vocabulary().indicators())
                        .table(Targets.table(heading.value()), heading(heading, Subject.NONE), columns));
    }

    private List<Block> overview(ThemeSynthesis theme) {
        List<List<Block>> items = theme.lessons().stream()
                .map(lesson -> List.<Block>of(new Block.Paragraph(Attributes.NONE, lessons.listed(lesson))))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.BulletList(Attributes.of(Role.OVERVIEW), items));
    }

    private List<Block> lessons(ThemeSynthesis theme, List<Part.LessonPart> parts, Optional<Spanned<String>> names) {
        Optional<List<Inline>> where = names.map(section -> Targets.section(section.value()))
                .filter(tools.targets()::has)
                .map(target -> List.of(new Inline.CrossReference(target, new Inline.Form.Number())));
        return theme.lessons().stream()
                .map(lesson -> lessons.section(lesson, parts, where))
                .toList();
    }

    private static List<Block> paragraph(List<Inline> inlines) {
        return inlines.isEmpty() ? List.of() : List.of(new Block.Paragraph(Attributes.NONE, inlines));
    }
}
