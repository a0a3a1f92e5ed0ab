package org.streetwise.manual;

import java.util.List;
import java.util.Optional;

/// A page of the manual. The pages are our own, so they need only headings (`#`), paragraphs, bullet lists (`-`) and
/// fenced code, and within a text `code` and **strong**. A line that ends with `\` also ends there in print.
///
/// @param blocks from top to bottom
public record ManualPage(List<Block> blocks) {
    public ManualPage {
        blocks = List.copyOf(blocks);
    }

    /// A part of a page.
    public sealed interface Block {
        /// @param level 1 for the page's title
        record Heading(int level, String words) implements Block {}

        /// @param words contain a line end only where print must break the line
        record Paragraph(String words) implements Block {}

        /// A bullet list.
        ///
        /// @param items each written like the words of a paragraph
        record Items(List<String> items) implements Block {
            public Items {
                items = List.copyOf(items);
            }
        }

        /// Lines that are shown as they are.
        ///
        /// @param path of the file whose text this is, if the page names one after the language
        record Code(Optional<String> path, String text) implements Block {}
    }

    /// Reads a page from its Markdown.
    public static ManualPage of(String markdown) {
        return new ManualPage(new PageReader(markdown.lines().toList()).blocks());
    }
}
