package org.streetwise.print.font;

import java.util.Optional;

/// One face of a family, such as Lato Bold. Lengths are in thousandths of the type's size (ISO 32000-1, 9.2.4). May be
/// shared by threads.
public final class Typeface {
    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int NOT_COVERED = 1;
    private static final int COVERED = 2;
    private static final int LOWER = 0xFFFF;
    // Licence bits (OpenType 1.9, OS/2 fsType).
    private static final int RESTRICTED = 0x0002;
    private static final int PREVIEW_OR_EDITABLE = 0x0004 | 0x0008;
    private static final int NO_SUBSET_OR_ONLY_BITMAPS = 0x0100 | 0x0200;

    private final String family;
    private final boolean bold;
    private final boolean italic;
    private final String id;
    private final FontFile file;
    private final CharacterMap characters;
    private final GlyphMetrics metrics;
    private final KerningMatrix kerning;
    private final int horizontal;
    private final int horizontals;
    /// What is known about each character, in pages of 256: 0 if it has not been looked up, [#NOT_COVERED], or the
    /// glyph in the upper half and its advance and [#COVERED] in the lower half.
    private final int[][] entries = new int[(Character.MAX_CODE_POINT + 1) / PAGE][];
    /// The font for editors, made once for all Word files of a run.
    private Optional<byte[]> forEditors = Optional.empty();

    Typeface(String family, boolean bold, boolean italic, byte[] bytes) {
        this.family = family;
        this.bold = bold;
        this.italic = italic;
        String style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
        this.id = family.replace(" ", "") + "-" + (style.isEmpty() ? "Regular" : style);
        this.file = new FontFile(bytes);
        this.characters = new CharacterMap(file);
        this.metrics = GlyphMetrics.of(file, characters);
        this.kerning = new KerningMatrix(characters, PairKerning.of(file));
        this.horizontal = file.required("hmtx");
        this.horizontals = file.unsigned16(file.required("hhea") + 34);
    }

    /// A name that is unique among faces and never changes: `Lato-BoldItalic`.
    public String id() {
        return id;
    }

    /// The name of the family.
    public String family() {
        return family;
    }

    /// Whether the face is bold.
    public boolean bold() {
        return bold;
    }

    /// Whether the face is italic.
    public boolean italic() {
        return italic;
    }

    /// The font file. Callers must not change it.
    public byte[] file() {
        return file.bytes();
    }

    /// The font for a file that people go on editing: with everything that Latin script needs, in at most half the
    /// bytes. It is made at its first use. Callers must not change it.
    public synchronized byte[] forEditors() {
        if (forEditors.isEmpty()) {
            forEditors = Optional.of(ReducedFont.forEditors(file, characters));
        }
        return forEditors.get();
    }

    /// How many font units make the type's size.
    public int unitsPerEm() {
        return metrics.unitsPerEm();
    }

    /// Whether the face has a glyph for a character.
    public boolean covers(int codePoint) {
        return entry(codePoint) != NOT_COVERED;
    }

    /// A character's advance as a PDF states it, in whole thousandths of the size, rounded down; 0 if the face does not
    /// cover it.
    public int advance(int codePoint) {
        int entry = entry(codePoint) & LOWER;
        return entry == NOT_COVERED ? 0 : entry - COVERED;
    }

    /// The number of a character's glyph. If the face does not cover the character, it is 0, the glyph that marks a
    /// missing character.
    public int glyph(int codePoint) {
        return entry(codePoint) >>> Short.SIZE;
    }

    private int entry(int codePoint) {
        int[] page = entries[codePoint >>> PAGE_BITS];
        if (page == null) {
            page = new int[PAGE];
            entries[codePoint >>> PAGE_BITS] = page;
        }
        int entry = page[codePoint & PAGE - 1];
        if (entry == 0) {
            entry = find(codePoint);
            page[codePoint & PAGE - 1] = entry;
        }
        return entry;
    }

    /// Whether a character belongs to a right-to-left script. Its letters change their shape or order with their
    /// neighbours, which this program can't set (Unicode Standard Annex #9).
    private static boolean needsShaping(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private int find(int codePoint) {
        int glyph = characters.glyph(codePoint);
        // A font's glyph for a private-use character is its maker's own sign, and PDF/A forbids such characters (ISO
        // 19005-2, 6.2.11.7.3).
        if (glyph == 0 || Character.getType(codePoint) == Character.PRIVATE_USE || needsShaping(codePoint)) {
            return NOT_COVERED;
        }
        // The last advance applies to all glyphs after it (OpenType 1.9, hmtx).
        int units = file.unsigned16(horizontal + 4 * Math.min(glyph, horizontals - 1));
        return glyph << Short.SIZE | Math.min(LOWER, units * 1000 / metrics.unitsPerEm() + COVERED);
    }

    /// The distance to add between two characters, in thousandths of the size; negative moves them together.
    public float kerning(int left, int right) {
        int units = kerning.between(left, right);
        return units == 0 ? 0 : units * 1000f / metrics.unitsPerEm();
    }

    /// The width of a text in points, with kerning.
    public double width(String text, double size) {
        double sum = 0;
        int last = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            sum += advance(codePoint);
            if (last >= 0) {
                sum += kerning(last, codePoint);
            }
            last = codePoint;
            i += Character.charCount(codePoint);
        }
        return sum * size / 1000;
    }

    /// How far the face rises above the baseline.
    public double ascent() {
        return thousandths(metrics.ascent());
    }

    /// How far the face reaches below the baseline; positive.
    public double descent() {
        return thousandths(metrics.descent());
    }

    /// The height of a capital letter.
    public double capHeight() {
        return thousandths(metrics.capHeight());
    }

    /// The height of a small letter such as x.
    public double xHeight() {
        return thousandths(metrics.xHeight());
    }

    private double thousandths(int units) {
        return units * 1000.0 / metrics.unitsPerEm();
    }

    /// Whether the licence bits allow a subset in a published file.
    public boolean mayBeEmbedded() {
        int rights = metrics.rights();
        // If several permissions are set, the least restrictive applies (OS/2 versions 0 to 2).
        boolean permitted = (rights & RESTRICTED) == 0 || (rights & PREVIEW_OR_EDITABLE) != 0;
        return permitted && (rights & NO_SUBSET_OR_ONLY_BITMAPS) == 0;
    }

    @Override
    public String toString() {
        return id();
    }
}
