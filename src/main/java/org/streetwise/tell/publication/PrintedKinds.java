package org.streetwise.tell.publication;

import java.util.List;
import java.util.function.Predicate;
import org.streetwise.know.selection.MissingPart;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.tell.template.AudiencePart;
import org.streetwise.tell.template.CasePart;
import org.streetwise.tell.template.LessonPart;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Template;
import org.streetwise.tell.template.ThemePart;

/// The parts of a template, which decide whether a reader would miss something.
record PrintedKinds(List<Part> parts) {

    static PrintedKinds of(Template template) {
        return new PrintedKinds(Part.all(template.outline()).toList());
    }

    /// Whether the template prints what is lacking.
    boolean has(MissingPart lack) {
        return switch (lack.kind()) {
            case PROFILE -> ofCases(AuthoredText.PROFILE);
            case APPROACH -> ofCases(AuthoredText.APPROACH);
            case PLAIN -> ofCases(AuthoredText.CASE_PLAIN);
            case FIGURES -> any(CasePart.Figures.class::isInstance);
            case RESULTS -> any(CasePart.Results.class::isInstance);
            case PARTNERS -> any(CasePart.Partners.class::isInstance);
            case PHOTO_CONSENT, PHOTO_ALTERNATIVE, PHOTO_CREDIT -> any(CasePart.Photos.class::isInstance);
            case QUOTE_CONSENT -> any(CasePart.Quote.class::isInstance) || ofLessons(LessonPart.QUOTES);
            case EVIDENCE -> ofLessons(LessonPart.EVIDENCE);
            case INTRODUCTION -> ofThemes(AuthoredText.INTRODUCTION);
            case COMPARISON -> ofThemes(AuthoredText.COMPARISON);
            case MEANING -> ofThemes(AuthoredText.MEANING);
            case RECOMMENDATION -> any(AudiencePart.class::isInstance) || ofLessons(LessonPart.RECOMMENDATIONS);
            case PLAIN_LESSON -> any(ThemePart.Plain.class::isInstance);
            case SHORT -> ofLessons(LessonPart.SHORT);
            case APPROVAL, NEW_APPROVAL, SOURCE, LESSON_ID, LESSONS, TRANSLATION -> true;
        };
    }

    private boolean any(Predicate<Part> wanted) {
        return parts.stream().anyMatch(wanted);
    }

    private boolean ofCases(AuthoredText wanted) {
        return any(part -> part instanceof CasePart.Text(var field, _) && field == wanted);
    }

    private boolean ofThemes(AuthoredText wanted) {
        return parts.contains(new ThemePart.Text(wanted));
    }

    private boolean ofLessons(LessonPart wanted) {
        return any(part -> part instanceof ThemePart.Lessons lessons
                        && lessons.parts().contains(wanted)
                || part instanceof CasePart.Lessons ofCase && ofCase.parts().contains(wanted));
    }
}
