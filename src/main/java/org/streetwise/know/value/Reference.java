package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A publication or page that texts cite.
///
/// @param key of letters, digits and `-`, `_`, `:`, `.`
/// @param authors empty if the publisher is the author, or nobody is named
/// @param editors of the publication that contains it, or its own if none does
/// @param edition its number or its name: `2`, `herziene druk`
/// @param number the number that its publisher gave it, as reports have
/// @param description what it is, if the kind does not say so: `Podcast`
/// @param within the publication that contains it
/// @param address where it can be read; the DOI's address if it has one
/// @param accessed when its page was read, since the page may change
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
    /// A regular expression for keys.
    public static final String KEY_FORM = "[\\p{L}\\p{N}][\\p{L}\\p{N}_:.-]*";

    private static final Pattern KEY = Pattern.compile(KEY_FORM);

    public Reference {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
    }

    /// Whether it is a key that texts can cite.
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /// Passes its words to a reader.
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

    /// The kind of a reference. Lists print each kind in a different way.
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
        /// A letter or talk that nobody else can read; cited but never listed.
        CONVERSATION;

        /// The likeliest kind of a publication that does not say which it is.
        ///
        /// @param contained whether another publication contains it
        /// @param online whether it has an address
        public static Kind likely(boolean contained, boolean online) {
            if (contained) {
                return ARTICLE;
            }
            return online ? PAGE : REPORT;
        }
    }

    /// The journal, book or site that contains a publication, and where in it.
    ///
    /// @param pages as its author wrote them: `45-67`
    public record Within(
            Optional<String> name, Optional<String> volume, Optional<String> issue, Optional<String> pages) {}
}
