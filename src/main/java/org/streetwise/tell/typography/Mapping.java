package org.streetwise.tell.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Inline;

/// Changes parts of a tree, and keeps all others as they are.
final class Mapping {
    private Mapping() {}

    /// What becomes of an inline that holds no others, save a note's blocks.
    interface Leaf {
        /// @param language in which it is written
        Inline changed(Inline leaf, Language language);
    }

    /// The same list where no element becomes another.
    static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        List<T> changed = list;
        for (int i = 0; i < list.size(); i++) {
            T old = list.get(i);
            T now = change.apply(old);
            if (now != old) {
                if (changed == list) {
                    changed = new ArrayList<>(list);
                }
                changed.set(i, now);
            }
        }
        return changed;
    }

    static List<Inline> leaves(List<Inline> inlines, Language language, Leaf leaf) {
        return each(inlines, inline -> inline(inline, language, leaf));
    }

    private static Inline inline(Inline inline, Language language, Leaf leaf) {
        return switch (inline) {
            case Inline.Text _, Inline.Code _, Inline.Superscript _, Inline.Note _, Inline.Sign _, Inline.LineBreak _ ->
                leaf.changed(inline, language);
            case Inline.Emphasis(var inner) -> around(inline, inner, language, leaf, Inline.Emphasis::new);
            case Inline.Strong(var inner) -> around(inline, inner, language, leaf, Inline.Strong::new);
            case Inline.Strikethrough(var inner) -> around(inline, inner, language, leaf, Inline.Strikethrough::new);
            case Inline.Link(String address, var inner) ->
                around(inline, inner, language, leaf, words -> new Inline.Link(address, words));
            case Inline.Foreign(Language other, var inner) ->
                around(inline, inner, other, leaf, words -> new Inline.Foreign(other, words));
            case Inline.CrossReference(var target, Inline.Form.Words(var inner)) ->
                around(
                        inline,
                        inner,
                        language,
                        leaf,
                        words -> new Inline.CrossReference(target, new Inline.Form.Words(words)));
            case Inline.CrossReference _ -> leaf.changed(inline, language);
        };
    }

    /// What makes an inline of those within it.
    private interface Maker {
        Inline of(List<Inline> inner);
    }

    private static Inline around(Inline old, List<Inline> inner, Language language, Leaf leaf, Maker maker) {
        List<Inline> changed = leaves(inner, language, leaf);
        return changed == inner ? old : maker.of(changed);
    }
}
