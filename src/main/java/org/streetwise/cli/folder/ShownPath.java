package org.streetwise.cli.folder;

import java.nio.file.Path;

/// Paths relative to where the person is: `out/rapport.docx`, `../out/rapport.docx`. A path that would climb far is
/// shown from the root.
public final class ShownPath {
    private static final int STEPS_UP = 2;

    private ShownPath() {}

    /// A path as it is shown to a person.
    ///
    /// @param from the folder where the person is
    public static String of(Path path, Path from) {
        Path there = path.toAbsolutePath().normalize();
        Path here = from.toAbsolutePath().normalize();
        if (there.equals(here)) {
            return ".";
        }
        if (there.getRoot() == null || !there.getRoot().equals(here.getRoot())) {
            return slashes(there);
        }
        Path way = here.relativize(there);
        return climbs(way) > STEPS_UP ? slashes(there) : slashes(way);
    }

    private static int climbs(Path way) {
        int steps = 0;
        while (steps < way.getNameCount() && way.getName(steps).toString().equals("..")) {
            steps++;
        }
        return steps;
    }

    /// A path with `/` on every system.
    static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
