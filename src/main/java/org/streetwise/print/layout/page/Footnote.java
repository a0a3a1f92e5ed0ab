package org.streetwise.print.layout.page;

import java.util.List;
import org.streetwise.tell.document.Target;

/// A note, set for the foot of a page.
///
/// @param lines its strips; never empty
public record Footnote(Target target, List<Strip> lines) {
    public Footnote {
        lines = List.copyOf(lines);
    }

    double height() {
        return height(0, lines.size());
    }

    /// The height of some of its lines, without white space above the first of them.
    double height(int from, int to) {
        double height = 0;
        for (int i = from; i < to; i++) {
            height += lines.get(i).height() + (i > from ? lines.get(i).before() : 0);
        }
        return height;
    }
}
