package org.streetwise.tell.typography;

import java.util.List;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Walk;

/// Changes the inlines that hold no others, each in its language, and keeps what does not change.
final class Leaves {
    private Leaves() {}

    /// What becomes of an inline that holds no others, save a note's blocks.
    interface Change {
        /// @param language in which it is written
        Inline of(Inline leaf, Language language);
    }

    /// The inlines with their leaves changed, in reading order; the same list where none becomes another.
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
