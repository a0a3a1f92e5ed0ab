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
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.template.DraftPhrase;
import org.streetwise.tell.template.Phrase;

/// Writes what a reader must know about the origin of a portrait or a lesson: in a draft, that it is not approved; at a
/// portrait, that the neighbourhood is fictional or was taken from public sources.
///
/// @param draft whether the publication is a draft
/// @param marksPublic whether portraits say that they were taken from public sources
public record OriginMarks(boolean draft, boolean marksPublic, SentenceWriter sentences) {
    /// The notices at the start of a portrait.
    public List<Block> of(SelectedCase place) {
        List<Block> notices = new ArrayList<>(approval(place));
        if (place.facts().fictional()) {
            notices.add(notice(sentences.say(Phrase.FICTIONAL)));
        } else if (marksPublic && place.isFromPublicSources()) {
            notices.add(notice(sentences.say(Phrase.PUBLIC_SOURCE)));
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

    /// The notices under a lesson's title. The editors answer for a lesson that several neighbourhoods carry, so it is
    /// marked only if none of them approved.
    public List<Block> of(NumberedLesson lesson) {
        return switch (lesson) {
            case Alone(_, var alone) -> approval(alone.place());
            case Gathered gathered -> {
                List<SelectedCase> places = gathered.places();
                yield !places.isEmpty() && places.stream().noneMatch(OriginMarks::stands)
                        ? mark(DraftPhrase.CARRIERS_NOT_APPROVED)
                        : List.of();
            }
        };
    }

    private static boolean stands(SelectedCase place) {
        return place.approval() == Approval.NOT_NEEDED || place.approval() == Approval.GIVEN;
    }

    private List<Block> mark(DraftPhrase phrase) {
        return draft ? List.of(notice(sentences.say(phrase))) : List.of();
    }

    private static Block notice(List<Inline> words) {
        return new Block.Paragraph(Attributes.of(Role.NOTICE), words);
    }
}
