package org.streetwise.know.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.ProgrammeTexts;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.value.Author;
import org.streetwise.know.value.Contact;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.Partner;
import org.streetwise.know.value.PersonOrBody;
import org.streetwise.know.value.Photo;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Reads everything that a programme may print, texts as well as names, labels and addresses.
final class PrintedTexts {
    private final Corpus corpus;
    private final Reader reader;

    /// Is shown each passage.
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
        ProseReader shared = new ProseReader(Optional.empty());
        ProgrammeTexts.shared(corpus.programme(), shared::take);
        shared.end();
        imprint(corpus.programme().imprint());
        vocabulary(corpus.programme().vocabulary());
        corpus.themes().forEach(theme -> words(theme.id().span(), Optional.empty(), Stream.of(theme.inText())));
        corpus.programme().references().forEach(this::reference);
        corpus.programme().editions().forEach(edition -> {
            Span place = edition.id().span();
            address(place, Optional.empty(), edition.id().value().value());
            words(place, Optional.empty(), edition.title().stream());
        });
        OpenCases.of(corpus).forEach(this::caseFile);
    }

    private void imprint(Imprint imprint) {
        Stream<String> names = Stream.of(
                        imprint.shortTitle().stream(),
                        imprint.authors().stream().flatMap(PrintedTexts::words),
                        Stream.of(
                                        imprint.contributors(),
                                        imprint.editors(),
                                        imprint.designers(),
                                        imprint.photographers(),
                                        imprint.publishers(),
                                        imprint.clients(),
                                        imprint.tags())
                                .flatMap(list -> list.stream()),
                        Stream.of(imprint.partners(), imprint.advisers())
                                .flatMap(list -> list.stream())
                                .flatMap(PrintedTexts::words))
                .flatMap(each -> each);
        words(imprint.title().span(), Optional.empty(), names);
    }

    private static Stream<String> words(Author author) {
        return Stream.concat(Stream.of(author.name()), author.organisation().stream());
    }

    private static Stream<String> words(Partner partner) {
        return Stream.concat(Stream.of(partner.name()), partner.role().stream());
    }

    private void vocabulary(Vocabulary vocabulary) {
        Optional<Case> none = Optional.empty();
        vocabulary.audiences().forEach(a -> words(a.id().span(), none, Stream.of(a.label(), a.inText())));
        vocabulary.tasks().forEach(t -> words(t.id().span(), none, Stream.of(t.label(), t.inText())));
        vocabulary.phases().forEach(p -> words(p.id().span(), none, Stream.of(p.label(), p.inText())));
        vocabulary.strategies().forEach(s -> words(s.id().span(), none, Stream.of(s.label(), s.inText())));
        vocabulary.glossary().forEach(term -> words(term.id().span(), none, Stream.of(term.term())));
        vocabulary
                .indicators()
                .forEach(i -> words(
                        i.id().span(),
                        none,
                        Stream.of(Stream.of(i.label()), i.unit().stream(), i.whole().stream(), i.source().stream())
                                .flatMap(each -> each)));
    }

    private void reference(Reference reference) {
        Span place = reference.key().span();
        words(
                reference.title().span(),
                Optional.empty(),
                Stream.of(reference.title().value()));
        words(
                place,
                Optional.empty(),
                Stream.of(
                                Stream.of(reference.authors(), reference.editors())
                                        .flatMap(names -> names.stream())
                                        .map(PersonOrBody::family),
                                Stream.of(
                                                reference.within().name(),
                                                reference.publisher(),
                                                reference.number(),
                                                reference.description())
                                        .flatMap(text -> text.stream()))
                        .flatMap(each -> each));
        reference.address().ifPresent(url -> address(url.span(), Optional.empty(), url.value()));
    }

    private void caseFile(Case each) {
        Optional<Case> owner = Optional.of(each);
        ProseReader prose = new ProseReader(owner);
        ProgrammeTexts.open(each, prose::take);
        prose.end();
        each.stage()
                .ifPresent(stage ->
                        words(stage.name().span(), owner, Stream.of(stage.name().value())));
        each.partners().forEach(partner -> words(partner.span(), owner, words(partner.value())));
        OpenCases.open(each.figures()).forEach(figure -> figure(figure, owner));
        OpenCases.lessons(each).forEach(lesson -> lesson(lesson, owner));
        OpenCases.photos(each).forEach(photo -> photo(photo, owner));
        if (each.upkeep().anonymous().isEmpty()) {
            OpenCases.open(each.contacts()).forEach(contact -> {
                words(contact).forEach(word -> words(word.span(), owner, Stream.of(word.value())));
                contact.email().ifPresent(email -> address(email.span(), owner, email.value()));
            });
            OpenCases.open(each.sources()).forEach(source -> source(source, owner));
        }
    }

    private void lesson(Lesson lesson, Optional<Case> owner) {
        OpenCases.open(lesson.quotes())
                .forEach(quote ->
                        quote.speaker().ifPresent(speaker -> words(speaker.span(), owner, Stream.of(speaker.value()))));
        if (owner.filter(each -> each.upkeep().anonymous().isEmpty()).isPresent()) {
            OpenCases.open(lesson.sources()).forEach(source -> source(source, owner));
        }
    }

    private void figure(KeyFigure figure, Optional<Case> owner) {
        if (figure.figure() instanceof Figure.Known known) {
            words(figure.indicator().span(), owner, known.note().stream());
        }
    }

    private void photo(Photo photo, Optional<Case> owner) {
        Stream<String> alternative = photo.alternative().stream()
                .filter(Photo.Alternative.Described.class::isInstance)
                .map(described -> ((Photo.Alternative.Described) described).text());
        words(photo.place(), owner, Stream.concat(alternative, photo.credit().stream()));
        address(photo.file().span(), owner, photo.file().value());
    }

    private static Stream<Spanned<String>> words(Contact contact) {
        return Stream.of(contact.name(), contact.role(), contact.organisation()).flatMap(Optional::stream);
    }

    private void source(SourceLink source, Optional<Case> owner) {
        switch (source) {
            case SourceLink.Address(String address, Span span) -> address(span, owner, address);
            case SourceLink.Key _ -> {}
        }
    }

    private void words(Span place, Optional<Case> owner, Stream<String> words) {
        words.forEach(each -> reader.read(Passage.near(place, each), owner, false));
    }

    private void address(Span place, Optional<Case> owner, String address) {
        reader.read(Passage.near(place, address), owner, true);
    }

    /// Joins the pieces of prose that stand side by side.
    private final class ProseReader {
        private final Optional<Case> owner;
        /// Emphases of which no text has been read yet.
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
                case ProseInline.Link(String address, _, Span span) -> address(span, owner, address);
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
