package org.streetwise.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.streetwise.example.Casting.Part;

/// Writes the file of one fictional neighbourhood. The neighbourhood's number decides the values of its fields, so that
/// every value of every choice occurs somewhere in the programme.
final class CaseFile {
    private static final List<String> STAGES = List.of("verkenning", "planvorming", "uitvoering", "afgerond", "beheer");
    private static final List<String> EVIDENCE = List.of("none", "story", "several", "figures", "evaluated");
    private static final List<String> OUTCOMES = List.of("worked", "failed", "mixed", "open");
    private static final List<String> DATES = List.of("2021", "2021-11", "2021-11-04");
    private static final List<Spoken> SPOKEN = List.of(
            new Spoken("Ik dacht dat het weer een enquête was, maar zij kwam *terug*.", "bewoner"),
            new Spoken("Vroeger gingen we meten, nu gaan we eerst luisteren.", "opzichter"),
            new Spoken("Doe mij maar gewoon warme voeten.", "bewoner"),
            new Spoken("Wij hadden een planning; de wijk had er ook een.", "projectleider gemeente"),
            new Spoken(
                    "Dezelfde adressen die ik van de benauwdheid ken, staan op de lijst met" + " vochtklachten.",
                    "huisarts"));

    private static final List<String> BACKGROUND = List.of(
            "De wijk is gebouwd in een tijd van woningnood en is daarna {jaren} keer" + " aangepakt, steeds half.",
            "Van de woningen is een deel verkocht; in elk portiek wonen huurders en" + " eigenaren door elkaar.",
            "Wie er woont, woont er lang: {aantal} huishoudens wonen er al meer dan dertig" + " jaar.",
            "De winkels aan het plein gingen dicht, maar het buurthuis bleef open.",
            "{partij} en de bewoners kennen elkaar, en dat is niet alleen een voordeel.",
            "De school telt leerlingen uit {getal} taalgroepen en is voor veel ouders het" + " vaste punt van de dag.",
            "Op de kaart is het één buurt; voor bewoners zijn het er drie.",
            "Het groen is ruim bemeten, maar weinig mensen maken er gebruik van.",
            "De afgelopen {jaren} jaar vertrokken jonge gezinnen en kwamen er" + " alleenwonenden voor terug.",
            "Op zaterdag is er markt; dat is ook het moment waarop nieuws rondgaat.",
            "Er zijn {getal} bewonersgroepen, die elkaar niet allemaal kennen.",
            "De flats hebben een gezamenlijke ketel, de rijwoningen elk een eigen.",
            "Een wandeling door {wijk} duurt een kwartier en voert langs vier" + " bouwperioden.",
            "De rekening voor energie is er hoger dan de huur in sommige andere wijken van" + " de gemeente.",
            "Vertrouwen in {partij} is er, maar het is snel op.");

    private static final List<String> COURSE = List.of(
            "De eerste opzet hield {getal} maanden stand en is toen herzien.",
            "{partij} had gerekend op {aantal} gesprekken; het werden er meer.",
            "Halverwege kwam er een nieuwe planning, samen met bewoners gemaakt.",
            "Wat bedoeld was als bijzaak, werd de hoofdzaak van het project.",
            "Er is lang gezocht naar een partij die ook na de oplevering aanspreekbaar is.",
            "De kosten vielen {bedrag} per woning hoger uit dan geraamd.",
            "In {wijk} zelf werd daar heel verschillend over gedacht.",
            "De raad vroeg twee keer om uitleg en besloot toen in één vergadering.",
            "Een deel van de afspraken staat op papier, de rest zit in hoofden.",
            "Na de zomer kwamen er {getal} nieuwe mensen bij, en toen liep het.",
            "Voor huurders veranderde er minder dan voor eigenaren, en dat leidde tot" + " vragen.",
            "De aannemer hield elke vrijdag spreekuur in een keet aan het plein.",
            "Wie niet meedeed, kreeg een jaar later opnieuw bezoek.",
            "Er ging ook iets mis: de brief voor de ene straat viel in de andere op de" + " mat.",
            "Met {bedrag} uit het buurtbudget is het eerste voorbeeld betaald.",
            "{partij} nam de coördinatie over toen het werk groter werd dan gedacht.",
            "De winter was zacht, waardoor de eerste cijfers nog weinig zeggen.");

