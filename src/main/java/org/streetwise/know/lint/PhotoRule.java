package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Photo;

/// A photo says who made it, what it shows to those who can't see it (WCAG 2.1, 1.1.1), and that the people in it
/// agreed. Without the last two it is not printed, and its author should learn that before the page is printed.
final class PhotoRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        OpenCases.of(corpus).flatMap(OpenCases::photos).forEach(photo -> check(photo, diagnostics));
    }

    private static void check(Photo photo, Diagnostics diagnostics) {
        if (photo.credit().isEmpty()) {
            diagnostics.report(
                    Diagnostic.of(Code.PHOTO_WITHOUT_CREDIT, photo.place(), Message.of("photo-without-credit"))
                            .hint(Message.of("photo-without-credit.hint.name")));
        }
        if (photo.alternative().isEmpty()) {
            diagnostics.report(Diagnostic.of(Code.PHOTO_WITHOUT_ALT, photo.place(), Message.of("photo-without-alt"))
                    .hint(Message.of("photo-without-alt.hint.say"))
                    .hint(Message.of("photo-without-alt.hint.decorative")));
        }
        if (photo.consent().isEmpty()) {
            diagnostics.report(
                    Diagnostic.of(Code.PHOTO_WITHOUT_CONSENT, photo.place(), Message.of("photo-without-consent"))
                            .hint(Message.of("photo-without-consent.hint.write"))
                            .hint(Message.of("photo-without-consent.hint.nobody")));
        }
    }
}
