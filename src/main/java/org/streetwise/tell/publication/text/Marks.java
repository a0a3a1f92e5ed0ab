package org.streetwise.tell.publication.text;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.value.Approval;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.phrase.Speech;
import org.streetwise.tell.template.DraftPhrase;
import org.streetwise.tell.template.Phrase;

/// Says at a portrait or a lesson what a reader must know of where it comes from: in a draft that its people have not
/// approved it, in a portrait that it is made up or was taken from public sources.
///
/// @param draft whether the publication is one
/// @param marksPublic whether a portrait that was taken from public sources says so
public record Marks(boolean draft, boolean marksPublic, Speech speech) {
    /// At the head of a portrait.
    public List<Block> of(SelectedCase place) {
        List<Block> notices = new ArrayList<>(approval(place));
        if (place.facts().fictional()) {
            notices.add(notice(speech.say(Phrase.FICTIONAL)));
        } else if (marksPublic && place.isFromPublicSources()) {
            notices.add(notice(speech.say(Phrase.PUBLIC_SOURCE)));
        }
        return notices;
    }

    private List<Block> approval(SelectedCase place) {
        return switch (place.approval()) {
            case OPEN -> mark(DraftPhrase.NOT_APPROVED);
            case OUTDATED -> mark(DraftPhrase.CHANGED_SINCE_APPROVAL);
            case NOT_NEEDED, GIVEN -> List.of();
        };
    }

    /// Under a lesson's title. One that several neighbourhoods carry is its editors', unless none of them approved.
    public List<Block> of(NumberedLesson lesson) {
        return switch (lesson) {
            case Alone(_, var alone) -> approval(alone.place());
            case Gathered gathered -> {
                List<SelectedCase> places = gathered.places();
                yield !places.isEmpty() && places.stream().noneMatch(Marks::stands)
                        ? mark(DraftPhrase.CARRIERS_NOT_APPROVED)
                        : List.of();
            }
        };
    }

    private static boolean stands(SelectedCase place) {
        return place.approval() == Approval.NOT_NEEDED || place.approval() == Approval.GIVEN;
    }

    private List<Block> mark(DraftPhrase phrase) {
        return draft ? List.of(notice(speech.say(phrase))) : List.of();
    }

    private static Block notice(List<Inline> words) {
        return new Block.Paragraph(Attributes.of(Role.NOTICE), words);
    }
}
