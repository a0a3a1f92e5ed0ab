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
/// @param stylesheet the name of its stylesheet; the template's if absent
/// @param reference the path of the Word file whose house style it takes
/// @param prose its own texts, which replace the programme's of the same name
/// @param issue the facts in which it differs from the programme: its date, ISBN, version and how it is cited
/// @param allRecommendations whether recommendations of the neighbourhoods' own lessons are gathered too
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

    /// Passes its own words to a reader.
    void read(TextReader reader) {
        title.ifPresent(words -> reader.words(AuthoredText.EDITION_TITLE, words, id.span()));
        issue.read(reader, id.span());
        prose.values().forEach(text -> reader.prose(AuthoredText.PROSE, text));
    }

    /// The same edition as a draft, which needs nothing that only a final edition must have.
    Edition asDraft() {
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

    /// A kind of file that an edition is published as.
    public enum Format {
        DOCX,
        PDF
    }

    /// What of a programme an edition shows.
    public record Select(Neighbourhoods neighbourhoods, Subjects subjects) {
        /// Selects everything.
        public static Select all() {
            return new Select(
                    new Neighbourhoods(List.of(), Optional.empty()),
                    new Subjects(List.of(), List.of(), List.of(), Optional.empty()));
        }
    }

    /// Which neighbourhoods an edition is about. Others are not counted and carry no lesson in it.
    ///
    /// @param cases the only ones; empty for all
    /// @param review the status that their review must have reached
    public record Neighbourhoods(List<Spanned<Id>> cases, Optional<Review.Status> review) {
        public Neighbourhoods {
            cases = List.copyOf(cases);
        }

        /// Whether it is about all neighbourhoods.
        public boolean isAll() {
            return cases.isEmpty() && review.isEmpty();
        }
    }

    /// Which numbered lessons an edition has: those that meet all of these conditions, each with all lessons that carry
    /// it or differ from it. An empty list sets no condition.
    ///
    /// @param themes the themes that a lesson may be printed under
    /// @param audiences the audiences that it may concern; only recommendations to these and to everyone are kept
    /// @param phases the phases in which it may have been learnt
    /// @param evidence the weakest evidence that it may rest on
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

        /// Whether it has all lessons.
        public boolean isAll() {
            return themes.isEmpty() && audiences.isEmpty() && phases.isEmpty() && evidence.isEmpty();
        }
    }
}
