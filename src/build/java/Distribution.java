import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Assembles the installed program around the jar that Maven has built:
///
/// ```
/// target/streetwise/bin/streetwise    the launcher
///                  /lib               our jar, the jars that its manifest names, and caches of their classes
///                  /lib/native        with `-Pnative`, the same program compiled to machine code
///                  /runtime           a Java runtime with only the modules that these need
///                  /templates
///                  /doc               pages for authors
///                  /licences          licence texts, including those in the libraries' jars
///                  /sbom.cdx.json     the list of components
/// ```
///
/// and packs all of that into `streetwise-VERSION.tar.gz`. Maven's `package` phase runs this class on the toolchain's
/// JDK. Slow steps are skipped while their inputs are unchanged.
///
/// All files of the program get the same modification time. The JVM accepts its cache only while the files beside it
/// have the times that they had when it was made, and an archive must have the same bytes whenever it is made.
public final class Distribution {
    // The modules that `jdeps --print-module-deps` lists for the jars, the Dutch words for months and days, and what
    // the JDK's list of classes to archive asks for.
    private static final List<String> RUNTIME = List.of(
            "--add-modules",
            "java.base,java.desktop,java.logging,jdk.localedata",
            "--include-locales",
            "nl,en",
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--generate-cds-archive");
    /// The modification time of every file and zip entry. The day means nothing.
    static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    private static final Pattern LICENCE =
            Pattern.compile("(?i)(META-INF|liberation)/[^/]*(LICEN[CS]E|NOTICE|MPL|LGPL)[^/]*");

    /// Apache POI and the jars that it needs. The program compiled ahead of time leaves them out, because POI looks up
    /// classes by name, which such a program can't do. For workbooks the launcher starts Java instead.
    private static final Pattern OF_WORKBOOKS = Pattern.compile("(poi|xmlbeans|commons-|SparseBitSet|log4j-api).*");

    private static final Pattern PATTERNS = Pattern.compile("META-INF/MANIFEST.MF|com/itextpdf/hyph/(nl|en_GB)\\.xml");

    private final Path project;
    private final Path target;
    private final String version;
    private final Path installation;

    private Distribution(Path project, Path target, String version) {
        this.project = project;
        this.target = target;
        this.version = version;
        this.installation = target.resolve("streetwise");
    }

    /// @param args the project's folder, Maven's `target`, the version, and the version of the builder of native
    ///     programs or `none`
    public static void main(String[] args) throws IOException, InterruptedException {
        Distribution distribution = new Distribution(Path.of(args[0]), Path.of(args[1]), args[2]);
        distribution.assemble(args[3]);
    }

    private void assemble(String builder) throws IOException, InterruptedException {
        Folders.mirror(project.resolve("src/main/dist/bin"), installation.resolve("bin"));
        Files.setPosixFilePermissions(
                installation.resolve("bin/streetwise"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Folders.mirror(project.resolve("templates"), installation.resolve("templates"));
        Folders.mirror(project.resolve("src/main/dist/licences"), installation.resolve("licences"));
        Folders.mirror(project.resolve("src/main/docs"), installation.resolve("doc"));
        for (String page : List.of("LICENSE", "NOTICE")) {
            Folders.copy(project.resolve(page), installation.resolve(page));
        }
        // Maven makes no list of components when it is offline.
        Path sbom = target.resolve("sbom.json");
        if (Files.exists(sbom)) {
            Folders.copy(sbom, installation.resolve("sbom.cdx.json"));
        }
        libraries();
        runtime();
        setTimes();
        train();
        nativeProgram(builder);
        setTimes();
        pack();
    }

    private void libraries() throws IOException, InterruptedException {
        Path lib = installation.resolve("lib");
        Path own = target.resolve("streetwise.jar");
        Set<String> needed = new TreeSet<>();
        try (JarFile jar = new JarFile(own.toFile())) {
            needed.addAll(List.of(
                    jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ")));
        }
        library(linked(own, needed));
        for (String name : needed) {
            Path library = target.resolve("libraries").resolve(name);
            library(shipped(library));
            licences(library);
        }
        needed.add(own.getFileName().toString());
        for (Path old : Folders.filesOf(lib)) {
            if (old.getParent().equals(lib)
                    && !caches().contains(old)
                    && !needed.contains(old.getFileName().toString())) {
                Files.delete(old);
            }
        }
    }

    private Path shipped(Path library) throws IOException, InterruptedException {
        String name = library.getFileName().toString();
        if (name.startsWith("picocli-")) {
            return picocli(library);
        }
        return name.startsWith("hyph-") ? patterns(library) : library;
    }

    /// The hyphenation patterns of our languages. Those of others in the jar are under terms that don't allow shipping
    /// them, or under none.
    private Path patterns(Path original) throws IOException {
        Path made = target.resolve("hyphenation").resolve(original.getFileName());
        TreeMap<String, byte[]> entries = Folders.entries(original);
        entries.keySet().removeIf(entry -> !PATTERNS.matcher(entry).matches());
        Folders.zip(entries, made);
        return made;
    }

    /// Our jar with its classes linked, so that no run has to link them.
    private Path linked(Path jar, Set<String> libraries) throws IOException {
        Path made = target.resolve("linked").resolve(jar.getFileName());
        Folders.zip(
                Linker.linked(
                        jar,
                        libraries.stream()
                                .map(target.resolve("libraries")::resolve)
                                .toList()),
                made);
        return made;
    }

    // The JVM recognises the jars of a cache only by size and time, and all have the same time. So caches are deleted
    // before a jar changes.
    private void library(Path library) throws IOException {
        Path place = installation.resolve("lib").resolve(library.getFileName());
        if (!Files.exists(place) || Files.mismatch(library, place) != -1) {
            deleteCaches();
            Folders.copy(library, place);
        }
    }

    /// Copies the licences inside a library to where people find them.
    private void licences(Path library) throws IOException {
        String name = library.getFileName().toString().replace(".jar", "");
        try (ZipFile jar = new ZipFile(library.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                if (LICENCE.matcher(entry.getName()).matches()) {
                    String file = entry.getName().replaceFirst(".*/", "");
                    Path to = installation.resolve("licences").resolve(name).resolve(file);
                    Files.createDirectories(to.getParent());
                    Files.copy(jar.getInputStream(entry), to);
                }
            }
        }
    }

    /// Compiles picocli to current class files. Its own are in Java 5's format, which the JVM verifies slowly and can't
    /// archive.
    private Path picocli(Path original) throws IOException, InterruptedException {
        Path work = target.resolve("picocli");
        Path made = work.resolve(original.getFileName());
        String inputs = Runtime.version() + " " + Folders.hash(original);
        if (Files.exists(made) && isFresh(work, inputs)) {
            return made;
        }
        Folders.delete(work);
        Path classes = Files.createDirectories(work.resolve("classes"));
        String name = original.getFileName().toString().replace(".jar", "-sources.jar");
        Folders.unzip(target.resolve("sources").resolve(name), work.resolve("sources"), "picocli/");
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-Xlint:none", "-proc:none", "--release", "21"));
        arguments.addAll(List.of(
                "-d", classes.toString(), "-sourcepath", work.resolve("sources").toString()));
        for (String file : List.of("CommandLine.java", "AutoComplete.java")) {
            arguments.add(work.resolve("sources/picocli").resolve(file).toString());
        }
        run("javac", arguments);
        TreeMap<String, byte[]> entries = Folders.entries(original);
        entries.keySet().removeIf(entry -> entry.endsWith(".class"));
        for (Path file : Folders.filesOf(classes)) {
            entries.put(Folders.slashed(classes.relativize(file)), Files.readAllBytes(file));
        }
        Folders.zip(entries, made);
        stamp(work, inputs);
        return made;
    }

    private void runtime() throws IOException, InterruptedException {
        Path runtime = installation.resolve("runtime");
        String inputs = runtimeInputs();
        Path work = target.resolve("jlink");
        if (Files.exists(runtime) && isFresh(work, inputs)) {
            return;
        }
        Folders.delete(work);
        deleteCaches();
        Folders.delete(runtime);
        List<String> arguments = new ArrayList<>(RUNTIME);
        arguments.addAll(List.of("--output", runtime.toString()));
        run("jlink", arguments);
        stamp(work, inputs);
    }

    private static String runtimeInputs() {
        return Runtime.version() + " " + System.getProperty("java.vendor.version") + " " + RUNTIME;
    }

    /// Makes the JVM's caches of loaded classes (JEP 514), which halve the startup time. The program builds an example,
    /// then lists the example's lessons in a workbook. Each of the two runs makes a separate cache, because a cache
    /// that also holds the classes of workbooks slows down every other start. The JVM uses a cache only if the files
    /// beside it have the times that they had when it was made.
    private void train() throws IOException, InterruptedException {
        Path work = target.resolve("training");
        String inputs = trainedWith();
        if (caches().stream().allMatch(Files::exists) && isFresh(work, inputs)) {
            return;
        }
        Folders.delete(work);
        deleteCaches();
        Folders.mirror(project.resolve("examples/voorbeeldstad"), work.resolve("programme"));
        for (Training training : Training.values()) {
            ProcessBuilder command = new ProcessBuilder(
                    installation.resolve("bin/streetwise").toString(),
                    training.command,
                    work.resolve("programme").toString(),
                    "--output",
                    work.resolve(training.output).toString());
            command.environment()
                    .put("STREETWISE_JAVA_OPTS", "-XX:AOTCacheOutput=" + installation.resolve(training.cache));
            run(command);
        }
        stamp(work, inputs);
    }

    /// A run of the program, and the cache made from the classes that it loads.
    private enum Training {
        BUILD("build", "out", "lib/streetwise.aot"),
        WORKBOOK("lessons", "lessons.xlsx", "lib/workbooks.aot");

        private final String command;
        private final String output;
        private final String cache;

        Training(String command, String output, String cache) {
            this.command = command;
            this.output = output;
            this.cache = cache;
        }
    }

    private List<Path> caches() {
        return Stream.of(Training.values())
                .map(training -> installation.resolve(training.cache))
                .toList();
    }

    private void deleteCaches() throws IOException {
        for (Path cache : caches()) {
            Files.deleteIfExists(cache);
        }
    }

    private String trainedWith() throws IOException {
        return runtimeInputs() + "\n"
                + hashes(
                        List.of("bin", "lib"),
                        file -> !caches().contains(file) && !file.startsWith(installation.resolve("lib/native")));
    }

    /// Compiles the same jars ahead of time, unless `builder` is `none`. This takes some minutes.
    private void nativeProgram(String builder) throws IOException, InterruptedException {
        Path folder = installation.resolve("lib/native");
        Path sources = project.resolve("src/build/native");
        if (builder.equals("none")) {
            Folders.delete(folder);
            return;
        }
        Path work = target.resolve("native");
        List<Path> jars = Folders.filesOf(installation.resolve("lib")).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .filter(file ->
                        !OF_WORKBOOKS.matcher(file.getFileName().toString()).matches())
                .toList();
        StringBuilder inputs = new StringBuilder(builder).append('\n').append(runtimeInputs());
        for (Path file :
                Stream.concat(jars.stream(), Folders.filesOf(sources).stream()).toList()) {
            inputs.append('\n').append(Folders.hash(file));
        }
        inputs.append('\n').append(Folders.hash(project.resolve("src/build/java/NativeProgram.java")));
        if (Files.exists(folder.resolve("streetwise")) && isFresh(work, inputs.toString())) {
            return;
        }
        new NativeProgram(sources, target, builder).build(jars, installation.resolve("runtime"), folder);
        stamp(work, inputs.toString());
    }

    private void setTimes() throws IOException {
        try (Stream<Path> files = Files.walk(installation)) {
            for (Path file : files.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(TIME));
            }
        }
    }

    /// Packs the whole program into one file, which can be unpacked anywhere.
    private void pack() throws IOException {
        String name = "streetwise-" + version;
        Path archive = target.resolve(name + ".tar.gz");
        Path work = target.resolve("archive");
        String inputs = runtimeInputs() + "\n"
                + hashes(List.of("."), file -> !file.startsWith(installation.resolve("runtime")));
        if (Files.exists(archive) && isFresh(work, inputs)) {
            return;
        }
        Folders.delete(work);
        Tarball.of(installation, name, archive);
        stamp(work, inputs);
    }

    private String hashes(List<String> folders, Predicate<Path> wanted) throws IOException {
        StringBuilder hashes = new StringBuilder();
        for (String folder : folders) {
            for (Path file : Folders.filesOf(installation.resolve(folder).normalize())) {
                if (wanted.test(file)) {
                    hashes.append(Folders.hash(file))
                            .append(' ')
                            .append(installation.relativize(file))
                            .append('\n');
                }
            }
        }
        return hashes.toString();
    }

    /// Runs a program of this JDK.
    private static void run(String name, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
        command.addAll(arguments);
        run(new ProcessBuilder(command));
    }

    /// Runs a program, and shows its output only if it fails.
    static void run(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.redirectErrorStream(true).start();
        process.getOutputStream().close();
        byte[] said = process.getInputStream().readAllBytes();
        int code = process.waitFor();
        if (code != 0) {
            System.err.write(said);
            throw new IllegalStateException(String.join(" ", program.command()) + " ended with " + code);
        }
    }

    private static boolean isFresh(Path work, String inputs) throws IOException {
        Path stamp = work.resolve("inputs");
        return Files.exists(stamp) && Files.readString(stamp).equals(inputs);
    }

    private static void stamp(Path work, String inputs) throws IOException {
        Files.writeString(Files.createDirectories(work).resolve("inputs"), inputs);
    }
}
