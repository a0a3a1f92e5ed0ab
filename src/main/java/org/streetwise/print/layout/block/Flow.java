package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Target;

/// A column of strips, from top to bottom. Of the white space below one block and above the next the larger counts.
public final class Flow {
    private final List<Strip> strips = new ArrayList<>();
    private final List<Target> waiting = new ArrayList<>();
    private double after;

    /// What comes next is what a target names.
    void target(Target target) {
        waiting.add(target);
    }

    /// Takes a block's strips.
    ///
    /// @param before white space above its first strip
    /// @param after white space below its last
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

    /// Asks for white space below what there is so far.
    void space(double after) {
        this.after = Math.max(this.after, after);
    }

    /// Sets the white space below what there is so far, whatever was asked for.
    void tight(double after) {
        this.after = after;
    }

    /// The white space asked for below the last strip.
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

    /// All the strips with the white space around and between them.
    double height() {
        double height = after;
        for (Strip strip : strips) {
            height += strip.before() + strip.height();
        }
        return height;
    }

    /// A block that breaks rules see as one.
    static Strip.Group group(Strip.Nature nature, Keep keep, int slices) {
        return new Strip.Group(nature, keep, slices);
    }
}
