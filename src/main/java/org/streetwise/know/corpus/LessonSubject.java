package org.streetwise.know.corpus;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonFacts;
import org.streetwise.know.value.Recommendation;
import org.streetwise.source.Spanned;

/// What a numbered lesson is about. Editions select lessons by this, and editors look for them by it.
///
/// @param theme the theme that it is printed under
/// @param phases in which it was learnt; those of all its carriers if a streetwise lesson names none itself
/// @param evidence the strongest that it rests on; that of its carriers if a streetwise lesson names none itself
/// @param audiences the audiences that it or a carrier concerns or recommends something to
/// @param isForEveryone whether it or a carrier recommends something to everyone
public record LessonSubject(
        Id theme, Set<Id> phases, Optional<Evidence> evidence, Set<Id> audiences, boolean isForEveryone) {
    public LessonSubject {
        phases = Set.copyOf(phases);
        audiences = Set.copyOf(audiences);
    }

    /// The subject of a streetwise lesson.
    ///
    /// @param carriers the case lessons that carry it; an edition passes only those that it shows
    public static LessonSubject of(Id theme, StreetwiseLesson lesson, Collection<CaseLesson> carriers) {
        LessonFacts own = lesson.facts();
        Set<Id> phases = new HashSet<>();
        own.phase().ifPresent(phase -> phases.add(phase.value()));
        if (phases.isEmpty()) {
            carriers.forEach(each -> each.lesson().facts().phase().ifPresent(phase -> phases.add(phase.value())));
        }
        Optional<Evidence> evidence = own.evidence()
                .or(() -> carriers.stream()
                        .flatMap(each -> each.lesson().facts().evidence().stream())
                        .max(Comparator.naturalOrder()));
        Set<Id> audiences = new HashSet<>();
        boolean everyone = concern(own, lesson.recommendations(), audiences);
        for (CaseLesson each : carriers) {
            everyone |= concern(each.lesson().facts(), each.lesson().recommendations(), audiences);
        }
        return new LessonSubject(theme, phases, evidence, audiences, everyone);
    }

    /// The subject of a case lesson by itself.
    public static LessonSubject of(Id theme, CaseLesson each) {
        LessonFacts own = each.lesson().facts();
        Set<Id> audiences = new HashSet<>();
        boolean everyone = concern(own, each.lesson().recommendations(), audiences);
        return new LessonSubject(
                theme,
                own.phase().map(phase -> Set.of(phase.value())).orElse(Set.of()),
                own.evidence(),
                audiences,
                everyone);
    }

    /// Adds the audiences that a lesson concerns. Returns whether it recommends something to everyone.
    private static boolean concern(LessonFacts facts, List<Recommendation> recommendations, Set<Id> audiences) {
        audiences.addAll(Spanned.values(facts.audiences()));
        recommendations.forEach(each -> audiences.addAll(Spanned.values(each.audiences())));
        return recommendations.stream().anyMatch(each -> each.audiences().isEmpty());
    }

    /// Whether any of several audiences is concerned.
    public boolean concerns(Collection<Id> any) {
        return isForEveryone || any.stream().anyMatch(audiences::contains);
    }
}
