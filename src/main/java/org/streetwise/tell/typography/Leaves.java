package org.streetwise.tell.typography;

import java.util.List;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Walk;

/// Changes the inlines that contain no others, each in its language. Inlines without changes are the same objects.
final class Leaves {
    private Leaves() {}

    /// Changes an inline that contains no other inlines. A note counts as one, whatever blocks it contains.
    interface Change {
        /// @param language of the inline's text
        Inline of(Inline leaf, Language language);
    }

    /// Applies a change to all such inlines at any depth, in reading order. If none changes, the result is the same
    /// list.
    static List<Inline> changed(List<Inline> inlines, Language language, Change change) {
        return Walk.each(inlines, inline -> switch (inline) {
            case Inline.Foreign(Language other, _) -> inside(inline, other, change);
            case Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikethrough _,
                    Inline.Link _,
                    Inline.PagesOnly _,
                    Inline.CrossReference(_, Inline.Form.Words _) -> inside(inline, language, change);
            case Inline.CrossReference _,
                    Inline.Text _,
                    Inline.Code _,
                    Inline.Superscript _,
                    Inline.Note _,
                    Inline.Sign _,
                    Inline.LineBreak _ -> change.of(inline, language);
        });
    }

    private static Inline inside(Inline inline, Language language, Change change) {
        return Walk.inside(inline, blocks -> blocks, inner -> changed(inner, language, change));
    }
}
