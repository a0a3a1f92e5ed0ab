package org.streetwise.print.layout.block;

import java.util.LinkedHashMap;
import java.util.Map;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.PageMap;

/// Gives the page numbers that text names, and remembers them: if one of them changes, the chapter is laid out again.
public final class References {
    /// Stands for a number that is not known yet; as wide as most numbers.
    private static final String UNKNOWN = "88";

    /// As wide as a digit (Unicode, U+2007); no line ends at it.
    private static final String FIGURE_SPACE = "\u2007";

    private static final int PADDED_LENGTH = 4;

    private final PageMap pages;
    private final boolean padded;
    private final Map<Target, String> answers = new LinkedHashMap<>();

    /// @param padded whether all numbers are set equally wide, so that none of them moves the text
    public References(PageMap pages, boolean padded) {
        this.pages = pages;
        this.padded = padded;
    }

    String page(Target target) {
        String page = answers.computeIfAbsent(target, t -> pages.page(t).orElse(UNKNOWN));
        return padded ? FIGURE_SPACE.repeat(Math.max(0, PADDED_LENGTH - page.length())) + page : page;
    }

    /// Whether the same answers are still right.
    public static boolean hold(Map<Target, String> answers, PageMap pages) {
        return answers.entrySet().stream()
                .allMatch(answer -> pages.page(answer.getKey()).orElse(UNKNOWN).equals(answer.getValue()));
    }

    /// All answers so far.
    public Map<Target, String> answers() {
        return answers;
    }
}
