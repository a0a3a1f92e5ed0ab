package org.streetwise.know.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Gaps;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Tells whether there is what a reference names, and reports where there is not.
final class Known {
    /// So many ids a hint can name.
    private static final int FEW = 6;

    private final Names names;
    private final Gaps gaps;
    private final Meant meant;
    private final Diagnostics diagnostics;

    /// @param gaps what could not be read, and so may be meant
    Known(Names names, Gaps gaps, Diagnostics diagnostics) {
        this.names = names;
        this.gaps = gaps;
        this.meant = new Meant(names);
        this.diagnostics = diagnostics;
    }

    void id(Code code, Index<Id, ?> index, Spanned<Id> id) {
        if (index.find(id.value()).isEmpty()) {
            unknown(code, index, id.value().value(), id.span());
        }
    }

    void text(Code code, Index<String, ?> index, String key, Span place) {
        if (index.find(key).isEmpty()) {
            unknown(code, index, key, place);
        }
    }

    void lesson(Spanned<LessonKey> key) {
        if (names.lessons().find(names.renamed(key.value())).isPresent()) {
            return;
        }
        String id = key.value().lesson().value();
        Optional<Case> named = key.span().length() == id.length() ? meant.caseNamed(id) : Optional.empty();
        if (named.isPresent()) {
            diagnostics.report(LessonFaults.isCase(id, key.span(), named.get()));
        } else {
            unknown(Code.UNKNOWN_LESSON, names.lessons(), key.value().toString(), key.span());
        }
    }

    /// A streetwise lesson, as its author wrote it.
    void streetwise(String id, Span place) {
        boolean there =
                Id.isWellFormed(id) && names.streetwise().find(new Id(id)).isPresent();
        if (there || mayBeMissing(Code.UNKNOWN_LESSON, id)) {
            return;
        }
        List<LessonKey> homonyms = meant.lessonsNamed(id, place);
        if (!homonyms.isEmpty()) {
            diagnostics.report(LessonFaults.withoutCase(id, place, homonyms, names));
        } else if (meant.caseNamed(id).isPresent()) {
            diagnostics.report(
                    LessonFaults.isCase(id, place, meant.caseNamed(id).get()));
        } else {
            unknown(Code.UNKNOWN_LESSON, names.streetwise(), id, place);
        }
    }

    /// Reports a lesson of a case that is named by its id alone.
    void withoutCase(Spanned<Id> name) {
        String id = name.value().value();
        List<LessonKey> homonyms = meant.lessonsNamed(id, name.span());
        if (homonyms.isEmpty() && meant.caseNamed(id).isPresent()) {
            diagnostics.report(
                    LessonFaults.isCase(id, name.span(), meant.caseNamed(id).get()));
        } else if (homonyms.isEmpty() && names.streetwise().find(name.value()).isPresent()) {
            diagnostics.report(LessonFaults.isStreetwise(id, name.span()));
        } else {
            diagnostics.report(LessonFaults.withoutCase(id, name.span(), homonyms, names));
        }
    }

    /// Reports a name that leads nowhere, unless it may be one of those that could not be read: that fault is reported
    /// already.
    void unknown(Code code, Index<?, ?> index, String id, Span place) {
        if (mayBeMissing(code, id)) {
            return;
        }
        Diagnostic fault = Diagnostic.of(code, place, "unknown " + index.kind() + " `" + id + "`")
                .labelled("no " + index.kind() + " has this id");
        Optional<String> name = meant.name(index, id);
        Optional<Span> there = name.map(index.places()::get);
        if (name.isPresent() && there.isPresent()) {
            String words = name.get().equals(id) ? "it is declared here" : "a similar id is declared here";
            diagnostics.report(fault.related(there.get(), words).hint("write `" + name.get() + "`"));
        } else {
            Diagnostic told = declared(index, id).map(fault::hint).orElse(fault);
            diagnostics.report(
                    index.home().map(home -> told.hint("declare it " + home)).orElse(told));
        }
    }

    private Optional<String> declared(Index<?, ?> index, String id) {
        Set<String> ids = meant.among(index, id);
        if (index.places().isEmpty()) {
            return Optional.of("the programme declares no " + index.kind() + " yet");
        }
        boolean named = index == names.lessons() || !index.slugs().isEmpty();
        return ids.isEmpty() || ids.size() > FEW || !named
                ? Optional.empty()
                : Optional.of("declared " + (ids.size() == 1 ? "is" : "are") + " "
                        + ids.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", ")));
    }

    private boolean mayBeMissing(Code code, String id) {
        return switch (code) {
            case UNKNOWN_THEME -> gaps.kinds().contains(Gaps.Kind.THEME);
            case UNKNOWN_AUDIENCE -> gaps.kinds().contains(Gaps.Kind.AUDIENCE);
            case UNKNOWN_TASK -> gaps.kinds().contains(Gaps.Kind.TASK);
            case UNKNOWN_PHASE -> gaps.kinds().contains(Gaps.Kind.PHASE);
            case UNKNOWN_STRATEGY -> gaps.kinds().contains(Gaps.Kind.STRATEGY);
            case UNKNOWN_INDICATOR -> gaps.kinds().contains(Gaps.Kind.INDICATOR);
            case UNKNOWN_TERM -> gaps.kinds().contains(Gaps.Kind.TERM);
            case UNKNOWN_SOURCE -> gaps.kinds().contains(Gaps.Kind.REFERENCE);
            case UNKNOWN_CASE -> isGap(id);
            case UNKNOWN_LESSON -> {
                int slash = id.indexOf('/');
                yield slash < 0 ? gaps.kinds().contains(Gaps.Kind.THEME) : isGap(id.substring(0, slash));
            }
            default -> false;
        };
    }

    private boolean isGap(String caseId) {
        return Id.isWellFormed(caseId) && gaps.cases().contains(new Id(caseId));
    }
}
