package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.box.Owner;
import org.streetwise.print.layout.box.Run;
import org.streetwise.print.layout.line.Piece;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.NumberedDocument.Mark;

/// Turns a paragraph's inlines into pieces that can be set, and gathers its notes.
final class InlineSetter {
    private final NumberedDocument document;
    private final References references;
    private final List<Piece> pieces = new ArrayList<>();
    /// The notes by the piece with their number in the text. Two notes of different texts may have equal pieces.
    private final Map<Piece, Inline.Note> notes = new IdentityHashMap<>();

    InlineSetter(NumberedDocument document, References references) {
        this.document = document;
        this.references = references;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// Whether a note is called in the paragraph so far.
    boolean hasNotes() {
        return !notes.isEmpty();
    }

    /// The note whose number is that piece; empty if it is none.
    Optional<Inline.Note> note(Piece piece) {
        return Optional.ofNullable(notes.get(piece));
    }

    InlineSetter add(List<Inline> inlines, Look look) {
        inlines.forEach(inline -> add(inline, look));
        return this;
    }

    void add(String text, Look look) {
        pieces.add(look.text(text));
    }

    private void add(Inline inline, Look look) {
        switch (inline) {
            case Inline.Text(String text, _) -> pieces.add(look.text(text));
            case Inline.Emphasis(var inner) ->
                add(inner, look.owned(Kind.Plain.EMPHASIS).emphasised());
            case Inline.Strong(var inner) ->
                add(inner, look.owned(Kind.Plain.STRONG).strong());
            case Inline.Strikethrough(var inner) ->
                add(inner, look.owned(Kind.Plain.STRIKETHROUGH).struck());
            case Inline.Code(String text) -> {
                if (!text.isEmpty()) {
                    // a row of spaces would become one
                    add(
                            text.replace("  ", "\u00A0 "),
                            look.owned(Kind.Plain.CODE).code());
                }
            }
            case Inline.Superscript(String text, _) -> add(text, look.raised());
            case Inline.Link(String address, var inner) -> link(address, inner, look);
            case Inline.PagesOnly(var inner) -> add(inner, look);
            case Inline.CrossReference(Target target, var form) -> reference(target, form, look);
            case Inline.Note note -> note(note, look);
            case Inline.Foreign(Language language, var inner) -> foreign(language, inner, look);
            case Inline.Sign(String sign, String words) -> add(sign, look.owned(new Kind.Sign(words)));
            case Inline.LineBreak _ -> pieces.add(new Piece.LineEnd());
        }
    }

    private void foreign(Language language, List<Inline> inner, Look look) {
        Owner owner = look.element()
                .map(e -> (Owner) e.child(Kind.Plain.FOREIGN, Optional.of(language)))
                .orElse(look.owner());
        add(inner, look.by(owner).in(language));
    }

    private void link(String address, List<Inline> inner, Look look) {
        if (inLink(look)) {
            add(inner, look);
            return;
        }
        Kind link = new Kind.Link(new Kind.Destination.Address(address), address);
        add(inner, look.owned(link).linked().underlined());
    }

    private void reference(Target target, Inline.Form form, Look look) {
        Mark mark = document.mark(target);
        Look linked = look;
        if (!inLink(look)) {
            Kind link = new Kind.Link(new Kind.Destination.Place(target), describe(target, mark, form));
            linked = look.owned(Kind.Plain.REFERENCE).owned(link).linked();
        }
        switch (form) {
            case Inline.Form.Number() -> add(mark.inText(), linked);
            case Inline.Form.Title() -> add(withoutNotes(mark.title()), linked);
            case Inline.Form.Page() -> add(references.page(target), linked);
            case Inline.Form.Words(var words) -> add(words, linked);
        }
    }

    /// What a screen reader says of the link; it must not be empty (ISO 14289-1, 7.18.5).
    private String describe(Target target, Mark mark, Inline.Form form) {
        String title = PlainText.of(mark.title());
        String words = form instanceof Inline.Form.Words(var own) ? PlainText.of(own) : mark.inText();
        if (!(form instanceof Inline.Form.Page)) {
            if (!title.isBlank()) {
                return mark.label().map(label -> label + " ").orElse("") + title;
            }
            if (!words.isBlank()) {
                return words;
            }
        }
        return document.document().metadata().labels().page() + " " + references.page(target);
    }

    private void note(Inline.Note note, Look look) {
        if (look.element().isEmpty()) {
            return;
        }
        Target target = note.target().orElseThrow();
        Mark mark = document.mark(target);
        String description = document.document().metadata().labels().note() + " " + mark.inText();
        Kind link = new Kind.Link(new Kind.Destination.Place(target), description);
        Look call = inLink(look) ? look : look.owned(Kind.Plain.REFERENCE).owned(link);
        Piece.Text piece = call.raised().text(mark.label().orElseThrow());
        pieces.add(piece);
        notes.put(piece, note);
    }

    private static boolean inLink(Look look) {
        return new Run(look.owner(), look.colour(), look.stroke()).link().isPresent();
    }

    /// A title as it is repeated elsewhere, without its notes.
    static List<Inline> withoutNotes(List<Inline> inlines) {
        List<Inline> without = new ArrayList<>();
        for (Inline inline : inlines) {
            boolean isOnlyNotes = inline instanceof Inline.Link(_, var words)
                    && withoutNotes(words).isEmpty();
            if (inline instanceof Inline.LineBreak) {
                without.add(new Inline.Text(" "));
            } else if (!(inline instanceof Inline.Note) && !isOnlyNotes) {
                without.add(Walk.inside(inline, blocks -> blocks, InlineSetter::withoutNotes));
            }
        }
        return without;
    }
}
