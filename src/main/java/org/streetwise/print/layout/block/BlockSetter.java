package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.line.LineSetter;
import org.streetwise.print.layout.line.Measure;
import org.streetwise.print.layout.line.Piece;
import org.streetwise.print.layout.line.SetText;
import org.streetwise.print.layout.page.Policy;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.NumberedDocument.Mark;

/// Sets blocks into a flow of strips.
public final class BlockSetter {
    private static final double BREAK_SPACE = 14;
    private static final double BREAK_WIDTH = 48;
    private static final double BREAK_THICKNESS = 0.75;

    private final NumberedDocument document;
    private final Faces faces;
    private final LineSetter lines;
    private final ChapterElements elements;
    private final ParagraphSetter paragraphs;
    private final PictureSetter pictures;
    private final TableSetter tables;
    private final ListSetter lists;
    private final DefinitionSetter definitions;
    private final ContentsSetter contents;
    private final ChartSetter charts;
    private final BesideSetter besides;
    private final CoverSetter covers;

    /// @param sheet size and margins of the chapter's pages, which may be landscape
    /// @param elements takes the elements of what is set, in reading order
    public BlockSetter(
            NumberedDocument document,
            TableRuler ruler,
            Stylesheet.Sheet sheet,
            LineSetter lines,
            References references,
            Pictures images,
            Policy policy,
            ChapterElements elements) {
        this.document = document;
        this.faces = ruler.faces();
        this.lines = lines;
        this.elements = elements;
        this.paragraphs = new ParagraphSetter(document, references, faces, sheet, lines, policy, elements, this);
        CaptionSetter captions = new CaptionSetter(document, faces, elements, paragraphs);
        TableNoteSetter notes = new TableNoteSetter(faces, policy, this);
        this.pictures = new PictureSetter(ruler, sheet, images, elements, paragraphs);
        this.tables = new TableSetter(ruler, sheet, policy, elements, captions, notes, this);
        this.lists = new ListSetter(faces, elements, this);
        this.definitions = new DefinitionSetter(faces, elements, paragraphs, this);
        this.contents = new ContentsSetter(document, references, faces, lines, elements, paragraphs);
        this.charts = new ChartSetter(faces, lines, sheet, elements, captions, notes);
        this.besides = new BesideSetter(sheet, images, pictures, this);
        this.covers = new CoverSetter(faces, sheet, elements, paragraphs);
    }

    /// The setter of covers for the same pages.
    public CoverSetter covers() {
        return covers;
    }

    /// Sets blocks one below the other, at the end of a flow.
    public void set(Flow flow, List<Block> blocks, Place place) {
        blocks.forEach(block -> set(flow, block, place));
    }

    /// Sets blocks with a label left of their first line.
    void labelled(Flow flow, List<Piece> label, List<Block> blocks, Place place) {
        if (blocks.getFirst() instanceof Block.Paragraph first) {
            paragraphs.set(flow, label, first, place, nature(first, place));
            set(flow, blocks.subList(1, blocks.size()), place);
            return;
        }
        Flow inside = new Flow();
        set(inside, blocks, place);
        if (inside.isEmpty()) {
            return;
        }
        List<Strip> strips = new ArrayList<>(inside.strips());
        strips.set(0, labelled(strips.getFirst(), label, place));
        flow.add(strips, strips.getFirst().before(), inside.after());
    }

    /// Puts a label on the first line of a strip.
    private Strip labelled(Strip strip, List<Piece> label, Place place) {
        TextStyle style = place.style();
        double baseline = strip.boxes().stream()
                .filter(Box.Line.class::isInstance)
                .mapToDouble(box -> ((Box.Line) box).baseline())
                .findFirst()
                .orElse(faces.rise(style));
        SetText set = lines.set(label, Measure.of(place.width(), TextStyle.Alignment.LEFT, false));
        List<Box> boxes = new ArrayList<>(strip.boxes());
        boxes.addFirst(new Box.Line(set, 0, place.left() - style.hang(), baseline));
        return strip.with(boxes);
    }

    private void set(Flow flow, Block block, Place around) {
        Place place = block.attributes().language().map(around::in).orElse(around);
        switch (block) {
            case Block.Section section -> section(flow, section, place);
            case Block.Paragraph paragraph ->
                paragraphs.set(flow, List.of(), paragraph, place, nature(paragraph, place));
            case Block.BulletList list -> lists.set(flow, list, place);
            case Block.OrderedList list -> lists.set(flow, list, place);
            case Block.DefinitionList list -> definitions.set(flow, list, place);
            case Block.BlockQuote quote -> quote(flow, quote, place);
            case Block.Table table -> tables.set(flow, table, place);
            case Block.CodeBlock code -> code(flow, code, place);
            case Block.Contents _ -> contents.set(flow, place);
            case Block.ThematicBreak _ -> thematicBreak(flow, place);
            case Block.Picture picture -> pictures.set(flow, picture, place);
            case Block.Chart chart -> charts.set(flow, chart, place);
            case Block.Columns columns -> new ColumnsSetter(this).set(flow, columns, place);
            case Block.Beside beside -> besides.set(flow, beside, place);
            case Block.Matter(_, _, var blocks) -> set(flow, blocks, place);
            // a cover is a chapter of its own; anywhere else only its words are set
            case Block.Cover cover -> words(flow, cover, place);
        }
    }

