package org.streetwise.know.model;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Id;
import org.streetwise.source.Spanned;

/// A subject that lessons are gathered under.
///
/// @param inText as a sentence names it: "Over *regie en organisatie* is …"
/// @param comparison how the cases agree and differ, by the author
/// @param meaning what it means for others, by the author
/// @param formerly ids that it had before, which still lead to it
public record Theme(
        Spanned<Id> id,
        ProseLine title,
        String inText,
        Optional<Prose> introduction,
        Optional<Prose> comparison,
        Optional<Prose> meaning,
        List<StreetwiseLesson> lessons,
        List<Spanned<Id>> formerly) {
    public Theme {
        lessons = List.copyOf(lessons);
        formerly = List.copyOf(formerly);
    }
}
