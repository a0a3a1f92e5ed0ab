package org.streetwise.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.streetwise.source.ProjectWorkspace;

/// A programme with odd texts in every place: titles, names, cells, captions, alternative texts, notes, links, code,
/// properties, running heads and file names.
final class OddProgramme {
    static final String LONG = "Lange" + "woord".repeat(600);

    /// The texts, by the id of the lesson that has them.
    static final Map<String, String> TEXTS = texts();

    private static final String PHOTO = "images/foto's & é 漢.png";

    private static final String DRAWING = "images/haven.svg";

    private OddProgramme() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("europees", "Ελλάδα, Київ en Łódź: ≤ ½ ⅔ ∑ → ✓ ☎ ♥ ●");
        texts.put("emoji", "Gezin 👨\u200D👩\u200D👧\u200D👦, vlag 🇳🇱, duim 👍🏽, hart ❤\uFE0F, toets 1\uFE0F\u20E3");
        texts.put("gestapeld", "cafe\u0301 a\u030A x\u0301\u0323 Z\u0351\u036B\u0343\u036A q\u0304");
        texts.put("onzichtbaar", "nul\u200Dbreed\u200Cte\u200B en \u200Emerk\u200F hier\u2060 en so\u00ADft");
        texts.put("andersom", "Arabisch مرحبا بالعالم en Hebreeuws שלום, עולם hier");
        texts.put("indisch", "Devanagari नमस्ते दुनिया en Thais สวัสดี hier");
        texts.put("oosters", "Chinees 漢字かな交じり文 en Koreaans 한국어 hier");
        texts.put("eigen", "Eigen gebied \uE000\uF8FF, oog 𓂀, vervanger \uFFFC hier");
        texts.put("xml", "a ]]> b & c < d > e \"f\" 'g' &amp; &#65; <b> <!-- ?> %s $1 \\");
        texts.put("lang", LONG);
        texts.put("breed", "漢".repeat(300) + " " + "👨\u200D👩\u200D👧".repeat(60));
        return texts;
    }

    static ProjectWorkspace workspace() {
        Map<String, byte[]> files = new TreeMap<>();
        files().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        byte[] picture = picture();
        files.put(PHOTO, picture);
        files.put("images/plein.png", picture);
        files.put(DRAWING, drawing().getBytes(StandardCharsets.UTF_8));
        return ProjectWorkspace.ofBytes(files);
    }

    private static String drawing() {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <!-- mijnwerkmap -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 40">
                  <title>mijnwerkmap</title>
                  <linearGradient id="lucht" y2="1"><stop stop-color="#9CF"/><stop offset="1" stop-color="#FFF"/></linearGradient>
                  <style>.huis { fill: #B43; stroke: #222; stroke-width: .4 }</style>
                  <rect width="60" height="40" fill="url(#lucht)"/>
                  <path id="huis" class="huis" d="M6 36V20l6-6 6 6v16z"/>
                  <use xlink:href="#huis" x="18"/><use xlink:href="#huis" x="36"/>
                  <circle cx="50" cy="8" r="4" fill="gold" opacity=".8"/>
                </svg>
                """;
    }

    private static byte[] picture() {
        try {
            return Files.readAllBytes(Path.of("examples/voorbeeldstad/images/plein.png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> files() {
        String odd = markdown("漢字 🇳🇱 & < ]]> \"q\" Ελ e\u0301 שלום");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("streetwise.yml", """
                format: 1
                title: %1$s
                shortTitle: %2$s
                subtitle: %3$s
                publishers: %2$s
                authors: [%2$s]
                date: 2022-03
                tags: [%2$s]
                editions:
                  - {id: rapport, template: report}
                """.formatted(
                        quoted("Titel " + odd), quoted("Kort " + plain()), quoted(odd + " " + LONG)));
        files.put(
                "indicators.yml",
                "indicators:\n  - {id: woningen, label: %s, source: %s, year: 2021, chart: yes}"
                        .formatted(quoted("Woningen " + plain()), quoted(plain())));
        files.put(
                "themes.yml",
                "themes:\n  - {id: regie, title: %s, inText: %s, introduction: %s}"
                        .formatted(quoted("Regie " + odd), quoted("regie 漢"), quoted(LONG)));
        files.put("cases/een.yml", place("Molendam", "Molen " + plain(), PHOTO));
        files.put("cases/twee.yml", place("'s-Hertogenbosch", "Buurt " + "x".repeat(300), "images/plein.png"));
        files.put("cases/drie.yml", place("Havenmonde", "De Haven", DRAWING));
        return files;
    }

    private static String place(String municipality, String neighbourhood, String photo) {
        StringBuilder file = new StringBuilder("""
                municipality: %1$s
                neighbourhood: %2$s
                challenge: %3$s
                figures: {woningen: 1240}
                photos:
                  - {file: %4$s, alt: %5$s, caption: %6$s, credit: %5$s, consent: nobody-shown}
                approach: |
                  | kop 漢 | %3$s |
                  |---|---|
                  | %3$s | cel 👍🏽 שלום |

                  Een [link 漢](https://example.org/%%E6%%BC%%A2?a=1&b=2) en `code 漢 <&> 👨\u200D👩\u200D👧` en noot[^1].

                  [^1]: Noot 漢 שלום.
                lessons:
                """.formatted(
                        quoted(municipality),
                        quoted(neighbourhood),
                        LONG,
                        quoted(photo),
                        quoted(plain()),
                        quoted("Bijschrift 漢 " + LONG)));
        TEXTS.forEach((id, text) -> file.append("  - {id: %1$s, title: %2$s, theme: regie, learnt: %2$s}\n"
                .formatted(id, quoted("Tekst " + markdown(text)))));
        return file.toString();
    }

    /// For fields that aren't Markdown.
    private static String plain() {
        return "漢字 🇳🇱 👨\u200D👩\u200D👧 & < ]]> \"q\" שלום";
    }

    private static String markdown(String text) {
        return NaughtyStrings.escaped(text);
    }

    private static String quoted(String text) {
        return NaughtyStrings.quoted(text);
    }

    /// Words that must be found in files, and by other programs.
    static List<String> words() {
        return List.of(
                "漢字", "🇳🇱", "Ελλάδα", "नमस्ते", "مرحبا", "שלום", "👨\u200D👩\u200D👧\u200D👦", "𓂀", "]]>", "&amp;");
    }
}
