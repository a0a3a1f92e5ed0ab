package org.streetwise.tell.account;

import java.util.List;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.Walk;

/// All words of a document, for finding titles in.
public final class DocumentText {
    private DocumentText() {}

    /// The words in reading order.
    public static String of(Document document) {
        return of(document.blocks());
    }

    /// The words of some blocks in reading order.
    public static String of(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        new Walk(_ -> words.append('\n'), inline -> {
                    if (inline instanceof Inline.Text || inline instanceof Inline.Code) {
                        words.append(PlainText.of(List.of(inline)));
                    }
                })
                .blocks(blocks);
        return words.toString().replace('\u00A0', ' ');
    }
}
