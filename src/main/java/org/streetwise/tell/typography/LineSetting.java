package org.streetwise.tell.typography;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Inline;

/// Sets lines one after another, each as a whole, because a quotation may open before an emphasis and close inside it.
final class LineSetting {
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036F';

    private final LineCharacters line = new LineCharacters();
    private final Rules rules = new Rules(line);
    private boolean notes;
    private int next;

    /// Sets a text without inlines.
    String words(String text, Language language) {
        line.clear();
        line.add(composed(text), Conventions.of(language), true, true);
        rules.apply();
        return printed(text, 0);
    }

    /// Sets the inlines of a line. The text of its notes stays as it is.
    List<Inline> inlines(List<Inline> inlines, Language language) {
        line.clear();
        notes = false;
        gather(inlines, language, true);
        rules.apply();
        next = 0;
        return Leaves.changed(inlines, language, (leaf, _) -> set(leaf));
    }

    /// Whether the last line had notes.
    boolean hadNotes() {
        return notes;
    }

    private void gather(List<Inline> inlines, Language language, boolean free) {
        Conventions conventions = Conventions.of(language);
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text(String text, Optional<Span> origin) ->
                    line.add(composed(text), conventions, free, origin.isPresent());
                case Inline.Code(String text) -> fixed(text, conventions);
                case Inline.Superscript(String text, _) -> fixed(text, conventions);
                case Inline.Sign(String sign, _) -> fixed(sign, conventions);
                case Inline.LineBreak _ -> fixed("\n", conventions);
                case Inline.Emphasis(var inner) -> gather(inner, language, free);
                case Inline.Strong(var inner) -> gather(inner, language, free);
                case Inline.Strikethrough(var inner) -> gather(inner, language, free);
                case Inline.Link(String address, var inner) ->
                    gather(inner, language, free && !isAddress(inner, address));
                case Inline.PagesOnly(var inner) -> gather(inner, language, free);
                case Inline.Foreign(var other, var inner) -> gather(inner, other, free);
                case Inline.CrossReference(_, Inline.Form.Words(var inner)) -> gather(inner, language, free);
                // The number of a page, or a word.
                case Inline.CrossReference(_, Inline.Form.Page _) -> fixed("0", conventions);
                case Inline.CrossReference _ -> fixed("x", conventions);
                case Inline.Note _ -> notes = true;
            }
        }
    }

    /// The text as printed, or the same object if nothing changes.
    private String printed(String text, int number) {
        LineCharacters.Stretch stretch = line.stretch(number);
        boolean composed = stretch.end() - stretch.start() != text.length();
        return composed || line.isChanged(stretch) ? line.printed(stretch) : text;
    }

    /// Composes a letter and its accents into one character where Unicode has one, because few fonts can place accents.
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && c <= LAST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private void fixed(String text, Conventions conventions) {
        line.add(text, conventions, false, false);
    }

    private static boolean isAddress(List<Inline> words, String address) {
        return words.size() == 1
                && words.getFirst() instanceof Inline.Text(String text, _)
                && (address.endsWith(text) || address.startsWith("tel:"));
    }

    private Inline set(Inline leaf) {
        return switch (leaf) {
            case Inline.Note _ -> leaf;
            case Inline.Text(String text, Optional<Span> origin) -> {
                String printed = printed(text, next++);
                yield printed.equals(text) ? leaf : new Inline.Text(printed, origin);
            }
            case Inline.Code _,
                    Inline.Superscript _,
                    Inline.Sign _,
                    Inline.LineBreak _,
                    Inline.CrossReference _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikethrough _,
                    Inline.Link _,
                    Inline.PagesOnly _,
                    Inline.Foreign _ -> {
                next++;
                yield leaf;
            }
        };
    }
}
