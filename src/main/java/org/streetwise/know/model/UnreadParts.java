package org.streetwise.know.model;

import java.util.List;
import java.util.Map;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.UnreadNames;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// What a programme lacks because its files could not be read in full. Each gap has been reported, so a reference to
/// something unknown is no further fault if that may be in a gap.
///
/// @param main whether not even `streetwise.yml` could be read
/// @param things for each kind, the names of things that could not be read
/// @param lessons for each case that could not be read in full, the names of lessons that it may have
/// @param files in which something could not be read, each with the places of those records that could be read in full
/// @param strays files that are not read because of their names
public record UnreadParts(
        boolean main,
        Map<Kind, UnreadNames> things,
        Map<Id, UnreadNames> lessons,
        Map<SourceId, List<Span>> files,
        List<StrayFile> strays) {
    /// Everything could be read.
    public static final UnreadParts NONE = new UnreadParts(false, Map.of(), Map.of(), Map.of(), List.of());

    public UnreadParts {
        things = Map.copyOf(things);
        lessons = Map.copyOf(lessons);
        files = Map.copyOf(files);
        strays = List.copyOf(strays);
    }

    /// The same gaps beside other stray files.
    UnreadParts beside(List<StrayFile> others) {
        return new UnreadParts(main, things, lessons, files, others);
    }

    /// Whether a thing of a kind may be what could not be read.
    public boolean mayBe(Kind kind, String name) {
        return things.getOrDefault(kind, UnreadNames.NONE).mayBe(name);
    }

    /// Whether a case may have a lesson that could not be read.
    public boolean mayHave(Id caseId, String lesson) {
        return lessons.getOrDefault(caseId, UnreadNames.NONE).mayBe(lesson);
    }

    /// Whether something that a file seems to lack may be in a part that could not be read.
    public boolean mayHideInFile(SourceId file) {
        return files.containsKey(file);
    }

    /// The same for the record at a place, whatever is wrong elsewhere in its file.
    public boolean mayHideInRecord(Span place) {
        return mayHideInFile(place.source())
                && files.getOrDefault(place.source(), List.of()).stream().noneMatch(record -> record.covers(place));
    }

    /// What can be missing apart from cases and their lessons.
    public enum Kind {
        AUDIENCE,
        TASK,
        PHASE,
        STRATEGY,
        THEME,
        STREETWISE_LESSON,
        INDICATOR,
        TERM,
        REFERENCE
    }
}
