package org.streetwise.print.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

class StylesheetReaderTest {
    private final Map<String, String> files = new HashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @ValueSource(strings = {"sober", "institute", "summary", "factsheet", "residents"})
    void thoseThatComeWithTheProgramFitTogether(String name) {
        assertEquals(Optional.of(name), read(name).map(Stylesheet::name));
        assertEquals(List.of(), diagnostics.all());
    }

    @Test
    void whatAStylesheetDoesNotSayComesFromTheOneThatItExtends() {
        files.put("templates/stylesheets/own.yml", """
            format: 1
            extends: sober
            palette: {accent: '7A1F3D'}
            page: {left: 40mm}
            styles:
              body: {size: 13pt}
            """);

        Stylesheet sober = read("sober").orElseThrow();
        Stylesheet own = read("own").orElseThrow();

        assertEquals(new Colour(0x7A1F3D), own.palette().accent());
        assertEquals(sober.palette().text(), own.palette().text());
        assertEquals(sober.sheet().textWidth() + 15 * 72 / 25.4, own.sheet().textWidth(), 0.001);
        assertEquals(13, own.style(StyleName.BODY).size());
        assertEquals(
                sober.style(StyleName.BODY).leading(), own.style(StyleName.BODY).leading());
        assertEquals(sober.style(StyleName.CAPTION), own.style(StyleName.CAPTION));
        assertEquals(List.of(), diagnostics.all());
    }

    @Test
    void aStyleThatIsLikeAnotherStartsAnew() {
        files.put("templates/stylesheets/own.yml", """
            format: 1
            extends: sober
            styles:
              quote: {like: body}
            """);

        Stylesheet own = read("own").orElseThrow();

        assertEquals(own.style(StyleName.BODY), own.style(StyleName.QUOTE));
    }

    @Test
    void aStylesheetOfTheSameNameChangesTheOneThatComesWithTheProgram() {
        files.put("templates/stylesheets/sober.yml", "{format: 1, extends: sober, palette: {accent: '7A1F3D'}}");

        assertEquals(new Colour(0x7A1F3D), read("sober").orElseThrow().palette().accent());
    }

    @Test
    void stylesheetsThatExtendEachOtherAreReported() {
        files.put("templates/stylesheets/one.yml", "{format: 1, extends: two}");
        files.put("templates/stylesheets/two.yml", "{format: 1, extends: one}");

        assertEquals(Optional.empty(), read("one"));
        assertFault("templates/stylesheets/two.yml", 21, "the stylesheet `one` extends itself");
    }

    @Test
    void aColourThatIsTooPaleIsReportedWhereItIsWritten() {
        files.put(
                "templates/stylesheets/own.yml",
                "{format: 1, extends: sober, palette: {accent: '7A1F3D', muted: '8A949A'}}");

        assertEquals(Optional.empty(), read("own"));
        assertFault(
                "templates/stylesheets/own.yml",
                63,
                "the colour `muted` has a contrast of 2.7 with the tint, but readable text needs at least 4.5");
        assertEquals(
                List.of("use a darker one, such as `687075`"),
                diagnostics.all().getFirst().hints().stream()
                        .map(Message::english)
                        .toList());
    }

    @Test
    void aTintThatHidesAllTextIsReportedOnce() {
        files.put("templates/stylesheets/own.yml", "{format: 1, extends: sober, palette: {tint: '404040'}}");

        assertEquals(Optional.empty(), read("own"));
        assertFault("templates/stylesheets/own.yml", 44, "this tint is too dark for any text to be readable on it");
    }

    @Test
    void whatNoStylesheetSaysIsReported() {
        files.put("templates/stylesheets/own.yml", """
            format: 1
            families: {text: Lato, heading: Lato}
            palette: {text: '000000', accent: '000000', muted: '000000', rule: '000000', tint: 'FFFFFF'}
            page: {width: 210mm, height: 297mm, top: 20mm, bottom: 20mm, left: 20mm, right: 20mm, head: 9mm, foot: 9mm}
            """);

        assertEquals(Optional.empty(), read("own"));
        assertFault(
                "templates/stylesheets/own.yml",
                0,
                "this stylesheet has no `code` in `families`, no `link` in `palette`");
    }

    private Optional<Stylesheet> read(String name) {
        return new StylesheetReader(ProjectWorkspace.of(files), diagnostics)
                .read(name, Span.startOf(SourceId.programme("streetwise.yml")));
    }

    private void assertFault(String file, int start, String message) {
        assertEquals(
                List.of(file + ":" + start + " " + message),
                diagnostics.all().stream()
                        .map(each -> each.primary().span().source().path() + ":"
                                + each.primary().span().start() + " "
                                + each.message().english())
                        .toList());
    }

    @Test
    void inWordNothingIsPartedAndLengthsAreWholeTwips() {
        Stylesheet sober = read("sober").orElseThrow();
        Stylesheet word = sober.forWord();

        TextStyle body = word.style(StyleName.BODY);
        assertEquals(TextStyle.Alignment.JUSTIFIED, sober.style(StyleName.BODY).alignment());
        assertEquals(TextStyle.Alignment.LEFT, body.alignment());
        assertFalse(body.hyphenated());
        assertEquals(677.5, word.sheet().textHeight(), 0.001);
        assertEquals(word, word.forWord());
    }
}
