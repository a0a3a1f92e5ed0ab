package org.streetwise.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A table as an Excel workbook with one sheet (ECMA-376, SpreadsheetML), for spreadsheets: the headings stay in sight
/// and filter, numbers are numbers, days are days, and a text is never a formula. The bytes depend on the table alone.
public final class SheetTable {
    /// A local time in January 1980 would become an extra field that depends on the zone.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private SheetTable() {}

    /// Writes the workbook; the stream stays open.
    public static void write(Table table, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part("[Content_Types].xml", types(), zip);
        part("_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")), zip);
        part("xl/workbook.xml", workbook(table), zip);
        part(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship(1, "worksheet", "worksheets/sheet1.xml")
                        + relationship(2, "styles", "styles.xml")),
                zip);
        part("xl/styles.xml", styles(), zip);
        part("xl/worksheets/sheet1.xml", new SheetXml(table).text(), zip);
        zip.finish();
    }

    private static void part(String name, String content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".getBytes(StandardCharsets.UTF_8));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\"" + TYPES + "\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("xl/workbook.xml", "sheet.main")
                + override("xl/styles.xml", "styles")
                + override("xl/worksheets/sheet1.xml", "worksheet")
                + "</Types>";
    }

    private static String override(String part, String kind) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + KIND + kind + "+xml\"/>";
    }

    private static String relationships(String each) {
        return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + each + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    // Programs find the filtered range by this name too, as they write it themselves (part 1, 18.2.5).
    private static String workbook(Table table) {
        return "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + OFFICE + "\">"
                + "<sheets><sheet name=\"" + table.name() + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                + "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">"
                + table.name() + "!" + SheetXml.absolute(table) + "</definedName></definedNames></workbook>";
    }

    /// Formats of cells: as they are, headings, days as the reader's country writes them (numFmtId 14, 18.8.30).
    private static String styles() {
        return "<styleSheet xmlns=\"" + SPREADSHEET + "\">"
                + "<fonts count=\"2\">" + font("") + font("<b/>") + "</fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\">" + format(0, 0) + format(0, 1) + format(14, 0) + "</cellXfs>"
                + "</styleSheet>";
    }

    private static String font(String weight) {
        return "<font>" + weight + "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    }

    private static String format(int number, int font) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                + (font == 0 ? "" : " applyFont=\"1\"") + (number == 0 ? "" : " applyNumberFormat=\"1\"") + "/>";
    }
}
