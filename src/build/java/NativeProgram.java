import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Compiles the program ahead of time with GraalVM's image builder, so that it starts at once and needs no compiler
/// while it runs. The builder's jars come from Maven. It also needs a C compiler and a JDK of exactly the version that
/// it was made for, with JVMCI and static C libraries (Debian: `openjdk-25-jvmci-jdk`). Maven lacks the small C part of
/// GraalVM, so `src/build/native` replaces it.
///
/// ```
/// target/streetwise/lib/native/streetwise    the program
///                             /lib*.so       the JDK's drawing libraries, loaded when a picture needs them
/// ```
final class NativeProgram {
    /// Modules whose internal packages the builder reads.
    private static final Set<String> OPENED = Set.of(
            "java.base",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.rmi",
            "java.security.jgss",
            "java.xml",
            "java.xml.crypto",
            "jdk.httpserver",
            "jdk.internal.vm.ci",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management");

    /// The builder's own modules.
    private static final String BUILDER = String.join(
            ",",
            "jdk.graal.compiler",
            "org.graalvm.espresso.shared.svm",
            "org.graalvm.nativeimage.base",
            "org.graalvm.nativeimage.builder",
            "org.graalvm.nativeimage.configure",
            "org.graalvm.nativeimage.objectfile",
            "org.graalvm.nativeimage.pointsto",
            "org.graalvm.truffle.compiler");

    /// Taken from our runtime, because Debian's JDK builds them against the system's libraries.
    private static final List<String> DRAWING =
            List.of("libawt.so", "libawt_headless.so", "libjavajpeg.so", "liblcms.so", "libmlib_image.so");

    /// The classes of picocli that are instantiated by name.
    private static final List<String> PICOCLI = List.of(
            "AutoHelpMixin",
            "DefaultFactory",
            "HelpCommand",
            "NoCompletionCandidates",
            "NoDefaultProvider",
            "NoVersionProvider",
            "NoopParameterPreprocessor",
            "NullParameterConsumer",
            "RegexTransformer",
            "UseDefaultConverter");

    private final Path sources;
    private final Path jars;
    private final Path work;
    private final String version;

    /// @param sources `src/build/native`
    /// @param target Maven's, with the builder's jars in `graal`
    /// @param version of the builder and of the JDK that it needs
    NativeProgram(Path sources, Path target, String version) {
        this.sources = sources;
        this.jars = target.resolve("graal");
        this.work = target.resolve("native");
        this.version = version;
    }

    /// Builds the program from jars.
    ///
    /// @param libraries the jars, including ours
    /// @param runtime the Java runtime of the installation, for its drawing libraries
    /// @param to the folder for the program
    void build(List<Path> libraries, Path runtime, Path to) throws IOException, InterruptedException {
        List<Path> classPath = new ArrayList<>();
        for (Path library : libraries) {
            classPath.add(library.endsWith("streetwise.jar") ? alone(library) : library);
        }
        Path jdk = jdk();
        Path c = cLibraries();
        Path made = Files.createDirectories(work.resolve("out"));
        List<String> command = new ArrayList<>(machine(jdk));
        command.addAll(List.of(
                "--module", "org.graalvm.nativeimage.builder/com.oracle.svm.hosted.NativeImageGeneratorRunner"));
        command.addAll(
                List.of("-imagecp", classPath.stream().map(Path::toString).collect(Collectors.joining(":"))));
        command.addAll(options(classPath, c, made));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JVMCI_VERSION_CHECK", "ignore");
        builder.environment().put("USE_NATIVE_IMAGE_JAVA_PLATFORM_MODULE_SYSTEM", "true");
        Distribution.run(builder);

        Folders.delete(to);
        Files.createDirectories(to);
        for (String own : List.of("streetwise", "libjava.so", "libjvm.so")) {
            Folders.copy(made.resolve(own), to.resolve(own));
        }
        for (String library : DRAWING) {
            Folders.copy(runtime.resolve("lib").resolve(library), to.resolve(library));
        }
    }

    /// A copy of our jar whose manifest has no `Class-Path`: the builder would add the jars that are named there.
    private Path alone(Path jar) throws IOException {
        TreeMap<String, byte[]> entries = Folders.entries(jar);
        Manifest manifest = new Manifest(new ByteArrayInputStream(entries.get(JarFile.MANIFEST_NAME)));
        manifest.getMainAttributes().remove(Attributes.Name.CLASS_PATH);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        manifest.write(written);
        entries.put(JarFile.MANIFEST_NAME, written.toByteArray());
        Path made = work.resolve("streetwise.jar");
        Folders.zip(entries, made);
        return made;
    }

    /// A copy of the JDK, completed with the files that the builder expects in one.
    private Path jdk() throws IOException, InterruptedException {
        Path original = installed();
        Path jdk = work.resolve("jdk-" + version);
        if (!Files.exists(jdk)) {
            Path part = work.resolve("jdk.part");
            Folders.delete(part);
            Files.createDirectories(work);
            Distribution.run(new ProcessBuilder("cp", "-R", original.toString(), part.toString()));
            Files.move(part, jdk);
        }
        Path linked = Files.createDirectories(jdk.resolve("lib/static/linux-amd64/glibc"));
        try (Stream<Path> files = Files.list(jdk.resolve("lib"))) {
            for (Path library :
                    files.filter(file -> file.toString().endsWith(".a")).toList()) {
                Files.move(library, linked.resolve(library.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path own = Files.createDirectories(jdk.resolve("lib/svm/builder/lib"));
        compile(
                List.of("-shared", "-fPIC", "-I" + jdk.resolve("include"), "-I" + jdk.resolve("include/linux")),
                sources.resolve("builder.c"),
                own.resolve("libreporterchelper.so"));
        return jdk;
    }

    /// The JDK that the builder needs: in `NATIVE_JAVA_HOME`, or beside the one that runs this.
    private Path installed() throws IOException {
        Path beside = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        String told = System.getenv("NATIVE_JAVA_HOME");
        try (Stream<Path> all = told == null ? Files.list(beside) : Stream.of(Path.of(told))) {
            for (Path jdk : all.sorted().toList()) {
                if (Files.exists(jdk.resolve("lib/libjava.a")) && isOurs(jdk)) {
                    return jdk.toRealPath();
                }
            }
        }
        throw new IllegalStateException(
                "no JDK " + version + " with JVMCI and static libraries (Debian: openjdk-25-jvmci-jdk) "
                        + "in NATIVE_JAVA_HOME or beside " + beside);
    }

    private boolean isOurs(Path jdk) throws IOException {
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(jdk.resolve("release"))) {
            release.load(in);
        }
        return release.getProperty("JAVA_VERSION", "").equals('"' + version + '"')
                && release.getProperty("MODULES", "").contains("jdk.internal.vm.ci");
    }

    /// Makes the C part: the archives to link in, and the headers that tell the builder how structs are laid out.
    private Path cLibraries() throws IOException, InterruptedException {
        Path folder = work.resolve("c");
        Folders.delete(folder);
        Path include = Files.createDirectories(folder.resolve("include"));
        Folders.copy(sources.resolve("svm_locale.h"), include.resolve("svm_locale.h"));
        for (String processor : List.of("amd64.AMD64", "aarch64.AArch64", "riscv64.RISCV64")) {
            String file = processor.substring(0, processor.indexOf('.')) + "cpufeatures.h";
            Files.writeString(
                    include.resolve(file), features("com.oracle.svm.core." + processor + "LibCHelper$CPUFeatures"));
        }
        archive(folder, "system", "libchelper");
        archive(folder, "vm", "jvm");
        return folder;
    }

    private void archive(Path folder, String source, String library) throws IOException, InterruptedException {
        Path object = folder.resolve(source + ".o");
        compile(List.of("-c", "-I" + folder), sources.resolve(source + ".c"), object);
        Path archive = folder.resolve("lib" + library + ".a");
        Distribution.run(new ProcessBuilder("ar", "rcsD", archive.toString(), object.toString()));
    }

    /// A C struct with a flag for each method of one of the builder's classes.
    private String features(String type) throws IOException {
        List<URL> all = new ArrayList<>();
        for (Path jar : Folders.filesOf(jars)) {
            all.add(jar.toUri().toURL());
        }
        try (URLClassLoader builder = new URLClassLoader(all.toArray(URL[]::new))) {
            String fields = Arrays.stream(builder.loadClass(type).getDeclaredMethods())
                    .map(Method::getName)
                    .sorted()
                    .map(name -> "  char " + name + ";\n")
                    .collect(Collectors.joining());
            return "#pragma once\ntypedef struct {\n" + fields + "} CPUFeatures;\n";
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the image builder has changed", e);
        }
    }

    private static void compile(List<String> options, Path source, Path to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("cc", "-O2", "-Wall", "-Wextra", "-Werror"));
        command.addAll(options);
        command.addAll(List.of("-o", to.toString(), source.toString()));
        Distribution.run(new ProcessBuilder(command));
    }

    /// The command line of the JVM that the builder runs in.
    private List<String> machine(Path jdk) throws IOException {
        Path arguments = work.resolve("jvm.arguments");
        List<String> lines = new ArrayList<>(List.of(
                "-Dorg.graalvm.nativeimage.imagecode=buildtime",
                "-Dcom.oracle.graalvm.isaot=true",
                "-Dorg.graalvm.version=" + version,
                "-Dorg.graalvm.vendor=GraalVM",
                "-Dorg.graalvm.vendorversion=GraalVM",
                "-Dsubstratevm.HostLibC=glibc",
                "-Dsubstratevm.IgnoreGraalVersionCheck=true",
                "-Djava.awt.headless=true",
                "-Djava.system.class.loader=com.oracle.svm.hosted.NativeImageSystemClassLoader",
                "-Djdk.internal.lambda.disableEagerInitialization=true",
                "-Djdk.internal.lambda.eagerlyInitialize=false",
                "-Djava.lang.invoke.InnerClassLambdaMetafactory.initializeLambdas=false",
                "-Djava.lang.invoke.MethodHandle.DONT_INLINE_THRESHOLD=-1",
                "-Djava.lang.invoke.MethodHandle.PROFILE_GWT=false",
                "-Djdk.reflect.useOldSerializableConstructor=true",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:+EnableJVMCI",
                "-XX:-UseJVMCICompiler",
                "-XX:+UseParallelGC",
                "-Xshare:off",
                "-Xss10m",
                "-Xmx6g",
                "--add-modules=ALL-DEFAULT",
                "--enable-native-access=org.graalvm.nativeimage.builder"));
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            String name = module.descriptor().name();
            if (OPENED.contains(name)) {
                module.descriptor().packages().stream()
                        .sorted()
                        .forEach(each -> lines.add("--add-exports=" + name + "/" + each + "=" + BUILDER));
            }
        }
        Files.write(arguments, lines);
        Path compiler = jars.resolve("compiler-" + version + ".jar");
        return List.of(
                jdk.resolve("bin/java").toString(),
                "@" + arguments,
                "--upgrade-module-path",
                compiler.toString(),
                "--module-path",
                jars.toString());
    }

    private List<String> options(List<Path> libraries, Path c, Path to) throws IOException {
        Path reflection = work.resolve("reflection.json");
        Files.writeString(reflection, reflection(libraries));
        return List.of(
                "-H:+UnlockExperimentalVMOptions",
                "-H:CLibraryPath=" + c,
                "-H:Path=" + to,
                "-H:Name=streetwise",
                "-H:Class=org.streetwise.cli.Main",
                "-H:ImageBuildID=" + UUID.nameUUIDFromBytes(version.getBytes(StandardCharsets.UTF_8)),
                "-H:FallbackThreshold=0",
                "-H:-UseContainerSupport",
                // Runs on any x86-64, so a report has the same bytes on all of them.
                "-H:MicroArchitecture=compatibility",
                "-H:+InstallExitHandlers",
                // Most objects that survive one collection last to the end, so going through all of them each time is a
                // waste.
                "-H:InitialCollectionPolicy=BySpaceAndTime",
                "-H:+AddAllCharsets",
                "-H:IncludeLocales=nl,en",
                "-H:IncludeResources=org/streetwise/.*|.*\\.ttf|com/itextpdf/hyph/.*|org/commonmark/.*"
                        + "|org/openpdf/text/(error_messages/.*|version\\.properties)",
                "-H:ReflectionConfigurationFiles=" + reflection,
                "-H:JNIConfigurationFiles=" + sources.resolve("jni.json"));
    }

    /// The classes whose fields and methods picocli looks up: our commands, and some of its own.
    private static String reflection(List<Path> libraries) throws IOException {
        List<String> classes = new ArrayList<>();
        PICOCLI.forEach(name -> classes.add("picocli.CommandLine$" + name));
        for (Path library : libraries) {
            try (ZipFile jar = new ZipFile(library.toFile())) {
                jar.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith("org/streetwise/cli/") && name.endsWith(".class"))
                        .forEach(name -> classes.add(name.replace(".class", "").replace('/', '.')));
            }
        }
        return classes.stream()
                .map(name -> "{\"name\": \"" + name + "\", \"allDeclaredFields\": true, "
                        + "\"allDeclaredMethods\": true, \"allDeclaredConstructors\": true}")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
