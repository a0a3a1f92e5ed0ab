package org.streetwise.tell.publication.check;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.synthesis.AudienceSynthesis;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.tell.template.AudiencePart;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Template;

/// An audience with more recommendations than a template has room for, none of which has a priority. So the authors
/// have not chosen which ones are printed.
///
/// @param atMost how many recommendations there is room for
public record AdviceChoice(AudienceSynthesis audience, int atMost) {
    /// All audiences whose authors have not chosen.
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
