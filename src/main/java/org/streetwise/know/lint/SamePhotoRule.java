package org.streetwise.know.lint;

import java.util.HashMap;
import java.util.Map;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Photo;
import org.streetwise.source.Span;

/// A photo that is named at two places is printed at only one. If it were printed twice, readers would doubt what it
/// shows.
final class SamePhotoRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        Map<String, Span> seen = new HashMap<>();
        OpenCases.of(corpus).flatMap(OpenCases::photos).map(Photo::file).forEach(file -> {
            Span earlier = seen.putIfAbsent(file.value(), file.span());
            if (earlier != null) {
                diagnostics.report(
                        Diagnostic.of(Code.SAME_PHOTO, file.span(), Message.of("same-photo", "path", file.value()))
                                .labelled(Message.of("same-photo.label.second"))
                                .related(earlier, Message.of("same-photo.label.first")));
            }
        });
    }
}
