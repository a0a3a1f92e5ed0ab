package org.streetwise.print.docx.style;

import java.util.Set;

/// The names of our styles that are Word's own (ECMA-376 §17.7.4.9, and the list of latent styles).
final class BuiltInStyles {
    private static final Set<String> NAMES = Set.of(
            "Normal",
            "Title",
            "Subtitle",
            "Date",
            "Quote",
            "Block Text",
            "caption",
            "footnote text",
            "footnote reference",
            "Bibliography",
            "header",
            "footer",
            "TOC Heading",
            "Default Paragraph Font",
            "Emphasis",
            "Strong",
            "Hyperlink",
            "Normal Table");
    private static final Set<String> NUMBERED = Set.of("List Bullet", "List Number", "List Continue");

    private BuiltInStyles() {}

    static boolean contains(String name) {
        return NAMES.contains(name)
                || name.matches("(heading|toc) [1-9]")
                || NUMBERED.contains(name.replaceFirst(" [2-5]$", ""));
    }
}
