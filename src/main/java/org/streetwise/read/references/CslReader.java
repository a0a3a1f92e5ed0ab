package org.streetwise.read.references;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.Doi;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Reference.Kind;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Spanned;

/// Reads CSL items, as Zotero and pandoc write them in JSON and YAML.
public final class CslReader {
    private static final String LIST = "references";
    /// Fields that our own list of references does not have under these names.
    private static final Set<String> OWN = Set.of(
            "issued",
            "container-title",
            "URL",
            "DOI",
            "citation-key",
            "citation-label",
            "title-short",
            "collection-title");
    /// Fields that CSL does not have under these names.
    private static final Set<String> OURS = Set.of("key", "authors", "editors", "container", "date", "doi", "url");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("article-journal", Kind.ARTICLE),
            Map.entry("review", Kind.ARTICLE),
            Map.entry("review-book", Kind.ARTICLE),
            Map.entry("article-magazine", Kind.NEWS),
            Map.entry("article-newspaper", Kind.NEWS),
            Map.entry("post-weblog", Kind.NEWS),
            Map.entry("book", Kind.BOOK),
            Map.entry("classic", Kind.BOOK),
            Map.entry("collection", Kind.BOOK),
            Map.entry("periodical", Kind.BOOK),
            Map.entry("chapter", Kind.CHAPTER),
            Map.entry("entry", Kind.CHAPTER),
            Map.entry("entry-dictionary", Kind.CHAPTER),
            Map.entry("entry-encyclopedia", Kind.CHAPTER),
            Map.entry("paper-conference", Kind.PAPER),
            Map.entry("report", Kind.REPORT),
            Map.entry("pamphlet", Kind.REPORT),
            Map.entry("standard", Kind.REPORT),
            Map.entry("thesis", Kind.THESIS),
            Map.entry("webpage", Kind.PAGE),
            Map.entry("post", Kind.PAGE),
            Map.entry("bill", Kind.LAW),
            Map.entry("legislation", Kind.LAW),
            Map.entry("legal_case", Kind.LAW),
            Map.entry("regulation", Kind.LAW),
            Map.entry("treaty", Kind.LAW),
            Map.entry("dataset", Kind.DATASET),
            Map.entry("motion_picture", Kind.VIDEO),
            Map.entry("broadcast", Kind.VIDEO),
            Map.entry("personal_communication", Kind.CONVERSATION));
    /// Types for which print has no special form.
    private static final Set<String> OTHERS = Set.of(
            "article",
            "document",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "manuscript",
            "map",
            "musical_score",
            "patent",
            "performance",
            "software",
            "song",
            "speech");

    /// Kinds for which the genre adds nothing.
    private static final Set<Kind> UNDESCRIBED =
            EnumSet.of(Kind.DISSERTATION, Kind.MASTERS_THESIS, Kind.CHAPTER, Kind.PAPER);

    private final EntryFaults faults;

    private CslReader(Diagnostics diagnostics) {
        this.faults = new EntryFaults(diagnostics);
    }

    /// Whether a file holds CSL items: items with CSL's fields, or a bare list whose items have none of our own fields.
    public static boolean isCsl(YamlNode root) {
        Set<String> fields = list(root).stream()
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .flatMap(item -> item.entries().stream())
                .map(field -> field.key().value())
                .collect(Collectors.toSet());
        return !Collections.disjoint(fields, OWN)
                || root instanceof YamlNode.Sequence && Collections.disjoint(fields, OURS);
    }

    private static List<YamlNode> list(YamlNode root) {
        return switch (root) {
            case YamlNode.Sequence list -> list.items();
            case YamlNode.Mapping mapping -> new CslItem(mapping).items(LIST);
            case YamlNode.Scalar _ -> List.of();
        };
    }

    /// The items that can be read, in order. The faults of the others are reported.
    public static List<Reference> read(YamlNode root, Diagnostics diagnostics) {
        CslReader reader = new CslReader(diagnostics);
        List<Reference> references = new ArrayList<>();
        for (YamlNode item : list(root)) {
            if (item instanceof YamlNode.Mapping mapping) {
                reader.reference(new CslItem(mapping)).ifPresent(references::add);
            } else {
                diagnostics.report(Diagnostic.of(Code.WRONG_VALUE, item.span(), Message.of("wrong-value.no-reference"))
                        .hint(Message.of("wrong-value.no-reference.hint.fields")));
            }
        }
        return references;
    }

    private Optional<Reference> reference(CslItem item) {
        Optional<Spanned<String>> key = key(item);
        Optional<Spanned<String>> title = item.placed("title", "title-short");
        if (title.isEmpty()) {
            faults.missing(key.map(Spanned::span).orElse(item.place()), "title");
        }
        if (key.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        Optional<Spanned<String>> address = address(item);
        Optional<String> container = item.text("container-title", "event-title", "event");
        Kind kind = kind(item, container.isPresent(), address.isPresent());
        return Optional.of(new Reference(
                key.get(),
                kind,
                CslNames.of(item, "author"),
                Stream.of("editor", "container-author", "collection-editor")
                        .map(field -> CslNames.of(item, field))
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                title.get(),
                item.text("edition"),
                item.text("number"),
                description(item, kind),
                new Reference.Within(container, item.text("volume"), item.text("issue"), item.text("page")),
                item.text("publisher"),
                date(item, "issued"),
                date(item, "accessed"),
                address));
    }

    /// Newer lists have a separate key, older ones only an id.
    private Optional<Spanned<String>> key(CslItem item) {
        Optional<Spanned<String>> key = item.placed("citation-key")
                .filter(given -> Reference.isKey(given.value()))
                .or(() -> item.placed("id"));
        if (key.isEmpty()) {
            faults.missing(item.place(), "id");
        }
        return key.flatMap(faults::key);
    }

    private Kind kind(CslItem item, boolean contained, boolean online) {
        Optional<Spanned<String>> type = item.placed("type");
        Optional<Kind> kind = type.map(Spanned::value).map(KINDS::get);
        if (kind.isEmpty()) {
            type.filter(word -> !OTHERS.contains(word.value())).ifPresent(faults::type);
            return Kind.likely(contained, online);
        }
        return kind.get() == Kind.THESIS ? ThesisKind.of(item.text("genre").orElse("")) : kind.get();
    }

    private static Optional<String> description(CslItem item, Kind kind) {
        return UNDESCRIBED.contains(kind) ? Optional.empty() : item.text("medium", "genre");
    }

    private Optional<PartialDate> date(CslItem item, String field) {
        Optional<YamlNode> written = item.node(field);
        Optional<WrittenDates.Written> date = written.flatMap(CslDates::of);
        if (date.isEmpty()) {
            written.filter(node -> !CslDates.isUndated(node))
                    .map(CslDates::words)
                    .ifPresent(words -> faults.date(
                            written.get().span(),
                            words,
                            WrittenDates.absence(words, Optional.empty(), Optional.empty())));
        }
        date.filter(read -> !read.lost().isEmpty())
                .ifPresent(read -> faults.dateLost(written.get().span(), read.lost(), read.date()));
        date.filter(read -> !read.unread().isEmpty())
                .ifPresent(read -> faults.datePart(written.get().span(), read.unread(), read.date()));
        return date.map(WrittenDates.Written::date);
    }

    private Optional<Spanned<String>> address(CslItem item) {
        Optional<Spanned<String>> doi = item.placed("DOI")
                .flatMap(
                        written -> Doi.address(written.value()).map(address -> new Spanned<>(address, written.span())));
        return doi.or(() -> item.placed("URL").flatMap(faults::address));
    }
}
