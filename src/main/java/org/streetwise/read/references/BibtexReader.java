package org.streetwise.read.references;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.Doi;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.PersonOrBody;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Reference.Kind;
import org.streetwise.read.references.BibtexEntry.Value;
import org.streetwise.read.yaml.ForbiddenCharacters;
import org.streetwise.source.Source;
import org.streetwise.source.Spanned;

/// Reads BibTeX and biblatex.
public final class BibtexReader {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("article", Kind.ARTICLE),
            Map.entry("suppperiodical", Kind.ARTICLE),
            Map.entry("review", Kind.ARTICLE),
            Map.entry("book", Kind.BOOK),
            Map.entry("mvbook", Kind.BOOK),
            Map.entry("collection", Kind.BOOK),
            Map.entry("mvcollection", Kind.BOOK),
            Map.entry("proceedings", Kind.BOOK),
            Map.entry("mvproceedings", Kind.BOOK),
            Map.entry("reference", Kind.BOOK),
            Map.entry("mvreference", Kind.BOOK),
            Map.entry("periodical", Kind.BOOK),
            Map.entry("inbook", Kind.CHAPTER),
            Map.entry("bookinbook", Kind.CHAPTER),
            Map.entry("suppbook", Kind.CHAPTER),
            Map.entry("incollection", Kind.CHAPTER),
            Map.entry("suppcollection", Kind.CHAPTER),
            Map.entry("inreference", Kind.CHAPTER),
            Map.entry("inproceedings", Kind.PAPER),
            Map.entry("conference", Kind.PAPER),
            Map.entry("report", Kind.REPORT),
            Map.entry("techreport", Kind.REPORT),
            Map.entry("manual", Kind.REPORT),
            Map.entry("booklet", Kind.REPORT),
            Map.entry("phdthesis", Kind.DISSERTATION),
            Map.entry("mastersthesis", Kind.MASTERS_THESIS),
            Map.entry("thesis", Kind.THESIS),
            Map.entry("online", Kind.PAGE),
            Map.entry("electronic", Kind.PAGE),
            Map.entry("www", Kind.PAGE),
            Map.entry("webpage", Kind.PAGE),
            Map.entry("dataset", Kind.DATASET),
            Map.entry("video", Kind.VIDEO),
            Map.entry("movie", Kind.VIDEO),
            Map.entry("legislation", Kind.LAW),
            Map.entry("legal", Kind.LAW),
            Map.entry("jurisdiction", Kind.LAW),
            Map.entry("letter", Kind.CONVERSATION));
    /// Types that don't tell which kind a publication is.
    private static final List<String> OTHERS =
            List.of("misc", "unpublished", "software", "audio", "music", "image", "artwork", "patent", "standard");
    private static final List<String> PAPERS = List.of("newspaper", "magazine");

    private static final Set<Kind> DESCRIBED = EnumSet.of(Kind.THESIS, Kind.REPORT, Kind.PAGE);

    private final EntryFaults faults;

    private BibtexReader(EntryFaults faults) {
        this.faults = faults;
    }

    /// The entries that can be read, in order. The faults of the others are reported. [Latex] reads texts, and
    /// [BibtexNames] names.
    public static List<Reference> read(Source source, Diagnostics diagnostics) {
        Source clean = ForbiddenCharacters.replace(source, diagnostics);
        BibtexReader reader = new BibtexReader(new EntryFaults(diagnostics));
        List<BibtexEntry> entries = BibtexParser.entries(clean, new BibtexFaults(clean.id(), diagnostics));
        Map<String, BibtexEntry> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(entry.key().value().toLowerCase(Locale.ROOT), entry));
        return entries.stream()
                .map(entry -> entry.text("crossref")
                        .map(key -> byKey.get(key.toLowerCase(Locale.ROOT)))
                        .map(entry::within)
                        .orElse(entry))
                .flatMap(entry -> reader.reference(entry).stream())
                .toList();
    }

    private Optional<Reference> reference(BibtexEntry entry) {
        Optional<Spanned<String>> key = faults.key(entry.key());
        Optional<Spanned<String>> title = title(entry);
        if (key.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> container = entry.text("booktitle", "journaltitle", "journal", "maintitle");
        Optional<Spanned<String>> address = address(entry);
        Kind kind = kind(entry, container.isPresent(), address.isPresent());
        List<PersonOrBody> authors = names(entry, "author");
        return Optional.of(new Reference(
                key.get(),
                kind,
                authors.isEmpty() ? bodies(entry, "organization") : authors,
                names(entry, "editor"),
                title.get(),
                entry.text("edition"),
                kind == Kind.ARTICLE || kind == Kind.NEWS ? Optional.empty() : entry.text("number"),
                description(entry, kind),
                new Reference.Within(
                        container,
                        entry.text("volume"),
                        kind == Kind.ARTICLE || kind == Kind.NEWS ? entry.text("number", "issue") : entry.text("issue"),
                        entry.text("pages")),
                entry.text("publisher", "institution", "school"),
                date(entry, "date", "year", "month", "day"),
                date(entry, "urldate", "urlyear", "urlmonth", "urlday"),
                address));
    }

    private Optional<Spanned<String>> title(BibtexEntry entry) {
        Optional<Value> title = entry.field("title");
        Optional<String> subtitle = entry.text("subtitle");
        if (title.isEmpty()) {
            faults.missing(entry.key().span(), "title");
        }
        return title.map(value -> {
            String main = Latex.plain(value.latex());
            String joint = main.endsWith("?") || main.endsWith("!") ? " " : ": ";
            return new Spanned<>(main + subtitle.map(joint::concat).orElse(""), value.span());
        });
    }

    private Kind kind(BibtexEntry entry, boolean contained, boolean online) {
        String type = entry.type().value();
        Kind kind = KINDS.get(type);
        if (kind == null) {
            if (!OTHERS.contains(type)) {
                faults.type(entry.type());
            }
            return Kind.likely(contained, online);
        }
        String subtype = entry.text("entrysubtype").orElse("").toLowerCase(Locale.ROOT);
        if (kind == Kind.THESIS) {
            return ThesisKind.of(entry.text("type").orElse(""));
        }
        return kind == Kind.ARTICLE && PAPERS.contains(subtype) ? Kind.NEWS : kind;
    }

    /// What the kind of publication leaves open. Theses, reports and pages tell it in the field `type`.
    private static Optional<String> description(BibtexEntry entry, Kind kind) {
        return DESCRIBED.contains(kind)
                ? entry.text("type").filter(type -> !ThesisKind.isCode(type))
                : Optional.empty();
    }

    private static List<PersonOrBody> names(BibtexEntry entry, String field) {
        return entry.field(field).map(value -> BibtexNames.of(value.latex())).orElse(List.of());
    }

    private static List<PersonOrBody> bodies(BibtexEntry entry, String field) {
        return entry.text(field).map(PersonOrBody.Body::new).stream()
                .map(PersonOrBody.class::cast)
                .toList();
    }

    private Optional<PartialDate> date(BibtexEntry entry, String whole, String year, String month, String day) {
        Optional<Value> written = entry.field(whole, year);
        if (written.isEmpty()) {
            entry.field(month, day)
                    .ifPresent(alone -> faults.date(alone.span(), Latex.plain(alone.latex()), Optional.empty()));
            return Optional.empty();
        }
        String text = Latex.plain(written.get().latex());
        Optional<WrittenDates.Written> date = WrittenDates.date(text, entry.text(month), entry.text(day));
        if (date.isEmpty() && !WrittenDates.isUndated(text)) {
            Optional<Message> absence = WrittenDates.absence(text, entry.text(month), entry.text(day));
            boolean apart = absence.isPresent() && WrittenDates.date(text).isPresent();
            Value at = apart ? entry.field(day, month).orElse(written.get()) : written.get();
            faults.date(at.span(), text, absence);
        }
        date.filter(read -> !read.lost().isEmpty())
                .ifPresent(read -> faults.dateLost(written.get().span(), read.lost(), read.date()));
        date.filter(read -> !read.unread().isEmpty())
                .ifPresent(read -> faults.datePart(
                        entry.field(month, day).orElse(written.get()).span(), read.unread(), read.date()));
        return date.map(WrittenDates.Written::date);
    }

    private Optional<Spanned<String>> address(BibtexEntry entry) {
        Optional<Spanned<String>> doi = entry.field("doi")
                .flatMap(value ->
                        Doi.address(Latex.address(value.latex())).map(address -> new Spanned<>(address, value.span())));
        Optional<Value> url = entry.field("url")
                .or(() -> entry.field("howpublished", "note")
                        .filter(value -> value.latex().contains("\\url{")));
        return doi.or(() -> url.flatMap(value -> faults.address(address(value))));
    }

    private static Spanned<String> address(Value value) {
        int command = value.latex().indexOf("\\url{");
        int end = value.latex().indexOf('}', command + 1);
        String latex = command < 0 || end < 0 ? value.latex() : value.latex().substring(command, end);
        return new Spanned<>(Latex.address(latex), value.span());
    }
}
