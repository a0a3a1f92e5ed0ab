package org.streetwise.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;

/// Reads the blocks of one text.
final class BlockReader {
    /// The word that tells programs which language code is in.
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#.-]*");

    private final MarkdownPositions places;
    private final Faults faults;
    private final Footnotes notes;
    private final InlineReader inlines;

    BlockReader(MarkdownPositions places, Faults faults) {
        this.places = places;
        this.faults = faults;
        this.notes = new Footnotes(this, places, faults);
        this.inlines = new InlineReader(places, faults, notes);
    }

    List<ProseBlock> document(Node document) {
        notes.gather(document);
        List<ProseBlock> blocks = children(document);
        notes.check();
        return blocks;
    }

    List<ProseBlock> children(Node parent) {
        List<ProseBlock> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<ProseBlock> block(Node node) {
        return switch (node) {
            case Paragraph _ -> paragraph(node);
            case BulletList list -> Optional.of(new ProseBlock.BulletList(items(list), places.span(list)));
            case OrderedList list -> Optional.of(ordered(list));
            case BlockQuote quote -> Optional.of(new ProseBlock.Quotation(children(quote), places.span(quote)));
            case TableBlock table -> new TableReader(places, faults, notes).read(table);
            case FencedCodeBlock code -> Optional.of(code(code));
            case ThematicBreak rule -> Optional.of(new ProseBlock.ThematicBreak(places.span(rule)));
            case Heading heading -> {
                faults.heading(
                        places.span(heading),
                        !places.written(heading).stripLeading().startsWith("#"));
                yield paragraph(heading);
            }
            case HtmlBlock html -> {
                faults.html(places.span(html), "");
                yield Optional.empty();
            }
            case LinkReferenceDefinition definition -> {
                faults.linkDefinition(places.span(definition));
                yield Optional.empty();
            }
            // Footnotes are read at their calls.
            default -> Optional.empty();
        };
    }

    private Optional<ProseBlock> paragraph(Node node) {
        List<ProseInline> words = inlines.children(node);
        return words.isEmpty() ? Optional.empty() : Optional.of(new ProseBlock.Paragraph(words, places.span(node)));
    }

    private ProseBlock code(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        if (!LANGUAGE.matcher(info).matches()) {
            faults.codeInfo(places.firstLine(code), info);
        }
        return new ProseBlock.CodeBlock(code.getLiteral(), places.span(code));
    }

    private ProseBlock ordered(OrderedList list) {
        int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        return new ProseBlock.OrderedList(start, items(list), places.span(list));
    }

    private List<List<ProseBlock>> items(Node list) {
        List<List<ProseBlock>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(children(item));
        }
        return items;
    }
}
