package org.streetwise.print.docx.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;

/// The typefaces that the file embeds, so that it looks the same where they are not installed (ECMA-376 §17.8). These
/// are the faces of running text and headings that we have and whose licence allows it.
public final class CarriedFonts implements TypedParts {
    private static final String TABLE = "fontTable.xml";
    /// How many of a font's first bytes are obfuscated (ECMA-376 §17.8.1).
    private static final int VEILED = 32;

    /// The embedded faces, by family name.
    private final Map<String, List<Carried>> families = new LinkedHashMap<>();
    private final Relationships links = new Relationships();

    /// @param element the element that refers to the font, such as `w:embedBold`
    /// @param name the part's name, relative to the folder of the text
    private record Carried(Typeface face, String element, String name, UUID key, String link) {}

    /// @param fonts where the typefaces come from
    public CarriedFonts(Stylesheet sheet, FontLibrary fonts) {
        for (TextStyle.Family family : List.of(TextStyle.Family.TEXT, TextStyle.Family.HEADING)) {
            for (boolean bold : List.of(false, true)) {
                for (boolean italic : List.of(false, true)) {
                    if (isUsed(sheet, family, bold, italic)) {
                        fonts.find(sheet.families().of(family), bold, italic)
                                .filter(Typeface::mayBeEmbedded)
                                .ifPresent(this::carry);
                    }
                }
            }
        }
    }

    /// Whether the file needs that face. Running text can be bold or italic, but hardly ever both.
    private static boolean isUsed(Stylesheet sheet, TextStyle.Family family, boolean bold, boolean italic) {
        return family == TextStyle.Family.TEXT && !(bold && italic)
                || sheet.styles().values().stream()
                        .anyMatch(
                                style -> style.family() == family && style.bold() == bold && style.italic() == italic);
    }

    private void carry(Typeface face) {
        List<Carried> faces = families.computeIfAbsent(face.family(), _ -> new ArrayList<>());
        String style = (face.bold() ? "Bold" : "") + (face.italic() ? "Italic" : "");
        String element = "w:embed" + (style.isEmpty() ? "Regular" : style);
        if (faces.stream().noneMatch(carried -> carried.element.equals(element))) {
            String name = "fonts/" + face.id() + ".odttf";
            UUID key = UUID.nameUUIDFromBytes(face.id().getBytes(StandardCharsets.UTF_8));
            faces.add(new Carried(face, element, name, key, links.part("font", name)));
        }
    }

    /// Whether the file embeds no typeface.
    public boolean isEmpty() {
        return families.isEmpty();
    }

    /// Adds the relationship from the text to the font table.
    public void link(Relationships body) {
        if (!isEmpty()) {
            body.part("fontTable", TABLE);
        }
    }

    @Override
    public void types(Xml xml) {
        if (!isEmpty()) {
            ContentTypes.byEnding(xml, "odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        }
    }

    @Override
    public void partTypes(Xml xml) {
        if (!isEmpty()) {
            ContentTypes.part(
                    xml,
                    "/word/" + TABLE,
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
        }
    }

    /// Writes the font table and the fonts.
    public void write(ZipParts zip) throws IOException {
        if (isEmpty()) {
            return;
        }
        zip.part("word/" + TABLE, this::table);
        zip.part("word/_rels/" + TABLE + ".rels", links::write);
        for (List<Carried> faces : families.values()) {
            for (Carried carried : faces) {
                zip.part("word/" + carried.name, veiled(carried.face.forEditors(), carried.key));
            }
        }
    }

    private void table(Xml xml) {
        Namespaces.root(xml, "w:fonts");
        families.forEach((family, faces) -> {
            xml.open("w:font").attribute("w:name", family);
            xml.value("w:charset", "00").value("w:family", "auto").value("w:pitch", "variable");
            // the schema wants them in this order
            for (String element : List.of("w:embedRegular", "w:embedBold", "w:embedItalic", "w:embedBoldItalic")) {
                faces.stream()
                        .filter(carried -> carried.element.equals(element))
                        .forEach(carried -> xml.open(element)
                                .attribute("r:id", carried.link)
                                .attribute("w:fontKey", "{" + upper(carried.key) + "}")
                                .attribute("w:subsetted", 1)
                                .close());
            }
            xml.close();
        });
        xml.close();
    }

    private static String upper(UUID key) {
        return key.toString().toUpperCase(Locale.ROOT);
    }

    /// Obfuscates a font's first bytes with the key, beginning at the key's end (ECMA-376 §17.8.1).
    static byte[] veiled(byte[] font, UUID key) {
        byte[] veiled = font.clone();
        String digits = key.toString().replace("-", "");
        int bytes = digits.length() / 2;
        for (int i = 0; i < VEILED; i++) {
            int at = 2 * (bytes - 1 - i % bytes);
            veiled[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        return veiled;
    }
}
