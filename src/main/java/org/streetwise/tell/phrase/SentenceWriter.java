package org.streetwise.tell.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.value.CountingUnit;
import org.streetwise.source.Capitals;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.template.Pattern;
import org.streetwise.tell.template.Pattern.Piece;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.StandingPhrase;
import org.streetwise.tell.template.StandingWord;
import org.streetwise.tell.template.Words;

/// Fills a template's phrases and joins words into lists and sentences.
public final class SentenceWriter {
    private static final String STOP = ".";

    private final Words words;
    private final CountingUnit unit;

    /// @param unit what the programme counts, if it names that
    public SentenceWriter(Words words, Optional<CountingUnit> unit) {
        this.words = words;
        this.unit = unit.orElse(words.unit());
    }

    /// A phrase with its places filled.
    public List<Inline> say(StandingPhrase phrase, Filling filling) {
        return say(words.phrase(phrase), filling);
    }

    /// A phrase without places.
    public List<Inline> say(StandingPhrase phrase) {
        return say(phrase, Filling.none());
    }

    /// A pattern with its places filled. If each number has a short word, all numbers are in words; otherwise all are
    /// in digits.
    public List<Inline> say(Pattern pattern, Filling filling) {
        return say(pattern, filling, isSpelt(pattern, filling));
    }

    private List<Inline> say(Pattern pattern, Filling filling, boolean spelt) {
        List<Inline> said = new ArrayList<>();
        PageWords pages = new PageWords();
        for (Piece piece : pattern.pieces()) {
            switch (piece) {
                case Piece.Literal(String text) -> {
                    // An abbreviation such as "z.d." already ends with the full stop.
                    String more = text.startsWith(STOP) && PlainText.of(said).endsWith(STOP) ? text.substring(1) : text;
                    pages.literal(more, said);
                }
                case Piece.Slot(String name) -> {
                    List<Inline> filled = say(filling.text(name), spelt);
                    if (filled.isEmpty()) {
                        stripSpace(said);
                    }
                    said.addAll(pages.owned(filled, said));
                }
                case Piece.Count(String name, String one, String more) -> {
                    int number = filling.number(name);
                    String form = number == 1 ? one : more;
                    said.add(new Inline.Text(form.replace("#", number(number, spelt))));
                }
                case Piece.Counted(String name) -> {
                    int number = filling.number(name);
                    said.add(new Inline.Text(number(number, spelt) + " " + unit(number != 1)));
                }
                case Piece.Unit(boolean many) -> said.add(new Inline.Text(unit(many)));
                case Piece.Gender(String common, String neuter) ->
                    said.add(new Inline.Text(
                            switch (unit.gender()) {
                                case COMMON -> common;
                                case NEUTER -> neuter;
                            }));
            }
        }
        return said;
    }

    /// A place that stays empty takes the space before it away, too.
    private static void stripSpace(List<Inline> said) {
        if (!said.isEmpty()
                && said.getLast() instanceof Inline.Text(String text, var origin)
                && text.endsWith(" ")
                && text.length() > 1) {
            said.set(said.size() - 1, new Inline.Text(text.stripTrailing(), origin));
        }
    }

    private List<Inline> say(Filling.Value value, boolean spelt) {
        return switch (value) {
            case Filling.Value.Said(var inlines) -> inlines;
            case Filling.Value.Clauses(var clauses) ->
                list(clauses.stream()
                        .map(clause -> say(words.phrase(clause.phrase()), clause.filling(), spelt))
                        .toList());
        };
    }

    /// A phrase that follows other words, with a space before it. Patterns can't begin with a space.
    public List<Inline> behind(StandingPhrase phrase, Filling filling) {
        List<Inline> said = new ArrayList<>(Inline.text(" "));
        said.addAll(say(phrase, filling));
        return said;
    }

    /// The sentences of one paragraph, each with a capital. If one of their numbers needs digits, all are in digits.
    public List<Inline> say(List<Filling.Clause> clauses) {
        boolean spelt = clauses.stream().allMatch(each -> isSpelt(words.phrase(each.phrase()), each.filling()));
        List<Inline> said = new ArrayList<>();
        for (Filling.Clause each : clauses) {
            if (!said.isEmpty()) {
                said.add(new Inline.Text(" "));
            }
            said.addAll(capitalised(say(words.phrase(each.phrase()), each.filling(), spelt)));
        }
        return said;
    }

