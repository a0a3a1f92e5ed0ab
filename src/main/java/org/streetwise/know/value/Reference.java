package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A publication or page that texts cite.
///
/// @param key of letters, digits and `-`, `_`, `:`, `.`
/// @param authors empty where the publisher speaks, or nobody is named
/// @param editors of what it stands in, if it stands in something, otherwise of itself
/// @param edition its number or its name: `2`, `herziene druk`
/// @param number that its publisher gave it, as reports have
/// @param description what it is where the kind does not say it: `Podcast`
/// @param within what it stands in
/// @param address where it can be read; of what has a DOI, that
/// @param accessed when its page was read, which may change
public record Reference(
        Spanned<String> key,
        Kind kind,
        List<PersonOrBody> authors,
        List<PersonOrBody> editors,
        Spanned<String> title,
        Optional<String> edition,
        Optional<String> number,
        Optional<String> description,
        Within within,
        Optional<String> publisher,
        Optional<PartialDate> date,
        Optional<PartialDate> accessed,
        Optional<Spanned<String>> address) {
    public Reference {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }

    /// Shows its words.
    public void read(TextReader reader) {
        Span place = key.span();
        reader.words(AuthoredText.REFERENCE, title.value(), title.span());
        Stream.of(authors, editors)
                .flatMap(List::stream)
                .forEach(name -> reader.words(AuthoredText.REFERENCE, name.family(), place));
        Stream.of(within.name(), publisher, number, description)
                .flatMap(Optional::stream)
                .forEach(words -> reader.words(AuthoredText.REFERENCE, words, place));
        address.ifPresent(url -> reader.mention(AuthoredText.REFERENCE_ADDRESS, url.value(), url.span()));
    }

    /// What a reference is; lists print each kind in its own way.
    public enum Kind {
        REPORT,
        BOOK,
        /// A part of a book.
        CHAPTER,
        /// In a journal.
        ARTICLE,
        /// In a newspaper or magazine.
        NEWS,
        /// At a conference.
        PAPER,
        DISSERTATION,
        MASTERS_THESIS,
        THESIS,
        /// On a site.
        PAGE,
        LAW,
        DATASET,
        VIDEO,
        /// A letter or talk that nobody else can read; cited, and listed nowhere.
        CONVERSATION;

        /// What a publication most likely is that does not say so.
        ///
        /// @param contained whether it stands in something
        /// @param online whether it has an address
        public static Kind likely(boolean contained, boolean online) {
            if (contained) {
                return ARTICLE;
            }
            return online ? PAGE : REPORT;
        }
    }

    /// The journal, book or site that a publication stands in, and where in it.
    ///
    /// @param pages as its author wrote them: `45-67`
    public record Within(
            Optional<String> name, Optional<String> volume, Optional<String> issue, Optional<String> pages) {}
}
