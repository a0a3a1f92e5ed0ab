package org.streetwise.tell.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;

/// Finds out which words of a phrase belong to the number of a page, and so are printed only where there are pages:
/// those between the slot before it and the number, and the bracket behind it that closes one of them. Of `{number} (p.
/// {page})` they are ` (p. 34)`, of `({place}, p. {page})` they are `, p. 34`.
final class PageWords {
    private static final String OPENING = "(";
    private static final String CLOSING = ")";

    private Optional<Inline> literal = Optional.empty();
    private boolean opened;

    /// Adds words of the phrase to what is said.
    void literal(String words, List<Inline> said) {
        String rest = words;
        if (opened && words.startsWith(CLOSING)) {
            Inline.PagesOnly pages = (Inline.PagesOnly) said.removeLast();
            said.add(new Inline.PagesOnly(joined(pages.inlines(), List.of(new Inline.Text(CLOSING)))));
            rest = words.substring(CLOSING.length());
        }
        opened = false;
        literal = rest.isEmpty() ? Optional.empty() : Optional.of(new Inline.Text(rest));
        literal.ifPresent(said::add);
    }

    /// What a slot is filled with. To the number of a page the words are added that belong to it, which are taken from
    /// the end of what is said.
    List<Inline> owned(List<Inline> filled, List<Inline> said) {
        opened = false;
        if (!arePages(filled)) {
            return filled;
        }
        List<Inline> pages = filled.getFirst() instanceof Inline.PagesOnly(var inner) ? inner : filled;
        if (literal.isEmpty() || said.isEmpty() || said.getLast() != literal.get()) {
            return List.of(new Inline.PagesOnly(pages));
        }
        Inline before = said.removeLast();
        String words = PlainText.of(List.of(before));
        opened = words.lastIndexOf(OPENING) > words.lastIndexOf(CLOSING);
        return List.of(new Inline.PagesOnly(joined(List.of(before), pages)));
    }

    private static List<Inline> joined(List<Inline> some, List<Inline> more) {
        List<Inline> joined = new ArrayList<>(some);
        joined.addAll(more);
        return joined;
    }

    private static boolean arePages(List<Inline> filled) {
        return filled.size() == 1
                && (filled.getFirst() instanceof Inline.PagesOnly
                        || filled.getFirst() instanceof Inline.CrossReference(_, Inline.Form.Page _));
    }
}
