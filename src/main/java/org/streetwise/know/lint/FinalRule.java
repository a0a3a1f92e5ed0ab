package org.streetwise.know.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
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

/// What is published for good can be answered for: those who took part approved what is said of them, every case names
/// a source, and every lesson has an id, since a later edition must be able to say that it is the same lesson.
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
            diagnostics.report(in(
                            edition,
                            Diagnostic.of(Code.NOT_APPROVED, place, "nobody of this neighbourhood approved its texts"))
                    .hint("write `review: {status: approved}` with date and role once they did")
                    .hint("write `select: {review: approved}` to leave such cases out of the edition"));
        }
        if (!each.texts().has(AuthoredText.CHALLENGE)) {
            diagnostics.report(
                    in(edition, Diagnostic.of(Code.MISSING_FIELD, each.place(), "this case does not say what it faces"))
                            .hint("tell it in `challenge`"));
        }
        if (!NamedSources.in(each)) {
            diagnostics.report(
                    in(edition, Diagnostic.of(Code.FINAL_WITHOUT_SOURCE, each.place(), "this case names no source"))
                            .hint("name at least one: `sources: https://…`"));
        }
    }

    private static boolean isApproved(Case each) {
        return each.upkeep()
                .review()
                .filter(review -> review.status() == Review.Status.APPROVED)
                .isPresent();
    }

    private static Diagnostic withoutId(Lesson lesson, Edition edition, Set<Id> taken) {
        Diagnostic fault = in(edition, Diagnostic.of(Code.FINAL_WITHOUT_ID, lesson.place(), "this lesson has no id"));
        return TitleId.of(lesson.title().plain(), taken)
                .map(id -> fault.hint("write `id: " + id + "`, which must never change once it is published"))
                .orElse(fault);
    }

    private static Diagnostic in(Edition edition, Diagnostic fault) {
        return fault.related(
                edition.id().span(), "the final edition `" + edition.id().value() + "` shows it");
    }
}
