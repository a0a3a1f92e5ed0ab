package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.PackagedProgram.Said;
import org.streetwise.print.image.ImageKinds;

/// The launcher, the runtime and the libraries that are shipped.
class PackagedProgramIT {
    @TempDir
    private Path folder;

    @Test
    void theVersionIsOneLine() throws Exception {
        Said said = PackagedProgram.inFolder(folder).run("--version");

        assertEquals("", said.err());
        assertTrue(said.out().matches("streetwise \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), said.out());
        assertEquals(0, said.code());
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        Said said = PackagedProgram.inFolder(folder).run("check", "een map*'s \"$HOME\" \\n é");

        assertTrue(said.err().contains("there is no folder `een map*'s \"$HOME\" \\n é`"), said.err());
        assertEquals(2, said.code());
    }

    @Test
    void linksToTheLauncherWork() throws Exception {
        Path real = PackagedProgram.installation().resolve("bin/streetwise");
        Path far = Files.createDirectories(folder.resolve("een map/ü"));
        Path link = Files.createSymbolicLink(far.resolve("streetwise"), real);
        Path linkToLink = Files.createSymbolicLink(folder.resolve("sw"), Path.of("een map/ü/streetwise"));

        assertEquals(
                0,
                PackagedProgram.inFolder(folder)
                        .startedAs(link)
                        .run("--version")
                        .code());
        assertEquals(
                0,
                PackagedProgram.inFolder(far)
                        .startedAs(linkToLink)
                        .run("--version")
                        .code());
        assertEquals(
                new Said(0, PackagedProgram.inFolder(far).run("--version").out(), ""),
                PackagedProgram.inFolder(far)
                        .with("PATH", far + ":/usr/bin:/bin")
                        .runInShell("streetwise --version"));
        Files.delete(link);
    }

    @Test
    void aReaderMayClosePipesEarly() throws Exception {
        Path example = ExampleProgramme.copyTo(folder.resolve("lessen"));
        String launcher =
                PackagedProgram.installation().resolve("bin/streetwise").toString();

        Said said =
                PackagedProgram.inFolder(example).runInShell("'" + launcher + "' lessons --format json | head -n 1");

        assertEquals(new Said(0, "{\n", ""), said);
    }

    @Test
    void aWorkbookIsWritten() throws Exception {
        Path example = ExampleProgramme.copyTo(folder.resolve("lessen"));

        Said said = PackagedProgram.inFolder(example).run("lessons", "-o", "lessen.xlsx");

        assertEquals(new Said(0, "wrote lessen.xlsx\n", ""), said);
        assertTrue(Files.size(example.resolve("lessen.xlsx")) > 1000);
    }

    @Test
    void onlyWorkbooksLoadTheirLibrary() throws Exception {
        Path example = ExampleProgramme.copyTo(folder.resolve("lessen"));
        Path classes = folder.resolve("classes");
        PackagedProgram program =
                PackagedProgram.inFolder(example).withJavaOptions("-Xlog:class+load:file=" + classes.toAbsolutePath());

        assertEquals(0, program.run("build").code());
        String built = Files.readString(classes);
        assertEquals(0, program.run("lessons", "-o", "lessen.xlsx").code());
        String listed = Files.readString(classes);

        assertTrue(built.contains(" org.openpdf."), built);
        assertFalse(built.contains(" org.apache."), built);
        assertTrue(listed.contains(" org.apache.poi."), listed);
    }

    @Test
    void theFolderCanBeMoved() throws Exception {
        Path moved = folder.resolve("programma's van é");
        ExampleProgramme.copy(PackagedProgram.installation(), moved);
        Path example = ExampleProgramme.copyTo(folder.resolve("lessen"));

        Said said = PackagedProgram.inFolder(example)
                .startedAs(moved.resolve("bin/streetwise"))
                .run("check");

        assertEquals(0, said.code(), said.err());
    }

    /// The unpacked program must also accept its cache of classes.
    @Test
    void theArchiveIsTheWholeProgram() throws Exception {
        String name =
                PackagedProgram.inFolder(folder).run("--version").out().strip().replace(' ', '-');
        Path archive = PackagedProgram.installation().resolveSibling(name + ".tar.gz");
        Said unpacked = PackagedProgram.inFolder(folder).runInShell("tar -xzf '" + archive + "'");
        assertEquals(new Said(0, "", ""), unpacked);

        Said said = PackagedProgram.inFolder(folder)
                .startedAs(folder.resolve(name).resolve("bin/streetwise"))
                .withJavaOptions("-XX:AOTMode=on")
                .run("check", ExampleProgramme.ORIGINAL.toAbsolutePath().toString());

        assertEquals(0, said.code(), said.err());
        assertEquals(files(PackagedProgram.installation()), files(folder.resolve(name)));
    }

    @Test
    void everyLibraryIsInTheNotice() throws Exception {
        String notice = Files.readString(PackagedProgram.installation().resolve("NOTICE"));

        assertEquals(
                List.of(),
                files(PackagedProgram.installation().resolve("lib")).stream()
                        .map(Path::toString)
                        .filter(name -> name.endsWith(".jar") && !name.equals("streetwise.jar"))
                        .filter(name -> !notice.contains(name))
                        .toList());
    }

    @Test
    void onlyHyphenationPatternsUnderKnownTermsAreShipped() throws Exception {
        List<String> patterns = new ArrayList<>();
        try (Stream<Path> jars = Files.list(PackagedProgram.installation().resolve("lib"))) {
            for (Path jar :
                    jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    zip.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.contains("/hyph/"))
                            .forEach(patterns::add);
                }
            }
        }
        assertEquals(List.of("com/itextpdf/hyph/en_GB.xml", "com/itextpdf/hyph/nl.xml"), patterns);
        String terms = Files.readString(PackagedProgram.installation().resolve("licences/hyphenation-patterns.txt"));
        assertTrue(terms.contains("en_GB.xml") && terms.contains("nl.xml"), terms);
        assertTrue(Files.exists(PackagedProgram.installation().resolve("licences/LPPL-1.3c.txt")));
    }

