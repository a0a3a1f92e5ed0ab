package org.streetwise.know.corpus;

import org.streetwise.diagnostic.Code;
import org.streetwise.know.model.Programme;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Checks the references within texts.
record TextReferences(Names names, NameResolver known) {

    void check(Programme programme) {
        programme.read(TextReader.inlines(this::inline));
    }

    private void inline(ProseInline inline) {
        switch (inline) {
            case ProseInline.Citation(String key, _, Span span) ->
                known.text(Code.UNKNOWN_SOURCE, names.references(), key, span);
            case ProseInline.Reference(ProseInline.Reference.Kind kind, String id, _, Span span) -> {
                switch (kind) {
                    case LESSON -> lesson(id, span);
                    case CASE -> id(Code.UNKNOWN_CASE, names.cases(), id, span);
                    case TERM -> id(Code.UNKNOWN_TERM, names.glossary(), id, span);
                    // Templates decide which tables and figures there are.
                    case TABLE, FIGURE -> {}
                }
            }
            case ProseInline.Text _,
                    ProseInline.Emphasis _,
                    ProseInline.Strong _,
                    ProseInline.Strikethrough _,
                    ProseInline.Code _,
                    ProseInline.Link _,
                    ProseInline.Foreign _,
                    ProseInline.Note _,
                    ProseInline.LineBreak _ -> {}
        }
    }

    private void id(Code code, Index<Id, ?> index, String id, Span place) {
        if (Id.isWellFormed(id)) {
            known.id(code, index, new Spanned<>(new Id(id), place));
        } else {
            known.unknown(code, index, id, place);
        }
    }

    /// A text may refer to a case lesson by `case/lesson` and to a streetwise lesson by its id.
    private void lesson(String id, Span place) {
        if (id.indexOf('/') < 0) {
            known.streetwise(id, place);
        } else {
            LessonKey.read(id)
                    .ifPresentOrElse(
                            key -> known.lesson(new Spanned<>(key, place)),
                            () -> known.unknown(Code.UNKNOWN_LESSON, names.lessons(), id, place));
        }
    }
}
