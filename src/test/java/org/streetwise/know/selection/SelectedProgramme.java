package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programme;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;

/// Four neighbourhoods and three themes, and the selection of an edition: `new SelectedProgramme("themes: geld")`.
final class SelectedProgramme {
    private static final String MAIN = """
            format: 1
            title: Proef
            audiences:
              - {id: rijk, label: Het Rijk}
              - {id: gemeenten, label: Gemeenten}
            phases:
              - {id: plan, label: Plan}
              - {id: bouw, label: Bouw}
            conclusions:
              - {text: Over geld, lessons: [samen, west/contract]}
              - {text: Over regie, lessons: vroeg}
            editions:
              - id: rapport
                select: {SELECTION}
            """;
    private static final String THEMES = """
            themes:
              - id: geld
                formerly: kosten
                title: Geld
                lessons:
                  - id: samen
                    title: Samen betalen is goedkoper
                    text: Dat zeggen ze.
                    carriedBy: [noord/lening, oost/subsidie]
                    differs: west/contract
                    recommendations:
                      - {for: rijk, text: Betaal}
                      - {for: [rijk, gemeenten], text: Deel}
                      - {text: Reken}
              - id: regie
                title: Regie
                lessons:
                  - id: vroeg
                    title: Begin vroeg met praten
                    text: Dat zeggen ze ook.
                    carriedBy: [oost/gesprek, noord/loket]
              - {id: data, title: Data}
            """;

    private final Map<String, String> files = new TreeMap<>();

    /// @param select the edition's `select`, as written in its file, without braces
    SelectedProgramme(String select) {
        files.put("streetwise.yml", MAIN.replace("SELECTION", select));
        files.put("themes.yml", THEMES);
        files.put(
                "cases/noord.yml",
                neighbourhood(
                        "Noord",
                        "review: {status: approved}",
                        lesson("lening", "geld", "phase: plan", "evidence: several", "supports: oost/subsidie"),
                        lesson("loket", "regie", "phase: bouw", "recommendations: [{for: gemeenten, text: Bouw}]"),
                        lesson("meting", "data", "evidence: evaluated")));
        files.put(
                "cases/oost.yml",
                neighbourhood(
                        "Oost",
                        "formerly: ooster",
                        lesson("gesprek", "regie", "phase: plan", "evidence: story"),
                        // Its theme differs from that of the streetwise lesson that it carries.
                        lesson("subsidie", "data", "phase: plan")));
        files.put(
                "cases/west.yml",
                neighbourhood(
                        "West",
                        "review: {status: submitted}",
                        lesson("contract", "regie", "phase: bouw", "evidence: figures")));
        files.put("cases/zuid.yml", neighbourhood("Zuid", "", lesson("spaarpot", "geld", "evidence: none")));
    }

    /// Replaces a file, or adds one.
    SelectedProgramme with(String path, String text) {
        files.put(path, text);
        return this;
    }

    static String neighbourhood(String name, String fields, String... lessons) {
        return "municipality: Stad\nneighbourhood: " + name + "\nchallenge: Veel.\n" + fields + "\nlessons:\n"
                + String.join("", lessons);
    }

    static String lesson(String id, String theme, String... fields) {
        return "  - id: " + id + "\n    title: Wat " + id + " leert\n    theme: " + theme + "\n    learnt: Iets.\n"
                + (fields.length == 0 ? "" : String.join("\n", fields).indent(4));
    }

    Corpus corpus(Diagnostics diagnostics) {
        Programme programme =
                ProgrammeReader.read(ProjectWorkspace.of(files), diagnostics).getFirst();
        return Corpus.of(programme, diagnostics);
    }

    Selection selection() {
        Corpus corpus = corpus(new Diagnostics());
        return Selection.of(corpus, corpus.programme().editions().getFirst());
    }

    /// Everything selected: themes with their streetwise lessons, and the lessons that carry them or differ, then cases
    /// with their lessons and any numbers of these.
    static List<String> shown(Selection selection) {
        List<String> shown = new ArrayList<>();
        for (SelectedTheme theme : selection.themes()) {
            shown.add(theme.id().value());
            theme.lessons()
                    .forEach(lesson -> shown.add(
                            "  " + lesson.number() + " " + lesson.id() + " " + lesson.carriedBy() + differing(lesson)));
        }
        for (SelectedCase each : selection.cases()) {
            shown.add(each.id().value());
            each.lessons()
                    .forEach(lesson -> shown.add("  "
                            + (lesson.number().isPresent() ? lesson.number().getAsInt() + " " : "")
                            + lesson.key().lesson()));
        }
        return shown;
    }

    private static String differing(SelectedTheme.Gathered lesson) {
        return lesson.differs().isEmpty()
                ? ""
                : " but "
                        + lesson.differs().stream()
                                .map(SelectedTheme.Differing::lesson)
                                .toList();
    }
}
