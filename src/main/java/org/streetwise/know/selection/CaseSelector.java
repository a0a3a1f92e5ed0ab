package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.Alias;
import org.streetwise.know.value.Photo;
import org.streetwise.know.value.SourceLink;
import org.streetwise.source.Spanned;

/// Copies what may be shown of a case.
final class CaseSelector {
    private final Naming naming;
    private final List<Omission> omissions;

    CaseSelector(Naming naming, List<Omission> omissions) {
        this.naming = naming;
        this.omissions = omissions;
    }

    SelectedCase select(Case each, List<SelectedLesson> lessons) {
        Optional<Alias> alias = each.upkeep().anonymous();
        String name = alias.map(Alias::name).orElse(each.where().name());
        return new SelectedCase(
                naming.shown(each.id()),
                alias.isPresent()
                        ? alias.get().municipality()
                        : Optional.of(each.where().municipality()),
                name,
                Naming.inText(each),
                alias.isPresent() ? Optional.empty() : each.where().codes(),
                alias.isPresent() ? Optional.empty() : each.where().coordinates(),
                each.participation(),
                each.approval(),
                each.fictional(),
                each.period(),
                each.stage(),
                open(each.figures()),
                each.profile(),
                each.challenge(),
                LessonSelector.values(each.tasks()),
                each.linkages(),
                each.approach(),
                each.strategies(),
                each.results(),
                each.plain(),
                each.partners().stream().map(Spanned::value).toList(),
                lessons,
                photos(each),
                alias.isPresent() ? List.of() : open(each.contacts()),
                sources(each.sources(), each));
    }

    private List<Photo> photos(Case each) {
        List<Photo> shown = new ArrayList<>();
        for (Guarded<Photo> guarded : each.photos()) {
            Optional<Reason> reason = omits(guarded, each);
            if (reason.isPresent()) {
                omissions.add(new Omission(
                        "photo in " + naming.shown(each.id()),
                        reason.get(),
                        guarded.value().place()));
            } else {
                shown.add(guarded.value());
            }
        }
        return List.copyOf(shown);
    }

    private static Optional<Reason> omits(Guarded<Photo> photo, Case each) {
        if (photo.visibility() == Visibility.INTERNAL) {
            return Optional.of(Reason.INTERNAL);
        }
        if (each.upkeep().anonymous().isPresent()) {
            return Optional.of(Reason.ANONYMOUS);
        }
        if (photo.value().alternative().isEmpty()) {
            return Optional.of(Reason.WITHOUT_ALTERNATIVE);
        }
        return photo.value().consent().isEmpty() ? Optional.of(Reason.WITHOUT_CONSENT) : Optional.empty();
    }

    /// Addresses on the web mostly tell which neighbourhood they are about, so one that is not to be known names none.
    static List<SourceLink> sources(List<Guarded<SourceLink>> sources, Case owner) {
        boolean known = owner.upkeep().anonymous().isEmpty();
        return open(sources).stream()
                .filter(source -> known || source instanceof SourceLink.Key)
                .toList();
    }

    private static <T> List<T> open(List<Guarded<T>> guarded) {
        return guarded.stream()
                .filter(each -> each.visibility() == Visibility.PUBLIC)
                .map(Guarded::value)
                .toList();
    }
}
