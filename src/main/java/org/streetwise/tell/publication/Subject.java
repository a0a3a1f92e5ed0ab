package org.streetwise.tell.publication;

import java.util.Optional;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.AudienceSynthesis;
import org.streetwise.know.synthesis.LinkageSynthesis;
import org.streetwise.know.synthesis.StrategySynthesis;
import org.streetwise.know.synthesis.ThemeSynthesis;

/// What the current parts are about. Each component is present within a for-each over such items.
record Subject(
        Optional<ThemeSynthesis> theme,
        Optional<SelectedCase> place,
        Optional<LinkageSynthesis> linkage,
        Optional<StrategySynthesis> strategy,
        Optional<AudienceSynthesis> audience) {
    static final Subject NONE =
            new Subject(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Subject of(ThemeSynthesis theme) {
        return new Subject(Optional.of(theme), place, linkage, strategy, audience);
    }

    Subject of(SelectedCase place) {
        return new Subject(theme, Optional.of(place), linkage, strategy, audience);
    }

    Subject of(LinkageSynthesis linkage) {
        return new Subject(theme, place, Optional.of(linkage), strategy, audience);
    }

    Subject of(StrategySynthesis strategy) {
        return new Subject(theme, place, linkage, Optional.of(strategy), audience);
    }

    Subject of(AudienceSynthesis audience) {
        return new Subject(theme, place, linkage, strategy, Optional.of(audience));
    }
}
