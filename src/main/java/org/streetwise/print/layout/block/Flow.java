package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Target;

/// Strips from top to bottom. Between two blocks stands the white space below the upper one or above the lower one,
/// whichever is larger.
public final class Flow {
    private final List<Strip> strips = new ArrayList<>();
    private final List<Target> waiting = new ArrayList<>();
    private double after;

    /// Marks the next strip as the place of a target.
    void target(Target target) {
        waiting.add(target);
    }

    /// Adds a block's strips.
    ///
    /// @param before white space above its first strip, in points
    /// @param after white space below its last, in points
    void add(List<Strip> block, double before, double after) {
        for (int i = 0; i < block.size(); i++) {
            Strip strip = block.get(i);
            if (i == 0) {
                strip = strip.spaced(Math.max(before, this.after));
                if (!waiting.isEmpty()) {
                    strip = strip.at(targets(strip));
                }
            }
            strips.add(strip);
        }
        this.after = after;
    }

    private List<Target> targets(Strip strip) {
        List<Target> targets = new ArrayList<>(waiting);
        targets.addAll(strip.targets());
        waiting.clear();
        return targets;
    }

    /// Requires that much white space below the last strip, at least.
    void space(double after) {
        this.after = Math.max(this.after, after);
    }

    /// Sets the white space below the last strip, whatever was required.
    void tight(double after) {
        this.after = after;
    }

    /// The white space required below the last strip.
    double after() {
        return after;
    }

    /// All strips so far.
    public List<Strip> strips() {
        return strips;
    }

    boolean isEmpty() {
        return strips.isEmpty();
    }

    /// The height of all strips, with the white space around and between them.
    double height() {
        double height = after;
        for (Strip strip : strips) {
            height += strip.before() + strip.height();
        }
        return height;
    }

    /// A block as the rules on page breaks see it.
    static Strip.Group group(Strip.Nature nature, Keep keep, int slices) {
        return new Strip.Group(nature, keep, slices);
    }
}
