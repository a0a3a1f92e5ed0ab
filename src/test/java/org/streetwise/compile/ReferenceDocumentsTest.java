package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.AnnotatedProgramme;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Levels;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseFonts;
import org.streetwise.print.house.HouseLook;
import org.streetwise.print.house.HouseReader;
import org.streetwise.print.house.SampleHouse;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.StylesheetReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

/// How a reference document changes the look of an edition, and the stylesheet that is derived from it.
class ReferenceDocumentsTest {
    private static final List<String> FAMILIES = new FontLibrary().families();
    private static final Span PLACE = Span.startOf(SourceId.programme("streetwise.yml"));

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aPdfFollowsTheReferenceUnlessTheEditionNamesAStylesheet() {
        Stylesheet sober = read("sober", Map.of());
        Optional<House> house = Optional.of(house(SampleHouse.municipality()));

        FormatStyles following = FormatStyles.of(sober, false, house, FAMILIES);
        assertEquals("Calibri", following.word().families().text());
        assertEquals("Lato", following.drawn().families().text());
        assertEquals("Liberation Sans", following.drawn().families().heading());
        assertEquals(following.paged(), following.drawn());

        FormatStyles parted = FormatStyles.of(sober, true, house, FAMILIES);
        assertEquals(sober, parted.drawn());
        assertNotEquals(sober, parted.paged());

        assertEquals(
                sober, FormatStyles.of(sober, false, Optional.empty(), FAMILIES).word());
    }

    @Test
    void aDerivedStylesheetCanBeReadBack() {
        for (SampleHouse sample : List.of(SampleHouse.municipality(), SampleHouse.bare(), SampleHouse.landscape())) {
            for (String base : List.of("sober", "residents", "factsheet", "institute")) {
                String yaml = new StyleImport(workspace(Map.of()), FAMILIES, diagnostics)
                        .derive(new ReferenceDocument("huis.docx", sample.file()), base)
                        .orElseThrow();

                Map<String, byte[]> files =
                        Map.of("templates/stylesheets/huis.yml", yaml.getBytes(StandardCharsets.UTF_8));
                Diagnostics own = new Diagnostics();
                Stylesheet read = new StylesheetReader(workspace(files), own)
                        .read("huis", PLACE)
                        .orElseThrow(() -> new AssertionError(own.all() + yaml));

                assertEquals(List.of(), own.all());
                Stylesheet wanted = HouseFonts.atHand(HouseLook.of(house(sample), read(base, Map.of())), FAMILIES);
                assertEquals(rounded(wanted), rounded(read), yaml);
            }
        }
    }

    @Test
    void aReferenceOnTheCommandLineOverridesTheEditions() {
        Map<String, byte[]> files = AnnotatedProgramme.base();
        files.put("streetwise.yml", """
                format: 1
                title: Lessen van de straat
                editions:
                  - id: rapport
                    reference: nergens.docx
                """.getBytes(StandardCharsets.UTF_8));
        Request request = new Request(
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Levels.OWN,
                Optional.empty(),
                Optional.of(
                        new ReferenceDocument("kaal.docx", SampleHouse.bare().file())));

        Compilation compilation = new Compiler(Map.of(), new FontLibrary(), new Hyphenation())
                .check(ProjectWorkspace.ofBytes(files), request, Progress.NONE);

        assertFalse(compilation.diagnostics().isEmpty());
        assertTrue(
                compilation.diagnostics().stream()
                        .allMatch(each -> each.primary().span().source().path().equals("kaal.docx")),
                compilation.diagnostics().toString());
    }

    private House house(SampleHouse sample) {
        return HouseReader.read(sample.file(), new Spanned<>("huis.docx", PLACE), diagnostics)
                .orElseThrow();
    }

    private Stylesheet read(String name, Map<String, byte[]> files) {
        return new StylesheetReader(workspace(files), diagnostics)
                .read(name, PLACE)
                .orElseThrow();
    }

    private static Workspace workspace(Map<String, byte[]> files) {
        return ProjectWorkspace.ofBytes(new TreeMap<>(files));
    }

    /// Rounded, because lengths are written to a hundredth of a point.
    private static String rounded(Stylesheet sheet) {
        String text = sheet.families() + "\n" + sheet.palette() + "\n" + sheet.sheet() + "\n"
                + Arrays.stream(StyleName.values()).map(sheet::style).toList();
        return Pattern.compile("-?\\d+\\.\\d+")
                .matcher(text)
                .replaceAll(number -> String.valueOf(Math.round(Double.parseDouble(number.group()) * 100) / 100.0));
    }
}