    private static Strip.Nature nature(Block.Paragraph paragraph, Place place) {
        if (paragraph.belongsAbove()) {
            return Strip.Nature.ATTRIBUTION;
        }
        if (place.name() == StyleName.TABLE_NOTE || paragraph.attributes().is(Role.TABLE_NOTE)) {
            return Strip.Nature.TABLE_NOTE;
        }
        if (paragraph.announces()) {
            return Strip.Nature.ANNOUNCEMENT;
        }
        return place.lists() > 0 ? Strip.Nature.ITEM : Strip.Nature.TEXT;
    }

    private void section(Flow flow, Block.Section section, Place place) {
        Element element = elements.section(place.parent(), section);
        section.attributes().target().ifPresent(flow::target);
        StyleName name = StyleName.heading(section, place.level());
        Optional<String> label = section.attributes()
                .target()
                .map(target -> document.mark(target))
                .flatMap(Mark::label);
        TextStyle own = faces.style(name);
        TextStyle style = label.isPresent() ? own : own.unlabelled();
        Element heading = elements.add(element, new Kind.Heading(place.level()));
        Look look = Look.of(faces, style, place.language(), heading);
        InlineSetter inlines = paragraphs.inlines();
        List<Piece> hung = new ArrayList<>();
        if (label.isPresent() && style.hang() > 0) {
            hung.add(look.text(label.get()));
        } else {
            label.ifPresent(text -> inlines.add(text + "\u2002", look));
        }
        inlines.add(section.title(), look);
        Strip.Nature nature = section.attributes().is(Role.LESSON) ? Strip.Nature.LESSON_HEADING : Strip.Nature.HEADING;
        paragraphs.set(flow, new ParagraphSetter.Words(hung, inlines), style, place, nature, element);
        set(flow, section.blocks(), place.in(element).deeper());
    }

    private void quote(Flow flow, Block.BlockQuote quote, Place place) {
        Element element = elements.add(
                place.parent(), Kind.Plain.QUOTE, quote.attributes().language());
        StyleName name = quote.attributes().is(Role.QUOTE) ? StyleName.QUOTE : StyleName.BLOCK_QUOTE;
        Place inside = place.in(element).enter(name, place.fit(faces.style(name)));
        Flow words = new Flow();
        set(words, quote.blocks(), inside);
        flow.add(quoted(words.strips()), words.strips().getFirst().before(), words.after());
        flow.space(faces.style(name).after());
    }

    /// Marks a quote's first paragraph, so that it does not begin a page.
    private static List<Strip> quoted(List<Strip> strips) {
        Strip.Group plain = strips.getFirst().group();
        Strip.Group first = new Strip.Group(Strip.Nature.QUOTE, plain.keep(), plain.slices());
        return strips.stream()
                .map(strip -> strip.group() == plain ? strip.of(first) : strip)
                .toList();
    }

    private void code(Flow flow, Block.CodeBlock code, Place place) {
        TextStyle style = place.fit(faces.style(StyleName.CODE));
        Element paragraph = elements.add(place.parent(), Kind.Plain.PARAGRAPH);
        Look look = Look.of(faces, style, Look.NO_WORDS, paragraph).owned(Kind.Plain.CODE);
        InlineSetter inlines = paragraphs.inlines();
        boolean first = true;
        for (String line : (Iterable<String>) code.text().lines()::iterator) {
            if (!first) {
                inlines.pieces().add(new Piece.LineEnd());
            }
            first = false;
            if (!line.isBlank()) {
                // a row of spaces would become one, no-break spaces don't
                inlines.add(line.replace("\t", "    ").replace(' ', '\u00A0'), look);
            }
        }
        if (!inlines.pieces().isEmpty()) {
            paragraphs.set(flow, ParagraphSetter.Words.of(inlines), style, place, Strip.Nature.TEXT, place.parent());
        }
    }

    private void thematicBreak(Flow flow, Place place) {
        Box rule = new Box.Rule(
                place.left() + place.style().indentLeft(),
                0,
                BREAK_WIDTH,
                BREAK_THICKNESS,
                faces.stylesheet().palette().rule());
        Strip.Group group = Flow.group(Strip.Nature.TEXT, TextStyle.Keep.LINES, 1);
        flow.add(
                List.of(new Strip(0, BREAK_THICKNESS, List.of(rule), List.of(), List.of(), group, 0)),
                BREAK_SPACE,
                BREAK_SPACE);
    }

    private void words(Flow flow, Block.Cover cover, Place place) {
        covers.lines(flow, cover, place);
    }
}
