package org.streetwise.tell.document;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Language;

/// What readers' programs and catalogues need to know about a publication, and the few fixed words that numbering and
/// renderers print.
///
/// @param title plain words
/// @param shortTitle for running heads
/// @param draft what each page says if the publication is only a draft
/// @param date in the format of catalogues: `2022`, `2022-03` or `2022-03-10`
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

    /// Says in the document's language that it is only a draft.
    ///
    /// @param watermark a word to print large and pale behind the text: `CONCEPT`
    /// @param line names the day and revision: `Concept van 27 november 2026`
    public record Draft(String watermark, String line) {}

    /// Words in the document's language.
    ///
    /// @param table `Tabel`, before a number
    /// @param figure `Figuur`, before a number
    /// @param chapter `hoofdstuk`, before a number in running text
    /// @param appendix `Bijlage`, before a letter
    /// @param page `pagina`, which a screen reader says for a link
    /// @param note `noot`, which a screen reader says for a note's number
    /// @param section `paragraaf`, before a number in running text
    public record Labels(
            String table, String figure, String chapter, String section, String appendix, String page, String note) {}
}
