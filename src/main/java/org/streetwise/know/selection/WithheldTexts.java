package org.streetwise.know.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.streetwise.know.model.Case;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;

/// Finds the texts of a case that are left out because they are internal, or because they would reveal an anonymous
/// case. The classes that select photos and quotes record those themselves.
record WithheldTexts(String what, List<Omission> omissions) {

    /// @param what the case's key
    static void of(Case each, String what, List<Omission> omissions) {
        Case publicPart = each.withoutInternal();
        WithheldTexts texts = new WithheldTexts(what, omissions);
        texts.compare(each, publicPart, Reason.INTERNAL);
        if (each.isAnonymous()) {
            texts.compare(publicPart, publicPart.withoutTraces(), Reason.ANONYMOUS);
        }
    }

    private void compare(Case whole, Case part, Reason why) {
        Set<Span> shown = new HashSet<>();
        readOwn(part, new Places((_, place) -> shown.add(place)));
        readOwn(whole, new Places((field, place) -> {
            if (!shown.contains(place) && isToldHere(field)) {
                omissions.add(new Omission(what, field, why, place));
            }
        }));
    }

    /// Reads a case without its lessons, which are separate records.
    private static void readOwn(Case each, TextReader reader) {
        each.withoutLessons().read(reader);
    }

    private static boolean isToldHere(AuthoredText field) {
        return switch (field) {
            case PHOTO,
                    PHOTO_ALTERNATIVE,
                    CAPTION,
                    CREDIT,
                    PHOTO_LICENCE,
                    CASE_QUOTE,
                    CASE_SPEAKER,
                    CASE_QUOTE_SOURCE -> false;
            default -> true;
        };
    }

    private interface Found {
        void at(AuthoredText field, Span place);
    }

    private record Places(Found found) implements TextReader {
        @Override
        public void prose(AuthoredText field, Prose text) {
            found.at(field, text.span());
        }

        @Override
        public void line(AuthoredText field, ProseLine text) {
            found.at(field, text.span());
        }

        @Override
        public void words(AuthoredText field, String words, Span place) {
            found.at(field, place);
        }

        @Override
        public void mention(AuthoredText field, String name, Span place) {
            found.at(field, place);
        }
    }
}
