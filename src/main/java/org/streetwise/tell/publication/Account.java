package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.streetwise.know.prose.Inlines;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.Omission;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Template;

/// Accounts for every text that an edition may show: it is printed, or listed here with the reason why not. What is
/// printed is not asked of the template but of the document, in which every text knows where it was written.
public final class Account {
    private static final String CASES = "cases/";

    private final Selection selection;
    private final Document document;
    private final List<Part> parts;

    private Account(Selection selection, Template template, Document document) {
        this.selection = selection;
        this.parts = Part.all(template.outline()).toList();
        this.document = document;
    }

    static Account of(Selection selection, Template template, Document document) {
        return new Account(selection, template, document);
    }

    /// The texts that are not printed. Every call goes through all texts again.
    public List<Omission> unprinted() {
        PrintedWords printed = PrintedWords.of(document);
        PrintedSources sources = new PrintedSources(selection.references(), document, printed);
        List<Omission> omissions = new ArrayList<>();
        Map<AuthoredText, Reason> reasons = new EnumMap<>(AuthoredText.class);
        for (AuthoredText field : AuthoredText.values()) {
            TextParts.of(field)
                    .map(printing -> parts.stream().anyMatch(printing) ? Reason.NO_ROOM : Reason.NO_PLACE)
                    .ifPresent(reason -> reasons.put(field, reason));
        }
        records()
                .forEach(record -> record.texts().accept(new Reader() {
                    @Override
                    void check(AuthoredText field, List<Span> words, Span place) {
                        // A text of which only the beginning is printed is not printed.
                        if (!words.isEmpty() && !printed.haveAll(words)) {
                            leftOut(field, place);
                        }
                    }

                    @Override
                    void checkSource(AuthoredText field, String name, Span place) {
                        if (!sources.have(name)) {
                            leftOut(field, place);
                        }
                    }

                    private void leftOut(AuthoredText field, Span place) {
                        if (reasons.containsKey(field)) {
                            omissions.add(new Omission(record.what(), field, reasons.get(field), place));
                        }
                    }
                }));
        return omissions;
    }

    /// Whether the document has none of what a publication is made for: no text on any neighbourhood or theme, no
    /// conclusion, and no text of the programme's own beside those that every publication has.
    public boolean isEmpty() {
        // Most publications print a word of some neighbourhood, which is soon found.
        if (DocumentText.hasWordsOf(CASES, document)) {
            return false;
        }
        PrintedWords printed = PrintedWords.of(document);
        return records().noneMatch(record -> isTold(record, printed));
    }

    private static boolean isTold(Shown record, PrintedWords printed) {
        boolean[] told = {false};
        record.texts().accept(new Reader() {
            @Override
            void check(AuthoredText field, List<Span> words, Span place) {
                told[0] |= isContent(field) && words.stream().anyMatch(printed::has);
            }
        });
        return told[0];
    }

    /// Whether texts of a field are what a publication is made for, and not names, labels or its imprint.
    public static boolean isContent(AuthoredText field) {
        return switch (field.of()) {
            case PROGRAMME -> field == AuthoredText.PROSE;
            case EDITION, AUDIENCE, TASK, PHASE, INDICATOR, TERM, REFERENCE -> false;
            case THEME -> field != AuthoredText.THEME_TITLE && field != AuthoredText.THEME_IN_TEXT;
            case CONCLUSION, STRATEGY, STREETWISE_LESSON, CASE, LESSON ->
                TextParts.of(field).isPresent() && !field.isSource();
        };
    }

    /// Something that has texts.
    ///
    /// @param what names it
    /// @param texts shows them
    private record Shown(String what, Consumer<TextReader> texts) {}

    private Stream<Shown> records() {
        return Stream.of(
                        Stream.of(new Shown("programme", selection::readShared)),
                        selection.themes().stream().flatMap(Account::records),
                        selection.cases().stream().flatMap(Account::records))
                .flatMap(records -> records);
    }

    private static Stream<Shown> records(SelectedTheme theme) {
        return Stream.concat(
                Stream.of(new Shown(theme.id().value(), theme::readOwn)),
                theme.lessons().stream().map(lesson -> new Shown(lesson.id().value(), lesson::read)));
    }

    private static Stream<Shown> records(SelectedCase place) {
        return Stream.concat(
                Stream.of(new Shown(place.id().value(), place::readOwn)),
                place.lessons().stream().map(lesson -> new Shown(lesson.key().toString(), lesson::read)));
    }

    /// Checks the texts of one record.
    private abstract static class Reader implements TextReader {
        /// @param words where the words of the text stand
        abstract void check(AuthoredText field, List<Span> words, Span place);

        /// @param name the key of a reference, or an address
        void checkSource(AuthoredText field, String name, Span place) {}

        @Override
        public void prose(AuthoredText field, Prose text) {
            List<Span> words = new ArrayList<>();
            Inlines.of(text, inline -> keep(inline, words));
            check(field, words, text.span());
        }

        @Override
        public void line(AuthoredText field, ProseLine text) {
            List<Span> words = new ArrayList<>();
            Inlines.of(text, inline -> keep(inline, words));
            check(field, words, text.span());
        }

        @Override
        public void words(AuthoredText field, String words, Span place) {
            check(field, List.of(place), place);
        }

        @Override
        public void mention(AuthoredText field, String name, Span place) {
            if (field.isSource()) {
                checkSource(field, name, place);
            } else {
                check(field, List.of(place), place);
            }
        }

        /// What stands between two citations is not kept where they are joined, so that signs do not count.
        private static void keep(ProseInline inline, List<Span> words) {
            if (inline instanceof ProseInline.Text(String text, Span span)
                    && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(span);
            }
        }
    }
}
