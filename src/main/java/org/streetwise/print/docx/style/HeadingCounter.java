package org.streetwise.print.docx.style;

import java.util.Optional;
import org.streetwise.tell.document.Block.Numbering;

/// Counts headings as Word's lists would, to find those that Word would number differently from us.
final class HeadingCounter {
    private final int[] chapters = new int[Heading.DEEPEST + 1];
    private final int[] appendices = new int[Heading.DEEPEST + 1];
    private boolean inAppendix;

    Counting count(Numbering numbering, int level, Optional<String> label) {
        if (level == 1) {
            inAppendix = numbering instanceof Numbering.Appendix;
        }
        return switch (numbering) {
            case Numbering.None _ -> label.isPresent() ? Counting.TEXT : Counting.NONE;
            case Numbering.Fixed _ -> Counting.TEXT;
            case Numbering.Appendix _ -> level == 1 ? counted(level, label) : Counting.TEXT;
            case Numbering.Decimal _ -> counted(level, label);
        };
    }

    private Counting counted(int level, Optional<String> label) {
        int[] counts = inAppendix ? appendices : chapters;
        counts[level]++;
        for (int deeper = level + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        if (!label.equals(Optional.of(label(counts, level)))) {
            counts[level]--;
            return Counting.TEXT;
        }
        return inAppendix ? Counting.APPENDIX : Counting.DECIMAL;
    }

    private String label(int[] counts, int level) {
        StringBuilder label = new StringBuilder();
        for (int i = 1; i <= level; i++) {
            label.append(i == 1 ? "" : ".").append(i == 1 && inAppendix ? letter(counts[i]) : counts[i]);
        }
        return label.toString();
    }

    /// A to Z; empty beyond, where Word counts AA, BB and we do not (ECMA-376 §17.18.59, upperLetter).
    private static String letter(int number) {
        return number > 26 ? "" : String.valueOf((char) ('A' + number - 1));
    }
}
