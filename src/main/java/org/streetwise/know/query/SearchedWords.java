package org.streetwise.know.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.streetwise.know.prose.ProseInline;

/// Words that a text must have all of, in whatever order, be it as parts of others. Neither capitals nor accents count.
public final class SearchedWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> words;

    /// @param typed words parted by spaces; none finds everything
    public SearchedWords(String typed) {
        this.words = Arrays.stream(folded(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether all words occur in what a visitor is shown.
    ///
    /// @param texts shows a visitor every inline
    boolean occur(Consumer<Consumer<ProseInline>> texts) {
        return occur("", texts);
    }

    /// The same for a name and what a visitor is shown.
    boolean occur(String name, Consumer<Consumer<ProseInline>> texts) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder text = new StringBuilder(name).append(' ');
        texts.accept(inline -> add(inline, text));
        String folded = folded(text.toString());
        return words.stream().allMatch(folded::contains);
    }

    // Those around others are followed by these, so each word is added once.
    private static void add(ProseInline inline, StringBuilder text) {
        switch (inline) {
            case ProseInline.Text(String words, _) -> text.append(words);
            case ProseInline.Code(String words, _) -> text.append(words);
            case ProseInline.LineBreak _ -> text.append(' ');
            case ProseInline.Emphasis _,
                    ProseInline.Strong _,
                    ProseInline.Strikethrough _,
                    ProseInline.Link _,
                    ProseInline.Reference _,
                    ProseInline.Foreign _,
                    ProseInline.Citation _,
                    ProseInline.Note _ -> {}
        }
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
