package org.streetwise.cli.terminal;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/// Finds the installation's folder: the system property `streetwise.home`, or else the nearest folder above the
/// program's classes that contains `templates/`. So `lib/streetwise.jar` finds its package, and `target/classes` finds
/// the working tree.
final class Home {
    private Home() {}

    static Path ofThisProgram() {
        String told = System.getProperty("streetwise.home");
        return told != null ? Path.of(told).toAbsolutePath() : above(ownClasses());
    }

    static Path above(Path classes) {
        for (Path folder = classes; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("templates"))) {
                return folder;
            }
        }
        return classes;
    }

    private static Path ownClasses() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | FileSystemNotFoundException e) {
            throw new IllegalStateException("the program's own classes lie nowhere: " + source, e);
        }
    }
}
