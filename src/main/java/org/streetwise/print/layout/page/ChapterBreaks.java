package org.streetwise.print.layout.page;

import java.util.List;
import org.streetwise.print.layout.page.PageBreaker.PageRange;
import org.streetwise.tell.document.Target;

/// What a chapter consists of and where its pages end.
///
/// @param openings the sections that begin a page because the file says so
/// @param longer by how much the text on its pages is higher than the sheet says, in points
public record ChapterBreaks(List<Strip> strips, List<PageRange> ranges, List<Target> openings, double longer) {
    static ChapterBreaks of(List<Strip> strips, List<PageRange> ranges) {
        return new ChapterBreaks(strips, ranges, List.of(), 0);
    }
}
