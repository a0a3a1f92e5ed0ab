package org.streetwise.know.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.StrayFile;
import org.streetwise.know.model.UnreadParts;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Looks up what references name, and reports names that nothing has.
final class NameResolver {
    /// The most ids that a hint names.
    private static final int FEW = 6;

    private final Names names;
    private final UnreadParts gaps;
    private final NameGuess meant;
    private final Diagnostics diagnostics;

    /// @param gaps what could not be read; a reference may mean something in it
    NameResolver(Names names, UnreadParts gaps, Diagnostics diagnostics) {
        this.names = names;
        this.gaps = gaps;
        this.meant = new NameGuess(names);
        this.diagnostics = diagnostics;
    }

    void id(Code code, Index<Id, ?> index, Spanned<Id> id) {
        if (id.value().isReadable() && index.find(id.value()).isEmpty()) {
            unknown(code, index, id.value().value(), id.span());
        }
    }

    void text(Code code, Index<String, ?> index, String key, Span place) {
        if (!key.isEmpty() && index.find(key).isEmpty()) {
            unknown(code, index, key, place);
        }
    }

    void lesson(Spanned<LessonKey> key) {
        if (!key.value().lesson().isReadable()
                || names.lessons().find(names.renamed(key.value())).isPresent()) {
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
        if (!name.value().isReadable()) {
            return;
        }
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

    /// Reports a name that nothing has. Says nothing if the name may belong to a thing that could not be read, since
    /// that has been reported.
    void unknown(Code code, Index<?, ?> index, String id, Span place) {
        if (mayBeMissing(code, id)) {
            return;
        }
        Message kind = index.kind().one();
        Diagnostic fault = Diagnostic.of(code, place, Message.of("unknown", "kind", kind, "id", id))
                .labelled(Message.of("unknown.label.none", "kind", kind));
        Optional<String> name = meant.name(index, id);
        Optional<Span> there = name.map(index.places()::get);
        if (name.isPresent() && there.isPresent()) {
            Message label = name.get().equals(id) ? Message.of("label.declared") : Message.of("unknown.label.similar");
            diagnostics.report(fault.related(there.get(), label).hint(Message.of("hint.write", "text", name.get())));
        } else {
            Diagnostic told = declared(index, id).map(fault::hint).orElse(fault);
            diagnostics.report(index.kind().declare().map(told::hint).orElse(told));
        }
    }

    private Optional<Message> declared(Index<?, ?> index, String id) {
        Set<String> ids = meant.among(index, id);
        if (index.places().isEmpty()) {
            return Optional.of(Message.of(
                    "unknown.hint.none-declared", "kind", index.kind().one()));
        }
        boolean named = index == names.lessons() || !index.slugs().isEmpty();
        if (ids.isEmpty() || ids.size() > FEW || !named) {
            return Optional.empty();
        }
        Message all = Message.row(
                ids.stream().map(each -> Message.of("quoted", "text", each)).toList());
        return Optional.of(Message.counted("unknown.hint.declared", ids.size(), "ids", all));
    }

    /// Whether the name may belong to a thing that could not be read. If that is in a file of a wrong name, the file is
    /// reported.
    private boolean mayBeMissing(Code code, String id) {
        if (isInGap(code, id)) {
            return true;
        }
        List<StrayFile> strays = gaps.strays().stream()
                .filter(stray -> mayDeclare(stray, code, id))
                .toList();
        strays.forEach(stray -> diagnostics.report(StrayFaults.needed(stray)));
        return !strays.isEmpty();
    }

    private boolean isInGap(Code code, String id) {
        return switch (code) {
            case UNKNOWN_CASE -> Id.read(id).filter(gaps.lessons()::containsKey).isPresent();
            case UNKNOWN_LESSON ->
                LessonKey.read(id)
                        .map(key -> gaps.mayHave(key.caseId(), key.lesson().value()))
                        .orElseGet(() -> gaps.mayBe(UnreadParts.Kind.STREETWISE_LESSON, id));
            default -> kind(code).filter(kind -> gaps.mayBe(kind, id)).isPresent();
        };
    }

    private static boolean mayDeclare(StrayFile stray, Code code, String id) {
        return switch (code) {
            case UNKNOWN_CASE -> Id.read(id).equals(stray.caseId());
            case UNKNOWN_LESSON ->
                LessonKey.read(id)
                        .map(key -> Optional.of(key.caseId()).equals(stray.caseId()))
                        .orElseGet(() -> stray.mayDeclare(UnreadParts.Kind.STREETWISE_LESSON, id));
            default -> kind(code).filter(kind -> stray.mayDeclare(kind, id)).isPresent();
        };
    }

    private static Optional<UnreadParts.Kind> kind(Code code) {
        return switch (code) {
            case UNKNOWN_THEME -> Optional.of(UnreadParts.Kind.THEME);
            case UNKNOWN_AUDIENCE -> Optional.of(UnreadParts.Kind.AUDIENCE);
            case UNKNOWN_TASK -> Optional.of(UnreadParts.Kind.TASK);
            case UNKNOWN_PHASE -> Optional.of(UnreadParts.Kind.PHASE);
            case UNKNOWN_STRATEGY -> Optional.of(UnreadParts.Kind.STRATEGY);
            case UNKNOWN_INDICATOR -> Optional.of(UnreadParts.Kind.INDICATOR);
            case UNKNOWN_TERM -> Optional.of(UnreadParts.Kind.TERM);
            case UNKNOWN_SOURCE -> Optional.of(UnreadParts.Kind.REFERENCE);
            default -> Optional.empty();
        };
    }
}
