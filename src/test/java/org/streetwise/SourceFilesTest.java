package org.streetwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Rules for the sources that no compiler or formatter checks.
class SourceFilesTest {
    private static final int LONGEST_FILE = 400;

    @Test
    void noFileIsTooLong() throws IOException {
        List<String> overlong = new ArrayList<>();
        for (Path file : javaFiles("src")) {
            long lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                overlong.add(file + " has " + lines + " lines, " + LONGEST_FILE + " are allowed");
            }
        }
        assertEquals("", String.join("\n", overlong));
    }

    @Test
    void everyPublicTypeHasADocumentationComment() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> silent = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(javaFiles("src")));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new SilentTypes(docs, silent).scan(unit, null);
            }
        }
        assertEquals("", String.join("\n", silent));
    }

    @Test
    void everyPackageHasAPackageInfo() throws IOException {
        List<Path> silent = javaFiles("src/main/java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertEquals(List.of(), silent, "no package-info.java");
    }

    private static List<Path> javaFiles(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertFalse(found.isEmpty(), "no Java in " + folder);
            return found;
        }
    }

    /// Finds public types without a documentation comment.
    private static final class SilentTypes extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> found;

        SilentTypes(DocTrees docs, List<String> found) {
            this.docs = docs;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && docs.getDocComment(getCurrentPath()) == null) {
                found.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": `" + type.getSimpleName()
                        + "` has no comment that says what it is");
            }
            return super.visitClass(type, null);
        }
    }
}
