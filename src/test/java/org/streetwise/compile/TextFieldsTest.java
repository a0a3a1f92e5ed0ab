package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.streetwise.compile.TextFields.Kind;
import org.streetwise.compile.TextFields.TextField;
import org.streetwise.source.ProjectWorkspace;

/// Some tests search for single words. The programmes that they search have such a word in each field that takes text.
class TextFieldsTest {
    private static final Pattern SEARCHED = Pattern.compile("(?i)zwijg|toon|show");

    @Test
    void everyLabelIsMarkedOrLeftUnmarkedOnPurpose() {
        Set<String> undecided = new TreeSet<>();
        TextFields.of(ProjectWorkspace.example("voorbeeldstad").files()).stream()
                .filter(text -> text.kind() == Kind.LABEL)
                .map(TextFieldsTest::field)
                .filter(field -> !MarkedProgramme.LABELS.contains(field) && !MarkedProgramme.UNMARKED.contains(field))
                .forEach(undecided::add);

        assertEquals(Set.of(), undecided, "MarkedProgramme must list each label in LABELS or UNMARKED");
    }

    @Test
    void everyTextOfACaseHasAWordInTheProgrammeWithSecrets() {
        Map<String, String> secrets =
                ProjectWorkspace.folder(Path.of("src/test/secrecy")).files();
        Set<String> searched = TextFields.of(secrets).stream()
                .filter(text -> SEARCHED.matcher(text.words()).find())
                .map(TextFieldsTest::field)
                .collect(Collectors.toSet());

        List<String> missing = TextFields.of(
                        ProjectWorkspace.example("voorbeeldstad").files())
                .stream()
                .map(TextFieldsTest::field)
                .filter(field -> field.startsWith("case.") && !searched.contains(field))
                .distinct()
                .toList();

        assertEquals(
                List.of(), missing, "a case in src/test/secrecy needs a word in these fields; its README says which");
    }

    /// The path of a field, without the language of a text.
    private static String field(TextField text) {
        return text.field().replaceAll("\\.(nl|en)$", "");
    }
}
