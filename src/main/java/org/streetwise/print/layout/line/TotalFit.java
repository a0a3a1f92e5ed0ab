package org.streetwise.print.layout.line;

import java.util.Arrays;
import java.util.Optional;
import org.streetwise.print.layout.line.Opportunities.Kind;

/// Chooses all line ends of a paragraph together, so that no line looks good at another's expense (D. E. Knuth and M.
/// F. Plass, "Breaking paragraphs into lines", Software: Practice and Experience 11, 1981; terms and units as in TeX).
final class TotalFit {
    private static final double TOLERATED_OVERFLOW = 0.01;
    private static final double LINE_PENALTY = 10;
    private static final double UNLIKE_NEIGHBOURS = 8_000;
    private static final double SECOND_HYPHEN = 8_000;
    private static final double THIRD_HYPHEN = 2e7;
    private static final double LAST_WORD_PARTED = 4e6;
    private static final double SHORT_LAST_LINE = 5e5;
    private static final double LONE_LAST_WORD = 2e5;
    private static final int HYPHENS = 3;
    private static final int CLASSES = 4 * HYPHENS;
    private static final double OVERFULL = 1e10;

    private final MeasuredText text;
    private final Opportunities places;
    private final Setting setting;
    private final boolean justified;
    private final double ragged;
    /// The stretch of a line without a space.
    private final double rigid;
    /// A line that ends at the current place. `end` is the index behind its last character, and `right` is where that
    /// character ends, as if on one endless line. `spaces` is the width of all spaces up to there; `hanging` is how far
    /// the line may hang out.
    private int end;

    private double right;
    private double spaces;
    private double hanging;
    private double tolerance;
    private boolean mustSucceed;
    private boolean good;
    private final BreakNodes nodes;
    private int[] active = new int[64];
    private int activeCount;
    private final Line line = new Line();
    /// The best way to the current place, for each fitness and each number of consecutive hyphens.
    private final int[] best = new int[CLASSES];

    private final double[] bestDemerits = new double[CLASSES];

    /// A line from an earlier break to the current place.
    private static final class Line {
        private double ratio;
        private double badness;
        private boolean overfull;
        private boolean overfullForAll;
    }

    /// @param nodes working memory, which is overwritten
    TotalFit(MeasuredText text, Opportunities places, Setting setting, BreakNodes nodes) {
        this.nodes = nodes;
        this.text = text;
        this.places = places;
        this.setting = setting;
        this.justified = setting.justified();
        this.ragged = setting.ragged();
        this.rigid = 0.01 * setting.narrowest();
    }

    /// Returns the places where lines end; empty if some line would exceed the tolerance.
    ///
    /// @param tolerance the greatest badness allowed; 100 is a line at the limit of its stretch
    /// @param mustSucceed whether to accept an overfull line rather than return empty
    Optional<int[]> fit(double tolerance, boolean mustSucceed) {
        this.tolerance = tolerance;
        this.mustSucceed = mustSucceed;
        nodes.clear();
        activeCount = 0;
        activate(nodes.add(-1, -1, 1, 0, 0));
        for (int place = 0; place < places.count(); place++) {
            tryPlace(place);
            if (activeCount == 0) {
                return Optional.empty();
            }
        }
        int end = active[0];
        for (int i = 1; i < activeCount; i++) {
            if (nodes.demerits(active[i]) < nodes.demerits(end)) {
                end = active[i];
            }
        }
        int before = nodes.previous(end);
        good = lastLine(before, places.count() - 1) == 0
                && nodes.hyphensInARow(end) < 3
                && (setting.measure().hyphenated() || !endsInLoneWord(before, places.count() - 1));
        return Optional.of(nodes.path(end));
    }

    /// Whether the lines chosen last end well: no three consecutive hyphens, and a last line of more than a few
    /// letters. Where words are not hyphenated, it must be more than one word.
    boolean isGood() {
        return good;
    }

    private void tryPlace(int place) {
        Arrays.fill(best, -1);
        boolean forced = places.kind(place) == Kind.FORCED;
        end = places.end(place);
        right = end > 0 ? text.end(end - 1) : 0;
        spaces = text.elastic(0, end);
        hanging = setting.hanging(place, places, text);
        int kept = 0;
        int last = -1;
        for (int i = 0; i < activeCount; i++) {
            int node = active[i];
            measure(node, place);
            if (!line.overfull && line.badness <= tolerance) {
                consider(node, place);
            }
            if (!forced && !line.overfullForAll) {
                active[kept++] = node;
            } else {
                last = node;
            }
        }
        activeCount = kept;
        addBest(place);
        if (activeCount == 0 && mustSucceed) {
            activate(nodes.add(place, last, 0, nodes.demerits(last) + OVERFULL, 0));
        }
    }

