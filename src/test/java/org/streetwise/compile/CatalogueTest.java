package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.streetwise.diagnostic.AnnotatedProgramme;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.source.Workspace;

/// Every code has a programme that provokes it, which pins the compiler's exact words.
class CatalogueTest {
    /// Faults in what a command asks for or in its output folder. A programme alone can't provoke them.
    private static final Set<Code> OF_COMMANDS = Set.of(Code.OUTPUT_KEPT, Code.UNKNOWN_EDITION);

    @TestFactory
    Stream<DynamicTest> everyFolderGetsTheExpectedDiagnostics() {
        return AnnotatedProgramme.all().stream()
                .map(programme ->
                        DynamicTest.dynamicTest(programme.name(), () -> programme.verify(CatalogueTest::check)));
    }

    @Test
    void everyCodeHasAFolder() {
        Set<String> raised = new TreeSet<>();
        Arrays.stream(Code.values())
                .filter(code -> !OF_COMMANDS.contains(code))
                .map(Code::number)
                .forEach(raised::add);
        Set<String> shown = new TreeSet<>();
        AnnotatedProgramme.all().stream().map(AnnotatedProgramme::number).forEach(shown::add);
        assertEquals(raised, shown, "each code needs a folder in src/test/corpus/diagnostics that provokes it");
    }

    @Test
    void noNumberIsUsedTwice() {
        List<String> numbers = Arrays.stream(Code.values()).map(Code::number).toList();
        assertEquals(numbers.size(), new TreeSet<>(numbers).size(), numbers.toString());
    }

    private static Diagnostics check(Workspace workspace) {
        Compilation compilation = new Compiler(Map.of(), new FontLibrary(), new Hyphenation())
                .check(workspace, Requests.ALL, Progress.NONE);
        Diagnostics diagnostics = new Diagnostics();
        compilation.diagnostics().forEach(diagnostics::report);
        return diagnostics;
    }
}
