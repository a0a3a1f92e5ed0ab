package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.tell.document.SampleTotals;

class PdfTotalRowTest {
    private static final String ACCENT = tones(TestStylesheet.plain().palette().accent());
    private static final String RULE = tones(TestStylesheet.plain().palette().rule());

    @Test
    void aLineStandsAboveTheTotalAsBelowTheHeader() throws IOException {
        try (PdfReading pdf = new PdfReading(SamplePdf.of(SampleTotals.table()))) {
            Map<String, Double> baselines = baselines(pdf);
            List<Rule> rules = rules(pdf.document().getPage(0));

            assertEquals(List.of("0.6 " + ACCENT), between(rules, baselines, 0), rules.toString());
            assertEquals(List.of("0.35 " + RULE), between(rules, baselines, 1), rules.toString());
            assertEquals(List.of("0.6 " + ACCENT), between(rules, baselines, 2), rules.toString());
        }
    }

    /// A line across the page.
    ///
    /// @param y from the page's foot
    private record Rule(double y, double thickness, String colour) {}

    /// The thickness and colours of the lines between a row and the next.
    private static List<String> between(List<Rule> rules, Map<String, Double> baselines, int row) {
        double above = baselines.get(SampleTotals.ROWS.get(row));
        double below = baselines.get(SampleTotals.ROWS.get(row + 1));
        return rules.stream()
                .filter(rule -> rule.y() < above && rule.y() > below)
                .map(rule -> Math.round(rule.thickness() * 100) / 100.0 + " " + rule.colour())
                .distinct()
                .toList();
    }

    private static List<Rule> rules(PDPage page) throws IOException {
        List<Rule> rules = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        String colour = "";
        for (Object token : new PDFStreamParser(page).parse()) {
            switch (token) {
                case COSNumber number -> numbers.add((double) number.floatValue());
                case Operator operator -> {
                    if (operator.getName().equals("rg")) {
                        colour = tones(numbers);
                    } else if (operator.getName().equals("re")) {
                        rules.add(new Rule(numbers.get(1), numbers.get(3), colour));
                    }
                    numbers.clear();
                }
                default -> numbers.clear();
            }
        }
        return rules;
    }

    private static String tones(List<Double> numbers) {
        return numbers.stream()
                .map(tone -> String.valueOf(Math.round(tone * 255)))
                .toList()
                .toString();
    }

    private static String tones(Colour colour) {
        return List.of(colour.red(), colour.green(), colour.blue()).toString();
    }

    /// The baseline of each row's first word, from the page's foot.
    private static Map<String, Double> baselines(PdfReading pdf) throws IOException {
        Map<String, Double> found = new TreeMap<>();
        PDPage page = pdf.document().getPage(0);
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                SampleTotals.ROWS.stream()
                        .filter(text::startsWith)
                        .forEach(word -> found.put(
                                word,
                                page.getMediaBox().getHeight()
                                        - (double) positions.getFirst().getYDirAdj()));
            }
        };
        stripper.setEndPage(1);
        stripper.getText(pdf.document());
        return found;
    }
}
