package org.streetwise.print.docx;

import static org.streetwise.print.docx.DocxParts.children;
import static org.streetwise.print.docx.DocxParts.elements;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/// A native chart as a reader sees it: what is measured, the names of series if there are several, the rows with their
/// numbers or the text in their place, and the reference line.
final class ChartReading {
    private final Element chart;
    private final Map<String, String> shapes = new HashMap<>();

    /// @param id of the text's relationship with the chart
    ChartReading(DocxParts parts, String id) {
        String part = "word/" + target(parts, "word/_rels/document.xml.rels", id);
        chart = parts.dom(part).getDocumentElement();
        String links = part.replace("charts/", "charts/_rels/") + ".rels";
        for (Element user : elements(chart, "c:userShapes")) {
            String drawing = target(parts, links, user.getAttribute("r:id")).replace("..", "word");
            for (Element shape : parts.elements(drawing, "cdr:sp")) {
                String name = elements(shape, "cdr:cNvPr").getFirst().getAttribute("name");
                shapes.put(name, text(shape, "a:t"));
            }
        }
    }

    private static String target(DocxParts parts, String links, String id) {
        return parts.elements(links, "Relationship").stream()
                .filter(link -> link.getAttribute("Id").equals(id))
                .map(link -> link.getAttribute("Target"))
                .findFirst()
                .orElseThrow();
    }

    String words() {
        List<Element> series = elements(chart, "c:ser");
        StringBuilder words = new StringBuilder("\n");
        elements(chart, "c:title")
                .forEach(title -> words.append(text(title, "a:t")).append('\n'));
        if (series.size() > 1) {
            series.forEach(each ->
                    words.append(text(elements(each, "c:tx").getFirst(), "c:v")).append('\n'));
        }
        Element names = elements(series.getFirst(), "c:cat").getFirst();
        for (Element name : elements(names, "c:pt")) {
            int row = Integer.parseInt(name.getAttribute("idx"));
            words.append(name.getTextContent()).append('\n');
            for (int i = 0; i < series.size(); i++) {
                words.append(value(series.get(i), i, row)).append('\n');
            }
        }
        return words.append(shapes.getOrDefault("Reference", "")).append('\n').toString();
    }

    private String value(Element series, int column, int row) {
        Element values = elements(series, "c:val").getFirst();
        Optional<String> written = label(series, row)
                .filter(label -> !elements(label, "c:rich").isEmpty())
                .map(label -> text(label, "a:t"));
        return written.or(() -> number(values, series, row))
                .orElseGet(() -> shapes.get("Value " + (row + 1) + "." + (column + 1)));
    }

    private Optional<String> number(Element values, Element series, int row) {
        return elements(values, "c:pt").stream()
                .filter(point -> point.getAttribute("idx").equals(Integer.toString(row)))
                .map(point -> formatted(point.getTextContent(), format(series, row)))
                .findFirst();
    }

    private static Optional<Element> label(Element series, int row) {
        return elements(elements(series, "c:dLbls").getFirst(), "c:dLbl").stream()
                .filter(label ->
                        elements(label, "c:idx").getFirst().getAttribute("val").equals(Integer.toString(row)))
                .findFirst();
    }

    private static String format(Element series, int row) {
        Element own =
                label(series, row).orElseGet(() -> elements(series, "c:dLbls").getFirst());
        return children(own).stream()
                .filter(child -> child.getTagName().equals("c:numFmt"))
                .findFirst()
                .orElseThrow()
                .getAttribute("formatCode");
    }

    private String formatted(String number, String format) {
        String language = elements(chart, "c:lang").getFirst().getAttribute("val");
        int decimals = format.contains(".") ? format.length() - format.indexOf('.') - 1 : 0;
        NumberFormat written = NumberFormat.getNumberInstance(Locale.forLanguageTag(language));
        written.setMinimumFractionDigits(decimals);
        written.setMaximumFractionDigits(decimals);
        return written.format(new BigDecimal(number));
    }

    private static String text(Element element, String name) {
        return elements(element, name).stream().map(Element::getTextContent).collect(Collectors.joining());
    }
}
