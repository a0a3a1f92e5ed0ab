package org.streetwise.tell.publication;

import java.util.List;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.value.Approval;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.phrase.Speech;
import org.streetwise.tell.template.DraftPhrase;

/// Says in a draft, at the thing itself, what its people have not approved.
final class Marks {
    private final boolean draft;
    private final Speech speech;

    Marks(boolean draft, Speech speech) {
        this.draft = draft;
        this.speech = speech;
    }

    /// At the head of a portrait.
    List<Block> of(SelectedCase place) {
        return switch (place.approval()) {
            case OPEN -> mark(DraftPhrase.NOT_APPROVED);
            case OUTDATED -> mark(DraftPhrase.CHANGED_SINCE_APPROVAL);
            case NOT_NEEDED, GIVEN -> List.of();
        };
    }

    /// Under a lesson's title. One that several neighbourhoods carry is its editors', unless none of them approved.
    List<Block> of(NumberedLesson lesson) {
        return switch (lesson) {
            case Alone(_, var alone) -> of(alone.place());
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
        return draft ? List.of(new Block.Paragraph(Attributes.of(Role.NOTICE), speech.say(phrase))) : List.of();
    }
}
