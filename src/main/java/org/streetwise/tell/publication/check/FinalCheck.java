package org.streetwise.tell.publication.check;

import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.source.Span;
import org.streetwise.tell.account.TextParts;
import org.streetwise.tell.template.Template;

/// What a final edition that prints a part of the programme leaves to nobody but its authors: what each lesson comes
/// down to, and which recommendations come first.
public final class FinalCheck {
    private final Selection selection;
    private final Synthesis synthesis;
    private final Template template;
    private final Diagnostics diagnostics;

    /// @param diagnostics takes what is found
    public FinalCheck(Selection selection, Synthesis synthesis, Template template, Diagnostics diagnostics) {
        this.selection = selection;
        this.synthesis = synthesis;
        this.template = template;
        this.diagnostics = diagnostics;
    }

    /// Reports each lesson without its short text, and each audience of whose recommendations nobody chose.
    public void report() {
        if (selection.finalEdition().isEmpty()) {
            return;
        }
        Span edition = selection.finalEdition().get();
        if (TextParts.mayPrint(template.outline(), AuthoredText.STREETWISE_SHORT)) {
            synthesis.numbered().stream()
                    .filter(lesson -> !hasShort(lesson))
                    .forEach(lesson -> diagnostics.report(withoutShort(lesson, edition)));
        }
        AdviceChoice.of(template, synthesis).forEach(choice -> diagnostics.report(unchosen(choice, edition)));
    }

    private static boolean hasShort(NumberedLesson lesson) {
        return switch (lesson) {
            case Gathered gathered -> gathered.lesson().texts().has(AuthoredText.STREETWISE_SHORT);
            case Alone(_, var alone) ->
                alone.lesson().text(AuthoredText.LESSON_SHORT).isPresent();
        };
    }

    private Diagnostic withoutShort(NumberedLesson lesson, Span edition) {
        return Diagnostic.of(
                        Code.FINAL_WITHOUT_SHORT,
                        lesson.title().span(),
                        "lesson " + lesson.number() + " has no short text for the template `" + template.name() + "`")
                .related(edition, "this final edition prints its title and where it is from")
                .hint("write in at most 40 words what it comes down to: `short: …`");
    }

    private Diagnostic unchosen(AdviceChoice choice, Span edition) {
        Optional<Audience> audience = choice.audience().audience();
        int all = choice.audience().recommendations().size();
        Span place = audience.map(each -> each.id().span())
                .orElse(choice.audience().recommendations().getFirst().text().span());
        String whom = audience.map(each -> "`" + each.id().value() + "`").orElse("everyone");
        return Diagnostic.of(
                        Code.FINAL_WITHOUT_PRIORITY,
                        place,
                        all + " recommendations are for " + whom + ", the template `" + template.name()
                                + "` has room for " + choice.atMost() + ", and none says that it comes first")
                .related(edition, "this final edition prints some of them")
                .hint("write `priority: 1` at the recommendation that comes first, `priority: 2` at the next");
    }
}
