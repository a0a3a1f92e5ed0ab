package org.streetwise.compile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Nearest;

/// Guesses what an unread file should be called, if its name tells what it was meant to be: `case/x.yaml.txt` should be
/// `cases/x.yml`. Guesses nothing for other files, such as notes and minutes.
final class PathGuess {
    private static final List<String> REGISTERS =
            List.of("streetwise", "themes", "indicators", "strategies", "references");
    private static final List<String> FOLDERS = List.of("cases", "themes", "prose", "images");
    private static final Map<String, String> OTHER_REGISTERS = Map.ofEntries(
            Map.entry("programma", "streetwise"),
            Map.entry("programme", "streetwise"),
            Map.entry("thema", "themes"),
            Map.entry("themas", "themes"),
            Map.entry("indicatoren", "indicators"),
            Map.entry("strategy", "strategies"),
            Map.entry("strategie", "strategies"),
            Map.entry("strategieen", "strategies"),
            Map.entry("bronnen", "references"),
            Map.entry("literatuur", "references"),
            Map.entry("referenties", "references"),
            Map.entry("sources", "references"));
    private static final Map<String, String> OTHER_FOLDERS = Map.ofEntries(
            Map.entry("casus", "cases"),
            Map.entry("casussen", "cases"),
            Map.entry("wijken", "cases"),
            Map.entry("buurten", "cases"),
            Map.entry("neighbourhoods", "cases"),
            Map.entry("thema", "themes"),
            Map.entry("themas", "themes"),
            Map.entry("teksten", "prose"),
            Map.entry("texts", "prose"),
            Map.entry("afbeeldingen", "images"),
            Map.entry("beelden", "images"),
            Map.entry("foto", "images"),
            Map.entry("fotos", "images"),
            Map.entry("photos", "images"),
            Map.entry("img", "images"));
    private static final Pattern DATA = Pattern.compile("(?i)(.+?)\\.(?:ya?ml(?:\\.txt)?|yam|yl|txt|json)");
    private static final Pattern BIBTEX = Pattern.compile("(?i).+\\.(?:bib|bibtex|bibtex\\.txt|bib\\.txt)");
    private static final Pattern MARKDOWN = Pattern.compile("(?i)(.+?)\\.(?:md|markdown)(?:\\.txt)?|(.+?)\\.txt");
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(?:jpe?g|png|svg|gif|webp|tiff?|heic)");
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)(?:readme|license|licence|notice|changelog|contributing|copying|todo|streetwise-bug)(?:[._-].*)?|~.*|.*~|.*\\.(?:bak|swp|orig|old|tmp)");

    private PathGuess() {}

    /// @param path of a file below the programme's folder that nothing reads
    static Optional<String> of(String path) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        if (ASIDE.matcher(name).matches()) {
            return Optional.empty();
        }
        if (slash < 0) {
            return register(name);
        }
        String folder = path.substring(0, path.indexOf('/'));
        return meant(folder, FOLDERS, OTHER_FOLDERS).flatMap(known -> inFolder(known, folder, name));
    }

    /// Guesses the path of a case that lies beside `streetwise.yml`.
    static Optional<String> ofCase(String path) {
        Matcher data = DATA.matcher(path);
        return path.indexOf('/') < 0 && data.matches()
                ? Optional.of("cases/" + data.group(1) + ".yml")
                : Optional.empty();
    }

    private static Optional<String> register(String name) {
        if (BIBTEX.matcher(name).matches()) {
            return Optional.of("references.bib");
        }
        Matcher data = DATA.matcher(name);
        if (!data.matches()) {
            return Optional.empty();
        }
        String stem = data.group(1);
        int dot = stem.indexOf('.');
        String language = dot < 0 ? "" : stem.substring(dot);
        return meant(dot < 0 ? stem : stem.substring(0, dot), REGISTERS, OTHER_REGISTERS)
                .map(known -> known + language + (isJson(known, name) ? ".json" : ".yml"));
    }

    /// Sources may be in JSON, as reference managers write them.
    private static boolean isJson(String register, String name) {
        return register.equals("references") && name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static Optional<String> inFolder(String known, String written, String name) {
        return switch (known) {
            case "images" ->
                PICTURE.matcher(name).matches() && !written.equals(known)
                        ? Optional.of(known + "/" + name)
                        : Optional.empty();
            case "prose" -> named(known, MARKDOWN.matcher(name), ".md");
            default -> named(known, DATA.matcher(name), ".yml");
        };
    }

    private static Optional<String> named(String folder, Matcher name, String suffix) {
        if (!name.matches()) {
            return Optional.empty();
        }
        String stem = name.groupCount() > 1 && name.group(1) == null ? name.group(2) : name.group(1);
        return Optional.of(folder + "/" + stem + suffix);
    }

    private static Optional<String> meant(String written, List<String> known, Map<String, String> others) {
        String lower = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Optional.ofNullable(others.get(lower)).or(() -> Nearest.to(lower, known));
    }
}
