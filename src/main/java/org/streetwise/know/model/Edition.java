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

    /// What of a programme an edition shows.
    public record Select(Neighbourhoods neighbourhoods, Subjects subjects) {
        /// Everything.
        public static Select all() {
            return new Select(
                    new Neighbourhoods(List.of(), Optional.empty()),
                    new Subjects(List.of(), List.of(), List.of(), Optional.empty()));
        }
    }

    /// Which neighbourhoods an edition is about: it counts no others, and no lesson is carried by others.
    ///
    /// @param cases those alone; all where there are none
    /// @param review those whose review is as far as this
    public record Neighbourhoods(List<Spanned<Id>> cases, Optional<Review.Status> review) {
        public Neighbourhoods {
            cases = List.copyOf(cases);
        }

        /// Whether it is about all.
        public boolean isAll() {
            return cases.isEmpty() && review.isEmpty();
        }
    }

    /// Which numbered lessons an edition has: those that meet all of these, each with all that carries it or differs
    /// from it. An empty list asks for nothing.
    ///
    /// @param themes that a lesson is printed under
    /// @param audiences whom it concerns; of recommendations only those for them and for everyone are there
    /// @param phases in which it was learnt
    /// @param evidence that it rests on, or on more
    public record Subjects(
            List<Spanned<Id>> themes,
            List<Spanned<Id>> audiences,
            List<Spanned<Id>> phases,
            Optional<Evidence> evidence) {
        public Subjects {
            themes = List.copyOf(themes);
            audiences = List.copyOf(audiences);
            phases = List.copyOf(phases);
        }

        /// Whether it has all.
        public boolean isAll() {
            return themes.isEmpty() && audiences.isEmpty() && phases.isEmpty() && evidence.isEmpty();
        }
    }
}
