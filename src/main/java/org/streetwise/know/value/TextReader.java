package org.streetwise.know.value;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.source.Span;

/// Receives texts one after the other, each with its field.
public interface TextReader {
    /// A text of several paragraphs.
    void prose(AuthoredText field, Prose text);

    /// A text of one line with Markdown.
    void line(AuthoredText field, ProseLine text);

    /// Words without Markdown, such as a name or a label.
    ///
    /// @param place of the words, or if that is not known, of the record that they belong to
    void words(AuthoredText field, String words, Span place);

    /// The id, key, path or address of something that stands elsewhere.
    default void mention(AuthoredText field, String name, Span place) {}

    /// Passes the place of each text that has words to a visitor, but not the places of mentions.
    static TextReader places(BiConsumer<AuthoredText, Span> visitor) {
        return new TextReader() {
            @Override
            public void prose(AuthoredText field, Prose text) {
                if (!text.isEmpty()) {
                    visitor.accept(field, text.span());
                }
            }

            @Override
            public void line(AuthoredText field, ProseLine text) {
                visitor.accept(field, text.span());
            }

            @Override
            public void words(AuthoredText field, String words, Span place) {
                visitor.accept(field, place);
            }
        };
    }

    /// Passes every inline of texts with Markdown to a visitor, including those inside others.
    static TextReader inlines(Consumer<ProseInline> visitor) {
        return inlines((_, inline) -> visitor.accept(inline));
    }

    /// The same, with the field of each inline.
    static TextReader inlines(BiConsumer<AuthoredText, ProseInline> visitor) {
        return new TextReader() {
            @Override
            public void prose(AuthoredText field, Prose text) {
                ProseWalk.of(text, inline -> visitor.accept(field, inline));
            }

            @Override
            public void line(AuthoredText field, ProseLine text) {
                ProseWalk.of(text, inline -> visitor.accept(field, inline));
            }

            @Override
            public void words(AuthoredText field, String words, Span place) {}
        };
    }
}
