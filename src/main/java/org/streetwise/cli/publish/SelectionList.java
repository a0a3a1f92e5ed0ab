package org.streetwise.cli.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.streetwise.cli.folder.SourcePlaces;
import org.streetwise.compile.EditionContents;
import org.streetwise.json.Json;
import org.streetwise.know.selection.Omission;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.report.TerminalText;

/// Lists what an edition shows, what it leaves out, and why.
///
/// @param places finds the lines of texts
public record SelectionList(SourcePlaces places) {
    /// The list for people, one line per entry.
    public List<String> of(EditionContents contents) {
        List<String> lines = new ArrayList<>();
        lines.add("edition " + contents.edition() + ": "
                + counted(contents.cases().size(), "case", "cases") + ", "
                + counted(contents.lessons().size(), "numbered lesson", "numbered lessons") + "; left out: "
                + counted(records(contents).size(), "record", "records") + ", "
                + counted(contents.omissions().size() - records(contents).size(), "text", "texts"));
        contents.cases().forEach(place -> lines.add("  in   " + place));
        contents.lessons()
                .forEach(lesson -> lines.add("  in   " + lesson.number() + " " + key(lesson.key()) + ": "
                        + TerminalText.safe(lesson.title())));
        records(contents)
                .forEach(omission ->
                        lines.add("  out  " + places.of(omission.place()).text() + " " + key(omission.what()) + ": "
                                + words(omission.why())));
        texts(contents)
                .forEach((group, here) -> lines.add(
                        "  text " + group.text() + ": " + here.size() + " not printed, " + words(group.why())));
        return lines;
    }

    /// Texts of one field that are left out for the same reason.
    private record Group(AuthoredText text, Reason why) {}

    private static List<Omission> records(EditionContents contents) {
        return contents.omissions().stream()
                .filter(omission -> omission.text().isEmpty())
                .toList();
    }

    private static Map<Group, List<Omission>> texts(EditionContents contents) {
        Map<Group, List<Omission>> groups =
                new TreeMap<>(Comparator.comparing(Group::text).thenComparing(Group::why));
        for (Omission omission : contents.omissions()) {
            omission.text()
                    .ifPresent(text -> groups.computeIfAbsent(new Group(text, omission.why()), _ -> new ArrayList<>())
                            .add(omission));
        }
        return groups;
    }

    private static String counted(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    /// A lesson without an id is counted within its case: `havenwijk#2`.
    private static String key(String key) {
        return key.replace("/-", "#");
    }

    /// The list for the manifest. It has no places, which are of no use there. It only counts what is internal, because
    /// the manifest lies beside what is published.
    static Json json(EditionContents contents) {
        List<Json> lessons = new ArrayList<>();
        for (EditionContents.Lesson lesson : contents.lessons()) {
            lessons.add(Json.object().with("number", lesson.number()).with("key", key(lesson.key())));
        }
        List<Json> out = new ArrayList<>();
        int internal = 0;
        for (Omission omission : records(contents)) {
            if (omission.why() == Reason.INTERNAL) {
                internal++;
            } else {
                out.add(Json.object().with("what", key(omission.what())).with("why", words(omission.why())));
            }
        }
        List<Json> texts = new ArrayList<>();
        for (Map.Entry<Group, List<Omission>> group : texts(contents).entrySet()) {
            if (group.getKey().why() == Reason.INTERNAL) {
                internal += group.getValue().size();
            } else {
                texts.add(Json.object()
                        .with("field", group.getKey().text().toString())
                        .with("why", words(group.getKey().why()))
                        .with(
                                "of",
                                new Json.Items(group.getValue().stream()
                                        .map(omission -> (Json) new Json.Text(key(omission.what())))
                                        .toList())));
            }
        }
        return Json.object()
                .with(
                        "cases",
                        new Json.Items(contents.cases().stream()
                                .map(id -> (Json) new Json.Text(id.value()))
                                .toList()))
                .with("lessons", new Json.Items(lessons))
                .with("out", new Json.Items(out))
                .with("texts", new Json.Items(texts))
                .with("internal", internal);
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case INTERNAL -> "internal";
            case WITHOUT_CONSENT -> "nobody has agreed to it";
            case WITHOUT_ALTERNATIVE -> "no text for those who can't see it";
            case ANONYMOUS -> "it would reveal the neighbourhood";
            case REPLACED -> "it was merged into another";
            case NOT_SELECTED -> "the edition selects others";
            case FAULTY -> "it has errors";
            case UNTOLD -> "it has no `plain` with a title";
            case NOT_CARRIED -> "no lesson that carries it is shown";
            case NO_PLACE -> "the template has no place for it";
            case NO_ROOM -> "not enough room in the template";
        };
    }
}
