package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Neighbourhood;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.Alias;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Photo;

/// Copies what may be shown of a case.
record CaseSelector(Naming naming, List<Omission> omissions) {
    SelectedCase select(Case each, List<SelectedLesson> lessons) {
        Case open = each.open();
        return new SelectedCase(
                naming.shown(each.id()),
                each.place(),
                place(open),
                each.approval(),
                open.facts(),
                open.texts(),
                Guarded.values(open.figures()),
                new QuoteSelector(omissions)
                        .select(
                                each.quotes(),
                                open.quotes(),
                                naming.shown(each.id()).value(),
                                AuthoredText.CASE_QUOTE),
                lessons,
                photos(each),
                Guarded.values(open.contacts()),
                Guarded.values(open.sources()));
    }

    private static SelectedPlace place(Case open) {
        Optional<Alias> alias = open.upkeep().anonymous();
        Neighbourhood where = open.where();
        return new SelectedPlace(
                alias.isPresent() ? alias.get().municipality() : Optional.of(where.municipality()),
                alias.map(Alias::name).orElse(where.name()),
                Naming.inText(open),
                alias.isPresent(),
                alias.isPresent() ? alias.get().where() : where.named(AuthoredText.WHERE),
                where.names().get(AuthoredText.REGION),
                where.names().get(AuthoredText.COUNTRY),
                where.codes());
    }

    private List<Photo> photos(Case each) {
        List<Photo> shown = new ArrayList<>();
        for (Guarded<Photo> guarded : each.photos()) {
            Optional<Reason> reason = omits(guarded, each);
            if (reason.isPresent()) {
                omissions.add(new Omission(
                        naming.shown(each.id()).value(),
                        AuthoredText.PHOTO,
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
        if (each.isAnonymous()) {
            return Optional.of(Reason.ANONYMOUS);
        }
        if (photo.value().alternative().isEmpty()) {
            return Optional.of(Reason.WITHOUT_ALTERNATIVE);
        }
        return photo.value().consent().isEmpty() ? Optional.of(Reason.WITHOUT_CONSENT) : Optional.empty();
    }
}
