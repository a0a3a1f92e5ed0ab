package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.AudiencePart;
import org.streetwise.tell.template.CasePart;
import org.streetwise.tell.template.LinkagePart;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Part.SectionRole;
import org.streetwise.tell.template.StrategyPart;
import org.streetwise.tell.template.Template;
import org.streetwise.tell.template.ThemePart;

/// Finds the places of an outline that references can lead to, before its text is written. A section is left out if
/// nothing in it prints. If only its text can show that, its parts are written one after the other until one prints
/// something. A section with nothing but a list of sources or words is not such a place: only the whole text shows
/// whether the list has any entries.
final class OutlinePlaces {
    private final Template template;
    private final Writers writers;
    private final OutlineWriter outline;
    private final Set<Target> places = new HashSet<>();

    private OutlinePlaces(Template template, Writers writers, OutlineWriter outline) {
        this.template = template;
        this.writers = writers;
        this.outline = outline;
    }

    /// The places, among them all entries of the glossary and the list of sources.
    ///
    /// @param writers those of a publication without any places. What they print is printed with places, too.
    static Set<Target> of(Template template, Writers writers, OutlineWriter outline) {
        OutlinePlaces found = new OutlinePlaces(template, writers, outline);
        found.find(template.outline(), Subject.NONE, new ArrayList<>());
        return Set.copyOf(found.places);
    }

    /// Finds the places of some parts.
    ///
    /// @param texts takes what tells whether a part prints more than notices if the part must be written to know
    /// @return whether any of the parts certainly does
    private boolean find(List<Spanned<Part>> parts, Subject subject, List<BooleanSupplier> texts) {
        boolean prints = false;
        for (Spanned<Part> part : parts) {
            prints |= find(part.value(), subject, texts);
        }
        return prints;
    }

    private boolean find(Part part, Subject subject, List<BooleanSupplier> texts) {
        return switch (part) {
            case Part.Section section -> section(section, subject, texts);
            case Part.Matter(_, var inner) -> find(inner, subject, texts);
            case Part.Beside(var inner) -> find(inner, subject, texts);
            case Part.Conditional conditional ->
                writers.conditions().hold(conditional) && find(conditional.part(), subject, texts);
            case Part.ForEach(var items, var order, var inner) -> {
                boolean prints = false;
                for (Subject each : writers.repetition().in(items, order, subject)) {
                    prints |= find(inner, each, texts);
                }
                yield prints;
            }
            case ThemePart.Lessons _ -> numbered(subject);
            case CasePart.Lessons _ -> inPortrait(subject);
            case Part.References _ -> {
                places.addAll(writers.bibliography().targets());
                yield false;
            }
            case Part.Glossary _ -> {
                written(part, subject);
                yield false;
            }
            case Part.CaseTable _, Part.Charts _, Part.Matrix _ -> written(part, subject);
            case Part.CaseOverview _ -> {
                texts.add(this::hasPortraits);
                yield false;
            }
            case Part.OfProgramme _, ThemePart _, CasePart _, LinkagePart _, StrategyPart _, AudiencePart _ -> {
                texts.add(() -> prints(part, subject));
                yield false;
            }
        };
    }

    private boolean section(Part.Section section, Subject subject, List<BooleanSupplier> texts) {
        Optional<Target> place = OutlineWriter.target(section, subject);
        if (place.isEmpty()) {
            return find(section.inner(), subject, texts);
        }
        List<BooleanSupplier> own = new ArrayList<>();
        boolean prints = find(section.inner(), subject, own) || own.stream().anyMatch(BooleanSupplier::getAsBoolean);
        if (prints) {
            places.add(place.get());
        }
        return prints;
    }

    private boolean numbered(Subject subject) {
        subject.theme().stream()
                .flatMap(theme -> theme.lessons().stream())
                .map(lesson -> Targets.numbered(lesson.number()))
                .forEach(places::add);
        return subject.theme().filter(theme -> !theme.lessons().isEmpty()).isPresent();
    }

    private boolean inPortrait(Subject subject) {
        subject.place().stream()
                .flatMap(place -> writers.portraits().lessons().carried(place))
                .map(lesson -> Targets.inPortrait(lesson.key()))
                .forEach(places::add);
        return subject.place().filter(place -> !place.lessons().isEmpty()).isPresent();
    }

    private boolean written(Part part, Subject subject) {
        List<Block> blocks = outline.part(part, subject);
        new Walk(block -> block.attributes().target().ifPresent(places::add), _ -> {}).blocks(blocks);
        return !blocks.isEmpty();
    }

    private boolean prints(Part part, Subject subject) {
        return outline.part(part, subject).stream()
                .anyMatch(block -> !block.attributes().is(Role.NOTICE));
    }

    /// Whether any neighbourhood has a portrait that the overview can list.
    private boolean hasPortraits() {
        return Part.all(template.outline())
                .anyMatch(part -> part
                                instanceof
                                Part.Section(_, _, Optional<SectionRole> role, _, List<Spanned<Part>> inner)
                        && role.filter(SectionRole.CASE_PORTRAIT::equals).isPresent()
                        && writers.synthesis().cases().stream().anyMatch(place -> prints(inner, place)));
    }

    private boolean prints(List<Spanned<Part>> parts, SelectedCase place) {
        Subject subject = Subject.NONE.of(place);
        return parts.stream().anyMatch(part -> prints(part.value(), subject));
    }
}
