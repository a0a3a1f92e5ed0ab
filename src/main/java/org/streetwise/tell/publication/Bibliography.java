package org.streetwise.tell.publication;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Reference;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// The sources that a publication names: how the text cites them, and the list of them.
///
/// Author and year as Dutch reports cite; where two would be cited alike, letters behind the year keep them apart
/// (APA style, 7th edition, 8.19).
final class Bibliography {
    private final Speech speech;
    private final Dates dates;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /// @param source absent for a bare address
    private record Entry(String key, Optional<Reference> source, String author, String date, String letter) {
        String cited() {
            return date + letter;
        }
    }

    Bibliography(Selection selection, Speech speech, Language language) {
        this.speech = speech;
        this.dates = new Dates(speech, language);
        Map<String, Reference> known = new HashMap<>();
        selection.references().forEach(reference -> known.put(reference.key().value(), reference));
        List<Entry> found = new ArrayList<>();
        for (String key : new TreeSet<>(SourceUse.of(selection))) {
            Reference reference = known.get(key);
            if (reference != null) {
                found.add(entry(key, reference));
            } else if (isAddress(key)) {
                found.add(new Entry(key, Optional.empty(), host(key), speech.term(Term.UNDATED), ""));
            }
        }
        Collator collator = Collator.getInstance(language.locale());
        found.sort(Comparator.comparing(Entry::author, collator)
                .thenComparing(Entry::date)
                .thenComparing(Bibliography::title, collator)
                .thenComparing(Entry::key));
        lettered(found).forEach(entry -> entries.put(entry.key(), entry));
    }

    private Entry entry(String key, Reference reference) {
        String date =
                reference.date().map(PartialDate::year).map(String::valueOf).orElse(speech.term(Term.UNDATED));
        return new Entry(key, Optional.of(reference), author(reference), date, "");
    }

    private static List<Entry> lettered(List<Entry> sorted) {
        Map<String, Integer> alike = new HashMap<>();
        sorted.forEach(entry -> alike.merge(entry.author() + "\n" + entry.date(), 1, Integer::sum));
        Map<String, Integer> given = new HashMap<>();
        return sorted.stream()
                .map(entry -> {
                    String cited = entry.author() + "\n" + entry.date();
                    if (alike.getOrDefault(cited, 0) == 1) {
                        return entry;
                    }
                    String letter = Letters.of(given.merge(cited, 1, Integer::sum));
                    boolean figures = Character.isDigit(entry.date().charAt(0));
                    return new Entry(
                            entry.key(), entry.source(), entry.author(), entry.date(), figures ? letter : "-" + letter);
                })
                .toList();
    }

    private static String title(Entry entry) {
        return entry.source().map(source -> source.title().value()).orElse(entry.key());
    }

    private static boolean isAddress(String key) {
        return key.startsWith("https://") || key.startsWith("http://");
    }

    private static String host(String address) {
        String rest = address.substring(address.indexOf("//") + 2);
        int end = rest.indexOf('/');
        String host = (end < 0 ? rest : rest.substring(0, end)).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private String author(Reference reference) {
        List<String> families = reference.authors().stream()
                .map(author -> author.contains(",") ? author.substring(0, author.indexOf(',')) : author)
                .toList();
        if (families.size() > 2) {
            return speech.plain(Phrase.AND_OTHERS, Filling.text("first", families.getFirst()));
        }
        if (!families.isEmpty()) {
            return speech.listOf(families);
        }
        return reference
                .publisher()
                .or(reference::container)
                .orElse(reference.title().value());
    }

    /// How the text cites a source, without parentheses; nothing for one that is not listed.
    List<Inline> citation(String key, String locator, Targets targets) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        Filling filling = Filling.text("author", entry.author()).and("date", entry.cited());
        List<Inline> words = locator.isEmpty()
                ? speech.say(Phrase.CITATION, filling)
                : speech.say(Phrase.CITATION_LOCATED, filling.and("locator", locator));
        return targets.has(Targets.source(key))
                ? List.of(new Inline.CrossReference(Targets.source(key), new Inline.Form.Words(words)))
                : words;
    }

    /// Several citations as one; those of sources that are not listed are left out.
    static List<Inline> joined(List<List<Inline>> citations) {
        List<Inline> joined = new ArrayList<>();
        for (List<Inline> citation : citations) {
            if (!citation.isEmpty() && !joined.isEmpty()) {
                joined.add(new Inline.Text("; "));
            }
            joined.addAll(citation);
        }
        return joined;
    }

    /// Every source in the order of its author and date.
    List<Block> list() {
        return entries.values().stream().map(this::paragraph).toList();
    }

    private Block paragraph(Entry entry) {
        List<Inline> inlines = new ArrayList<>();
        entry.source().ifPresentOrElse(reference -> described(entry, reference, inlines), () -> {
            inlines.add(new Inline.Text(stopped(entry.author()) + " (" + entry.cited() + "). "));
            address(entry.key(), inlines);
        });
        return new Block.Paragraph(Attributes.of(Targets.source(entry.key()), Role.REFERENCE), inlines);
    }

    private void described(Entry entry, Reference reference, List<Inline> inlines) {
        String authors = reference.authors().isEmpty() ? entry.author() : authors(reference.authors());
        inlines.add(new Inline.Text(stopped(authors) + " (" + dated(entry, reference) + "). "));
        inlines.add(
                new Inline.Emphasis(List.of(new Inline.Text(reference.title().value()))));
        inlines.add(new Inline.Text(stop(reference.title().value())));
        reference
                .container()
                .filter(name -> !name.equals(authors))
                .ifPresent(name -> inlines.add(new Inline.Text(" " + stopped(name))));
        reference
                .publisher()
                .filter(name -> !name.equals(authors) && !reference.container().equals(Optional.of(name)))
                .ifPresent(name -> inlines.add(new Inline.Text(" " + stopped(name))));
        reference.url().map(Spanned::value).ifPresent(url -> {
            inlines.add(new Inline.Text(" "));
            address(url, inlines);
        });
    }

    private String dated(Entry entry, Reference reference) {
        boolean yearOnly = reference
                .date()
                .filter(date -> !(date instanceof PartialDate.OfYear))
                .isEmpty();
        String letters = entry.cited();
        return yearOnly ? letters : letters + ", " + exact(reference.date().orElseThrow());
    }

    private String exact(PartialDate date) {
        String said = dates.say(date);
        String year = " " + date.year();
        return said.endsWith(year) ? said.substring(0, said.length() - year.length()) : said;
    }

    private static void address(String url, List<Inline> inlines) {
        inlines.add(new Inline.Link(url, List.of(new Inline.Text(url))));
    }

    /// Joined by commas, as citation styles have it, also where a name has one of its own.
    private String authors(List<String> authors) {
        List<String> names = authors.stream().map(Bibliography::withInitials).toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return speech.plain(Phrase.AND, Filling.text("first", first).and("last", names.getLast()));
    }

    /// `Hal, Anke van` as `Hal, A. van`; an organisation as it is.
    private static String withInitials(String author) {
        int comma = author.indexOf(',');
        if (comma < 0) {
            return author;
        }
        StringBuilder said = new StringBuilder(author.substring(0, comma + 1));
        for (String name : author.substring(comma + 1).strip().split(" +", -1)) {
            boolean given = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && !name.endsWith(".");
            said.append(' ').append(given ? Character.toString(name.codePointAt(0)) + "." : name);
        }
        return said.toString();
    }

    private static String stopped(String text) {
        return text + stop(text);
    }

    private static String stop(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? "" : ".";
    }
}
