package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.PackagedProgram.Said;

/// The commands and the case in the README.
class ReadmeIT {
    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Pattern CASE = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void itsCommandsAreThoseOfTheBuild() throws IOException {
        assertEquals(
                List.of(
                        "mvn -q package -DskipTests && target/streetwise/bin/streetwise build examples/kwetsbare-wijken",
                        "mvn -q verify"),
                blocks(SHELL).stream().limit(2).map(String::strip).toList());
    }

    @Test
    void itsFirstCommandBuildsTheExample() throws Exception {
        Path example = ExampleProgramme.copyTo(folder.resolve(ExampleProgramme.ORIGINAL));
        Files.createDirectories(folder.resolve("target"));
        Path link = Files.createSymbolicLink(folder.resolve("target/streetwise"), PackagedProgram.installation());
        String command = blocks(SHELL).getFirst().strip().replaceFirst(".* && ", "");

        Said said = PackagedProgram.inFolder(folder).runInShell(command);
        Files.delete(link);

        assertEquals(0, said.code(), said.err());
        assertTrue(Files.size(example.resolve("out/rapport.docx")) > 10_000, said.out());
        assertTrue(Files.size(example.resolve("out/rapport.pdf")) > 10_000, said.out());
    }

    @Test
    void itsCaseHasNoFaults() throws Exception {
        Path example = ExampleProgramme.copyTo(folder.resolve("lessen"));
        Files.writeString(example.resolve("cases/een-wijk.yml"), blocks(CASE).getFirst());

        Said said = PackagedProgram.inFolder(example).run("check");

        assertEquals(0, said.code(), said.err());
    }

    private static List<String> blocks(Pattern kind) throws IOException {
        return kind.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
