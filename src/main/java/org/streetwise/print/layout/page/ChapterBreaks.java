package org.streetwise.print.layout.page;

import java.util.List;
import org.streetwise.print.layout.page.PageBreaker.PageRange;
import org.streetwise.tell.document.Target;

/// A chapter's strips and where its pages end.
///
/// @param openings the sections that begin a page because the Word file says so
/// @param longer how much higher the text on its pages is than the stylesheet says, in points
public record ChapterBreaks(List<Strip> strips, List<PageRange> ranges, List<Target> openings, double longer) {
    static ChapterBreaks of(List<Strip> strips, List<PageRange> ranges) {
        return new ChapterBreaks(strips, ranges, List.of(), 0);
    }
}
