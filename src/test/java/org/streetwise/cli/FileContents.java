package org.streetwise.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Everything that can be extracted from a published file, by any means.
///
/// @param parts the contents of each part of the file, by its name
/// @param squeezed the same parts in lower case without white space, hyphens and format characters, with and without
///     tags
record FileContents(Map<String, String> parts, Map<String, List<String>> squeezed) {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final String WIDE = "\n(UTF-16)\n";

    static FileContents of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("name", file.getFileName().toString());
        parts.put("bytes", text(bytes));
        String name = file.getFileName().toString();
        if (name.endsWith(".docx")) {
            entries("", bytes, parts);
        } else if (name.endsWith(".pdf")) {
            objects(bytes, parts);
        }
        Map<String, List<String>> squeezed = new LinkedHashMap<>();
        parts.forEach((part, text) -> squeezed.put(part, squeezedForms(text)));
        return new FileContents(parts, squeezed);
    }

    /// Every part of an archive, and every part of the workbooks in it.
    private static void entries(String within, byte[] bytes, Map<String, String> parts) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                String name = within + entry.getName();
                parts.put(name, name + " " + entry.getComment() + " " + text(content));
                if (name.endsWith(".xlsx")) {
                    entries(name + "!", content, parts);
                }
            }
        }
    }

    /// Every object of a PDF, even if nothing refers to it: names, strings (of bookmarks, descriptions, actual text),
    /// metadata and unpacked streams. Also the text of the pages, because streams hold glyphs in place of letters.
    private static void objects(byte[] bytes, Map<String, String> parts) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            parts.put("pages", new PDFTextStripper().getText(pdf));
            StringBuilder trailer = new StringBuilder();
            append(pdf.getDocument().getTrailer(), trailer);
            parts.put("trailer", trailer.toString());
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                StringBuilder object = new StringBuilder();
                append(pdf.getDocument().getObjectFromPool(key).getObject(), object);
                parts.put("object " + key, object.toString());
            }
        }
    }

    private static void append(COSBase value, StringBuilder text) throws IOException {
        switch (value) {
            case COSString string -> text.append(string.getString()).append('\n');
            case COSName name -> text.append(name.getName()).append('\n');
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    append(array.get(i), text);
                }
            }
            case COSDictionary dictionary -> {
                for (var entry : dictionary.entrySet()) {
                    text.append(entry.getKey().getName()).append('\n');
                    append(entry.getValue(), text);
                }
                if (dictionary instanceof COSStream stream) {
                    try (var unpacked = stream.createInputStream()) {
                        text.append(text(unpacked.readAllBytes()));
                    }
                }
            }
            // The object that it refers to is read on its own.
            case COSObject _ -> {}
            case null -> {}
            default -> text.append(value).append('\n');
        }
    }

    /// The bytes decoded in each encoding that our files use: first UTF-8, then both kinds of UTF-16, each after
    /// [#WIDE]. Texts in UTF-16 contain no tags.
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                + WIDE
                + new String(bytes, StandardCharsets.UTF_16BE)
                + WIDE
                + new String(bytes, StandardCharsets.UTF_16LE);
    }

    /// The name of a part that contains a word, even one broken over lines, runs or elements. Empty if there is none.
    String partWith(String word) {
        String wanted = squeezed(word);
        return squeezed.entrySet().stream()
                .filter(part -> part.getValue().stream().anyMatch(text -> text.contains(wanted)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static List<String> squeezedForms(String text) {
        int wide = text.indexOf(WIDE) < 0 ? text.length() : text.indexOf(WIDE);
        String narrow = text.substring(0, wide);
        return List.of(
                squeezed(narrow),
                squeezed(TAG.matcher(narrow).replaceAll("")),
                text.substring(wide).toLowerCase(Locale.ROOT));
    }

    /// Goes letter by letter: a file has millions, and regular expressions took most of the test's time.
    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean isLeftOut = switch (Character.getType(c)) {
                case Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.FORMAT -> true;
                default -> Character.isWhitespace(c) || c == '-';
            };
            if (!isLeftOut) {
                squeezed.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return squeezed.toString();
    }
}