    private record Spoken(String words, String speaker) {}

    private final Place place;
    private final int number;
    private final Wording wording;
    private final YamlText yaml = new YamlText();

    private CaseFile(Place place, int number, long seed) {
        this.place = place;
        this.number = number;
        this.wording = new Wording(new Random(seed * 31 + number), place);
    }

    static String text(Place place, int number, List<Part> parts, long seed) {
        CaseFile file = new CaseFile(place, number, seed);
        file.head();
        file.yaml.line(0, "lessons:");
        for (int i = 0; i < parts.size(); i++) {
            file.lesson(parts.get(i), number * Casting.LESSONS_PER_PLACE + i);
        }
        return file.yaml.toString();
    }

    private void head() {
        yaml.text(0, "municipality", place.municipality()).text(0, "neighbourhood", place.neighbourhood());
        if (!place.inText().equals(place.neighbourhood())) {
            yaml.text(0, "inText", place.inText());
        }
        yaml.line(0, "fictional: true");
        yaml.line(0, "participation: " + (number % 3 == 2 ? "public-source" : "confirmed"));
        yaml.line(
                0,
                "period: "
                        + List.of("2018..2021", "2019-03..2021-12", "2018-10-01..2021-11-30", "2019..")
                                .get(number % 4));
        String stage = STAGES.get(number % STAGES.size());
        if (number % 4 == 3) {
            yaml.line(0, "state: " + stage);
        } else {
            yaml.line(0, "state:").line(1, "stage: " + stage).line(1, "asOf: " + DATES.get(number % DATES.size()));
        }
        figures();
        yaml.block(0, "profile", paragraphs(BACKGROUND, 2, number));
        yaml.block(0, "challenge", paragraphs(BACKGROUND, 1, number + 5));
        if (number % 6 != 5) {
            yaml.block(0, "approach", paragraphs(COURSE, 3, number + 1));
            yaml.block(0, "results", paragraphs(COURSE, 1, number + 2));
        }
        yaml.line(0, "partners:")
                .line(1, "- Gemeente " + place.municipality())
                .line(1, "- Woningcorporatie De Sleutel: eigenaar van de huurwoningen")
                .line(1, "- Warmtebedrijf Zonder Vlam: aanbieder van de warmte");
        sources(0, number);
    }

    private void figures() {
        yaml.line(0, "figures:");
        yaml.line(1, "woningen: " + wording.between(380, 5600));
        yaml.line(1, "corporatie: " + wording.between(28, 91));
        yaml.line(
                1,
                "energiearmoede: "
                        + (number % 4 == 1 ? "secret" : wording.between(5, 24) + "." + wording.between(1, 9)));
        if (number % 5 != 4) {
            yaml.line(
                    1,
                    "aardgas: {value: "
                            + wording.between(700, 1900)
                            + ", year: "
                            + (2018 + number % 3)
                            + ", note: voorlopig cijfer}");
        }
        if (number % 2 == 0) {
            yaml.line(1, "woz: " + (number == 6 ? "secret" : String.valueOf(wording.between(96, 310))));
        }
    }

