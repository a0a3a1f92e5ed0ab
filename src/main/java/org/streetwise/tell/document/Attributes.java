package org.streetwise.tell.document;

import java.util.Optional;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// What every block may have.
///
/// @param target under which it can be referred to
/// @param language where it differs from what is around it
/// @param origin where its text was written
/// @param pages how many it may fill, where that is limited and it starts on a new page
public record Attributes(
        Optional<Target> target,
        Optional<Role> role,
        Optional<Language> language,
        Optional<Span> origin,
        Optional<Integer> pages) {
    public static final Attributes NONE =
            new Attributes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Attributes of(Role role) {
        return NONE.with(role);
    }

    public static Attributes of(Target target, Role role) {
        return NONE.with(target).with(role);
    }

    public Attributes with(Target target) {
        return new Attributes(Optional.of(target), role, language, origin, pages);
    }

    public Attributes with(Role role) {
        return new Attributes(target, Optional.of(role), language, origin, pages);
    }

    public Attributes with(Language language) {
        return new Attributes(target, role, Optional.of(language), origin, pages);
    }

    public Attributes at(Span origin) {
        return new Attributes(target, role, language, Optional.of(origin), pages);
    }

    /// On so many pages at most.
    public Attributes filling(int pages) {
        return new Attributes(target, role, language, origin, Optional.of(pages));
    }

    public boolean is(Role role) {
        return this.role.filter(r -> r == role).isPresent();
    }
}
