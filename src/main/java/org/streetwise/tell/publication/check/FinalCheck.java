package org.streetwise.tell.publication.check;

import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
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

/// Checks what only the authors can decide for a final edition of a part of the programme: the short text of each
/// lesson, and which recommendations come first.
///
/// @param diagnostics takes the faults
public record FinalCheck(Selection selection, Synthesis synthesis, Template template, Diagnostics diagnostics) {

    /// Reports each lesson without a short text, and each audience whose recommendations have no priorities.
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
                        Message.of("final-without-short", "number", lesson.number(), "template", template.name()))
                .related(edition, Message.of("final-without-short.label.edition"))
                .hint(Message.of("final-without-short.hint.write"));
    }

    private Diagnostic unchosen(AdviceChoice choice, Span edition) {
        Optional<Audience> audience = choice.audience().audience();
        int all = choice.audience().recommendations().size();
        Span place = audience.map(each -> each.id().span())
                .orElse(choice.audience().recommendations().getFirst().text().span());
        Message whom = audience.map(
                        each -> Message.of("quoted", "text", each.id().value()))
                .orElse(Message.of("final-without-priority.everyone"));
        String name = template.name();
        int room = choice.atMost();
        return Diagnostic.of(
                        Code.FINAL_WITHOUT_PRIORITY,
                        place,
                        Message.of(
                                "final-without-priority", "count", all, "whom", whom, "template", name, "room", room))
                .related(edition, Message.of("final-without-priority.label.edition"))
                .hint(Message.of("final-without-priority.hint.write"));
    }
}