    private void lesson(Part part, int turn) {
        yaml.line(1, "- id: " + part.id());
        yaml.text(2, "title", title(part)).line(2, "theme: " + part.theme());
        switch (part) {
            case Part.Carries(Topic topic, _) -> {
                yaml.block(2, "happened", told(topic.happened(), turn));
                yaml.block(2, "learnt", told(topic.learnt(), turn + 4));
            }
            case Part.Differs(Topic topic, _) -> {
                yaml.block(2, "happened", told(topic.happened(), turn));
                yaml.block(2, "learnt", wording.oneOf(COURSE) + " De ervaring elders ging hier niet op.");
            }
            case Part.Alone _ -> yaml.block(2, "learnt", paragraphs(COURSE, 2, turn));
        }
        recommendations(turn);
        if (turn % 4 == 0) {
            yaml.text(2, "transfer", wording.sentence("werkt waar {partij} ten minste {jaren} jaar aanwezig blijft."));
        }
        quotes(turn);
        yaml.line(2, "evidence: " + EVIDENCE.get(turn % EVIDENCE.size()));
        if (turn % 3 != 2) {
            yaml.line(2, "outcome: " + OUTCOMES.get(turn / 3 % OUTCOMES.size()));
        }
        sources(2, turn);
        yaml.line(2, "visibility: " + (part.id().startsWith("intern") ? "internal" : "public"));
    }

    private String title(Part part) {
        return switch (part) {
            case Part.Carries(_, String title) -> wording.sentence(title);
            case Part.Differs(_, String title) -> title;
            case Part.Alone(WorkTopics.Solo solo) -> wording.sentence(solo.title());
        };
    }

    private void recommendations(int turn) {
        switch (turn % 5) {
            case 0 ->
                yaml.text(2, "recommendation", wording.sentence("begin met {getal} gesprekken, niet met een brief."));
            case 1 ->
                yaml.line(2, "recommendations:")
                        .line(3, "- for: gemeenten")
                        .text(4, "text", wording.sentence("houd {dagdelen} per week vrij voor de wijk."));
            case 2 ->
                yaml.line(2, "recommendations:")
                        .line(3, "- for: [corporaties, zorg]")
                        .text(4, "text", "Spreek af wie belt en wie langskomt.")
                        .line(3, "- for: bewoners")
                        .text(4, "text", "Zet de vragen op papier voordat de bezoeker komt.");
            case 3 ->
                yaml.line(2, "recommendations:")
                        .line(3, "- for: [rijk, netbeheerders, gemeenten]")
                        .block(4, "text", "Geef duidelijkheid over:\n\n1. de planning;\n2. de kosten.");
            default -> {}
        }
    }

    private void quotes(int turn) {
        if (turn % 3 == 2) {
            return;
        }
        Spoken spoken = SPOKEN.get(turn % SPOKEN.size());
        yaml.line(2, "quotes:").text(3, "- text", spoken.words());
        if (turn % 7 != 6) {
            yaml.text(4, "speaker", spoken.speaker());
        }
        if (turn % 4 != 1) {
            yaml.line(4, "consent: " + DATES.get(turn % DATES.size()));
        }
    }

    private void sources(int level, int turn) {
        List<String> kinds =
                List.of("@veldhuis-2020", "@instituut:wijk_1", "@gemeente.2021", "https://example.org/wijken");
        yaml.list(level, "sources", kinds.subList(0, 1 + turn % kinds.size()));
    }

    /// The topic's own sentences, then how it went. Two texts in three have an ornament.
    private String told(List<String> templates, int turn) {
        List<String> sentences = new ArrayList<>();
        templates.forEach(template -> sentences.add(wording.sentence(template)));
        List<String> paragraphs = new ArrayList<>(List.of(String.join(" ", sentences)));
        for (int i = 0; i < 1 + turn % 3; i++) {
            paragraphs.add(wording.oneOf(COURSE) + " " + wording.oneOf(COURSE));
        }
        if (turn % 3 != 1) {
            paragraphs.add(1, ornament(turn));
        }
        return String.join("\n\n", paragraphs);
    }

    private String paragraphs(List<String> bank, int count, int turn) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(wording.oneOf(bank) + " " + wording.oneOf(bank) + " " + wording.oneOf(bank));
        }
        paragraphs.add(ornament(turn));
        return String.join("\n\n", paragraphs);
    }

    private String ornament(int turn) {
        return wording.sentence(Ornament.inTurn(turn).markdown());
    }
}
