package org.streetwise.tell.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;

/// Finds the words of a phrase that belong to a page number, which only formats with pages print. They are the words
/// between the previous slot and the number, and the bracket after the number that closes a bracket among them. In
/// `{number} (p. {page})` they are ` (p. 34)`, in `({place}, p. {page})` they are `, p. 34`.
final class PageWords {
    private static final String OPENING = "(";
    private static final String CLOSING = ")";

    private Optional<Inline> literal = Optional.empty();
    private boolean opened;

    /// Appends words of the phrase.
    void literal(String words, List<Inline> said) {
        String rest = words;
        if (opened && words.startsWith(CLOSING)) {
            Inline.PagesOnly pages = (Inline.PagesOnly) said.removeLast();
            said.add(new Inline.PagesOnly(joined(pages.inlines(), Inline.text(CLOSING))));
            rest = words.substring(CLOSING.length());
        }
        opened = false;
        literal = rest.isEmpty() ? Optional.empty() : Optional.of(new Inline.Text(rest));
        literal.ifPresent(said::add);
    }

    /// The text that fills a slot. If it is a page number, the words that belong to it move from the end of `said` into
    /// the result.
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
