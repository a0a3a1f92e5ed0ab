package org.streetwise.tell.citation;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.PersonOrBody;
import org.streetwise.know.value.PersonOrBody.Body;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Reference.Kind;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Inline;

/// A source that a publication names, the name that its entry begins with, and what distinguishes it from sources that
/// would be cited alike.
///
/// @param key of the reference, or a bare address
/// @param reference absent for a bare address
/// @param lead the names that come first; empty if the title comes first
/// @param edited whether these names are its editors
/// @param shown how many authors a citation names if there are three or more
/// @param initialled whether a citation gives the first author's initials
/// @param letter after the year; may be empty
record CitedSource(
        String key,
        Optional<Reference> reference,
        List<PersonOrBody> lead,
        boolean edited,
        int shown,
        boolean initialled,
        String letter) {
    static CitedSource of(Reference reference) {
        boolean edited = reference.authors().isEmpty() && !isContained(reference);
        List<PersonOrBody> named = edited ? reference.editors() : reference.authors();
        return new CitedSource(
                reference.key().value(),
                Optional.of(reference),
                named.isEmpty() ? speaker(reference) : named,
                edited && !named.isEmpty(),
                1,
                false,
                "");
    }

    /// @param host the address's site, which stands for an author
    static CitedSource of(String address, String host) {
        return new CitedSource(address, Optional.empty(), List.of(new Body(host)), false, 1, false, "");
    }

    /// Who stands for the author if nobody is named: the publisher of a work that is not part of another, or the site
    /// of a page.
    private static List<PersonOrBody> speaker(Reference reference) {
        if (isContained(reference) || reference.kind() == Kind.LAW) {
            return List.of();
        }
        return reference
                .publisher()
                .or(() -> reference.within().name().filter(_ -> reference.kind() == Kind.PAGE))
                .<List<PersonOrBody>>map(name -> List.of(new Body(name)))
                .orElse(List.of());
    }

    /// Whether the source is part of a larger work, whose title is set in italics instead.
    private static boolean isContained(Reference reference) {
        return reference.within().name().isPresent()
                && switch (reference.kind()) {
                    case CHAPTER, ARTICLE, NEWS, PAPER -> true;
                    case REPORT, BOOK, DISSERTATION, MASTERS_THESIS, THESIS, PAGE, LAW, DATASET, VIDEO, CONVERSATION ->
                        false;
                };
    }

    boolean isContained() {
        return reference.filter(CitedSource::isContained).isPresent();
    }

    boolean isConversation() {
        return reference.filter(each -> each.kind() == Kind.CONVERSATION).isPresent();
    }

    Optional<PartialDate> date() {
        return reference.flatMap(Reference::date);
    }

    /// The title, or the address that stands for one.
    String title() {
        return reference.map(each -> each.title().value()).orElse(key);
    }

    /// The words of this source. Words without a place get the source's key as their place, which is where a character
    /// is reported that can't be drawn.
    List<Inline> placed(List<Inline> inlines) {
        return reference.map(each -> placed(inlines, each.key().span())).orElse(inlines);
    }

    private static List<Inline> placed(List<Inline> inlines, Span key) {
        return inlines.stream()
                .map(inline -> switch (inline) {
                    case Inline.Text(String text, var origin) ->
                        new Inline.Text(text, origin.or(() -> Optional.of(key)));
                    case Inline.Emphasis(var inner) -> new Inline.Emphasis(placed(inner, key));
                    case Inline.Strong _,
                            Inline.Strikethrough _,
                            Inline.Code _,
                            Inline.Superscript _,
                            Inline.Link _,
                            Inline.CrossReference _,
                            Inline.Note _,
                            Inline.Foreign _,
                            Inline.PagesOnly _,
                            Inline.Sign _,
                            Inline.LineBreak _ -> inline;
                })
                .toList();
    }

    CitedSource showing(int names) {
        return new CitedSource(key, reference, lead, edited, names, initialled, letter);
    }

    CitedSource withInitials() {
        return new CitedSource(key, reference, lead, edited, shown, true, letter);
    }

    CitedSource lettered(String behindYear) {
        return new CitedSource(key, reference, lead, edited, shown, initialled, behindYear);
    }
}
