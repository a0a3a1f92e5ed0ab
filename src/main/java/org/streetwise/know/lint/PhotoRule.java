package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Photo;

/// A photo has papers: who made it, who wants the credit; what it shows, for those who can't see it (WCAG 2.1, 1.1.1);
/// and that those who can be recognised agreed. Without the last two it is not printed, which its author should not
/// learn from the printed page.
final class PhotoRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        OpenCases.of(corpus).flatMap(OpenCases::photos).forEach(photo -> check(photo, diagnostics));
    }

    private static void check(Photo photo, Diagnostics diagnostics) {
        if (photo.credit().isEmpty()) {
            diagnostics.report(
                    Diagnostic.of(Code.PHOTO_WITHOUT_CREDIT, photo.place(), "this photo does not say who made it")
                            .hint("name the photographer or the owner: `credit: Gemeente Rotterdam`"));
        }
        if (photo.alternative().isEmpty()) {
            diagnostics.report(Diagnostic.of(
                            Code.PHOTO_WITHOUT_ALT,
                            photo.place(),
                            "this photo is not printed, since it says nothing to those who can't see it")
                    .hint("say what it shows: `alt: Bewoners praten bij een tafel op straat`")
                    .hint("write `decorative: yes` if it tells nothing that the text does not"));
        }
        if (photo.consent().isEmpty()) {
            diagnostics.report(Diagnostic.of(
                            Code.PHOTO_WITHOUT_CONSENT,
                            photo.place(),
                            "this photo is not printed, since nobody agreed to be shown yet")
                    .hint("write when those who can be recognised agreed: `consent: 2021-06-30`")
                    .hint("write `consent: nobody-shown` if nobody can be recognised"));
        }
    }
}