    private void activate(int node) {
        int place = nodes.place(node);
        int start = place < 0 ? places.first() : places.next(place);
        nodes.begin(node, start, start < text.length() ? text.start(start) : 0, text.elastic(0, start));
        if (activeCount == active.length) {
            active = Arrays.copyOf(active, 2 * activeCount);
        }
        active[activeCount++] = node;
    }

    private void measure(int node, int place) {
        boolean empty = nodes.start(node) >= end;
        double width = empty ? 0 : right - nodes.left(node);
        double room = (nodes.place(node) < 0 ? setting.first() : setting.others()) + hanging - width;
        double left = room - places.hyphen(place);
        double elastic = justified && !empty ? spaces - nodes.spaces(node) : 0;
        double shrink = elastic * Setting.SHRINK;
        line.overfull = left < -shrink - TOLERATED_OVERFLOW;
        // the same line without the hyphen may still fit, one letter later
        line.overfullForAll = room < -shrink - TOLERATED_OVERFLOW;
        if (left < 0) {
            line.ratio = shrink > 0 ? Math.max(-1, left / shrink) : 0;
        } else if (places.kind(place) == Kind.FORCED && !setting.balanced()) {
            line.ratio = 0;
        } else {
            line.ratio = left / (justified ? Math.max(elastic * Setting.STRETCH, rigid) : ragged);
        }
        double ratio = Math.abs(line.ratio);
        // unlike in TeX, badness has no limit: of two bad lines the better one must win
        line.badness = 100 * ratio * ratio * ratio;
    }

    /// Tight, decent, loose or very loose (The TeXbook, chapter 14).
    private static int fitness(double ratio) {
        if (ratio < -0.5) {
            return 0;
        }
        return ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    }

    private void consider(int node, int place) {
        int fitness = justified ? fitness(line.ratio) : 1;
        double demerits = nodes.demerits(node) + demerits(node, place, fitness);
        int hyphens = places.isHyphen(place) ? nodes.hyphens(node) + 1 : 0;
        int kind = HYPHENS * fitness + Math.min(hyphens, HYPHENS - 1);
        if (best[kind] < 0 || demerits < bestDemerits[kind]) {
            best[kind] = node;
            bestDemerits[kind] = demerits;
        }
    }

    private double demerits(int node, int place, int fitness) {
        double penalty = places.penalty(place);
        double sum = LINE_PENALTY + line.badness;
        double demerits = sum * sum + penalty * penalty;
        if (Math.abs(fitness - nodes.fitness(node)) > 1) {
            demerits += UNLIKE_NEIGHBOURS;
        }
        if (places.isHyphen(place) && nodes.hyphens(node) > 0) {
            demerits += nodes.hyphens(node) == 1 ? SECOND_HYPHEN : THIRD_HYPHEN;
        }
        if (place < places.count() - 1) {
            return demerits;
        }
        return demerits + lastLine(node, place) + (endsInLoneWord(node, place) ? LONE_LAST_WORD : 0);
    }

    /// Whether a ragged paragraph ends in a line of one word although the line above could give it another.
    private boolean endsInLoneWord(int node, int place) {
        return !justified
                && nodes.place(node) >= 0
                && (places.kind(nodes.place(node)) == Kind.ADDED_HYPHEN
                        || isOneWord(nodes.start(node), places.end(place)));
    }

    /// The extra cost of the last line. It should be more than the rest of a word, and wider than an indent.
    private double lastLine(int node, int place) {
        if (nodes.place(node) < 0) {
            return 0;
        }
        int start = nodes.start(node);
        double width = text.width(start, places.end(place));
        double cost = 0;
        if (places.kind(nodes.place(node)) == Kind.ADDED_HYPHEN) {
            cost += isOneWord(start, places.end(place)) ? LAST_WORD_PARTED : SECOND_HYPHEN;
        }
        double enough = Math.min(3 * setting.size(), 0.3 * setting.others());
        return width < enough ? cost + SHORT_LAST_LINE : cost;
    }

    private boolean isOneWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) == Signs.SPACE) {
                return false;
            }
        }
        return true;
    }

    private void addBest(int place) {
        for (int kind = 0; kind < CLASSES; kind++) {
            if (best[kind] >= 0 && !isBeaten(kind)) {
                int node = best[kind];
                int hyphens = places.isHyphen(place) ? nodes.hyphens(node) + 1 : 0;
                activate(nodes.add(place, node, kind / HYPHENS, bestDemerits[kind], hyphens));
            }
        }
    }

    /// Whether another way with no more hyphens is better, even if its next line turns out unlike it.
    private boolean isBeaten(int kind) {
        for (int other = 0; other < CLASSES; other++) {
            if (other != kind && best[other] >= 0 && other % HYPHENS <= kind % HYPHENS) {
                double unlike = other / HYPHENS == kind / HYPHENS ? 0 : UNLIKE_NEIGHBOURS;
                if (bestDemerits[other] + unlike < bestDemerits[kind]) {
                    return true;
                }
            }
        }
        return false;
    }
}