    @Test
    void optionsForOtherJavaProgramsChangeNothing() throws Exception {
        Said said = PackagedProgram.inFolder(folder)
                .with("JAVA_TOOL_OPTIONS", "-Dx=y")
                .with("JDK_JAVA_OPTIONS", "-Dx=y")
                .with("_JAVA_OPTIONS", "-Dx=y")
                .run("--version");

        assertEquals("", said.err());
        assertEquals(0, said.code());
    }

    @Test
    void namesWithAccentsNeedNoLocale() throws Exception {
        Path example = ExampleProgramme.copyTo(folder.resolve("lessen uit coöperaties"));
        for (String locale : List.of("C", "POSIX", "")) {
            Said said = PackagedProgram.inFolder(folder)
                    .with("LANG", locale)
                    .with("LC_ALL", locale)
                    .run("check", example.getFileName().toString());

            assertEquals(0, said.code(), said.err());
        }
    }

    @Test
    void theRuntimeKnowsTheMonthsInDutch() throws Exception {
        Path example = ExampleProgramme.copyTo(folder.resolve("lessen"));
        Path programme = example.resolve("streetwise.yml");
        Files.writeString(programme, Files.readString(programme).replaceFirst("(?m)^date: .*$", "date: 2026-05"));

        Said said = PackagedProgram.inFolder(example).run("build", "-f", "docx");

        assertEquals(0, said.code(), said.err());
        try (ZipFile word = new ZipFile(example.resolve("out/rapport.docx").toFile())) {
            byte[] text =
                    word.getInputStream(word.getEntry("word/document.xml")).readAllBytes();
            assertTrue(new String(text, StandardCharsets.UTF_8).contains(">Mei 2026<"));
        }
    }

    /// A machine on which a programme is built.
    ///
    /// @param order in which the programme's files were copied to its disk
    private record Machine(String zone, String locale, String java, Comparator<Path> order) {}

