package org.streetwise.print.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// Kerning from the feature `kern` of the table GPOS, which modern fonts use (OpenType 1.9, GPOS).
final class GposKerning implements PairKerning {
    private static final int PAIR_ADJUSTMENT = 2;
    private static final int EXTENSION = 9;

    private final FontFile file;
    private final int table;
    /// The subtables of each lookup, by script.
    private final Map<String, List<List<PairAdjustment>>> lookups = new HashMap<>();

    private GposKerning(FontFile file, int table) {
        this.file = file;
        this.table = table;
        int scripts = table + file.unsigned16(table + 4);
        for (int i = 0; i < file.unsigned16(scripts); i++) {
            int entry = scripts + 2 + 6 * i;
            Set<Integer> kerning = kerningLookups(scripts + file.unsigned16(entry + 4));
            lookups.put(file.tag(entry), kerning.stream().map(this::subtables).toList());
        }
    }

    static Optional<PairKerning> of(FontFile file) {
        OptionalInt table = file.table("GPOS");
        if (table.isEmpty()) {
            return Optional.empty();
        }
        GposKerning kerning = new GposKerning(file, table.getAsInt());
        boolean any = kerning.lookups.values().stream().anyMatch(script -> !script.isEmpty());
        return any ? Optional.of(kerning) : Optional.empty();
    }

    /// The lookups of the feature `kern` in a script's default language system, in the order in which they apply.
    private Set<Integer> kerningLookups(int script) {
        Set<Integer> found = new TreeSet<>();
        int language = file.unsigned16(script);
        if (language == 0) {
            return found;
        }
        int system = script + language;
        int features = table + file.unsigned16(table + 6);
        for (int i = 0; i < file.unsigned16(system + 4); i++) {
            int entry = features + 2 + 6 * file.unsigned16(system + 6 + 2 * i);
            if (file.tag(entry).equals("kern")) {
                int feature = features + file.unsigned16(entry + 4);
                for (int j = 0; j < file.unsigned16(feature + 2); j++) {
                    found.add(file.unsigned16(feature + 4 + 2 * j));
                }
            }
        }
        return found;
    }

    private List<PairAdjustment> subtables(int lookup) {
        int list = table + file.unsigned16(table + 8);
        int start = list + file.unsigned16(list + 2 + 2 * lookup);
        List<PairAdjustment> subtables = new ArrayList<>();
        for (int i = 0; i < file.unsigned16(start + 4); i++) {
            int subtable = start + file.unsigned16(start + 6 + 2 * i);
            int type = file.unsigned16(start);
            if (type == EXTENSION) {
                // Lookup type 9 of GPOS holds the true type, and a 32-bit offset to the subtable.
                type = file.unsigned16(subtable + 2);
                subtable += file.int32(subtable + 4);
            }
            if (type == PAIR_ADJUSTMENT) {
                subtables.add(new PairAdjustment(file, subtable));
            }
        }
        return subtables;
    }

    @Override
    public int between(int leftGlyph, int rightGlyph, String script) {
        int sum = 0;
        for (List<PairAdjustment> lookup : lookups(script)) {
            sum += first(lookup, leftGlyph, rightGlyph);
        }
        return sum;
    }

    private List<List<PairAdjustment>> lookups(String script) {
        List<List<PairAdjustment>> own = lookups.get(script);
        if (own == null) {
            own = lookups.get("DFLT");
        }
        return own == null ? lookups.getOrDefault("latn", List.of()) : own;
    }

    private static int first(List<PairAdjustment> lookup, int leftGlyph, int rightGlyph) {
        for (PairAdjustment subtable : lookup) {
            OptionalInt value = subtable.between(leftGlyph, rightGlyph);
            if (value.isPresent()) {
                return value.getAsInt();
            }
        }
        return 0;
    }
}
