package org.streetwise.know.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.streetwise.know.prose.ProseInline;

/// Words that must all occur in a text, in any order and even inside other words. Capitals and accents don't count.
public final class SearchedWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> words;

    /// @param typed words separated by spaces; if there are none, everything is found
    public SearchedWords(String typed) {
        this.words = Arrays.stream(folded(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether all words occur in some texts.
    ///
    /// @param texts passes every inline to a visitor
    boolean occur(Consumer<Consumer<ProseInline>> texts) {
        return occur("", texts);
    }

    /// Whether all words occur in a name or some texts.
    boolean occur(String name, Consumer<Consumer<ProseInline>> texts) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder text = new StringBuilder(name).append(' ');
        texts.accept(inline -> add(inline, text));
        String folded = folded(text.toString());
        return words.stream().allMatch(folded::contains);
    }

    // Inlines that contain others are followed by these, so each word is added once.
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
