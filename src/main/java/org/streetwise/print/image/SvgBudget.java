package org.streetwise.print.image;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Message;

/// Adds up the work of drawing, and says what there is too much of. The unit of work is what takes about a nanosecond.
/// It is counted and never timed, so every machine draws the same drawings.
final class SvgBudget {
    private static final double MOST_WORK = 4e9;
    private static final double MOST_BYTES = 300e6;

    private final Map<Cause, Double> work = new EnumMap<>(Cause.class);
    private double sum;
    private int parts;
    private Optional<Cause> beyond = Optional.empty();

    /// What drawings ask too much of.
    enum Cause {
        PARTS(Message.of("image.drawing.many-parts", "limit", SvgShapes.MOST), Message.of("image.drawing.hint.export")),
        PAINT(Message.of("image.drawing.much-paint"), Message.of("image.drawing.much-paint.hint.png")),
        CLIPS(Message.of("image.drawing.large-clips"), Message.of("image.drawing.large-clips.hint.png")),
        DASHES(Message.of("image.drawing.many-dashes"), Message.of("image.drawing.many-dashes.hint.longer")),
        MARKERS(Message.of("image.drawing.many-markers"), Message.of("image.drawing.many-markers.hint.paths")),
        EFFECTS(Message.of("image.drawing.many-effects"), Message.of("image.drawing.many-effects.hint.flat")),
        PATTERNS(Message.of("image.drawing.large-patterns"), Message.of("image.drawing.large-patterns.hint.png"));

        private final Message what;
        private final Message hint;

        Cause(Message what, Message hint) {
            this.what = what;
            this.hint = hint;
        }

        Inspection refusal() {
            return new Inspection.Unprintable(what, hint);
        }
    }

    /// What there is too much of. Once something is, no more needs counting.
    Optional<Cause> beyond() {
        return beyond;
    }

    void add(Cause cause, double amount) {
        work.merge(cause, amount, Double::sum);
        sum += amount;
        // Numbers so large that they are no numbers are beyond the budget too.
        if (beyond.isEmpty() && !(sum <= MOST_WORK)) {
            beyond = work.entrySet().stream().max(SvgBudget::compare).map(Map.Entry::getKey);
        }
    }

    private static int compare(Map.Entry<Cause, Double> a, Map.Entry<Cause, Double> b) {
        return Double.compare(a.getValue(), b.getValue());
    }

    /// Counts an element, which costs its place in a list whether or not it is seen.
    void part() {
        if (++parts > SvgShapes.MOST) {
            refuse(Cause.PARTS);
        }
    }

    /// Checks how much memory is needed at the same time.
    void hold(Cause cause, double bytes) {
        if (!(bytes <= MOST_BYTES)) {
            refuse(cause);
        }
    }

    void refuse(Cause cause) {
        beyond = Optional.of(beyond.orElse(cause));
    }
}
