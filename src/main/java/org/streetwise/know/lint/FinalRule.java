package org.streetwise.know.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.NamedSources;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Review;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Participation;
import org.streetwise.source.Span;

/// Somebody must be able to answer for what a final edition says: those who took part approved what is said of them,
/// every case names a source, and every lesson has an id, by which later editions recognise it.
final class FinalRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        FinalEditions editions = FinalEditions.of(corpus);
        corpus.cases().forEach(each -> editions.showing(each).ifPresent(edition -> check(each, edition, diagnostics)));
        Map<Id, Set<Id>> taken = new HashMap<>();
        corpus.lessons().stream()
                .filter(each -> each.lesson().id().isEmpty())
                .forEach(each -> editions.showing(each)
                        .ifPresent(edition -> diagnostics.report(withoutId(
                                each.lesson(),
                                edition,
                                taken.computeIfAbsent(each.owner().id(), _ -> ids(each.owner()))))));
    }

    private static Set<Id> ids(Case each) {
        Set<Id> ids = new HashSet<>();
        each.lessons().forEach(lesson -> lesson.id().ifPresent(id -> ids.add(id.value())));
        return ids;
    }

    private static void check(Case each, Edition edition, Diagnostics diagnostics) {
        if (each.facts().fictional()) {
            return;
        }
        if (each.facts().participation() == Participation.CONFIRMED && !isApproved(each)) {
            Span place = each.upkeep().review().map(Review::place).orElse(each.place());
            diagnostics.report(in(edition, Code.NOT_APPROVED, place, Message.of("not-approved"))
                    .hint(Message.of("not-approved.hint.write"))
                    .hint(Message.of("not-approved.hint.leave-out")));
        }
        if (!each.texts().has(AuthoredText.CHALLENGE)) {
            diagnostics.report(in(edition, Code.MISSING_FIELD, each.place(), Message.of("missing-field.challenge"))
                    .hint(Message.of("missing-field.challenge.hint.tell")));
        }
        if (!NamedSources.in(each)) {
            diagnostics.report(in(edition, Code.FINAL_WITHOUT_SOURCE, each.place(), Message.of("final-without-source"))
                    .hint(Message.of("final-without-source.hint.name")));
        }
    }

    private static boolean isApproved(Case each) {
        return each.upkeep()
                .review()
                .filter(review -> review.status() == Review.Status.APPROVED)
                .isPresent();
    }

    private static Diagnostic withoutId(Lesson lesson, Edition edition, Set<Id> taken) {
        Diagnostic fault = in(edition, Code.FINAL_WITHOUT_ID, lesson.place(), Message.of("final-without-id"));
        return TitleId.of(lesson.title().plain(), taken)
                .map(id -> fault.hint(Message.of("final-without-id.hint.write", "id", id)))
                .orElse(fault);
    }

    /// @param edition the final edition that shows what is at fault
    private static Diagnostic in(Edition edition, Code code, Span place, Message message) {
        return Diagnostic.of(code, place, message)
                .related(
                        edition.id().span(),
                        Message.of(
                                "label.final-edition", "edition", edition.id().value()));
    }
}
