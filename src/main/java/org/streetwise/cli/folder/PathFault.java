package org.streetwise.cli.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says why a path that an author wrote can't be that of a file in the programme. A name that one system can't store is
/// refused on every system, because programmes move between them.
final class PathFault {
    private static final String UNFIT = "<>:\"|?*";
    // These names are devices, whatever their extension (learn.microsoft.com/windows/win32/fileio/naming-a-file).
    private static final Pattern DEVICE =
            Pattern.compile("con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]", Pattern.CASE_INSENSITIVE);

    private PathFault() {}

    /// Whether a path leads outside: upward, from the root of a disk or a network, or to another scheme.
    static boolean leadsOut(String path) {
        List<String> parts = List.of(path.split("[/\\\\]", -1));
        String first = parts.getFirst();
        boolean drive = first.length() > 1 && first.charAt(1) == ':';
        return path.startsWith("/") || path.startsWith("\\") || drive || first.endsWith(":") || parts.contains("..");
    }

    /// What is wrong with the spelling of a path, in the author's words.
    static Optional<String> in(String path) {
        if (path.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("there is a control character in its name");
        }
        if (path.contains("\\")) {
            return Optional.of("the parts of a path must be separated by `/`");
        }
        List<String> parts = List.of(path.split("/", -1));
        String plain = parts.stream()
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(Collectors.joining("/"));
        if (plain.isEmpty()) {
            return Optional.of("it is a folder");
        }
        if (!plain.equals(path)) {
            return Optional.of("its path must be written `" + plain + "`");
        }
        return parts.stream().flatMap(part -> name(part).stream()).findFirst();
    }

    private static Optional<String> name(String part) {
        Optional<String> sign = part.chars()
                .filter(c -> UNFIT.indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .findFirst();
        if (sign.isPresent()) {
            return Optional.of("Windows does not allow `" + sign.get() + "` in a name");
        }
        if (part.endsWith(".") || part.endsWith(" ")) {
            return Optional.of("Windows does not allow a full stop or a space at the end of a name");
        }
        int dot = part.indexOf('.');
        String stem = (dot < 0 ? part : part.substring(0, dot)).strip();
        return DEVICE.matcher(stem).matches()
                ? Optional.of("Windows reserves the name `" + stem + "`")
                : Optional.empty();
    }
}
