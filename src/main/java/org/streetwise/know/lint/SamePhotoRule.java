package org.streetwise.know.lint;

import java.util.HashMap;
import java.util.Map;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Photo;
import org.streetwise.source.Span;

/// The same photo at two places would make readers doubt that either shows what it should: it is printed at one.
final class SamePhotoRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        Map<String, Span> seen = new HashMap<>();
        OpenCases.of(corpus).flatMap(OpenCases::photos).map(Photo::file).forEach(file -> {
            Span earlier = seen.putIfAbsent(file.value(), file.span());
            if (earlier != null) {
                diagnostics.report(Diagnostic.of(
                                Code.SAME_PHOTO,
                                file.span(),
                                "the photo `" + file.value() + "` is named twice, and printed once")
                        .labelled("the second time")
                        .related(earlier, "the first time"));
            }
        });
    }
}
