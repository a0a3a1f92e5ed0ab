package org.streetwise.print.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.RenderInput;
import org.streetwise.print.Renderer;
import org.streetwise.print.docx.part.CarriedFonts;
import org.streetwise.print.docx.part.ContentTypes;
import org.streetwise.print.docx.part.Elements;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.PropertiesParts;
import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.part.ZipParts;
import org.streetwise.print.docx.section.DivisionEnds;
import org.streetwise.print.docx.section.Divisions;
import org.streetwise.print.docx.section.HouseHeads;
import org.streetwise.print.docx.section.RunningHeads;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.NumberingPart;
import org.streetwise.print.docx.style.StyleMaker;
import org.streetwise.print.docx.style.StyleMap;
import org.streetwise.print.docx.style.StylesPart;
import org.streetwise.print.docx.text.Accumulators;
import org.streetwise.print.docx.text.Blocks;
import org.streetwise.print.docx.text.Context;
import org.streetwise.print.docx.text.NotesPart;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HousePicture;
import org.streetwise.print.house.XmlElement;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Metadata;

/// Writes a Word file with real styles, lists, notes, captions and fields, so that others can go on working in it.
///
/// Page numbers come from [RenderInput#pages]. Where a number is not known, a dash stands in its place until Word
/// updates its fields. A character that XML forbids is replaced by U+FFFD and reported.
public record DocxRenderer(FontLibrary fonts, Hyphenation hyphenation) implements Renderer {
    private static final String THEME = "word/theme/theme1.xml";

    @Override
    public OptionalInt render(RenderInput given, OutputStream out, Diagnostics diagnostics) throws IOException {
        RenderInput input = given.forWord();
        Headings headings = Headings.of(input);
        StyleMaker maker = new StyleMaker(input.stylesheet());
        TableRuler ruler = new TableRuler(new Faces(fonts, input.stylesheet()), hyphenation);
        Accumulators gathered = Accumulators.of(input, maker, headings);
        Metadata metadata = input.document().document().metadata();
        Relationships bodyLinks = new Relationships();
        Relationships noteLinks = new Relationships();
        bodyLinks.part("styles", "styles.xml");
        bodyLinks.part("numbering", "numbering.xml");
        bodyLinks.part("settings", "settings.xml");
        bodyLinks.part("footnotes", "footnotes.xml");
        bodyLinks.styleMap();
        Optional<XmlElement> theme = input.house().flatMap(House::themePart);
        theme.ifPresent(_ -> bodyLinks.part("theme", THEME.replace("word/", "")));
        CarriedFonts carried = new CarriedFonts(input.stylesheet(), fonts);
        carried.link(bodyLinks);
        RunningHeads heads = new RunningHeads(input, headings, gathered.styles(), bodyLinks);

        // The text comes first: only then do we know what the other parts hold.
        ZipParts zip = new ZipParts(out);
        zip.part("_rels/.rels", DocxRenderer::root);
        DivisionEnds ends = DivisionEnds.of(input.document().document());
        zip.part("word/document.xml", xml -> {
            Divisions divisions = new Divisions(xml, input.stylesheet(), heads);
            Blocks blocks =
                    new Blocks(input, headings, maker, ruler, gathered, divisions, ends, diagnostics, xml, bodyLinks);
            body(input, ends, divisions, xml, blocks);
        });
        zip.part("word/footnotes.xml", xml -> {
            Divisions divisions = new Divisions(xml, input.stylesheet(), heads);
            Blocks blocks = new Blocks(
                    input, headings, maker, ruler, gathered, divisions, DivisionEnds.NONE, diagnostics, xml, noteLinks);
            new NotesPart(input.stylesheet(), gathered.styles(), gathered.notes(), xml, blocks).write();
        });
        for (String head : heads.parts()) {
            zip.part("word/" + head, xml -> heads.writeHead(xml, head));
        }
        for (String foot : heads.feet().parts()) {
            zip.part("word/" + foot, xml -> heads.feet().write(xml, foot));
        }
        if (heads.ofHouse().isPresent()) {
            houseHeads(zip, heads, heads.ofHouse().get());
        }
        zip.part(
                "word/numbering.xml",
                new NumberingPart(gathered.styles(), maker, headings, gathered.lists(), input.house())::write);
        zip.part(
                "word/styles.xml",
                new StylesPart(input.stylesheet(), metadata.language(), gathered.styles(), input.house())::write);
        zip.part(
                "word/settings.xml",
                xml -> SettingsPart.write(
                        xml, input.stylesheet(), metadata.language(), input.house(), !carried.isEmpty()));
        if (theme.isPresent()) {
            zip.part(THEME, xml -> Elements.root(xml, theme.get()));
        }
        zip.part("word/_rels/document.xml.rels", bodyLinks::write);
        if (!noteLinks.isEmpty()) {
            zip.part("word/_rels/footnotes.xml.rels", noteLinks::write);
        }
        zip.part(ContentTypes.STYLE_MAP, StyleMap.of(gathered.styles().all()));
        gathered.media().write(zip);
        gathered.charts().write(zip);
        carried.write(zip);
        zip.part("docProps/core.xml", xml -> PropertiesParts.core(xml, metadata, input.timestamp()));
        zip.part("docProps/app.xml", xml -> PropertiesParts.app(xml, metadata));
        zip.part(
                "[Content_Types].xml",
                xml -> ContentTypes.write(
                        xml,
                        heads.allParts(false),
                        heads.allParts(true),
                        theme.isPresent(),
                        List.of(gathered.charts(), carried)));
        zip.finish();
        return OptionalInt.empty();
    }

    private static void houseHeads(ZipParts zip, RunningHeads heads, HouseHeads house) throws IOException {
        for (boolean foot : List.of(false, true)) {
            for (String part : house.parts(foot)) {
                zip.part("word/" + part, xml -> heads.writeOfHouse(xml, part, foot));
            }
        }
        for (var links : house.links().entrySet()) {
            zip.part("word/_rels/" + links.getKey() + ".rels", links.getValue()::write);
        }
        for (HousePicture picture : house.pictures()) {
            zip.part("word/media/" + picture.name(), picture.bytes());
        }
    }

    private static void root(Xml xml) {
        Relationships links = new Relationships();
        links.part("officeDocument", "word/document.xml");
        links.coreProperties("docProps/core.xml");
        links.part("extended-properties", "docProps/app.xml");
        links.write(xml);
    }

    private static void body(RenderInput input, DivisionEnds ends, Divisions divisions, Xml xml, Blocks blocks) {
        Document document = input.document().document();
        Context context = Context.top(
                input.stylesheet().sheet().textWidth(), document.metadata().language());
        Namespaces.withSigns(xml, "w:document").open("w:body");
        blocks.write(document.blocks(), context);
        ends.last().ifPresent(divisions::properties);
        xml.close().close();
    }
}
