package org.streetwise.print.layout.line;

import java.util.List;
import java.util.Optional;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.layout.line.Measure.Breaking;
import org.streetwise.print.layout.line.OpportunityFinder.Reach;

/// Sets paragraphs into lines, one after the other. Not thread-safe.
public final class LineSetter {
    private static final double WITHOUT_HYPHENS = 50;
    private static final double WITH_HYPHENS = 1_000;
    private static final double ANY = Double.MAX_VALUE;
    /// A paragraph longer than this that fits only with cut words is not prose. It is filled line by line.
    private static final int PROSE = 20_000;

    /// The least distance between a label and its text, as a share of the type size.
    private static final double LABEL_GAP = 0.4;

    private final FontLibrary fonts;
    private final Hyphenation hyphenation;
    private final LineMemory memory;
    private final MeasuredText text = new MeasuredText();
    private final Opportunities places = new Opportunities();
    private final BreakNodes nodes = new BreakNodes();

    /// @param memory the lines of the same texts if they have been set before
    public LineSetter(FontLibrary fonts, Hyphenation hyphenation, LineMemory memory) {
        this.fonts = fonts;
        this.hyphenation = hyphenation;
        this.memory = memory;
    }

    /// Sets a paragraph.
    public SetText set(List<Piece> pieces, Measure measure) {
        return set(List.of(), pieces, measure);
    }

    /// Sets a paragraph with a label (a bullet, `Les 7`), which begins `measure.labelled()` left of it. If the label is
    /// too long, the first line moves to the right.
    public SetText set(List<Piece> label, List<Piece> pieces, Measure measure) {
        ParagraphText labelText = label.isEmpty() ? ParagraphText.EMPTY : new ParagraphText(label);
        double indent = indent(labelText, measure);
        ParagraphText manuscript = new ParagraphText(pieces);
        long fingerprint = manuscript.fingerprint() * 31 + Double.hashCode(indent) * 31L + measure.hashCode();
        Optional<int[]> known = memory.recall(fingerprint);
        int[] lines = known.isPresent() ? known.get() : lines(manuscript, Setting.of(measure, indent, size(pieces)));
        if (known.isEmpty()) {
            memory.keep(fingerprint, lines);
        }
        return new SetText(manuscript, labelText, measure, indent, lines, fonts);
    }

    private int[] lines(ParagraphText manuscript, Setting setting) {
        text.measure(manuscript, 0, manuscript.length(), fonts);
        boolean lineByLine = setting.measure().breaking() == Breaking.FIRST_FIT;
        find(lineByLine ? Reach.ANYWHERE : Reach.SPACES, setting);
        int[] chosen = fitsOneLine(setting) ? new int[] {places.count() - 1} : broken(setting);
        return new PackedLines(text, setting).pack(places, chosen);
    }

    private void find(Reach reach, Setting setting) {
        OpportunityFinder.find(text, hyphenation, reach, setting, places);
    }

    /// The first line's indent, larger if a label needs the room.
    private double indent(ParagraphText label, Measure measure) {
        if (label.length() == 0) {
            return measure.indent();
        }
        text.measure(label, 0, label.length(), fonts);
        double end = text.end(label.length() - 1) - measure.labelled();
        double gap = LABEL_GAP * text.piece(0).size();
        return end + gap > 0 ? Math.max(measure.indent(), end + gap) : measure.indent();
    }

    private static double size(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text text) {
                return text.size();
            }
        }
        return 0;
    }

    private boolean fitsOneLine(Setting setting) {
        int last = places.count() - 1;
        for (int place = 0; place < last; place++) {
            if (places.kind(place) == Opportunities.Kind.FORCED) {
                return false;
            }
        }
        return last >= 0 && text.width(places.first(), places.end(last)) <= setting.first();
    }

    /// Chooses the line ends among the places that were found last.
    private int[] broken(Setting setting) {
        if (places.count() == 0) {
            return new int[0];
        }
        if (setting.measure().breaking() == Breaking.FIRST_FIT) {
            return FirstFit.fit(text, places, setting);
        }
        TotalFit fit = new TotalFit(text, places, setting, nodes);
        Optional<int[]> chosen = fit.fit(WITHOUT_HYPHENS, false);
        if (setting.measure().hyphenated() && (chosen.isEmpty() || !fit.isGood())) {
            find(Reach.SYLLABLES, setting);
            chosen = fit.fit(WITH_HYPHENS, false);
        }
        if (chosen.isEmpty() || !fit.isGood()) {
            chosen = fit.fit(ANY, false);
        }
        return chosen.orElseGet(() -> lastResort(fit, setting));
    }

    private int[] lastResort(TotalFit fit, Setting setting) {
        find(Reach.ANYWHERE, setting);
        return text.length() > PROSE
                ? FirstFit.fit(text, places, setting)
                : fit.fit(ANY, true).orElseThrow();
    }
}
