package org.streetwise.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Checks that code and catalogue agree: each sentence that the code uses is in the catalogue, with the same slots, and
/// each sentence in the catalogue is used.
class MessageCatalogueTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Sentences SAID = new Sentences();

    @BeforeAll
    static void readTheCode() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(MAIN)) {
            var sources = files.getJavaFileObjectsFromPaths(
                    paths.filter(path -> path.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            task.parse().forEach(unit -> {
                SAID.file = unit.getSourceFile().getName();
                unit.accept(SAID, null);
            });
        }
    }

    @Test
    void everyMessageNamesASentenceAndFillsItsSlots() {
        assertEquals(List.of(), SAID.faults);
    }

    @Test
    void everySentenceIsUsed() {
        Set<String> unsaid = new TreeSet<>(Catalogue.ENGLISH.keys());
        unsaid.removeAll(SAID.keys);
        unsaid.removeIf(key -> key.startsWith("row."));
        assertEquals(Set.of(), unsaid);
    }

    /// Collects the keys that the code passes to `Message.of` and `Message.counted`.
    private static final class Sentences extends TreeScanner<Void, Void> {
        private final Set<String> keys = new TreeSet<>();
        private final List<String> faults = new ArrayList<>();
        private String file = "";

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            List<? extends ExpressionTree> values = call.getArguments();
            switch (call.getMethodSelect().toString()) {
                case "Message.of" -> said(call, "", values.subList(1, values.size()), Set.of());
                case "Message.counted" -> {
                    said(call, ".one", values.subList(2, values.size()), Set.of("count"));
                    said(call, ".other", values.subList(2, values.size()), Set.of("count"));
                }
                case "Message.verbatim" -> {
                    if (isConcatenated(values.getFirst())) {
                        faults.add(file + ": these words aren't in the catalogue: " + values.getFirst());
                    }
                }
                default -> {}
            }
            return super.visitMethodInvocation(call, null);
        }

        private static boolean isConcatenated(ExpressionTree value) {
            return switch (value.getKind()) {
                case STRING_LITERAL, PLUS -> true;
                default -> false;
            };
        }

        private void said(
                MethodInvocationTree call, String form, List<? extends ExpressionTree> slots, Set<String> more) {
            if (!(call.getArguments().getFirst() instanceof LiteralTree literal)) {
                faults.add(file + ": the sentence's key isn't a literal: " + call);
                return;
            }
            String key = literal.getValue() + form;
            Set<String> filled = new TreeSet<>();
            for (int i = 0; i < slots.size(); i += 2) {
                filled.add(
                        slots.get(i) instanceof LiteralTree slot
                                ? slot.getValue().toString()
                                : slots.get(i) + "?");
            }
            keys.add(key);
            if (!Catalogue.ENGLISH.keys().contains(key)) {
                faults.add(file + ": the catalogue has no sentence " + key);
                return;
            }
            Set<String> unfilled = new TreeSet<>(Catalogue.ENGLISH.slots(key));
            unfilled.removeAll(filled);
            unfilled.removeAll(more);
            filled.removeAll(Catalogue.ENGLISH.slots(key));
            if (!unfilled.isEmpty() || !filled.isEmpty()) {
                faults.add(file + ": " + key + " is not given " + unfilled + " and has no slots " + filled);
            }
        }
    }
}
