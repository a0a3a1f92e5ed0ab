package org.streetwise.print.docx;

import static org.streetwise.print.docx.DocxParts.children;
import static org.streetwise.print.docx.DocxParts.elements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.tell.document.DocumentWords;
import org.w3c.dom.Element;

/// Reads a Word file's words back, to compare them with [DocumentWords]. A field gives the text that it shows, a note
/// stands where it is called, and headings have the numbers that Word counts. Bullets and the asterisks between parts
/// are left out.
public final class DocxText {
    private final DocxParts parts;
    private final Map<String, Element> notes = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private DocxText(byte[] file) {
        parts = DocxParts.of(file);
        parts.elements("word/footnotes.xml", "w:footnote").forEach(note -> notes.put(note.getAttribute("w:id"), note));
        parts.elements("word/styles.xml", "w:style")
                .forEach(style -> styles.put(style.getAttribute("w:styleId"), style));
    }

    /// A part as it is stored.
    public static String part(byte[] file, String name) {
        return DocxParts.of(file).text(name);
    }

    /// The words of a file's text.
    public static List<String> words(byte[] file) {
        DocxText reader = new DocxText(file);
        reader.read(reader.parts.dom("word/document.xml").getDocumentElement());
        return DocumentWords.split(reader.text.toString());
    }

    private void read(Element element) {
        switch (element.getTagName()) {
            case "w:t" -> text.append(element.getTextContent());
            case "w:tab", "w:br" -> text.append('\n');
            case "w:softHyphen" -> text.append('\u00AD');
            case "w:noBreakHyphen" -> text.append('\u2011');
            case "w:footnoteReference" -> {
                text.append('\n');
                children(notes.get(element.getAttribute("w:id"))).forEach(this::read);
            }
            case "c:chart" -> text.append(new ChartReading(parts, element.getAttribute("r:id")).words());
            case "w:p" -> paragraph(element);
            case "w:pPr", "w:rPr" -> {}
            default -> children(element).forEach(this::read);
        }
    }

    private void paragraph(Element paragraph) {
        List<Element> named = elements(paragraph, "w:pStyle");
        String style = named.isEmpty() ? "Normal" : named.getFirst().getAttribute("w:val");
        if (style.equals("ThematicBreak")) {
            return;
        }
        label(style, paragraph);
        children(paragraph).forEach(this::read);
        text.append('\n');
    }

    /// Adds the number that Word counts before a heading: the first level's number or letter, then those of the levels
    /// below.
    private void label(String style, Element paragraph) {
        List<Element> own = elements(paragraph, "w:numPr");
        List<Element> position = own.isEmpty() ? elements(styles.get(style), "w:numPr") : own;
        if (position.isEmpty() || elements(styles.get(style), "w:outlineLvl").isEmpty()) {
            return;
        }
        String list = elements(position.getFirst(), "w:numId").getFirst().getAttribute("w:val");
        if (list.equals("0")) {
            return;
        }
        int level = Integer.parseInt(
                elements(position.getFirst(), "w:ilvl").getFirst().getAttribute("w:val"));
        int[] count = counts.computeIfAbsent(list, _ -> new int[9]);
        count[level]++;
        for (int deeper = level + 1; deeper < count.length; deeper++) {
            count[deeper] = 0;
        }
        boolean letters = format(list).equals("upperLetter");
        text.append(letters ? String.valueOf((char) ('A' + count[0] - 1)) : String.valueOf(count[0]));
        for (int i = 1; i <= level; i++) {
            text.append('.').append(count[i]);
        }
        text.append('\n');
    }

    private String format(String list) {
        return parts.elements("word/numbering.xml", "w:abstractNum").stream()
                .filter(definition -> definition.getAttribute("w:abstractNumId").equals(list))
                .map(definition -> elements(definition, "w:numFmt").getFirst().getAttribute("w:val"))
                .findFirst()
                .orElseThrow();
    }
}
