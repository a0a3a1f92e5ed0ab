package org.streetwise.tell.numbering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Metadata;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.numbering.NumberedDocument.Mark;
import org.streetwise.tell.numbering.NumberedDocument.Mark.Kind;

/// Counts chapters, sections, appendices, tables, figures and notes, and writes their labels.
final class Labeller {
    private static final int DEEPEST = 9;

    private final Metadata.Labels words;
    private final int[] sections = new int[DEEPEST + 1];
    private int appendices;
    private String prefix = "";
    private int tables;
    private int figures;
    private int notes;
    private int bodies;

    Labeller(Metadata.Labels words) {
        this.words = words;
    }

    Mark section(Block.Section section, List<Inline> title, int level) {
        return switch (section.numbering()) {
            case Block.Numbering.None _ -> new Mark(Kind.SECTION, Optional.empty(), PlainText.of(title), title);
            case Block.Numbering.Fixed(String label, String inText) ->
                new Mark(Kind.SECTION, Optional.of(label), inText, title);
            case Block.Numbering.Appendix _ -> appendix(title);
            case Block.Numbering.Decimal _ -> decimal(title, level);
        };
    }

    private Mark appendix(List<Inline> title) {
        prefix = letters(++appendices);
        restartBelow(1);
        String inText = words.appendix().toLowerCase(Locale.ROOT) + "\u00A0" + prefix;
        return new Mark(Kind.SECTION, Optional.of(prefix), inText, title);
    }

    private Mark decimal(List<Inline> title, int level) {
        sections[level]++;
        restartBelow(level);
        if (level == 1) {
            prefix = Integer.toString(sections[1]);
        }
        StringBuilder label = new StringBuilder(prefix);
        for (int i = 2; i <= level; i++) {
            if (sections[i] > 0) {
                label.append('.').append(sections[i]);
            }
        }
        String word = level == 1 ? words.chapter() : words.section();
        return new Mark(Kind.SECTION, Optional.of(label.toString()), word + "\u00A0" + label, title);
    }

    private void restartBelow(int level) {
        for (int i = level + 1; i <= DEEPEST; i++) {
            sections[i] = 0;
        }
    }

    /// A letter for a number: A … Z, AA, AB …
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    Mark table(List<Inline> caption) {
        tables++;
        String label = words.table() + "\u00A0" + tables;
        return new Mark(Kind.TABLE, Optional.of(label), label.toLowerCase(Locale.ROOT), caption);
    }

    Mark figure(List<Inline> caption) {
        figures++;
        String label = words.figure() + "\u00A0" + figures;
        return new Mark(Kind.FIGURE, Optional.of(label), label.toLowerCase(Locale.ROOT), caption);
    }

    /// Starts a body. If a publication has several, each counts its notes from 1.
    void body() {
        if (bodies > 0) {
            notes = 0;
        }
        bodies++;
    }

    Mark note() {
        notes++;
        String number = Integer.toString(notes);
        return new Mark(Kind.NOTE, Optional.of(number), number, List.of());
    }

    Mark paragraph() {
        return new Mark(Kind.PARAGRAPH, Optional.empty(), "", List.of());
    }
}
