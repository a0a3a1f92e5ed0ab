package org.streetwise.tell.document;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Language;

/// What readers' programs and catalogues want to know of a publication, and the few standing words that numbering and
/// renderers print.
///
/// @param title plain words
/// @param shortTitle for running heads
/// @param draft what stands on each page where it is not to be published yet
/// @param date as catalogues want it: `2022`, `2022-03` or `2022-03-10`
public record Metadata(
        String title,
        String shortTitle,
        Optional<String> subtitle,
        List<String> authors,
        List<String> publishers,
        Optional<String> date,
        List<String> keywords,
        Language language,
        Optional<Draft> draft,
        Labels labels) {
    public Metadata {
        authors = List.copyOf(authors);
        publishers = List.copyOf(publishers);
        keywords = List.copyOf(keywords);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title (ISO 14289-1, 7.1)");
        }
    }

    /// That it is only a draft, in the document's language.
    ///
    /// @param watermark a word to lie large and pale behind the text: `CONCEPT`
    /// @param line of which day and state: `Concept van 27 november 2026`
    public record Draft(String watermark, String line) {}

    /// Words in the document's language.
    ///
    /// @param table `Tabel`, before a number
    /// @param figure `Figuur`, before a number
    /// @param chapter `hoofdstuk`, before a number in running text
    /// @param appendix `Bijlage`, before a letter
    /// @param page `pagina`, for what a screen reader says of a link
    /// @param note `noot`, for what a screen reader says of a note's number
    /// @param section `paragraaf`, before a number in running text
    public record Labels(
            String table, String figure, String chapter, String section, String appendix, String page, String note) {}
}
