package org.streetwise.manual;

import java.util.List;
import java.util.Optional;

/// A page of the manual. The pages are our own, so they get by with headings (`#`), paragraphs, bullet lists (`-`) and
/// fenced code; within words `code` and **strong**. A line that ends with `\` ends there in print, too.
///
/// @param blocks from top to bottom
public record Page(List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /// A part of a page.
    public sealed interface Block {
        /// @param level 1 for the page's title
        record Heading(int level, String words) implements Block {}

        /// @param words with line ends only where print must break the line
        record Paragraph(String words) implements Block {}

        /// A bullet list.
        ///
        /// @param items as a paragraph's words
        record Items(List<String> items) implements Block {
            public Items {
                items = List.copyOf(items);
            }
        }

        /// Lines that are shown as they are.
        ///
        /// @param path of the file that they are the text of, where the page names one behind the language
        record Code(Optional<String> path, String text) implements Block {}
    }

    /// Reads a page.
    public static Page of(String markdown) {
        return new Page(new PageReader(markdown.lines().toList()).blocks());
    }
}
