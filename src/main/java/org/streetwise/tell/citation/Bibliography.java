package org.streetwise.tell.citation;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.WebAddress;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.phrase.Dates;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.Words;

/// The sources that a publication names: their citations in the text, and the list of them, both in APA style.
public final class Bibliography {
    private final SourceCitation citation;
    private final EntryWriter entries;
    private final Targets targets;
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();
    /// All citations of the texts.
    private final Set<Cited> cited;

    private final List<CitedSource> named;
    private final Map<String, CitedSource> sources;
    private final Map<String, Integer> order = new HashMap<>();

    /// A citation of a source in a text.
    ///
    /// @param key of a reference, or an address
    /// @param locator may be empty
    public record Cited(String key, String locator) {}

    /// @param targets says which sources have an entry in the list
    public Bibliography(Selection selection, SentenceWriter sentences, Words words, Targets targets) {
        Language language = words.language();
        Dates dates = new Dates(sentences, language);
        ReferenceNames names = new ReferenceNames(sentences);
        this.citation = new SourceCitation(sentences, dates, names);
        this.entries = new EntryWriter(sentences, dates, names, citation);
        this.targets = targets;
        for (Reference reference : selection.references()) {
            String key = reference.key().value();
            references.put(key, reference);
            reference.address().map(Spanned::value).ifPresent(address -> pages.putIfAbsent(page(address), key));
        }
        this.cited = SourceUse.of(selection, words);
        this.named = named();
        named.sort(new SourceOrder(Collator.getInstance(language.locale()), names));
        named.forEach(source -> order.put(source.key(), order.size()));
        this.sources = distinct(named);
    }

    private Map<String, CitedSource> distinct(List<CitedSource> alike) {
        Map<String, CitedSource> distinct = new LinkedHashMap<>();
        new SourceDistinction(citation::plain).of(alike).forEach(source -> distinct.put(source.key(), source));
        return distinct;
    }

    /// The targets of the entries.
    public Set<Target> targets() {
        return listed().map(source -> Targets.source(source.key())).collect(Collectors.toSet());
    }

    /// The sources with an entry. Those that other people can't read have none.
    private Stream<CitedSource> listed() {
        return sources.values().stream().filter(source -> !source.isConversation());
    }

    private static String page(String address) {
        return new WebAddress(address).page();
    }

    /// Each source once, whether texts name it by its key or by its address.
    private List<CitedSource> named() {
        Map<String, CitedSource> each = new HashMap<>();
        for (String key : cited.stream().map(Cited::key).collect(Collectors.toCollection(TreeSet::new))) {
            source(key).ifPresent(source -> each.putIfAbsent(source.key(), source));
        }
        return new ArrayList<>(each.values());
    }

    private Optional<CitedSource> source(String key) {
        if (WebAddress.is(key)) {
            pages.putIfAbsent(page(key), key);
        }
        String listed = key(key);
        return references.containsKey(listed)
                ? Optional.of(references.get(listed)).map(CitedSource::of)
                : Optional.of(listed)
                        .filter(WebAddress::is)
                        .map(address -> CitedSource.of(address, new WebAddress(address).host()));
    }

    /// The key under which a source is listed.
    private String key(String key) {
        return WebAddress.is(key) ? pages.getOrDefault(page(key), key) : key;
    }

    /// A citation of several sources in one place, without parentheses. They follow the list's order; sources that are
    /// not in the list are left out.
    public List<Inline> cite(List<Cited> several) {
        List<Inline> joined = new ArrayList<>();
        several.stream()
                .map(cited -> new Cited(key(cited.key()), cited.locator()))
                .filter(cited -> sources.containsKey(cited.key()))
                .distinct()
                .sorted(Comparator.comparingInt(cited -> order.getOrDefault(cited.key(), 0)))
                .forEach(cited -> {
                    if (!joined.isEmpty()) {
                        joined.add(new Inline.Text("; "));
                    }
                    joined.addAll(cite(cited));
                });
        return joined;
    }

    private List<Inline> cite(Cited each) {
        CitedSource source = sources.get(each.key());
        return source == null ? List.of() : cite(source, each.locator());
    }

    private List<Inline> cite(CitedSource source, String locator) {
        List<Inline> words = source.placed(citation.of(source, locator));
        return source.isConversation() ? words : targets.linked(Targets.source(source.key()), words);
    }

    /// Cites and lists the sources anew where some are no longer listed. Without `2024b`, for example, `2024a` is just
    /// `2024`.
    ///
    /// @param unlisted the sources' targets
    public List<Block> without(Set<Target> unlisted, List<Block> blocks) {
        Map<String, CitedSource> left = distinct(named.stream()
                .filter(source -> !unlisted.contains(Targets.source(source.key())))
                .toList());
        left.values().removeIf(source -> source.equals(sources.get(source.key())));
        if (left.isEmpty()) {
            return blocks;
        }
        Map<List<Inline>, List<Inline>> words = new HashMap<>();
        for (Cited each : cited) {
            CitedSource now = left.get(key(each.key()));
            CitedSource before = sources.get(key(each.key()));
            if (now != null && before != null) {
                words.put(cite(before, each.locator()), cite(now, each.locator()));
                words.put(entry(before), entry(now));
            }
        }
        return Walk.map(
                blocks,
                block -> block instanceof Block.Paragraph(var attributes, var line) && words.containsKey(line)
                        ? new Block.Paragraph(attributes, words.get(line))
                        : block,
                inline -> words.getOrDefault(List.of(inline), List.of(inline)));
    }

    private List<Inline> entry(CitedSource source) {
        return source.placed(entries.write(source));
    }

    /// The list entries of some sources, to be printed with the text that names them.
    public List<Block> entries(Set<String> keys) {
        Set<String> named = keys.stream().map(this::key).collect(Collectors.toSet());
        return listed().filter(source -> named.contains(source.key()))
                .<Block>map(source -> new Block.Paragraph(Attributes.of(Role.REFERENCE), entry(source)))
                .toList();
    }

    /// The list.
    public List<Block> list() {
        return listed().<Block>map(source ->
                        new Block.Paragraph(Attributes.of(Targets.source(source.key()), Role.REFERENCE), entry(source)))
                .toList();
    }
}
