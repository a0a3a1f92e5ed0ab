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

/// An edition that is written, and waits to be numbered and laid out.
///
/// @param showing tells what it shows and what not
/// @param date the one that its files carry unless the request has another
record Manuscript(Edition edition, Supplier<Chosen> showing, Document document, Looks looks, Instant date) {

    /// What it shows and what not. That is gone through text by text, so only who needs it asks.
    Chosen chosen() {
        return showing.get();
    }

    /// Begins to find out what it shows while something else is done; who needs it waits for it.
    Supplier<Chosen> asking() {
        return ForkJoinTask.adapt(showing::get).fork()::join;
    }

    /// Numbers everything.
    Proof proof(FontLibrary fonts, Hyphenation hyphenation, Pictures pictures) {
        NumberedDocument numbered = Numbering.number(document);
        return new Proof(this, numbered, looks.fitted(numbered, fonts), fonts, hyphenation, pictures);
    }
}
