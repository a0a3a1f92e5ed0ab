package org.streetwise.tell.account;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Picture.Alternative.Described;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Walk;

/// The words that a document prints, by the places where their authors wrote them. Short labels are kept without a
/// place and are found by their letters.
public final class PrintedWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String ADDRESS = "://";

    private final Set<Span> places = new HashSet<>();
    /// Words without a known place: the template's own words, and labels.
    private final StringBuilder others = new StringBuilder();
    private Optional<NavigableSet<Span>> inOrder = Optional.empty();
    private Optional<String> letters = Optional.empty();

    private PrintedWords(Document document) {
        new Walk(this::add, this::add).blocks(document.blocks());
        document.metadata().keywords().forEach(this::addOther);
    }

    /// The words of a document.
    public static PrintedWords of(Document document) {
        return new PrintedWords(document);
    }

    private void add(Block block) {
        block.attributes().origin().ifPresent(places::add);
        if (block instanceof Block.Picture picture && picture.alternative() instanceof Described(String words)) {
            addOther(words);
        }
    }

    private void addOther(String words) {
        if (!words.contains(ADDRESS)) {
            others.append(words).append('\n');
        }
    }

    private void add(Inline inline) {
        switch (inline) {
            case Inline.Text(String words, Optional<Span> origin) ->
                origin.ifPresentOrElse(places::add, () -> addOther(words));
            case Inline.Superscript(_, Optional<Span> origin) -> origin.ifPresent(places::add);
            case Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikethrough _,
                    Inline.Code _,
                    Inline.Link _,
                    Inline.CrossReference _,
                    Inline.Note _,
                    Inline.Foreign _,
                    Inline.PagesOnly _,
                    Inline.Sign _,
                    Inline.LineBreak _ -> {}
        }
    }

    /// Whether the word at this place is printed.
    boolean has(Span word) {
        return places.contains(word);
    }

    /// Whether the words at all these places are printed.
    public boolean haveAll(Collection<Span> words) {
        return places.containsAll(words);
    }

    /// Whether any word from this part of a source is printed.
    public boolean haveAnyIn(Span stretch) {
        NavigableSet<Span> sorted = inOrder.orElseGet(() -> new TreeSet<>(places));
        inOrder = Optional.of(sorted);
        Span next = sorted.ceiling(new Span(stretch.source(), stretch.start(), stretch.start()));
        return next != null && next.source().equals(stretch.source()) && next.start() < stretch.end();
    }

    /// Whether a label is printed, whatever its style. Capitals and punctuation are ignored.
    public boolean haveLabel(String label) {
        String all = letters.orElseGet(() -> lettersOf(others.toString()));
        letters = Optional.of(all);
        String wanted = lettersOf(label);
        return !wanted.isBlank() && all.contains(wanted);
    }

    private static String lettersOf(String words) {
        return " " + BETWEEN_WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    }
}
