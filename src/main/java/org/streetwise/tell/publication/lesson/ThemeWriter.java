package org.streetwise.tell.publication.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.synthesis.ThemeSynthesis;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.count.ThemeCounts;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.LessonPart;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;
import org.streetwise.tell.template.ThemePart;

/// Writes a theme's chapter part by part.
public record ThemeWriter(
        Synthesis synthesis,
        Targets targets,
        LessonReferences references,
        ThemeCounts themeCounts,
        ProseWriter prose,
        LessonWriter lessons,
        PlainWriter plain) {
    /// Writes one part of a theme's chapter.
    public List<Block> write(ThemeSynthesis theme, ThemePart part) {
        return switch (part) {
            case ThemePart.Text(var field) -> prose.blocks(theme.theme().texts().get(field));
            case ThemePart.Counts _ -> counts(theme);
            case ThemePart.Overview _ -> overview(theme);
            case ThemePart.Related _ ->
                references.see(Phrase.SEE_ALSO, synthesis.related(theme.theme().id()));
            case ThemePart.Plain _ ->
                theme.lessons().stream()
                        .flatMap(lesson -> plain.write(lesson).stream())
                        .toList();
            case ThemePart.Lessons(var parts, var names) -> lessons(theme, parts, names);
        };
    }

    private List<Block> counts(ThemeSynthesis theme) {
        List<Inline> counted = themeCounts.of(theme);
        return counted.isEmpty() ? List.of() : List.of(new Block.Paragraph(counted));
    }

    private List<Block> overview(ThemeSynthesis theme) {
        List<List<Block>> items = theme.lessons().stream()
                .map(lesson -> List.<Block>of(new Block.Paragraph(lessons.listed(lesson))))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.BulletList(Attributes.of(Role.OVERVIEW), items));
    }

    /// The first lesson with a judgement says who judges, and so does each lesson where that changes.
    private List<Block> lessons(ThemeSynthesis theme, List<LessonPart> parts, Optional<Spanned<String>> names) {
        Optional<List<Inline>> where = names.map(section -> Targets.section(section.value()))
                .filter(targets::has)
                .map(target -> List.of(new Inline.CrossReference(target, new Inline.Form.Number())));
        List<Block> sections = new ArrayList<>();
        Optional<Term> judges = Optional.empty();
        for (NumberedLesson lesson : theme.lessons()) {
            Optional<Term> here = lessons.judges(lesson);
            sections.add(lessons.section(lesson, parts, where, here.isPresent() && !here.equals(judges)));
            judges = here.isPresent() ? here : judges;
        }
        return sections;
    }
}
