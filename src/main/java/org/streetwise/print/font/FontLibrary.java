package org.streetwise.print.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The faces that come with the program. May be shared by threads.
public final class FontLibrary {
    /// The families' files on the class path. Families replace each other's missing characters in this order.
    private static final List<Family> FAMILIES = List.of(
            new Family("Lato", "/com/mpobjects/jasperreports/fonts/lato/Lato-"),
            new Family("Liberation Sans", "/liberation/LiberationSans-"),
            new Family("Liberation Serif", "/liberation/LiberationSerif-"),
            new Family("Liberation Mono", "/liberation/LiberationMono-"));

    private static final int STYLES = 4;

    private final Map<Integer, Typeface> faces = new ConcurrentHashMap<>();

    private record Family(String name, String stem) {}

    /// The names of all families.
    public List<String> families() {
        return FAMILIES.stream().map(Family::name).toList();
    }

    /// A face of a family, loaded at its first use; absent if there is no such family.
    public Optional<Typeface> find(String family, boolean bold, boolean italic) {
        for (int i = 0; i < FAMILIES.size(); i++) {
            if (FAMILIES.get(i).name().equals(family)) {
                return Optional.of(face(i, bold, italic));
            }
        }
        return Optional.empty();
    }

    /// The face that draws a character of a text set in `face`: that face, or else the first fallback in the same style
    /// that covers the character. If it is absent, the caller reports the character.
    public Optional<Typeface> covering(Typeface face, int codePoint) {
        if (face.covers(codePoint)) {
            return Optional.of(face);
        }
        for (int i = 0; i < FAMILIES.size(); i++) {
            Typeface fallback = face(i, face.bold(), face.italic());
            if (fallback.covers(codePoint)) {
                return Optional.of(fallback);
            }
        }
        return Optional.empty();
    }

    private Typeface face(int family, boolean bold, boolean italic) {
        int index = STYLES * family + (bold ? 2 : 0) + (italic ? 1 : 0);
        Typeface known = faces.get(index);
        return known != null ? known : faces.computeIfAbsent(index, _ -> load(FAMILIES.get(family), bold, italic));
    }

    private static Typeface load(Family family, boolean bold, boolean italic) {
        String style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
        String path = family.stem() + (style.isEmpty() ? "Regular" : style) + ".ttf";
        return new Typeface(family.name(), bold, italic, bytes(path));
    }

    private static byte[] bytes(String path) {
        try (InputStream in = FontLibrary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
