package org.streetwise.tell.publication.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Words whose full stop does not end a sentence.
public final class Abbreviations {
    private final Set<String> known;

    /// @param known abbreviations with their stops
    public Abbreviations(List<String> known) {
        this.known = known.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /// Whether the last word of a text is an abbreviation.
    public boolean end(String text) {
        return known.contains(lastWord(text).toLowerCase(Locale.ROOT));
    }

    /// The last word with everything attached to it, except an opening parenthesis.
    static String lastWord(String text) {
        int start = Math.max(0, text.length() - 1);
        while (start > 0
                && !Character.isWhitespace(text.charAt(start - 1))
                && "([".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start);
    }
}
