package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.Author;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Partner;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.DefinitionList.Entry;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Metadata;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.phrase.Dates;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.DraftPhrase;
import org.streetwise.tell.template.Part.ImprintRow;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.StandingWord;
import org.streetwise.tell.template.Term;
import org.streetwise.tell.template.Words;

/// Writes what is known about the publication itself: cover, colophon, properties.
final class ImprintWriter {
    private final Imprint imprint;
    private final Optional<String> ownTitle;
    private final List<Inline> edition;
    private final Phrase talks;
    private final Words words;
    private final SentenceWriter sentences;
    private final Dates dates;
    private final ProseWriter prose;
    private final Optional<Draft> draft;

    ImprintWriter(
            Words words,
            SentenceWriter sentences,
            Dates dates,
            ProseWriter prose,
            Optional<Draft> draft,
            StandingTexts standing,
            Selection selection) {
        this.words = words;
        this.sentences = sentences;
        this.dates = dates;
        this.prose = prose;
        this.draft = draft;
        this.imprint = selection.imprint();
        this.ownTitle = selection.title();
        this.edition = standing.edition(words);
        this.talks = selection.isOfSomeCases() || selection.excerpt().bySubject() ? Phrase.TALKS_IN_ALL : Phrase.TALKS;
    }

    Block cover() {
        return new Block.Cover(
                Attributes.NONE,
                ownTitle.map(Inline::text).orElseGet(() -> prose.line(imprint.title())),
                imprint.subtitle().map(prose::line).orElse(List.of()),
                sentences.capitalised(edition),
                coverDate(),
                imprint.named(AuthoredText.PUBLISHERS).stream()
                        .map(publisher -> Inline.text(publisher.name()))
                        .toList());
    }

    /// The date on the cover. A draft's own date follows on a line below.
    private List<Inline> coverDate() {
        List<Inline> lines = new ArrayList<>(imprint.issue()
                .date()
                .map(date -> sentences.capitalised(Inline.text(dates.say(date))))
                .orElse(List.of()));
        draft.map(this::line).ifPresent(line -> {
            if (!lines.isEmpty()) {
                lines.add(new Inline.LineBreak());
            }
            lines.addAll(line);
        });
        return lines;
    }

    /// What a draft says about itself: `Concept van 27 november 2026, revisie abc123`.
    private List<Inline> line(Draft draft) {
        Filling date = Filling.text("date", dates.say(new PartialDate.OfDay(draft.date())));
        return draft.revision()
                .map(revision -> sentences.say(DraftPhrase.DRAFT_OF_REVISION, date.and("revision", revision)))
                .orElseGet(() -> sentences.say(DraftPhrase.DRAFT_OF, date));
    }

    List<Block> rows(List<ImprintRow> rows) {
        List<Entry> entries = new ArrayList<>();
        rows.forEach(row -> entry(row).ifPresent(entries::add));
        return entries.isEmpty() ? List.of() : List.of(new Block.DefinitionList(Attributes.of(Role.COLOPHON), entries));
    }

    private Optional<Entry> entry(ImprintRow row) {
        return switch (row) {
            case PUBLISHERS -> names(row, AuthoredText.PUBLISHERS);
            case CLIENTS -> names(row, AuthoredText.CLIENTS);
            case AUTHORS -> entry(row, imprint.authors().stream().map(ImprintWriter::signed));
            case CONTRIBUTORS -> names(row, AuthoredText.CONTRIBUTORS);
            case EDITORS -> names(row, AuthoredText.EDITORS);
            case DESIGNERS -> names(row, AuthoredText.DESIGNERS);
            case PHOTOGRAPHERS -> names(row, AuthoredText.PHOTOGRAPHERS);
            case ADVISERS -> names(row, AuthoredText.ADVISERS);
            case ISBN -> number(row, AuthoredText.ISBN);
            case ISSN -> number(row, AuthoredText.ISSN);
            case PROJECT_NUMBER -> number(row, AuthoredText.PROJECT_NUMBER);
            case VERSION -> number(row, AuthoredText.VERSION);
            case CITE_AS ->
                imprint.issue().citeAs().map(line -> new Entry(term(row), List.of(paragraph(prose.line(line)))));
        };
    }

