package org.streetwise.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A programme of eighteen fictional neighbourhoods, with 126 lessons and 25 streetwise lessons. It is as long and as
/// varied as a real report, so that no layout is fitted to one thin example. Every field is filled somewhere, and every
/// value of every choice occurs. The same seed gives the same files.
public final class FictionalProgramme {
    /// The seed that tests and samples use.
    public static final long SEED = 18;

    private FictionalProgramme() {}

    /// The programme's files: their texts, by path relative to its folder.
    public static Map<String, String> files(long seed) {
        Casting casting = Casting.of(seed);
        Map<String, String> files = new TreeMap<>();
        files.put("streetwise.yml", PROGRAMME);
        files.put("themes.yml", ThemeFile.text(casting));
        files.put("indicators.yml", INDICATORS);
        files.put("references.yml", REFERENCES);
        files.put("prose/aanleiding.md", prose(0));
        files.put("prose/programma.md", prose(4));
        int number = 0;
        for (Place place : Place.ALL) {
            files.put(
                    "cases/" + place.id() + ".yml",
                    CaseFile.text(place, number++, casting.parts().get(place), seed));
        }
        return files;
    }

    /// Writes the programme to a folder.
    public static void main(String[] folder) throws IOException {
        if (folder.length != 1) {
            throw new IllegalArgumentException("one argument: the folder to write to");
        }
        for (Map.Entry<String, String> file : files(SEED).entrySet()) {
            Path path = Path.of(folder[0]).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static String prose(int from) {
        List<String> paragraphs = new ArrayList<>(List.of(
                "Dit programma is verzonnen. Geen van de achttien wijken bestaat,"
                        + " en wat er staat is niet gebeurd. Het is bedoeld om te laten"
                        + " zien hoe een volledig rapport eruitziet.",
                "In elke wijk is drie jaar gezocht naar manieren om de overstap van"
                        + " het aardgas te verbinden met wat bewoners bezighoudt.",
                "Hoe veel zij van elkaar verschillen, laat [](figure:energiearmoede) zien."));
        Wording wording = new Wording(new Random(from), Place.ALL.getFirst());
        for (int i = 0; i < 4; i++) {
            paragraphs.add(wording.sentence(Ornament.inTurn(from + i).markdown()));
        }
        paragraphs.add(
                "De uitkomsten lopen uiteen. Dat is geen tekort, maar de reden om ze naast elkaar" + " te leggen.");
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static final String PROGRAMME = """
            format: 1
            title: "Achttien wijken, *één* gesprek"
            shortTitle: Achttien wijken
            subtitle: Lessen uit een programma dat niet bestaat
            lead: |
              Drie jaar lang werkten achttien verzonnen wijken aan de overstap van het aardgas. Dit rapport bundelt wat
              zij leerden.

              **Alle namen, cijfers en uitspraken zijn fictief.**
            language: nl
            authors:
              - Noor van der Zandt: Kennisinstituut De Verzonnen Wijk
              - Ömer Yıldız-Dekker: Hogeschool Nergens
              - IJsbrand 't Hooft: Hogeschool Nergens
              - Renée Overmaat
            contributors: [Bewoners van het Molenkwartier, Wijkteam Sterrenhof]
            editors: [Petra Komma]
            designers: [Bureau Bladspiegel]
            photographers: [Ans Sluiter]
            publishers: [Kennisinstituut De Verzonnen Wijk, Hogeschool Nergens]
            clients: [Ministerie van Verbeelding]
            date: 2022-03
            period: 2018..2021
            isbn: 978-90-0000-000-2
            issn: 0000-0000
            projectNumber: F-0018
            version: "1.0"
            citeAs: Van der Zandt, N., Yıldız-Dekker, Ö. en anderen (2022). *Achttien wijken, één gesprek*.
            licence: |
              Overnemen mag, met bronvermelding: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.nl).
            tags: [fictief, wijk, energietransitie]
            audiences:
              - {id: rijk, label: Het Rijk, inText: het Rijk}
              - {id: gemeenten, label: Gemeenten, inText: gemeenten}
              - {id: corporaties, label: Woningcorporaties, inText: woningcorporaties}
              - {id: netbeheerders, label: Netbeheerders, inText: netbeheerders}
              - {id: zorg, label: Zorg en welzijn, inText: organisaties voor zorg en welzijn}
              - {id: bewoners, label: Bewoners, inText: bewoners}
            editions:
              - id: rapport
                template: report
                language: nl
                formats: [docx, pdf]
              - id: rapport-pdf
                template: report
                formats: [pdf]
              - id: rapport-word
                template: report
                formats: docx
            """;

    private static final String INDICATORS = """
            indicators:
              - id: woningen
                label: Woningen
                source: Fictief bureau voor de statistiek
                table: 00000FIC
                year: 2020
              - id: corporatie
                label: In bezit van een corporatie
                unit: "%"
                whole: van de woningen
                source: Fictief bureau voor de statistiek
                table: 00000FIC
                year: 2020
              - id: energiearmoede
                label: Huishoudens met energiearmoede
                unit: "%"
                whole: van de huishoudens
                source: Fictieve monitor energiearmoede
                year: 2019
                chart: yes
              - id: aardgas
                label: Gemiddeld aardgasverbruik
                unit: m³
                source: Fictief bureau voor de statistiek
                year: 2018
                chart: yes
              - id: woz
                label: Gemiddelde WOZ-waarde
                unit: € 1.000
            """;

    private static final String REFERENCES = """
            references:
              - key: veldhuis-2020
                authors: ["Veldhuis, Jan-Willem", "Wal, Anneke van der", "El Amrani, Saïda"]
                title: Wat de keukentafel weet
                container: Tijdschrift voor verzonnen wijken
                date: 2020-06
                url: https://example.org/keukentafel
              - key: instituut:wijk_1
                authors: [Kennisinstituut De Verzonnen Wijk]
                title: Eerste tussenstand
                publisher: Kennisinstituut De Verzonnen Wijk
                date: 2019
              - key: gemeente.2021
                title: Verslag van de bewonersavond
                publisher: Gemeente Waterrade
                date: 2021-11-04
              - key: ongedateerd
                authors: ["'t Hooft, IJsbrand"]
                title: Aantekeningen uit 't Hofke
            """;
}
