package org.streetwise.tell.publication.check;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.synthesis.AudienceSynthesis;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.tell.template.AudiencePart;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Template;

/// An audience that more is recommended to than a template has room for, while nobody says what comes first: what is
/// printed of it is not its authors' choice.
///
/// @param atMost how many recommendations there is room for
public record AdviceChoice(AudienceSynthesis audience, int atMost) {
    /// All that are open.
    public static List<AdviceChoice> of(Template template, Synthesis synthesis) {
        Optional<Integer> room = Part.all(template.outline())
                .filter(AudiencePart.Recommendations.class::isInstance)
                .flatMap(part -> ((AudiencePart.Recommendations) part).atMost().stream())
                .findFirst();
        return synthesis.audiences().stream()
                .flatMap(audience -> room.map(atMost -> new AdviceChoice(audience, atMost)).stream())
                .filter(AdviceChoice::isOpen)
                .toList();
    }

    private boolean isOpen() {
        return audience.recommendations().size() > atMost
                && audience.recommendations().stream()
                        .allMatch(asked -> asked.priority().isEmpty());
    }
}
