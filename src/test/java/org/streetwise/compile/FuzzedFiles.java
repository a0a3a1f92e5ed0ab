package org.streetwise.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.streetwise.diagnostic.AnnotatedProgramme;
import org.streetwise.source.ProjectWorkspace;

/// The files of a programme that is meant to crash the compiler.
///
/// @param bytes by path
record FuzzedFiles(SortedMap<String, byte[]> bytes) {
    private static final Path KEPT = Path.of("src/test/corpus/fuzz");

    FuzzedFiles {
        bytes = Collections.unmodifiableSortedMap(new TreeMap<>(bytes));
    }

    /// Programmes to damage: a small one of every kind of file, the examples, and those that provoke each code.
    static List<FuzzedFiles> beginnings() {
        List<FuzzedFiles> all = new ArrayList<>();
        all.add(ofEverything());
        for (String example : List.of("kwetsbare-wijken", "voorbeeldstad")) {
            all.add(folder(Path.of("examples", example)));
        }
        for (Path folder : folders(Path.of("src/test/corpus/diagnostics"))) {
            SortedMap<String, byte[]> files = new TreeMap<>(AnnotatedProgramme.base());
            files.putAll(folder(folder).bytes());
            files.remove("expected.txt");
            all.add(new FuzzedFiles(files));
        }
        return all;
    }

    /// A small programme with files of every kind: translations, texts, images, a template and a stylesheet of its own.
    /// Its editions are Dutch and English, each a Word file and a PDF.
    static FuzzedFiles ofEverything() {
        SortedMap<String, byte[]> files =
                new TreeMap<>(folder(Path.of("src/test/secrecy")).bytes());
        folder(Path.of("templates")).bytes().forEach((path, bytes) -> files.put("templates/" + path, bytes));
        SortedMap<String, byte[]> images =
                folder(Path.of("examples/voorbeeldstad/images")).bytes();
        files.put("images/zwijgintern.png", images.get("haven.png"));
        files.put("images/zwijgzonderinstemming.png", images.get("dorp.png"));
        files.put("images/zwijganoniem.png", images.get("straat.png"));
        return new FuzzedFiles(files);
    }

    /// Programmes that once crashed the compiler, by name.
    static Map<String, FuzzedFiles> kept() {
        Map<String, FuzzedFiles> kept = new TreeMap<>();
        if (Files.exists(KEPT)) {
            folders(KEPT).forEach(folder -> kept.put(folder.getFileName().toString(), folder(folder)));
        }
        return kept;
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FuzzedFiles folder(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FuzzedFiles(files);
    }

    FuzzedFiles with(String path, byte[] file) {
        SortedMap<String, byte[]> files = new TreeMap<>(bytes);
        files.put(path, file);
        return new FuzzedFiles(files);
    }

    FuzzedFiles without(String path) {
        SortedMap<String, byte[]> files = new TreeMap<>(bytes);
        files.remove(path);
        return new FuzzedFiles(files);
    }

    ProjectWorkspace workspace() {
        return ProjectWorkspace.ofBytes(bytes);
    }

    /// Saves them where [FuzzTest] finds them.
    void keep(String name) {
        try {
            for (Map.Entry<String, byte[]> file : bytes.entrySet()) {
                Path path = KEPT.resolve(name).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
