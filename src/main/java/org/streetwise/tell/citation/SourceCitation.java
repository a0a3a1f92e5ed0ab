package org.streetwise.tell.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.know.value.PartialDate;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.phrase.Dates;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// The citation of a source, without parentheses: `De Vries & Jansen, 2021, p. 3`.
record SourceCitation(SentenceWriter sentences, Dates dates, ReferenceNames names) {
    /// Matches the end of a title's main part.
    private static final Pattern SUBTITLE = Pattern.compile("(?<=[^.:?!])(?:[.:]\\s|(?<=[?!])\\s)");
    private static final Pattern PAGES = Pattern.compile("\\d+(?:\\s?[-–]\\s?\\d+)?(?:, ?\\d+)*");
    private static final Pattern RANGE = Pattern.compile("(?<=\\d)\\s?--?\\s?(?=\\d)");

    /// The citation.
    ///
    /// @param locator a page or another place in the source, as its author wrote it; may be empty
    List<Inline> of(CitedSource source, String locator) {
        Filling filling = Filling.inlines("author", author(source));
        if (source.isConversation()) {
            String date = source.date()
                    .map(day -> dates.day(day).orElseGet(() -> dates.say(day)))
                    .orElseGet(() -> sentences.term(Term.UNDATED));
            return sentences.say(Phrase.CITATION_CONVERSATION, filling.and("date", date));
        }
        filling.and("date", date(source));
        return locator.isEmpty()
                ? sentences.say(Phrase.CITATION, filling)
                : sentences.say(Phrase.CITATION_LOCATED, filling.and("locator", located(locator)));
    }

    String plain(CitedSource source) {
        return PlainText.of(of(source, ""));
    }

    /// The year for a citation, with its letter.
    String date(CitedSource source) {
        return source.date().map(PartialDate::year).map(String::valueOf).orElseGet(() -> sentences.term(Term.UNDATED))
                + source.letter();
    }

    private List<Inline> author(CitedSource source) {
        if (!source.lead().isEmpty()) {
            return Inline.text(
                    source.isConversation()
                            ? names.natural(source.lead())
                            : names.cited(source.lead(), source.shown(), source.initialled()));
        }
        String title = shortened(source.title());
        if (title.startsWith("[")) {
            return Inline.text(title);
        }
        return source.isContained()
                ? sentences.say(Phrase.QUOTED, Filling.text("text", title))
                : List.of(new Inline.Emphasis(Inline.text(title)));
    }

    /// A title without its subtitle.
    private static String shortened(String title) {
        Matcher subtitle = SUBTITLE.matcher(title);
        return subtitle.find() ? title.substring(0, subtitle.start()) : title;
    }

    private String located(String locator) {
        String ranged = ranged(locator);
        return PAGES.matcher(ranged).matches() ? pages(ranged) : ranged;
    }

    /// A page or pages: `p. 3` or `pp. 3–5`.
    String pages(String pages) {
        String ranged = ranged(pages);
        boolean several = ranged.indexOf('–') >= 0 || ranged.indexOf(',') >= 0;
        return several
                ? sentences.plain(Phrase.PAGES, Filling.text("pages", ranged))
                : sentences.plain(Phrase.PAGE, Filling.text("page", ranged));
    }

    /// Page numbers with a dash in each range: `45–67`.
    static String ranged(String pages) {
        return RANGE.matcher(pages).replaceAll("–");
    }
}
