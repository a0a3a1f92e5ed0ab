package org.streetwise.know.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Issue;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;

/// One publication to be made of the programme.
///
/// @param id also the name of its files
/// @param title its own, in place of the programme's
/// @param select what of the programme it shows
/// @param stylesheet by its name; the template's own where absent
/// @param reference the path of the Word file whose house style it takes
/// @param prose texts of its own, in place of the programme's of the same name
/// @param issue what it says otherwise than the programme: its date, ISBN, version and how it is cited
/// @param allRecommendations whether recommendations that neighbourhoods' own lessons make are gathered too
/// @param last whether it is `final`: nothing unreviewed may be in it
public record Edition(
        Spanned<Id> id,
        Optional<String> title,
        Spanned<String> template,
        Spanned<Language> language,
        Select select,
        Set<Format> formats,
        Optional<Spanned<String>> stylesheet,
        Optional<Spanned<String>> reference,
        Map<String, Prose> prose,
        Issue issue,
        boolean allRecommendations,
        boolean last) {
    public Edition {
        formats = Set.copyOf(formats);
        prose = Map.copyOf(prose);
    }

    /// Shows its own words.
    void read(TextReader reader) {
        title.ifPresent(words -> reader.words(AuthoredText.EDITION_TITLE, words, id.span()));
        issue.read(reader, id.span());
        prose.values().forEach(text -> reader.prose(AuthoredText.PROSE, text));
    }

    /// The same as a draft, of which nothing is asked that only a final edition must have.
    Edition notLast() {
        return new Edition(
                id,
                title,
                template,
                language,
                select,
                formats,
                stylesheet,
                reference,
                prose,
                issue,
                allRecommendations,
                false);
    }

    /// A kind of file that an edition comes out as.
    public enum Format {
        DOCX,
        PDF
    }

    /// What of a programme an edition shows; an empty list means all.
    ///
    /// @param themes whose numbered lessons it has, with the case lessons that these rest on or differ from
    /// @param audiences whose recommendations it has; those for everyone are always there
    /// @param phases lessons of other phases, and of none, are left out
    /// @param evidence lessons that rest on less, or don't say, are left out
    /// @param review cases whose review is not as far are left out
    public record Select(
            List<Spanned<Id>> themes,
            List<Spanned<Id>> cases,
            List<Spanned<Id>> audiences,
            List<Spanned<Id>> phases,
            Optional<Evidence> evidence,
            Optional<Review.Status> review) {
        public Select {
            themes = List.copyOf(themes);
            cases = List.copyOf(cases);
            audiences = List.copyOf(audiences);
            phases = List.copyOf(phases);
        }

        /// Everything.
        public static Select all() {
            return new Select(List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
        }
    }
}
