package org.streetwise.tell.document;

import java.util.Optional;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// What every block can carry.
///
/// @param target the name by which others refer to the block
/// @param language if it differs from that of the surrounding text
/// @param origin where its text was written
/// @param pages how many pages the block may fill, if that is limited; such a block starts on a new page
public record Attributes(
        Optional<Target> target,
        Optional<Role> role,
        Optional<Language> language,
        Optional<Span> origin,
        Optional<Integer> pages) {
    /// Attributes that say nothing.
    public static final Attributes NONE =
            new Attributes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Attributes with a role only.
    public static Attributes of(Role role) {
        return NONE.with(role);
    }

    /// Attributes with a target and a role only.
    public static Attributes of(Target target, Role role) {
        return NONE.with(target).with(role);
    }

    /// A copy with this target.
    public Attributes with(Target target) {
        return new Attributes(Optional.of(target), role, language, origin, pages);
    }

    /// A copy with this role.
    public Attributes with(Role role) {
        return new Attributes(target, Optional.of(role), language, origin, pages);
    }

    /// A copy with this language.
    public Attributes with(Language language) {
        return new Attributes(target, role, Optional.of(language), origin, pages);
    }

    /// A copy whose text was written at this place.
    public Attributes at(Span origin) {
        return new Attributes(target, role, language, Optional.of(origin), pages);
    }

    /// A copy for a block that may fill at most this many pages.
    public Attributes filling(int pages) {
        return new Attributes(target, role, language, origin, Optional.of(pages));
    }

    /// Whether the block has this role.
    public boolean is(Role role) {
        return this.role.filter(r -> r == role).isPresent();
    }
}
