package org.streetwise.know.prose;

import java.util.List;
import java.util.function.UnaryOperator;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// A part of a line of authored text.
public sealed interface ProseInline {
    /// Where the author wrote it.
    Span span();

    /// @param text never empty, without line ends
    record Text(String text, Span span) implements ProseInline {}

    record Emphasis(List<ProseInline> inlines, Span span) implements ProseInline {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }
    }

    record Strong(List<ProseInline> inlines, Span span) implements ProseInline {
        public Strong {
            inlines = List.copyOf(inlines);
        }
    }

    record Strikethrough(List<ProseInline> inlines, Span span) implements ProseInline {
        public Strikethrough {
            inlines = List.copyOf(inlines);
        }
    }

    record Code(String text, Span span) implements ProseInline {}

    /// @param address an address with the scheme http, https, mailto or tel
    record Link(String address, List<ProseInline> inlines, Span span) implements ProseInline {
        public Link {
            inlines = List.copyOf(inlines);
        }
    }

    /// A reference within the programme: `[](lesson:rotterdam-pendrecht/straat)`.
    ///
    /// @param id as the author wrote it
    /// @param inlines the author's own words for it; empty if the template's are wanted
    record Reference(Kind kind, String id, List<ProseInline> inlines, Span span) implements ProseInline {
        public Reference {
            inlines = List.copyOf(inlines);
        }

        /// What is referred to.
        public enum Kind {
            LESSON,
            CASE,
            /// A table that the template makes.
            TABLE,
            /// The chart of an indicator.
            FIGURE,
            /// A word of the glossary.
            TERM
        }
    }

    /// A citation: `[@rijnmond-2019, p. 3]`.
    ///
    /// @param key of the reference, without the `@`
    /// @param locator what follows the comma, as the author wrote it; may be empty
    record Citation(String key, String locator, Span span) implements ProseInline {}

    /// Words in another language: `[koppelkans]{lang=nl}`.
    record Foreign(Language language, List<ProseInline> inlines, Span span) implements ProseInline {
        public Foreign {
            inlines = List.copyOf(inlines);
        }
    }

    /// A footnote, at its call.
    record Note(List<ProseBlock> blocks, Span span) implements ProseInline {
        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    record LineBreak(Span span) implements ProseInline {}

    /// The same inline with its words changed, and nothing else.
    default ProseInline reworded(UnaryOperator<String> words) {
        return switch (this) {
            case Text(String text, Span span) -> new Text(words.apply(text), span);
            case Emphasis(var inlines, Span span) -> new Emphasis(reworded(inlines, words), span);
            case Strong(var inlines, Span span) -> new Strong(reworded(inlines, words), span);
            case Strikethrough(var inlines, Span span) -> new Strikethrough(reworded(inlines, words), span);
            case Link(String address, var inlines, Span span) -> new Link(address, reworded(inlines, words), span);
            case Reference(var kind, String id, var inlines, Span span) ->
                new Reference(kind, id, reworded(inlines, words), span);
            case Foreign(Language language, var inlines, Span span) ->
                new Foreign(language, reworded(inlines, words), span);
            case Note(var blocks, Span span) -> new Note(ProseBlock.reworded(blocks, words), span);
            case Code _, Citation _, LineBreak _ -> this;
        };
    }

    /// Rewords several inlines, and drops texts that become empty.
    static List<ProseInline> reworded(List<ProseInline> inlines, UnaryOperator<String> words) {
        return inlines.stream()
                .filter(inline -> !(inline instanceof Text(String text, _))
                        || !words.apply(text).isEmpty())
                .map(inline -> inline.reworded(words))
                .toList();
    }

    /// Appends the words without emphasis, links or references.
    default void appendPlain(StringBuilder words) {
        switch (this) {
            case Text(String text, _) -> words.append(text);
            case Code(String text, _) -> words.append(text);
            case Emphasis(var inlines, _) -> inlines.forEach(i -> i.appendPlain(words));
            case Strong(var inlines, _) -> inlines.forEach(i -> i.appendPlain(words));
            case Strikethrough(var inlines, _) -> inlines.forEach(i -> i.appendPlain(words));
            case Link(_, var inlines, _) -> inlines.forEach(i -> i.appendPlain(words));
            case Reference(_, _, var inlines, _) -> inlines.forEach(i -> i.appendPlain(words));
            case Foreign(_, var inlines, _) -> inlines.forEach(i -> i.appendPlain(words));
            case LineBreak _ -> words.append(' ');
            case Citation _, Note _ -> {}
        }
    }
}
