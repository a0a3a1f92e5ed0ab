package org.streetwise.compile;

import java.time.Instant;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.streetwise.know.model.Edition;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.image.Pictures;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.Numbering;

/// A written edition, not numbered or laid out yet.
///
/// @param showing computes what it shows and leaves out
/// @param date the date of its files, unless the request sets another
record Manuscript(
        Edition edition, Supplier<EditionContents> showing, Document document, FormatStyles styles, Instant date) {

    /// What it shows and leaves out. Computing this goes through every text, so ask only if you need it.
    EditionContents contents() {
        return showing.get();
    }

    /// Starts computing [#contents] in the background. The supplier waits for the result.
    Supplier<EditionContents> asking() {
        return ForkJoinTask.adapt(showing::get).fork()::join;
    }

    /// Numbers everything.
    Proof proof(FontLibrary fonts, Hyphenation hyphenation, Pictures pictures) {
        NumberedDocument numbered = Numbering.number(document);
        return new Proof(this, numbered, styles.fitted(numbered, fonts), fonts, hyphenation, pictures);
    }
}