    private Optional<Entry> number(ImprintRow row, AuthoredText field) {
        return entry(row, imprint.issue().numbers().get(field).stream());
    }

    private Optional<Entry> names(ImprintRow row, AuthoredText field) {
        return entry(row, imprint.named(field).stream().map(Partner::signed));
    }

    private Optional<Entry> entry(ImprintRow row, Stream<String> words) {
        List<Block> lines = words.map(each -> paragraph(Inline.text(each))).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Entry(term(row), lines));
    }

    private static String signed(Author author) {
        return author.organisation().map(at -> author.name() + " (" + at + ")").orElse(author.name());
    }

    List<Block> licence() {
        return small(imprint.texts().get(AuthoredText.LICENCE));
    }

    List<Block> colophon() {
        return small(imprint.texts().get(AuthoredText.COLOPHON));
    }

    private List<Block> small(Optional<Prose> text) {
        return text.map(said -> prose.blocks(said, Role.COLOPHON)).orElse(List.of());
    }

    /// The organisations that made the programme and their roles.
    List<Block> partners() {
        List<List<Block>> items = imprint.named(AuthoredText.PARTNERS).stream()
                .map(partner -> List.of(paragraph(Inline.text(partner.signed()))))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.BulletList(Attributes.NONE, items));
    }

    /// The number of conversations, which covers the whole programme: `Voor dit rapport zijn 96 gesprekken gevoerd.`
    List<Block> talks() {
        return imprint.talks()
                .map(count -> List.of(paragraph(sentences.say(talks, Filling.count("talks", count)))))
                .orElse(List.of());
    }

    /// When the programme ran: `Het programma liep van november 2018 tot en met december 2021.`
    List<Block> period() {
        return imprint.period()
                .map(period -> List.of(paragraph(period.to()
                        .map(to -> sentences.say(
                                Phrase.PROGRAMME_RAN,
                                Filling.text("from", dates.say(period.from())).and("to", dates.say(to))))
                        .orElseGet(() ->
                                sentences.say(Phrase.PROGRAMME_RUNS, Filling.text("from", dates.say(period.from())))))))
                .orElse(List.of());
    }

    List<Block> lead() {
        return imprint.texts()
                .get(AuthoredText.LEAD)
                .map(lead -> prose.blocks(lead, Role.LEAD))
                .orElse(List.of());
    }

    /// The title with the kind of publication: `Lessen van de straat – samenvatting`.
    private String title() {
        String title = imprint.title().plain();
        return edition.isEmpty()
                ? title
                : sentences.plain(
                        Phrase.EDITION_TITLE,
                        Filling.text("title", title).and("edition", sentences.inSentence(PlainText.of(edition))));
    }

    Metadata metadata() {
        Words.Labels labels = words.labels();
        return new Metadata(
                ownTitle.orElseGet(this::title),
                ownTitle.or(imprint::shortTitle).orElseGet(imprint.title()::plain),
                imprint.subtitle().map(line -> line.plain()),
                imprint.authors().stream().map(Author::name).toList(),
                imprint.named(AuthoredText.PUBLISHERS).stream()
                        .map(Partner::name)
                        .toList(),
                imprint.issue().date().map(Dates::iso),
                imprint.tags(),
                words.language(),
                draft.map(draft -> new Metadata.Draft(sentences.term(Term.DRAFT_WATERMARK), PlainText.of(line(draft)))),
                new Metadata.Labels(
                        labels.table(),
                        labels.figure(),
                        labels.chapter(),
                        labels.section(),
                        labels.appendix(),
                        labels.page(),
                        labels.note()));
    }

    private List<Inline> term(StandingWord term) {
        return Inline.text(sentences.term(term));
    }

    private static Block paragraph(List<Inline> inlines) {
        return new Block.Paragraph(inlines);
    }
}
