package org.streetwise.print.docx.text;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.part.DrawingIds;
import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.section.Division;
import org.streetwise.print.docx.section.DivisionEnds;
import org.streetwise.print.docx.section.Divisions;
import org.streetwise.print.docx.section.Ending;
import org.streetwise.print.docx.section.Runs;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.ListPosition;
import org.streetwise.print.docx.style.Lists;
import org.streetwise.print.docx.style.NumberingPart;
import org.streetwise.print.docx.style.StyleMaker;
import org.streetwise.print.docx.style.Styles;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;

/// Writes blocks, one after another.
public final class Blocks {
    private final DivisionEnds ends;
    private final Stylesheet sheet;
    private final StyleMaker maker;
    private final Faces faces;
    private final Styles styles;
    private final Lists lists;
    private final Diagnostics diagnostics;
    private final Xml xml;
    private final Inlines inlines;
    private final Paragraphs paragraphs;
    private final HeadingWriter headings;
    private final Tables tables;
    private final ContentsList contents;
    private final Drawings drawings;
    private final BesideWriter besides;
    private final SpaceBetween whites;
    private final ChartWriter charts;
    private final CoverWriter covers;

    /// @param gathered collects what the text needs of the file's other parts
    /// @param divisions writes the properties of divisions where they end
    /// @param links the relationships of the part that the text is in
    public Blocks(
            RenderInput input,
            Headings headings,
            StyleMaker maker,
            TableRuler ruler,
            Accumulators gathered,
            Divisions divisions,
            DivisionEnds ends,
            Diagnostics diagnostics,
            Xml xml,
            Relationships links) {
        Stylesheet sheet = input.stylesheet();
        Bookmarks bookmarks = gathered.bookmarks();
        DrawingIds drawingIds = gathered.drawingIds();
        this.sheet = sheet;
        this.maker = maker;
        this.faces = ruler.faces();
        this.styles = gathered.styles();
        this.lists = gathered.lists();
        this.ends = ends;
        this.diagnostics = diagnostics;
        this.xml = xml;
        this.inlines = new Inlines(input, headings, gathered, diagnostics, xml, links);
        this.paragraphs = new Paragraphs(sheet, maker, styles, bookmarks, xml, inlines, divisions);
        this.headings = new HeadingWriter(input, headings, styles, bookmarks, xml, inlines, paragraphs);
        Captions captions = new Captions(input.document(), bookmarks, xml, inlines, paragraphs);
        this.charts = new ChartWriter(
                input, gathered.charts(), drawingIds, diagnostics, xml, links, captions, paragraphs, this);
        this.tables = new Tables(input, ruler, xml, captions, paragraphs, this);
        this.contents = new ContentsList(input, headings, styles, bookmarks, xml, inlines, inlines.references());
        this.drawings = new Drawings(input, gathered.media(), drawingIds, xml, links, inlines, paragraphs);
        this.covers = new CoverWriter(input, drawingIds, xml, inlines, paragraphs);
        this.besides = new BesideWriter(input.pictures(), sheet, xml, paragraphs, drawings, this);
        this.whites = new SpaceBetween(sheet, maker, headings, besides);
    }

    /// The writer of inlines into the same part.
    Inlines inlines() {
        return inlines;
    }

    /// The writer of paragraphs into the same part.
    Paragraphs paragraphs() {
        return paragraphs;
    }

