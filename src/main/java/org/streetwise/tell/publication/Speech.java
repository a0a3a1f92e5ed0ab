package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.Pattern;
import org.streetwise.tell.template.Pattern.Piece;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;
import org.streetwise.tell.template.Words;

/// Fills a template's phrases.
final class Speech {
    private final Words words;

    Speech(Words words) {
        this.words = words;
    }

    /// A phrase with its places filled.
    List<Inline> say(Phrase phrase, Filling filling) {
        return say(words.phrase(phrase), filling);
    }

    /// A phrase without places.
    List<Inline> say(Phrase phrase) {
        return say(phrase, Filling.none());
    }

    /// Numbers are in words if all of the phrase's have short ones, otherwise all are in digits.
    List<Inline> say(Pattern pattern, Filling filling) {
        boolean spelt = pattern.pieces().stream().allMatch(piece -> isSpelt(piece, filling));
        List<Inline> said = new ArrayList<>();
        for (Piece piece : pattern.pieces()) {
            switch (piece) {
                case Piece.Literal(String text) -> said.add(new Inline.Text(text));
                case Piece.Slot(String name) -> said.addAll(filling.text(name));
                case Piece.Count count -> said.add(new Inline.Text(form(count, filling, spelt)));
            }
        }
        return said;
    }

    private boolean isSpelt(Piece piece, Filling filling) {
        return !(piece instanceof Piece.Count(String name, _, _))
                || words.numbers().word(filling.number(name)).isPresent();
    }

    private String form(Piece.Count count, Filling filling, boolean spelt) {
        int number = filling.number(count.name());
        String digits = Integer.toString(number);
        String said = spelt ? words.numbers().word(number).orElse(digits) : digits;
        return count.form(number).replace("#", said);
    }

    /// The plain words of a phrase.
    String plain(Phrase phrase, Filling filling) {
        return PlainText.of(say(phrase, filling));
    }

    String term(Term term) {
        return words.term(term);
    }

    /// Joins a list: `A, B en C`; with semicolons where a comma stands in one of its items.
    List<Inline> list(List<List<Inline>> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        boolean commas = items.stream().anyMatch(item -> PlainText.of(item).contains(","));
        List<Inline> first = new ArrayList<>(items.getFirst());
        for (List<Inline> item : items.subList(1, Math.max(1, items.size() - 1))) {
            first.add(new Inline.Text(commas ? "; " : ", "));
            first.addAll(item);
        }
        return items.size() == 1
                ? first
                : say(
                        commas ? Phrase.AND_APART : Phrase.AND,
                        Filling.inlines("first", first).and("last", items.getLast()));
    }

    /// Joins plain texts: `A, B en C`.
    String listOf(List<String> items) {
        List<List<Inline>> inlines = items.stream()
                .map(item -> List.<Inline>of(new Inline.Text(item)))
                .toList();
        return PlainText.of(list(inlines));
    }

    /// The same with a capital at its start.
    List<Inline> capitalised(List<Inline> sentence) {
        if (sentence.isEmpty() || !(sentence.getFirst() instanceof Inline.Text(String text, var origin))) {
            return sentence;
        }
        int first = text.offsetByCodePoints(0, 1);
        Locale locale = words.language().locale();
        List<Inline> capitalised = new ArrayList<>(sentence);
        capitalised.set(
                0, new Inline.Text(text.substring(0, first).toUpperCase(locale) + text.substring(first), origin));
        return capitalised;
    }
}
