package org.streetwise.tell.account;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.selection.Omission;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Template;

/// Accounts for every text that an edition may show: either the document prints it, or it is listed here with the
/// reason why not. What is printed is found in the document, not in the template, because every text in the document
/// knows where it was written.
public final class Account {
    private static final String CASES = "cases/";

    private final Selection selection;
    private final Document document;
    private final List<Part> parts;

    private final boolean tells;

    private Account(Selection selection, Template template, Document document, boolean tells) {
        this.tells = tells;
        this.selection = selection;
        this.parts = Part.all(template.outline()).toList();
        this.document = document;
    }

    /// @param tells whether any words of the document were written in a neighbourhood's file
    public static Account of(Selection selection, Template template, Document document, boolean tells) {
        return new Account(selection, template, document, tells);
    }

    /// Whether an inline was written in a neighbourhood's file.
    public static boolean isOfNeighbourhood(Inline inline) {
        return inline instanceof Inline.Text(_, Optional<Span> origin)
                && origin.isPresent()
                && origin.get().source().path().startsWith(CASES);
    }

    /// The texts that are not printed. Every call examines all texts again.
    public List<Omission> unprinted() {
        return new UnprintedTexts(selection, parts, document).all();
    }

    /// Whether the document has no content: no text about any neighbourhood or theme, no conclusion, and no text of the
    /// programme's own except those that every publication has.
    public boolean isEmpty() {
        if (tells) {
            return false;
        }
        PrintedWords printed = PrintedWords.of(document);
        return ShownRecord.of(selection).noneMatch(shown -> isTold(shown, printed));
    }

    private static boolean isTold(ShownRecord shown, PrintedWords printed) {
        boolean[] told = {false};
        shown.texts().accept(new WordPlaces() {
            @Override
            void check(AuthoredText field, List<Span> words, Span place) {
                told[0] |= isContent(field) && words.stream().anyMatch(printed::has);
            }
        });
        return told[0];
    }

    /// Whether texts of a field are content, and not names, labels or the imprint.
    public static boolean isContent(AuthoredText field) {
        return switch (field.of()) {
            case PROGRAMME -> field == AuthoredText.PROSE;
            case EDITION, AUDIENCE, TASK, PHASE, INDICATOR, TERM, REFERENCE -> false;
            case THEME -> field != AuthoredText.THEME_TITLE && field != AuthoredText.THEME_IN_TEXT;
            case CONCLUSION, STRATEGY, STREETWISE_LESSON, CASE, LESSON ->
                TextParts.of(field).isPresent() && !field.isSource();
        };
    }
}