    /// Writes blocks that follow each other in one place.
    public void write(List<Block> blocks, Context context) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            Optional<Ending> ending = ends.with(blocks.get(i));
            Context here = context.at(i == 0, last);
            here = ending.isPresent() ? here.ending(ending) : here;
            double white = i > 0 ? whites.left(blocks.get(i - 1), edge(context), context) : 0;
            here = KeptParagraphs.withNext(blocks, i) ? here.clinging() : here;
            here = last
                    ? here
                    : here.withWhiteBelow(whites.between(blocks.get(i), blocks.get(i + 1), edge(context), context));
            write(blocks.get(i), white > 0 ? here.withWhiteAbove(white) : here);
            if (!last && wouldMerge(blocks.get(i), blocks.get(i + 1), context)) {
                gap(blocks.get(i), blocks.get(i + 1), context.at(false, false));
            }
        }
    }

    private void gap(Block block, Block next, Context context) {
        double left = whites.left(block, edge(context), context);
        double white = Math.max(left, whites.between(block, next, edge(context), context));
        if (block instanceof Block.Table) {
            paragraphs.gap(context.withWhiteBelow(white - left));
        } else {
            paragraphs.gapBelow(context.withWhiteAbove(white));
        }
    }

    /// Whether Word would join the two blocks: it takes two tables with no paragraph between them for one.
    private boolean wouldMerge(Block block, Block next, Context context) {
        return (block instanceof Block.Table table && table.notes().isEmpty() || isRow(block, context))
                && (next instanceof Block.Table below && below.caption().isEmpty() || isRow(next, context));
    }

    private boolean isRow(Block block, Context context) {
        return block instanceof Block.Beside beside && besides.isRow(beside, edge(context), context);
    }

    private void write(Block block, Context around) {
        Context context = around.with(block.attributes());
        switch (block) {
            case Block.Section section -> section(section, context);
            case Block.Paragraph paragraph -> paragraphs.write(paragraph, context);
            case Block.BulletList(_, var items) -> {
                Frame frame = context.frame();
                int level = Styles.level(frame.lists() + 1);
                ListPosition position = lists.bullets(frame.compact(), level);
                items(items, position, false, context);
            }
            case Block.OrderedList(_, int start, var items) -> {
                Frame frame = context.frame();
                int level = Styles.level(frame.lists() + 1);
                ListPosition position = lists.numbers(frame.compact(), level, start);
                items(items, position, true, context);
            }
            case Block.DefinitionList(_, var entries) -> entries(entries, context);
            case Block.BlockQuote quote -> {
                StyleName style = quote.attributes().is(Role.QUOTE) ? StyleName.QUOTE : StyleName.BLOCK_QUOTE;
                write(quote.blocks(), context.setIn(style, edge(context)));
            }
            case Block.Table table -> tables.write(table, edge(context), context);
            case Block.CodeBlock code -> code(code, context);
            case Block.Contents list -> {
                contents.write(list, context);
                end(context);
            }
            case Block.ThematicBreak _ ->
                paragraphs.inStyle(
                        styles.thematicBreak(),
                        Attributes.NONE,
                        context,
                        () -> Runs.text(xml, "* * *", inlines.look(context)));
            case Block.Picture picture -> drawings.write(picture, edge(context), context);
            case Block.Chart chart -> charts.write(chart, edge(context), context);
            case Block.Columns columns -> columns(columns, context);
            case Block.Beside beside -> besides.write(beside, edge(context), context);
            case Block.Matter(_, _, var blocks) -> write(blocks, context);
            case Block.Cover cover -> covers.write(cover, context);
        }
    }

    private void section(Block.Section section, Context context) {
        boolean landscape = context.level() == 0 && Division.landscape(section);
        double width = sheet.sheet().landscape().textWidth();
        Context inside = landscape ? context.inSection().wide(width) : context.inSection();
        boolean bare = section.blocks().isEmpty();
        Context heading = bare
                ? inside
                : inside.at(true, false).withWhiteBelow(whites.belowHeading(section, edge(context), context));
        Context ended = ends.withHeading(section)
                .map(ending -> heading.ending(Optional.of(ending)))
                .orElse(heading);
        headings.write(section, ended.withWhiteAbove(context.above().white()));
        write(
                section.blocks(),
                inside.opening(context.level() == 0 || context.above().opening()));
    }

    private void columns(Block.Columns columns, Context context) {
        if (ends.with(columns).isEmpty()) {
            write(columns.blocks(), context);
            return;
        }
        write(
                columns.blocks(),
                context.narrow(Stylesheet.Sheet.column(context.frame().width() - edge(context), columns.count())));
        ends.behind(columns).ifPresent(ending -> paragraphs.separator(context.ending(Optional.of(ending))));
    }

    private void items(List<List<Block>> items, ListPosition position, boolean counted, Context context) {
        Frame frame = context.frame();
        boolean compact = frame.compact();
        double hang = compact ? NumberingPart.COMPACT_HANG : maker.itemHang();
        double indent = compact ? hang * (position.level() + 1) : maker.itemIndent(position.level());
        double outer = compact ? hang * position.level() : maker.itemIndent(position.level() - 1);
        double base = frame.lists() > 0 ? frame.edge() - outer : edge(context);
        StyleName style = compact ? frame.style() : StyleName.LIST_ITEM;
        Item item = new Item(position, counted, indent, hang);
        Context list = context.withWhiteBelow(whites.belowList(items.getLast(), style, context));
        for (int i = 0; i < items.size(); i++) {
            Context here = list.at(i == 0, i == items.size() - 1).inItem(style, base + indent, item);
            write(items.get(i), here.kept(context.below().kept() || KeptParagraphs.amongOthers(i, items.size())));
        }
    }

    private void entries(List<Block.DefinitionList.Entry> entries, Context context) {
        for (int i = 0; i < entries.size(); i++) {
            List<Inline> words = entries.get(i).term();
            boolean last = i == entries.size() - 1;
            if (isRunning(context.frame()) && faces.beside(words)) {
                beside(entries.get(i), context.at(i == 0, last));
                continue;
            }
            Context term = context.at(i == 0, false);
            paragraphs.styled(StyleName.TERM, Attributes.NONE, term, () -> inlines.write(words, term));
            Context said = context.at(false, last);
            write(
                    entries.get(i).blocks(),
                    said.setIn(StyleName.DEFINITION, context.frame().edge()));
        }
    }

    private static boolean isRunning(Frame frame) {
        return frame.style() == StyleName.BODY && frame.lists() == 0 && !frame.narrow();
    }

    /// Writes a term on the first line of its definition.
    private void beside(Block.DefinitionList.Entry entry, Context context) {
        Context said = context.setIn(StyleName.DEFINITION, context.frame().edge());
        Runnable term = () -> {
            inlines.write(entry.term(), inlines.look(context).asTerm(), context);
            Runs.tab(xml);
        };
        List<Block> blocks = entry.blocks();
        if (blocks.getFirst() instanceof Block.Paragraph(var attributes, var words)) {
            Context first = said.at(true, blocks.size() == 1);
            paragraphs.inStyle(styles.entry(), attributes, first, () -> {
                term.run();
                inlines.write(words, first.with(attributes));
            });
            write(blocks.subList(1, blocks.size()), said.at(false, true));
        } else {
            paragraphs.inStyle(styles.entry(), Attributes.NONE, said.at(true, false), term);
            write(blocks, said.at(false, true));
        }
    }

    private void code(Block.CodeBlock code, Context context) {
        String text = code.text().stripTrailing();
        if (text.isEmpty()) {
            end(context);
            return;
        }
        Inlines.check(text, context.origin(), diagnostics);
        Context within = context.setIn(StyleName.CODE, edge(context));
        paragraphs.styled(
                StyleName.CODE, code.attributes(), within, () -> Runs.lines(xml, text, inlines.look(context)));
    }

    /// Writes an empty paragraph to hold what ends here, if anything does.
    private void end(Context context) {
        if (context.below().ending().isPresent()) {
            paragraphs.separator(context);
        }
    }

    private double edge(Context context) {
        return context.frame().left(sheet);
    }
}
