package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.account.Account;
import org.streetwise.tell.account.DocumentText;
import org.streetwise.tell.account.TextParts;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.check.FinalCheck;
import org.streetwise.tell.publication.check.MadeReferences;
import org.streetwise.tell.publication.check.ResidentsCheck;
import org.streetwise.tell.publication.check.RoomCheck;
import org.streetwise.tell.publication.check.TemplateCitations;
import org.streetwise.tell.publication.lesson.PlainWriter;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Template;
import org.streetwise.tell.template.Template.Extent;
import org.streetwise.tell.template.ThemePart;

/// Writes a publication from a selection and a synthesis, in a template's order and words.
public final class Publication {
    private final Selection selection;
    private final Synthesis synthesis;
    private final Template template;
    private final Optional<Draft> draft;
    /// The glossary in the wording for this publication's readers.
    private final List<GlossaryTerm> glossary;

    Publication(Selection selection, Synthesis synthesis, Template template, Optional<Draft> draft) {
        this.selection = selection;
        this.synthesis = synthesis;
        this.template = template;
        this.draft = draft;
        Stream<GlossaryTerm> terms = selection.vocabulary().glossary().stream();
        this.glossary = (template.tellsResidents() ? terms.map(GlossaryTerm::toldToResidents) : terms).toList();
    }

    /// A publication, and the account of what it prints of its selection.
    public record Written(Document document, Account account) {}

    /// Writes the publication, checks it, and reports what an author should know about it.
    public static Written write(
            Selection selection,
            Synthesis synthesis,
            Template template,
            Optional<Draft> draft,
            Diagnostics diagnostics) {
        Publication publication = new Publication(selection, synthesis, template, draft);
        Finished finished = Finished.of(publication.document());
        publication.reportUnplaced(finished.document(), finished.declared(), diagnostics);
        new RoomCheck(template, synthesis, diagnostics).report();
        if (template.tellsResidents()) {
            new ResidentsCheck(selection, synthesis, diagnostics).report();
        }
        new FinalCheck(selection, synthesis, template, diagnostics).report();
        new MadeReferences(template.name(), finished.document(), finished.declared()).check(selection, diagnostics);
        TemplateCitations.check(template.words(), selection.references(), diagnostics);
        return new Written(finished.document(), Account.of(selection, template, finished.document(), finished.tells()));
    }

    /// @param declared all targets in the document
    /// @param tells whether any words of the document were written in a neighbourhood's file
    private record Finished(Document document, Set<Target> declared, boolean tells) {
        static Finished of(Document document) {
            Set<Target> declared = new HashSet<>();
            Set<Target> missing = new HashSet<>();
            boolean[] tells = {false};
            new Walk(block -> block.attributes().target().ifPresent(declared::add), inline -> {
                        if (inline instanceof Inline.CrossReference(Target target, _)) {
                            missing.add(target);
                        }
                        tells[0] = tells[0] || Account.isOfNeighbourhood(inline);
                    })
                    .blocks(document.blocks());
            missing.removeAll(declared);
            if (!missing.isEmpty()) {
                throw new IllegalStateException("these references lead nowhere: " + missing);
            }
            return new Finished(document, declared, tells[0]);
        }
    }

    /// Writes the document in one direction: which places the outline has, then the text with references to them, then
    /// the lists of sources and words without what the text doesn't use.
    Document document() {
        Set<Target> places = places();
        Writers writers = writers(new Targets(places));
        List<Block> blocks =
                new ArrayList<>(writers.termNotes().in(outline(writers).write()));
        if (draft.isPresent()) {
            blocks.addAll(writers.draftPages().write());
        }
        Set<Target> unused = UnusedEntries.of(glossary, blocks);
        if (!unused.isEmpty()) {
            List<Block> left = new ListedEntries((target, _) -> !unused.contains(target)).in(blocks);
            blocks = writers.bibliography().without(unused, left);
        }
        return new Document(writers.imprint().metadata(), writers.citedPlaces().in(blocks));
    }

    /// The places that references can lead to.
    Set<Target> places() {
        Writers writers = writers(new Targets(Set.of()));
        return OutlinePlaces.of(template, writers, outline(writers));
    }

    private OutlineWriter outline(Writers writers) {
        return new OutlineWriter(selection, glossary, template, writers);
    }

    private Writers writers(Targets targets) {
        return Writers.of(selection, synthesis, template, glossary, targets, draft);
    }

    /// Checks that the template prints as much of each lesson as it promises.
    private void reportUnplaced(Document document, Set<Target> declared, Diagnostics diagnostics) {
        Predicate<Target> placed = declared::contains;
        String words = template.numbered() == Extent.TITLE || template.carried() == Extent.TITLE
                ? DocumentText.of(document)
                : "";
        for (NumberedLesson lesson : synthesis.numbered()) {
            if (!isPrinted(template.numbered(), Targets.numbered(lesson.number()), lesson.title(), placed, words)) {
                diagnostics.report(unplaced(
                        Message.of("lesson-not-placed.number", "template", template.name(), "number", lesson.number()),
                        lesson.title().span()));
            }
        }
        for (SelectedCase place : synthesis.cases()) {
            for (SelectedLesson lesson : place.lessons()) {
                boolean carried = synthesis.alone(lesson.key()).isEmpty();
                if (carried
                        && !isPrinted(
                                template.carried(), Targets.inPortrait(lesson.key()), lesson.title(), placed, words)) {
                    diagnostics.report(unplaced(
                            Message.of(
                                    "lesson-not-placed.of-case", "template", template.name(), "lesson", lesson.key()),
                            lesson.title().span()));
                }
            }
        }
    }

    private static boolean isPrinted(
            Extent extent, Target target, ProseLine title, Predicate<Target> placed, String words) {
        return switch (extent) {
            case FULL -> placed.test(target);
            // A lesson with a target of its own has its title there. Searching for the title takes as long as the whole
            // text.
            case TITLE -> placed.test(target) || words.contains(title.plain());
            case NONE -> true;
        };
    }

    /// Whether an outline has a place for texts of a field, whatever they belong to.
    public static boolean mayPrint(List<Spanned<Part>> outline, AuthoredText field) {
        return TextParts.mayPrint(outline, field);
    }

    /// The numbers of the lessons that are left out because they have no wording for residents; none if the template
    /// does not print lessons for residents.
    public static SortedSet<Integer> withoutPlainText(Synthesis synthesis, Template template) {
        return Part.all(template.outline()).anyMatch(ThemePart.Plain.class::isInstance)
                ? synthesis.numbered().stream()
                        .filter(lesson -> PlainWriter.told(lesson, synthesis).isEmpty())
                        .map(NumberedLesson::number)
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
    }

    private static Diagnostic unplaced(Message message, Span title) {
        return Diagnostic.of(Code.LESSON_NOT_PLACED, title, message).hint(Message.of("lesson-not-placed.hint.add"));
    }
}