    private boolean isSpelt(Pattern pattern, Filling filling) {
        return pattern.pieces().stream().allMatch(piece -> switch (piece) {
            case Piece.Count(String name, _, _) -> isSpelt(filling.number(name));
            case Piece.Counted(String name) -> isSpelt(filling.number(name));
            case Piece.Slot(String name) ->
                switch (filling.text(name)) {
                    case Filling.Value.Said _ -> true;
                    case Filling.Value.Clauses(var clauses) ->
                        clauses.stream().allMatch(clause -> isSpelt(words.phrase(clause.phrase()), clause.filling()));
                };
            case Piece.Literal _, Piece.Unit _, Piece.Gender _ -> true;
        });
    }

    private boolean isSpelt(int number) {
        return words.numbers().word(number).isPresent();
    }

    private String number(int number, boolean spelt) {
        String digits = Integer.toString(number);
        return spelt ? words.numbers().word(number).orElse(digits) : digits;
    }

    private String unit(boolean many) {
        return many ? unit.many() : unit.one();
    }

    /// The plain words of a phrase.
    public String plain(StandingPhrase phrase, Filling filling) {
        return PlainText.of(say(phrase, filling));
    }

    /// A word that stands alone, such as the heading of a column.
    public String term(StandingWord term) {
        return words.term(term);
    }

    /// The name of what is counted, for a table's column: `Wijk`.
    public List<Inline> unitLabel() {
        return capitalised(Inline.text(unit.one()));
    }

    /// Joins a list: `A, B en C`. If an item contains a comma, semicolons separate the items.
    public List<Inline> list(List<List<Inline>> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return list(items, items.stream().anyMatch(item -> PlainText.of(item).contains(",")));
    }

    /// Joins labels. If a label contains a comma or the word that joins lists, semicolons separate the labels: `werk;
    /// en armoede en schulden`.
    public List<Inline> labels(List<List<Inline>> items) {
        return items.isEmpty()
                ? List.of()
                : list(items, items.stream().map(PlainText::of).anyMatch(item -> item.contains(",") || joins(item)));
    }

    /// Puts texts in quotation marks and joins them. The marks make it clear that a comma inside does not separate.
    public List<Inline> listQuoted(List<String> items) {
        return items.isEmpty()
                ? List.of()
                : list(
                        items.stream()
                                .map(item -> say(Phrase.QUOTED, Filling.text("text", item)))
                                .toList(),
                        false);
    }

    private List<Inline> list(List<List<Inline>> items, boolean commas) {
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
    public String listOf(List<String> items) {
        List<List<Inline>> inlines =
                items.stream().map(item -> Inline.text(item)).toList();
        return PlainText.of(list(inlines));
    }

    /// Whether a text contains the word that joins lists: "armoede en schulden".
    public boolean joins(String text) {
        return words.phrase(Phrase.AND).pieces().stream()
                .anyMatch(piece -> piece instanceof Piece.Literal(String word) && text.contains(word));
    }

    /// A label as it reads within a sentence, without its capital: `energietransitie`. `VvE` stays, and so do German
    /// nouns.
    public String inSentence(String label) {
        return Capitals.lowered(label, words.language());
    }

    /// The sentence with a capital at its start, even if it starts with a reference or a word of another language.
    public List<Inline> capitalised(List<Inline> sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        List<Inline> capitalised = new ArrayList<>(sentence);
        capitalised.set(
                0,
                switch (sentence.getFirst()) {
                    case Inline.Text(String text, var origin) ->
                        new Inline.Text(Capitals.raised(text, words.language()), origin);
                    case Inline.CrossReference _, Inline.Foreign _, Inline.Emphasis _, Inline.Strong _ ->
                        Walk.inside(sentence.getFirst(), blocks -> blocks, this::capitalised);
                    case Inline.Link _,
                            Inline.Strikethrough _,
                            Inline.Code _,
                            Inline.Superscript _,
                            Inline.Note _,
                            Inline.Sign _,
                            Inline.PagesOnly _,
                            Inline.LineBreak _ -> sentence.getFirst();
                });
        return capitalised;
    }
}
