package org.streetwise.tell.account;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;

/// Reads texts and passes on the places of their words.
abstract class WordPlaces implements TextReader {
    /// Receives one text.
    ///
    /// @param words the places of the text's words
    abstract void check(AuthoredText field, List<Span> words, Span place);

    /// The places of a text's words.
    static List<Span> of(Prose text) {
        List<Span> words = new ArrayList<>();
        ProseWalk.of(text, inline -> keep(inline, words));
        return words;
    }

    @Override
    public void prose(AuthoredText field, Prose text) {
        check(field, of(text), text.span());
    }

    @Override
    public void line(AuthoredText field, ProseLine text) {
        List<Span> words = new ArrayList<>();
        ProseWalk.of(text, inline -> keep(inline, words));
        check(field, words, text.span());
    }

    @Override
    public void words(AuthoredText field, String words, Span place) {
        check(field, List.of(place), place);
    }

    @Override
    public void mention(AuthoredText field, String name, Span place) {
        check(field, List.of(place), place);
    }

    /// Punctuation between two citations is lost when they are joined, so only texts with letters or digits count.
    private static void keep(ProseInline inline, List<Span> words) {
        if (inline instanceof ProseInline.Text(String text, Span span)
                && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add(span);
        }
    }
}
