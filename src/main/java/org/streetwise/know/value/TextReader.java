package org.streetwise.know.value;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.source.Span;

/// Is shown texts, one after the other, each with the field that it stands in.
public interface TextReader {
    /// A text of several paragraphs.
    void prose(AuthoredText field, Prose text);

    /// A text of one line with Markdown.
    void line(AuthoredText field, ProseLine text);

    /// Words without Markdown, such as a name or a label.
    ///
    /// @param place of the words; where that is not known, of the record that they belong to
    void words(AuthoredText field, String words, Span place);

    /// What is named and stands elsewhere: by its id, key, path or address.
    default void mention(AuthoredText field, String name, Span place) {}

    /// Shows a visitor where each text stands that has any words, but not what is only named.
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

    /// Shows a visitor every inline of texts with Markdown, those within others too.
    static TextReader inlines(Consumer<ProseInline> visitor) {
        return inlines((_, inline) -> visitor.accept(inline));
    }

    /// The same with the field that each stands in.
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
