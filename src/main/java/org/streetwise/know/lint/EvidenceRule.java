package org.streetwise.know.lint;

import java.util.List;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Lesson;

/// A lesson says what it rests on. Print tells it ("Onderbouwing: praktijkervaring, twee bronnen"), so where most
/// lessons say it, readers take the silence of the others for carelessness, or worse, for certainty.
///
/// A programme in which no lesson says it does not print it either and misleads nobody; the sources of a case stand for
/// all of its lessons; and one remark for each case is enough.
final class EvidenceRule implements Lints.Rule {
    private static final int MOST_SHOWN = 3;

    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        boolean told = OpenCases.of(corpus).flatMap(OpenCases::lessons).anyMatch(EvidenceRule::tells);
        if (told) {
            OpenCases.of(corpus).filter(each -> each.sources().isEmpty()).forEach(each -> check(each, diagnostics));
        }
    }

    private static boolean tells(Lesson lesson) {
        return lesson.facts().evidence().isPresent() || !lesson.sources().isEmpty();
    }

    private static void check(Case each, Diagnostics diagnostics) {
        List<Lesson> silent =
                OpenCases.lessons(each).filter(lesson -> !tells(lesson)).toList();
        if (silent.isEmpty()) {
            return;
        }
        Diagnostic note = Diagnostic.of(
                Code.NO_EVIDENCE, silent.getFirst().place(), Message.counted("no-evidence", silent.size()));
        for (Lesson lesson : silent.stream().skip(1).limit(MOST_SHOWN).toList()) {
            note = note.related(lesson.place(), Message.of("no-evidence.label.another"));
        }
        diagnostics.report(note.hint(Message.of("no-evidence.hint.name")));
    }
}
