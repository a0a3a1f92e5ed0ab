import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Puts the program together as it is installed, round the jar that Maven has built:
///
/// ```
/// target/streetwise/bin/streetwise    the launcher
///                  /lib               our jar, those that its manifest names, and the cache of their classes
///                  /runtime           a Java runtime with no more than these need
///                  /templates
///                  /doc               pages for authors
/// ```
///
/// Maven's `package` runs it on the toolchain's JDK. What takes long is kept as long as what it is
/// made of is the same.
public final class Distribution {
    // What `jdeps --print-module-deps` says of the jars, the Dutch words for months and days, and
    // what the JDK's list of
    // classes to archive asks for.
    private static final List<String> RUNTIME = List.of(
            "--add-modules",
            "java.base,java.desktop,java.logging,jdk.localedata",
            "--include-locales",
            "nl,en",
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--generate-cds-archive");
    // Zip entries need a time; it says nothing.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Path project;
    private final Path target;
    private final Path installation;

    private Distribution(Path project, Path target) {
        this.project = project;
        this.target = target;
        this.installation = target.resolve("streetwise");
    }

    /// @param args the project's folder and Maven's `target`
    public static void main(String[] args) throws IOException, InterruptedException {
        new Distribution(Path.of(args[0]), Path.of(args[1])).assemble();
    }

    private void assemble() throws IOException, InterruptedException {
        mirror(project.resolve("src/main/dist/bin"), installation.resolve("bin"));
        Files.setPosixFilePermissions(
                installation.resolve("bin/streetwise"), PosixFilePermissions.fromString("rwxr-xr-x"));
        mirror(project.resolve("templates"), installation.resolve("templates"));
        mirror(project.resolve("src/main/dist/licences"), installation.resolve("licences"));
        mirror(project.resolve("src/main/docs"), installation.resolve("doc"));
        for (String page : List.of("LICENSE", "NOTICE")) {
            copy(project.resolve(page), installation.resolve(page));
        }
        libraries();
        runtime();
        train();
    }

    private void libraries() throws IOException, InterruptedException {
        Path lib = installation.resolve("lib");
        Path own = lib.resolve("streetwise.jar");
        Set<String> needed = new TreeSet<>();
        try (JarFile jar = new JarFile(own.toFile())) {
            needed.addAll(List.of(
                    jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ")));
        }
        for (Path old : filesOf(lib)) {
            if (!old.equals(own) && !needed.contains(old.getFileName().toString())) {
                Files.delete(old);
            }
        }
        for (String name : needed) {
            Path library = target.resolve("libraries").resolve(name);
            if (name.startsWith("picocli-")) {
                picocli(library, lib.resolve(name));
            } else {
                copy(library, lib.resolve(name));
            }
        }
    }

    /// The same picocli in today's class files. Its own are of Java 5, which the JVM verifies
    /// slowly and can't archive.
    private void picocli(Path original, Path made) throws IOException, InterruptedException {
        Path work = target.resolve("picocli");
        String inputs = Runtime.version() + " " + Files.size(original);
        if (Files.exists(made) && isFresh(work, inputs)) {
            return;
        }
        delete(work);
        Path classes = Files.createDirectories(work.resolve("classes"));
        String name = original.getFileName().toString().replace(".jar", "-sources.jar");
        unzip(target.resolve("sources").resolve(name), work.resolve("sources"), "picocli/");
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-Xlint:none", "-proc:none", "--release", "21"));
        arguments.addAll(List.of(
                "-d", classes.toString(), "-sourcepath", work.resolve("sources").toString()));
        for (String file : List.of("CommandLine.java", "AutoComplete.java")) {
            arguments.add(work.resolve("sources/picocli").resolve(file).toString());
        }
        run("javac", arguments);
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (ZipFile jar = new ZipFile(original.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && !entry.getName().endsWith(".class")) {
                    entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        for (Path file : filesOf(classes)) {
            entries.put(slashed(classes.relativize(file)), Files.readAllBytes(file));
        }
        zip(entries, made);
        stamp(work, inputs);
    }

    private void runtime() throws IOException, InterruptedException {
        Path runtime = installation.resolve("runtime");
        String inputs = runtimeInputs();
        Path work = target.resolve("jlink");
        if (Files.exists(runtime) && isFresh(work, inputs)) {
            return;
        }
        delete(work);
        delete(runtime);
        List<String> arguments = new ArrayList<>(RUNTIME);
        arguments.addAll(List.of("--output", runtime.toString()));
        run("jlink", arguments);
        stamp(work, inputs);
    }

    private static String runtimeInputs() {
        return Runtime.version() + " " + System.getProperty("java.vendor.version") + " " + RUNTIME;
    }

    /// Lets the program build an example and keeps the classes as they then lie in memory, so that it starts in half
    /// the time. The JVM takes such a cache only beside the very files, to the second, that it was made with, and
    /// loads the classes themselves where it isn't so (JEP 514).
    private void train() throws IOException, InterruptedException {
        Path cache = installation.resolve("lib/streetwise.aot");
        Path work = target.resolve("training");
        String inputs = trainedWith();
        if (Files.exists(cache) && isFresh(work, inputs)) {
            return;
        }
        delete(work);
        Files.deleteIfExists(cache);
        mirror(project.resolve("examples/voorbeeldstad"), work.resolve("programme"));
        ProcessBuilder training = new ProcessBuilder(
                installation.resolve("bin/streetwise").toString(),
                "build",
                work.resolve("programme").toString(),
                "--output",
                work.resolve("out").toString());
        training.environment().put("STREETWISE_JAVA_OPTS", "-XX:AOTCacheOutput=" + cache);
        run(training);
        stamp(work, inputs);
    }

    private String trainedWith() throws IOException {
        StringBuilder inputs = new StringBuilder(runtimeInputs());
        inputs.append(Files.readString(installation.resolve("bin/streetwise")));
        for (Path file : filesOf(installation.resolve("lib"))) {
            if (file.toString().endsWith(".jar")) {
                inputs.append(file.getFileName()).append(' ').append(Files.size(file));
                inputs.append(' ').append(Files.getLastModifiedTime(file)).append('\n');
            }
        }
        return inputs.toString();
    }

    /// Runs a program of this JDK.
    private static void run(String name, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
        command.addAll(arguments);
        run(new ProcessBuilder(command));
    }

    /// Runs a program; what it says is shown only where it fails.
    private static void run(ProcessBuilder program) throws IOException, InterruptedException {
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

    private static void mirror(Path from, Path to) throws IOException {
        delete(to);
        for (Path file : filesOf(from)) {
            copy(file, to.resolve(from.relativize(file)));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void unzip(Path zip, Path folder, String prefix) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    Path to = folder.resolve(entry.getName());
                    Files.createDirectories(to.getParent());
                    Files.copy(file.getInputStream(entry), to);
                }
            }
        }
    }

    private static void zip(TreeMap<String, byte[]> entries, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(head);
                zip.write(entry.getValue());
            }
        }
    }

    private static String slashed(Path path) {
        return Stream.of(path.toString().split("[/\\\\]")).collect(Collectors.joining("/"));
    }
}
