package org.streetwise.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A sound programme made from a seed. With secrets, the same programme also has all kinds of things that nobody may
/// read. Both must be published alike.
final class GeneratedProgramme {
    private static final List<String> THEMES = List.of("geld", "regie", "data");
    private static final List<String> PHASES = List.of("plan", "bouw");

    private final Random random;
    /// Makes the choices for secrets, so that they don't change the rest.
    private final Random aside;
    private final boolean withSecrets;
    private final Map<String, String> files = new TreeMap<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    private GeneratedProgramme(long seed, boolean withSecrets) {
        this.random = new Random(seed);
        this.aside = new Random(seed);
        this.withSecrets = withSecrets;
    }

    static Map<String, String> files(long seed, boolean withSecrets) {
        GeneratedProgramme programme = new GeneratedProgramme(seed, withSecrets);
        programme.programme();
        programme.neighbourhoods();
        programme.themes();
        return programme.files;
    }

    private void programme() {
        List<String> select = new ArrayList<>();
        sometimes(3, "themes: [" + any(THEMES) + ", " + any(THEMES) + "]", select);
        sometimes(4, "phases: " + any(PHASES), select);
        sometimes(4, "evidence: story", select);
        sometimes(4, "audiences: rijk", select);
        sometimes(4, "cases: wijk-0", select);
        files.put("streetwise.yml", """
                format: 1
                title: Proef
                audiences: [{id: rijk, label: Het Rijk}, {id: steden, label: Steden}]
                phases: [{id: plan, label: Plan}, {id: bouw, label: Bouw}]
                editions: [{id: rapport, select: {%s}}]
                """.formatted(String.join(", ", select)));
        files.put("indicators.yml", "indicators: [{id: huizen, label: Huizen}, {id: banen, label: Banen}]\n");
        files.put("references.yml", """
                references:
                  - {key: een, authors: Bron, title: De een, date: 2021}
                  - {key: ander, authors: Bron, title: De ander, date: 2021}
                """);
    }

    private void neighbourhoods() {
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            neighbourhood("wijk-" + i, neighbourhoodFields(i));
        }
        if (withSecrets) {
            files.put(
                    "cases/stil.yml",
                    text("stil", List.of("visibility: internal", "anonymous: Buurt Stil"), List.of()));
        }
    }

    private List<String> neighbourhoodFields(int number) {
        List<String> fields = new ArrayList<>();
        sometimes(3, "anonymous: Buurt " + number, fields);
        sometimes(2, "approach: Zo ging het [@een].", fields);
        sometimes(2, "state: uitvoering", fields);
        fields.add("figures:");
        sometimes(2, "  huizen: 12", fields);
        secret("  banen: {value: 7, visibility: internal}", fields);
        fields.add("sources:");
        sometimes(2, "  - \"@een\"", fields);
        secret("  - {link: \"@ander\", visibility: internal}", fields);
        secret("remark: Stil.", fields);
        secret("contact: {name: Stil, visibility: internal}", fields);
        return fields;
    }

    private void neighbourhood(String id, List<String> fields) {
        List<String> lessons = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            secret(
                    lesson("stil-" + i, any(THEMES, aside), List.of("visibility: internal", "sources: \"@ander\"")),
                    lessons);
            hidden.add(id + "/stil-" + i);
            lessons.add(lesson("les-" + i, any(THEMES, random), lessonFields()));
            open.add(id + "/les-" + i);
        }
        files.put("cases/" + id + ".yml", text(id, fields, lessons));
    }

    private static String text(String name, List<String> fields, List<String> lessons) {
        return "municipality: Stad\nneighbourhood: " + name + "\nchallenge: Veel.\n" + String.join("\n", fields)
                + "\nlessons:\n" + String.join("", lessons);
    }

    private List<String> lessonFields() {
        List<String> fields = new ArrayList<>();
        sometimes(2, "happened: Dit.", fields);
        sometimes(2, "phase: " + any(PHASES), fields);
        sometimes(2, "evidence: story", fields);
        sometimes(2, "recommendations: [{for: " + any(List.of("rijk", "steden")) + ", text: Doe dat}]", fields);
        fields.add("quotes:");
        sometimes(2, "  - {text: Zo is het, consent: 2021}", fields);
        secret("  - {text: Stil, consent: 2021, visibility: internal}", fields);
        secret("  - {text: Stil}", fields);
        secret("remark: Stil.", fields);
        return fields;
    }

    private static String lesson(String id, String theme, List<String> fields) {
        return "  - id: " + id + "\n    title: Wat " + id + " ons leert\n    theme: " + theme + "\n    learnt: Iets.\n"
                + String.join("\n", fields).indent(4);
    }

    private void themes() {
        StringBuilder text = new StringBuilder("themes:\n");
        for (String theme : THEMES) {
            text.append(
                    "  - id: " + theme + "\n    title: Over " + theme + "\n    introduction: Zie [](case:wijk-0).\n");
            text.append(withSecrets ? "    remark: Stil.\n" : "").append("    lessons:\n");
            int count = random.nextInt(3);
            for (int i = 0; i < count; i++) {
                text.append(streetwise(theme, i));
            }
        }
        files.put("themes.yml", text.toString());
    }

    private String streetwise(String theme, int number) {
        List<String> carriers = new ArrayList<>();
        if (!open.isEmpty()) {
            carriers.add(any(open));
        }
        if (!carriers.isEmpty()) {
            secret(any(hidden, aside), carriers);
        }
        return "      - id: " + theme + "-" + number + "\n        title: Samen leert " + theme + " ons veel\n"
                + "        text: Zo is het.\n        "
                + (carriers.isEmpty() ? "origin: authors" : "carriedBy: " + carriers) + "\n";
    }

    private void sometimes(int oneIn, String text, List<String> list) {
        if (random.nextInt(oneIn) == 0) {
            list.add(text);
        }
    }

    private void secret(String text, List<String> list) {
        if (withSecrets) {
            list.add(text);
        }
    }

    private String any(List<String> list) {
        return any(list, random);
    }

    private static String any(List<String> list, Random chance) {
        return list.get(chance.nextInt(list.size()));
    }
}