    @Test
    void theSameProgrammeGivesTheSameBytesEverywhere() throws Exception {
        List<Machine> machines = List.of(
                new Machine("Europe/Amsterdam", "C.UTF-8", "-XX:ActiveProcessorCount=2", Comparator.naturalOrder()),
                new Machine(
                        "Pacific/Kiritimati",
                        "tr_TR.UTF-8",
                        "-Duser.language=tr -Duser.country=TR -XX:ActiveProcessorCount=1",
                        Comparator.reverseOrder()),
                new Machine(
                        "America/St_Johns",
                        "C",
                        "-Duser.language=ar -Duser.country=EG -XX:ActiveProcessorCount=8",
                        Comparator.comparingInt(path -> path.toString().hashCode())));
        List<Path> built = new ArrayList<>();
        for (Machine machine : machines) {
            Path example = folder.resolve("machine " + built.size() + "/daar/ginds");
            ExampleProgramme.copy(Path.of("examples/voorbeeldstad"), example, machine.order());
            Said said = PackagedProgram.inFolder(folder)
                    .with("TZ", machine.zone())
                    .with("LANG", machine.locale())
                    .withJavaOptions(machine.java())
                    .run("build", example.toString());
            assertEquals(0, said.code(), said.err());
            Said listed = PackagedProgram.inFolder(example)
                    .with("TZ", machine.zone())
                    .with("LANG", machine.locale())
                    .withJavaOptions(machine.java())
                    .run("lessons", "-o", "out/lessen.xlsx");
            assertEquals(new Said(0, "wrote out/lessen.xlsx\n", ""), listed);
            built.add(example.resolve("out"));
        }

        List<Path> written = files(built.getFirst());
        assertTrue(written.size() >= 18, written.toString());
        for (Path other : built) {
            assertEquals(written, files(other));
            for (Path file : written) {
                assertEquals(
                        -1, Files.mismatch(built.getFirst().resolve(file), other.resolve(file)), file + " in " + other);
            }
        }
    }

    /// Only if the package has a program that is compiled ahead of time, in `lib/native`.
    @Test
    void theNativeProgramWritesTheSameBytesAsJava() throws Exception {
        Path programme = folder.resolve("lessen");
        ExampleProgramme.copy(Path.of("examples/voorbeeldstad"), programme);
        ImageKinds.writeTo(programme.resolve("images"));
        String photos = ImageKinds.names().stream()
                .map(name -> "  - {file: images/" + name + ", alt: Een vlak, caption: Een vlak, credit: Ons, "
                        + "licence: Apache-2.0, consent: nobody-shown}\n")
                .collect(Collectors.joining("", "photos:\n", ""));
        Path neighbourhood = programme.resolve("cases/moerdam-zuidrand.yml");
        Files.writeString(neighbourhood, Files.readString(neighbourhood) + photos);

        PackagedProgram program = PackagedProgram.inFolder(folder);
        Said ahead = program.run("build", "lessen", "-o", "uit");
        Files.move(folder.resolve("uit"), folder.resolve("ahead"));
        Said java = program.withJavaOptions("-Dall.by=java").run("build", "lessen", "-o", "uit");

        assertEquals(ahead, java);
        assertEquals(0, java.code(), java.err());
        List<Path> written = files(folder.resolve("uit"));
        assertEquals(written, files(folder.resolve("ahead")));
        for (Path file : written) {
            Path one = folder.resolve("ahead").resolve(file);
            assertEquals(-1, Files.mismatch(one, folder.resolve("uit").resolve(file)), file.toString());
        }
    }

    @Test
    void killedAndConcurrentBuildsLeaveWholeFiles() throws Exception {
        DisturbedBuilds builds = new DisturbedBuilds(folder, 1);

        assertEquals(List.of(), builds.kill(10));
        assertEquals(List.of(), builds.crowd(4));
    }

    @Test
    void theRuntimeHasEveryModuleThatTheJarsUse() throws Exception {
        Path lib = PackagedProgram.installation().resolve("lib");
        List<String> arguments = new ArrayList<>(List.of(
                "--multi-release",
                "25",
                "--ignore-missing-deps",
                "--print-module-deps",
                "--module-path",
                lib.toString(),
                "--class-path",
                lib + "/*"));
        files(lib).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .forEach(jar -> arguments.add(lib.resolve(jar).toString()));
        StringWriter needed = new StringWriter();
        PrintWriter out = new PrintWriter(needed);
        ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        // `jdeps` prints its warnings before the modules.
        List<String> modules =
                List.of(needed.toString().strip().lines().toList().getLast().split(","));
        assertTrue(modules.contains("java.desktop"), needed.toString());
        Set<String> missing = modules.stream()
                .filter(module -> module.startsWith("java.") || module.startsWith("jdk."))
                .collect(Collectors.toCollection(TreeSet::new));

        missing.removeAll(modulesOfTheRuntime());

        // POI needs these two only to sign files, and this program signs none.
        assertEquals(Set.of("java.security.jgss", "java.xml.crypto"), missing);
    }

    private static List<String> modulesOfTheRuntime() throws IOException {
        String release = Files.readString(PackagedProgram.installation().resolve("runtime/release"));
        String modules = release.lines()
                .filter(line -> line.startsWith("MODULES="))
                .findFirst()
                .orElseThrow();
        return List.of(modules.replaceAll("MODULES=|\"", "").split(" "));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
