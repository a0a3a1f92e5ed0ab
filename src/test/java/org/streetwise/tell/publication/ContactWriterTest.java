package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.publication.portrait.ContactWriter;

class ContactWriterTest {
    @Test
    void aPhoneNumberStaysOnOneLine() {
        Writers writers = new WrittenProgramme("", "themes: []")
                .with("contact: {organisation: Wijkteam, phone: 010 123 45 67}")
                .in(Language.DUTCH);
        Block contact = ContactWriter.write(
                        writers.synthesis().cases().getFirst().contacts())
                .getFirst();

        assertEquals("Wijkteam, 010\u00A0123\u00A045\u00A067", PlainText.of(((Block.Paragraph) contact).inlines()));
    }
}
