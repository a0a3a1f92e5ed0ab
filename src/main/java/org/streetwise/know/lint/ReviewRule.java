package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Review;
import org.streetwise.source.Spanned;

/// A neighbourhood must not find words in print that it never saw, so an approval contains a fingerprint of the
/// approved texts. Texts that changed after that are not approved.
///
/// The fingerprint covers the texts in their original language, so the rule looks only at those.
final class ReviewRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        FinalEditions editions = FinalEditions.of(corpus);
        OpenCases.of(corpus)
                .forEach(each -> each.upkeep()
                        .review()
                        .filter(review -> review.status() == Review.Status.APPROVED)
                        .ifPresent(review -> check(review, each, editions, diagnostics)));
    }

    private static void check(Review review, Case each, FinalEditions editions, Diagnostics diagnostics) {
        if (review.fingerprint().isEmpty()) {
            diagnostics.report(
                    Diagnostic.of(Code.APPROVAL_OF_NOTHING, review.place(), Message.of("approval-of-nothing"))
                            .hint(Message.of("approval-of-nothing.hint.write", "fingerprint", review.present())));
        } else if (!review.covers()) {
            diagnostics.report(changed(review.fingerprint().get(), review.present(), each, editions));
        }
    }

    private static Diagnostic changed(Spanned<String> fingerprint, String present, Case each, FinalEditions editions) {
        Diagnostic changed = Diagnostic.of(
                        Code.CHANGED_AFTER_APPROVAL, fingerprint.span(), Message.of("changed-after-approval"))
                .hint(Message.of("changed-after-approval.hint.write", "fingerprint", present));
        return editions.showing(each)
                .map(edition -> changed.at(Severity.ERROR)
                        .related(
                                edition.id().span(),
                                Message.of(
                                        "changed-after-approval.label.final-edition",
                                        "edition",
                                        edition.id().value())))
                .orElse(changed);
    }
}
