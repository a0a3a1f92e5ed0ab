package org.streetwise.tell.document;

import java.util.List;

/// The words of inlines without their style, for properties, bookmarks and screen readers.
public final class PlainText {
    private PlainText() {}

    /// The words in order. Notes are left out, and so are cross-references without words of their own.
    public static String of(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        append(inlines, words);
        return words.toString();
    }

    /// The last character that is not white space; -1 if there is none.
    static int last(List<Inline> inlines) {
        String words = of(inlines).stripTrailing();
        return words.isEmpty() ? -1 : words.charAt(words.length() - 1);
    }

    private static void append(List<Inline> inlines, StringBuilder words) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text(String text, _) -> words.append(text);
                case Inline.Code(String text) -> words.append(text);
                case Inline.Superscript(String text, _) -> words.append(text);
                case Inline.Emphasis(var inner) -> append(inner, words);
                case Inline.Strong(var inner) -> append(inner, words);
                case Inline.Strikethrough(var inner) -> append(inner, words);
                case Inline.Link(_, var inner) -> append(inner, words);
                case Inline.Foreign(_, var inner) -> append(inner, words);
                case Inline.PagesOnly(var inner) -> append(inner, words);
                case Inline.CrossReference(_, Inline.Form.Words(var inner)) -> append(inner, words);
                case Inline.Sign(String sign, _) -> words.append(sign);
                case Inline.LineBreak _ -> words.append(' ');
                case Inline.CrossReference _, Inline.Note _ -> {}
            }
        }
    }
}
