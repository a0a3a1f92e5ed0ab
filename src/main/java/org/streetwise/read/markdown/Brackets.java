package org.streetwise.read.markdown;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Reads what stands in square brackets without being a link.
final class Brackets implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || link.marker() != null) {
            return LinkResult.none();
        }
        Position behind = link.afterTextBracket();
        if (link.text().startsWith("@")) {
            return LinkResult.replaceWith(new CitationNode(link.text()), behind);
        }
        if (link.text().startsWith("^")
                && link.text().length() > 1
                && link.text().indexOf(' ') < 0) {
            return LinkResult.replaceWith(new UnknownNoteNode(link.text().substring(1)), behind);
        }
        scanner.setPosition(behind);
        if (!scanner.next("{lang=")) {
            return LinkResult.none();
        }
        Position start = scanner.position();
        // At its end the scanner returns a character, but can't move over it.
        scanner.match(c -> c != '}' && c != '\n' && c != '{' && c != Scanner.END);
        String tag = scanner.getSource(start, scanner.position()).getContent();
        return scanner.next('}') ? LinkResult.wrapTextIn(new ForeignNode(tag), scanner.position()) : LinkResult.none();
    }
}
