package org.streetwise.example;

import java.util.List;
import java.util.Random;
import org.streetwise.example.Casting.Part;

/// Writes the themes with their streetwise lessons.
final class ThemeFile {
    private record Heading(String id, String title, String inText, String introduction) {}

    private static final List<Heading> HEADINGS = List.of(
            new Heading(
                    "regie",
                    "Regie en organisatie",
                    "regie en organisatie",
                    "Wie mag beslissen, wie is aanspreekbaar en wie blijft? In achttien"
                            + " wijken is daar verschillend mee omgegaan, met uiteenlopend"
                            + " resultaat."),
            new Heading(
                    "participatie",
                    "Participatie en communicatie",
                    "participatie en communicatie",
                    "Bewoners bereiken is één ding, met hen in gesprek blijven een ander."
                            + " Dit hoofdstuk gaat over plekken, mensen en woorden."),
            new Heading(
                    "financiering",
                    "Kosten en financiering",
                    "kosten en financiering",
                    "Wat betaalt wie, en hoe zeker is dat? De bedragen in dit hoofdstuk"
                            + " zijn verzonnen, de vragen niet."),
            new Heading(
                    "techniek",
                    "Technische oplossingen",
                    "technische oplossingen",
                    "Techniek is zelden het moeilijkste deel. Zij moet wel passen bij de"
                            + " woning en bij wie er woont."),
            new Heading(
                    "wetgeving",
                    "Wetgeving en juridische randvoorwaarden",
                    "wetgeving en juridische randvoorwaarden",
                    "Regels geven bewoners bescherming en projecten houvast, als zij op" + " tijd bekend zijn."),
            new Heading(
                    "data",
                    "Datagedreven planvorming",
                    "datagedreven planvorming",
                    "Gegevens helpen kiezen waar het begint. Zij vragen om" + " zorgvuldigheid."),
            new Heading(
                    "opgaven",
                    "Verbinden met andere opgaven",
                    "het verbinden met andere opgaven",
                    "De energietransitie is voor bewoners één van de vele dingen die"
                            + " spelen. Wie opgaven verbindt, begint bij die andere."));

    private static final List<String> REASONS = List.of(
            "De wijk is kleiner en bewoners kennen elkaar al lang. Volgens de auteurs"
                    + " speelt ook mee dat de opdrachtgever halverwege wisselde.",
            "Hier wonen overwegend eigenaren. Zij hebben elkaar minder nodig om een besluit" + " te nemen.");

    private ThemeFile() {}

    static String text(Casting casting) {
        YamlText yaml = new YamlText().line(0, "themes:");
        for (int i = 0; i < HEADINGS.size(); i++) {
            Heading heading = HEADINGS.get(i);
            yaml.line(1, "- id: " + heading.id())
                    .text(2, "title", heading.title())
                    .text(2, "inText", heading.inText())
                    .block(2, "introduction", heading.introduction() + "\n\n" + ornament(i));
            if (i % 3 != 2) {
                yaml.block(
                        2,
                        "comparison",
                        "De wijken verschillen in tempo en in wie het voortouw neemt. Zij lijken op"
                                + " elkaar in wat bewoners belangrijk vinden.\n\n"
                                + ornament(i + 2));
            }
            if (i % 2 == 0) {
                yaml.block(2, "meaning", "Voor een volgende wijk betekent dit: *begin klein*, maar begin wel.");
            }
            yaml.line(2, "lessons:");
            Casting.TOPICS.stream()
                    .filter(topic -> topic.theme().equals(heading.id()))
                    .forEach(topic -> lesson(yaml, topic, casting));
        }
        return yaml.toString();
    }

    private static String ornament(int turn) {
        Wording wording = new Wording(new Random(turn), Place.ALL.getFirst());
        return wording.sentence(Ornament.inTurn(turn).markdown());
    }

    private static void lesson(YamlText yaml, Topic topic, Casting casting) {
        yaml.line(3, "- id: " + topic.id()).text(4, "title", topic.title());
        yaml.block(4, "text", topic.text() + "\n\n" + ornament(Casting.TOPICS.indexOf(topic)));
        if (topic.isAuthorsOwn()) {
            yaml.line(4, "origin: authors");
        } else {
            yaml.line(4, "origin: cases").line(4, "carriedBy:");
            casting.keys(topic, Part.Carries.class).forEach(key -> yaml.line(5, "- " + key));
        }
        differences(yaml, casting.keys(topic, Part.Differs.class));
        yaml.line(4, "recommendations:")
                .line(5, "- for: [" + String.join(", ", topic.advice().audiences()) + "]")
                .text(6, "text", topic.advice().text());
        if (Casting.TOPICS.indexOf(topic) % 3 == 0) {
            yaml.line(5, "- text: Deel ook wat er misging met andere wijken.");
        }
    }

    private static void differences(YamlText yaml, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        yaml.line(4, "differs:");
        for (int i = 0; i < keys.size(); i++) {
            yaml.line(5, "- lesson: " + keys.get(i));
            if (i % 2 == 0 && keys.size() > 1) {
                yaml.block(6, "because", REASONS.get(i / 2 % REASONS.size()));
            }
        }
    }
}
