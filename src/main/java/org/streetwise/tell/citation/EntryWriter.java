package org.streetwise.tell.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.value.PersonOrBody;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Reference.Kind;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.phrase.Dates;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Writes an entry of the list of sources (APA style, 7th edition, chapters 9 and 10): who, when, what, where.
record EntryWriter(SentenceWriter sentences, Dates dates, ReferenceNames names, SourceCitation citation) {

    List<Inline> write(CitedSource source) {
        EntryLine line = new EntryLine();
        if (source.lead().isEmpty()) {
            source.reference().ifPresent(reference -> line.part(title(reference, source)));
            line.part("(" + date(source) + ")");
        } else {
            line.part(lead(source)).part("(" + date(source) + ")");
            line.part(source.reference()
                    .map(reference -> title(reference, source))
                    .orElseGet(() -> Inline.text("[" + sentences.term(Term.WEB_PAGE) + "]")));
        }
        source.reference().ifPresent(reference -> {
            line.part(container(reference, source));
            line.part(publisher(reference, source));
        });
        return line.unstopped(address(source)).inlines();
    }

    private String lead(CitedSource source) {
        String listed = names.listed(source.lead());
        return source.edited()
                ? sentences.plain(
                        Phrase.EDITORS,
                        Filling.text("names", listed).and("count", source.lead().size()))
                : listed;
    }

    /// The date of publication: `2021a, 3 mei`.
    private String date(CitedSource source) {
        String year = citation.date(source);
        return source.date()
                .flatMap(dates::inYear)
                .map(day -> year + ", " + day)
                .orElse(year);
    }

    /// The title and what describes it: `*Title* (2e druk, nr. 4) [Dataset]`.
    private List<Inline> title(Reference reference, CitedSource source) {
        Spanned<String> title = reference.title();
        Inline text = new Inline.Text(title.value(), Optional.of(title.span()));
        List<Inline> inlines = new ArrayList<>();
        boolean upright = source.isContained() || title.value().startsWith("[");
        inlines.add(upright ? text : new Inline.Emphasis(List.of(text)));
        if (!source.isContained()) {
            inlines.addAll(inParentheses(Stream.of(
                    edition(reference),
                    reference.within().volume().map(this::volume),
                    number(reference),
                    editedBy(reference, source))));
        }
        description(reference).ifPresent(what -> inlines.add(new Inline.Text(" [" + what + "]")));
        return inlines;
    }

    private static List<Inline> inParentheses(Stream<Optional<String>> parts) {
        String joined = parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
        return joined.isEmpty() ? List.of() : Inline.text(" (" + joined + ")");
    }

    /// The edition, `2e druk`; absent for the first.
    private Optional<String> edition(Reference reference) {
        return reference
                .edition()
                .filter(edition -> !edition.equals("1"))
                .map(edition -> edition.matches("\\d{1,3}")
                        ? sentences.plain(ordinal(Integer.parseInt(edition)), Filling.text("edition", edition))
                        : edition);
    }

    /// The phrase for an ordinal: `2nd`, `3rd`, `11th`. Languages with several forms choose by the last digits.
    private static Phrase ordinal(int number) {
        if (number % 100 > 10 && number % 100 < 14) {
            return Phrase.EDITION;
        }
        return switch (number % 10) {
            case 1 -> Phrase.EDITION_ONE;
            case 2 -> Phrase.EDITION_TWO;
            case 3 -> Phrase.EDITION_THREE;
            default -> Phrase.EDITION;
        };
    }

    private String volume(String volume) {
        return Character.isDigit(volume.codePointAt(0))
                ? sentences.plain(Phrase.VOLUME, Filling.text("volume", volume))
                : volume;
    }

    /// The number, `Rapport nr. 4`. A number that contains words is printed as it is.
    private Optional<String> number(Reference reference) {
        boolean bare = reference.kind() == Kind.REPORT;
        return reference
                .number()
                .map(number -> bare && Character.isDigit(number.codePointAt(0))
                        ? sentences.plain(Phrase.REPORT_NUMBER, Filling.text("number", number))
                        : number);
    }

    private Optional<String> editedBy(Reference reference, CitedSource source) {
        List<PersonOrBody> editors = reference.editors();
        return source.edited() || editors.isEmpty()
                ? Optional.empty()
                : Optional.of(sentences.plain(
                        Phrase.EDITED_BY,
                        Filling.text("names", names.natural(editors)).and("count", editors.size())));
    }

