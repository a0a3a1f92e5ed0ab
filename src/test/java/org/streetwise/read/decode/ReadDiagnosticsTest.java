package org.streetwise.read.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.streetwise.diagnostic.AnnotatedProgramme;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Workspace;

/// What reading has to say, word by word.
class ReadDiagnosticsTest {
    @TestFactory
    Stream<DynamicTest> everyFolderSaysWhatThereIsToSayAboutIt() {
        return AnnotatedProgramme.all().stream()
                .filter(programme -> isRaisedByReading(programme.number()))
                .map(programme -> DynamicTest.dynamicTest(programme.name(), () -> programme.verify(ReadDiagnosticsTest::read)));
    }

    @Test
    void everyCodeThatReadingRaisesHasAFolder() {
        Set<String> raised = new TreeSet<>();
        Arrays.stream(Code.values()).map(Code::number).filter(ReadDiagnosticsTest::isRaisedByReading).forEach(raised::add);
        Set<String> shown = new TreeSet<>();
        AnnotatedProgramme.all().stream()
                .map(AnnotatedProgramme::number)
                .filter(ReadDiagnosticsTest::isRaisedByReading)
                .forEach(shown::add);
        assertEquals(raised, shown);
    }

    private static boolean isRaisedByReading(String number) {
        return number.startsWith("SW01") || number.startsWith("SW02") || Set.of("SW0701", "SW0702").contains(number);
    }

    private static Diagnostics read(Workspace workspace) {
        Diagnostics diagnostics = new Diagnostics();
        ProgrammeReader.read(workspace, diagnostics);
        return diagnostics;
    }
}
