package org.streetwise.know.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.TextReader;
import org.streetwise.know.value.WebAddress;
import org.streetwise.source.Span;

/// Reads everything that a programme may print, texts as well as names, labels and addresses.
final class PrintedTexts {
    /// The names of a case. They are not checked: an open case may be named, and an anonymous one gets other names in
    /// print.
    private static final Set<AuthoredText> NAMES =
            EnumSet.of(AuthoredText.MUNICIPALITY, AuthoredText.NEIGHBOURHOOD, AuthoredText.IN_TEXT);

    private static final Set<AuthoredText> ADDRESSES =
            EnumSet.of(AuthoredText.PHOTO, AuthoredText.CONTACT, AuthoredText.REFERENCE_ADDRESS);

    private final Corpus corpus;
    private final Reader reader;
    /// The cases whose experience differs, by the place of the text that says so.
    private final Map<Span, Case> differing = new HashMap<>();

    /// Receives each passage.
    @FunctionalInterface
    interface Reader {
        /// @param owner the case that the passage belongs to, if it does
        /// @param isAddress whether it is an address or a path
        void read(Passage passage, Optional<Case> owner, boolean isAddress);
    }

    PrintedTexts(Corpus corpus, Reader reader) {
        this.corpus = corpus;
        this.reader = reader;
    }

    void run() {
        corpus.themes().stream()
                .flatMap(theme -> theme.lessons().stream())
                .flatMap(lesson -> lesson.differs().stream())
                .forEach(each -> each.because()
                        .ifPresent(text -> corpus.lesson(
                                        corpus.present(each.lesson().value()))
                                .ifPresent(lesson -> differing.put(text.span(), lesson.owner()))));
        Shown shared = new Shown(Optional.empty());
        corpus.programme().readShared(shared);
        corpus.programme()
                .editions()
                .forEach(edition -> reader.read(
                        Passage.near(edition.id().span(), edition.id().value().value()), Optional.empty(), true));
        OpenCases.of(corpus).forEach(each -> each.open().read(new Shown(Optional.of(each))));
    }

    /// Receives texts, each as a whole.
    private final class Shown implements TextReader {
        private final Optional<Case> owner;

        private Shown(Optional<Case> owner) {
            this.owner = owner;
        }

        @Override
        public void prose(AuthoredText field, Prose text) {
            ProseReader prose = new ProseReader(owner.or(() -> Optional.ofNullable(differing.get(text.span()))));
            ProseWalk.of(text, prose::take);
            prose.end();
        }

        @Override
        public void line(AuthoredText field, ProseLine text) {
            ProseReader prose = new ProseReader(owner);
            ProseWalk.of(text, prose::take);
            prose.end();
        }

        @Override
        public void words(AuthoredText field, String words, Span place) {
            if (!NAMES.contains(field)) {
                reader.read(Passage.near(place, words), owner, false);
            }
        }

        @Override
        public void mention(AuthoredText field, String name, Span place) {
            if (ADDRESSES.contains(field) || WebAddress.is(name)) {
                reader.read(Passage.near(place, name), owner, true);
            }
        }
    }

    /// Joins adjacent pieces of prose into passages.
    private final class ProseReader {
        private final Optional<Case> owner;
        /// Emphases whose text has not been read yet.
        private final List<Span> opened = new ArrayList<>();

        private Passage passage = Passage.ofProse();

        private ProseReader(Optional<Case> owner) {
            this.owner = owner;
        }

        private void take(ProseInline inline) {
            switch (inline) {
                case ProseInline.Text text -> {
                    if (!passage.isContinuedBy(text)) {
                        end();
                        opened.forEach(passage::emphasise);
                    }
                    opened.clear();
                    passage.add(text.text(), text.span());
                }
                case ProseInline.Code(String text, Span span) -> {
                    end();
                    passage.add(text, span);
                    end();
                }
                case ProseInline.Link(String address, _, Span span) ->
                    reader.read(Passage.near(span, address), owner, true);
                case ProseInline.Citation(_, String locator, Span span) ->
                    reader.read(Passage.near(span, locator), owner, false);
                case ProseInline.Emphasis(_, Span span) -> emphasise(span);
                case ProseInline.Strong(_, Span span) -> emphasise(span);
                case ProseInline.Strikethrough(_, Span span) -> emphasise(span);
                case ProseInline.Reference _, ProseInline.Foreign _, ProseInline.Note _, ProseInline.LineBreak _ -> {}
            }
        }

        private void emphasise(Span place) {
            opened.add(place);
            passage.emphasise(place);
        }

        private void end() {
            if (!passage.isEmpty()) {
                reader.read(passage, owner, false);
            }
            passage = Passage.ofProse();
        }
    }
}