    private Optional<String> description(Reference reference) {
        return switch (reference.kind()) {
            case DISSERTATION -> Optional.of(thesis(reference, sentences.term(Term.DISSERTATION)));
            case MASTERS_THESIS -> Optional.of(thesis(reference, sentences.term(Term.MASTERS_THESIS)));
            case THESIS ->
                Optional.of(thesis(reference, reference.description().orElseGet(() -> sentences.term(Term.THESIS))));
            case DATASET -> reference.description().or(() -> Optional.of(sentences.term(Term.DATASET)));
            case VIDEO -> reference.description().or(() -> Optional.of(sentences.term(Term.VIDEO)));
            case REPORT, BOOK, CHAPTER, ARTICLE, NEWS, PAPER, PAGE, LAW, CONVERSATION -> reference.description();
        };
    }

    private static String thesis(Reference reference, String words) {
        return reference
                .publisher()
                .map(university -> words + ", " + university)
                .orElse(words);
    }

    private List<Inline> container(Reference reference, CitedSource source) {
        Reference.Within within = reference.within();
        if (within.name().isEmpty()) {
            return List.of();
        }
        String name = within.name().get();
        if (!source.isContained()) {
            return isLead(name, source) ? List.of() : Inline.text(name);
        }
        boolean book = reference.kind() == Kind.CHAPTER || reference.kind() == Kind.PAPER;
        return book ? inBook(reference, name) : inJournal(within, name);
    }

    /// The journal with volume, issue and pages: `*Rooilijn, 45*(3), 12–19`.
    private static List<Inline> inJournal(Reference.Within within, String name) {
        List<Inline> inlines = new ArrayList<>();
        String volume = within.volume().map(", "::concat).orElse("");
        inlines.add(new Inline.Emphasis(Inline.text(name + volume)));
        within.issue()
                .map(issue -> (volume.isEmpty() ? ", (" : "(") + issue + ")")
                .ifPresent(issue -> inlines.add(new Inline.Text(issue)));
        within.pages()
                .map(pages -> ", " + SourceCitation.ranged(pages))
                .ifPresent(pages -> inlines.add(new Inline.Text(pages)));
        return inlines;
    }

    /// The book that a chapter is part of: `In P. Jansen & J. de Vries (red.), *De wijk* (2e druk, pp. 3–9)`.
    private List<Inline> inBook(Reference reference, String name) {
        List<Inline> book = new ArrayList<>();
        book.add(new Inline.Emphasis(Inline.text(name)));
        book.addAll(inParentheses(Stream.of(
                edition(reference),
                reference.within().volume().map(this::volume),
                reference.within().pages().map(citation::pages))));
        List<PersonOrBody> editors = reference.editors();
        Filling filling = Filling.inlines("book", book);
        return editors.isEmpty()
                ? sentences.say(Phrase.IN_BOOK, filling)
                : sentences.say(
                        Phrase.IN_EDITED_BOOK,
                        filling.and("names", names.natural(editors)).and("count", editors.size()));
    }

    /// The publisher. It is left out if the entry begins with it, for journals, and for a university that is named with
    /// its thesis.
    private static String publisher(Reference reference, CitedSource source) {
        Kind kind = reference.kind();
        boolean said = kind == Kind.DISSERTATION || kind == Kind.MASTERS_THESIS || kind == Kind.THESIS;
        boolean inJournal = source.isContained() && (kind == Kind.ARTICLE || kind == Kind.NEWS);
        return reference
                .publisher()
                .filter(name -> !said
                        && !inJournal
                        && !isLead(name, source)
                        && !reference.within().name().equals(Optional.of(name)))
                .orElse("");
    }

    private static boolean isLead(String name, CitedSource source) {
        return source.lead().stream().anyMatch(each -> each.equals(new PersonOrBody.Body(name)));
    }

    private List<Inline> address(CitedSource source) {
        if (source.reference().isEmpty()) {
            return link(source.key());
        }
        Reference reference = source.reference().get();
        List<Inline> link =
                reference.address().map(Spanned::value).map(EntryWriter::link).orElse(List.of());
        return link.isEmpty()
                ? link
                : reference
                        .accessed()
                        .flatMap(dates::day)
                        .map(day -> sentences.say(
                                Phrase.RETRIEVED, Filling.text("date", day).and("address", link)))
                        .orElse(link);
    }

    private static List<Inline> link(String address) {
        return List.of(new Inline.Link(address, Inline.text(address)));
    }
}
