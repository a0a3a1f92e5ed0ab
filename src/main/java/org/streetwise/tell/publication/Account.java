package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.prose.Inlines;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.Omission;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.Template;

/// Accounts for every text that an edition may show: it is printed, or listed here with the reason why not. What is
/// printed is not asked of the template but of the document, in which every text knows where it was written.
final class Account {
    private final Set<Span> printed = new HashSet<>();
    private final List<Part> parts;
    private final List<Omission> omissions = new ArrayList<>();

    private Account(Document document, Template template) {
        this.parts = Part.all(template.outline()).toList();
        new Walk(this::block, this::inline).blocks(document.blocks());
    }

    /// The texts that are not printed.
    static List<Omission> of(Selection selection, Template template, Document document) {
        Account account = new Account(document, template);
        account.check(selection);
        return account.omissions;
    }

    private void block(Block block) {
        block.attributes().origin().ifPresent(printed::add);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text(_, Optional<Span> origin) -> origin.ifPresent(printed::add);
            case Inline.Superscript(_, Optional<Span> origin) -> origin.ifPresent(printed::add);
            case Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikethrough _,
                    Inline.Code _,
                    Inline.Link _,
                    Inline.CrossReference _,
                    Inline.Note _,
                    Inline.Foreign _,
                    Inline.Sign _,
                    Inline.LineBreak _ -> {}
        }
    }

    private void check(Selection selection) {
        selection.readShared(new Reader("programme"));
        for (SelectedTheme theme : selection.themes()) {
            theme.readOwn(new Reader(theme.id().value()));
            theme.lessons().forEach(lesson -> lesson.read(new Reader(lesson.id().value())));
        }
        for (SelectedCase place : selection.cases()) {
            place.readOwn(new Reader(place.id().value()));
            for (SelectedLesson lesson : place.lessons()) {
                lesson.read(new Reader(lesson.key().toString()));
            }
        }
    }

    /// Checks the texts of one record.
    private final class Reader implements TextReader {
        private final String what;

        private Reader(String what) {
            this.what = what;
        }

        @Override
        public void prose(AuthoredText field, Prose text) {
            List<Span> words = new ArrayList<>();
            Inlines.of(text, inline -> keep(inline, words));
            check(field, words, text.span());
        }

        @Override
        public void line(AuthoredText field, ProseLine text) {
            List<Span> words = new ArrayList<>();
            Inlines.of(text, inline -> keep(inline, words));
            check(field, words, text.span());
        }

        @Override
        public void words(AuthoredText field, String words, Span place) {
            check(field, List.of(place), place);
        }

        @Override
        public void mention(AuthoredText field, String name, Span place) {
            check(field, List.of(place), place);
        }

        private static void keep(ProseInline inline, List<Span> words) {
            if (inline instanceof ProseInline.Text(_, Span span)) {
                words.add(span);
            }
        }

        /// A text of which only the beginning is printed is not printed.
        private void check(AuthoredText field, List<Span> words, Span place) {
            Optional<Reason> reason = TextParts.of(field)
                    .filter(_ -> !words.isEmpty() && !printed.containsAll(words))
                    .map(printing -> parts.stream().anyMatch(printing) ? Reason.NO_ROOM : Reason.NO_PLACE);
            reason.ifPresent(why -> omissions.add(new Omission(what, field, why, place)));
        }
    }
}
