package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Review;
import org.streetwise.source.Spanned;

/// An approval is of the texts that were read. One that names none may be of any texts, and texts that changed since
/// are approved by nobody: a neighbourhood must not find words in print that it never saw.
///
/// Asked only of the texts as they are written: the fingerprint is of those, and a translation answers for itself.
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
            diagnostics.report(Diagnostic.of(
                            Code.APPROVAL_OF_NOTHING,
                            review.place(),
                            "this approval does not say which texts were approved")
                    .hint("write `fingerprint: " + review.present() + "` if it was the texts as they are now"));
        } else if (!review.covers()) {
            diagnostics.report(changed(review.fingerprint().get(), review.present(), each, editions));
        }
    }

    private static Diagnostic changed(Spanned<String> fingerprint, String present, Case each, FinalEditions editions) {
        Diagnostic changed = Diagnostic.of(
                        Code.CHANGED_AFTER_APPROVAL,
                        fingerprint.span(),
                        "the texts of this case have changed since they were approved")
                .hint("have them approved again; then write `fingerprint: " + present + "`");
        return editions.showing(each)
                .map(edition -> changed.at(Severity.ERROR)
                        .related(
                                edition.id().span(),
                                "the final edition `" + edition.id().value() + "` shows them"))
                .orElse(changed);
    }
}
