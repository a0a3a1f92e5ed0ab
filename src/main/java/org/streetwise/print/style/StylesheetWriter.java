package org.streetwise.print.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/// Writes a stylesheet as a file that contains only the differences from another.
final class StylesheetWriter {
    private final Stylesheet wanted;
    private final WrittenStylesheet base;
    private final StringBuilder yaml = new StringBuilder();

    /// @param base the other stylesheet as written, merged with all that it extends
    StylesheetWriter(Stylesheet wanted, WrittenStylesheet base) {
        this.wanted = wanted;
        this.base = base;
    }

    /// The file's text.
    ///
    /// @param head comment lines for the start of the file
    /// @param extended the name of the other stylesheet
    /// @param remark the comment after a typeface's name; empty for none
    String text(List<String> head, String extended, Function<String, String> remark) {
        head.forEach(line -> yaml.append("# ").append(line).append('\n'));
        yaml.append("format: 1\nextends: ").append(extended).append("\n");
        families(remark);
        palette();
        page();
        styles();
        return yaml.toString();
    }

    private void families(Function<String, String> remark) {
        List<String> lines = new ArrayList<>();
        Stylesheet.Families families = wanted.families();
        Stylesheet.Families before = base.allFamilies();
        String[] names = {families.text(), families.heading(), families.code()};
        String[] known = {before.text(), before.heading(), before.code()};
        for (int i = 0; i < names.length; i++) {
            String use = WrittenStylesheet.FAMILIES[i];
            String said = remark.apply(use);
            if (!names[i].equals(known[i]) || !said.isEmpty()) {
                lines.add(use + ": " + names[i] + (said.isEmpty() ? "" : "  # " + said));
            }
        }
        block("families", lines);
    }

    private void palette() {
        List<String> lines = new ArrayList<>();
        Stylesheet.Palette palette = wanted.palette();
        Colour[] colours = {
            palette.text(), palette.accent(), palette.muted(), palette.rule(), palette.tint(), palette.link()
        };
        Stylesheet.Palette before = base.wholePalette();
        Colour[] known = {before.text(), before.accent(), before.muted(), before.rule(), before.tint(), before.link()};
        for (int i = 0; i < colours.length; i++) {
            if (!colours[i].equals(known[i])) {
                lines.add(WrittenStylesheet.PALETTE[i] + ": '" + colours[i].hex() + "'");
            }
        }
        block("palette", lines);
    }

    private void page() {
        List<String> lines = new ArrayList<>();
        Stylesheet.Sheet page = wanted.sheet();
        double[] lengths = {
            page.width(), page.height(), page.top(), page.bottom(), page.left(), page.right(), page.head(), page.foot()
        };
        for (int i = 0; i < lengths.length; i++) {
            String side = WrittenStylesheet.PAGE[i];
            if (!Objects.equals(base.page().get(side), rounded(lengths[i]))) {
                lines.add(side + ": " + length(lengths[i]));
            }
        }
        block("page", lines);
    }

    private void styles() {
        yaml.append("\nstyles:\n");
        for (StyleName name : StyleName.values()) {
            TextStyle style = wanted.style(name);
            List<String> lines = differences(style, inherited(name));
            if (!lines.isEmpty()) {
                yaml.append("  ")
                        .append(word(name))
                        .append(": {")
                        .append(String.join(", ", lines))
                        .append("}\n");
            }
        }
    }

    /// The style that results if the file leaves it out. If the other stylesheet makes it like a second style, it
    /// follows the wanted version of that second style.
    private TextStyle inherited(StyleName name) {
        PartialStyle own = base.styles().get(name);
        if (own == null) {
            return wanted.style(StyleName.BODY);
        }
        return own.over(own.like().map(like -> wanted.style(like.value())).orElse(Inheritance.PLAIN));
    }

    private static List<String> differences(TextStyle style, TextStyle from) {
        List<String> lines = new ArrayList<>();
        if (style.family() != from.family()) {
            lines.add("family: " + word(style.family()));
        }
        length("size", style.size(), from.size(), lines);
        length("leading", style.leading(), from.leading(), lines);
        is("bold", style.bold(), from.bold(), lines);
        is("italic", style.italic(), from.italic(), lines);
        if (style.ink() != from.ink()) {
            lines.add("ink: " + word(style.ink()));
        }
        length("before", style.before(), from.before(), lines);
        length("after", style.after(), from.after(), lines);
        length("indentLeft", style.indentLeft(), from.indentLeft(), lines);
        length("indentRight", style.indentRight(), from.indentRight(), lines);
        length("hang", style.hang(), from.hang(), lines);
        if (style.alignment() != from.alignment()) {
            lines.add("align: " + word(style.alignment()));
        }
        is("hyphenate", style.hyphenated(), from.hyphenated(), lines);
        if (style.keep() != from.keep()) {
            lines.add("keep: " + word(style.keep()));
        }
        length("openAbove", style.openAbove(), from.openAbove(), lines);
        length("ruleAbove", style.ruleAbove(), from.ruleAbove(), lines);
        is("filled", style.filled(), from.filled(), lines);
        return lines;
    }

    private static void length(String key, double points, double from, List<String> lines) {
        if (rounded(points) != rounded(from)) {
            lines.add(key + ": " + length(points));
        }
    }

    private static void is(String key, boolean so, boolean from, List<String> lines) {
        if (so != from) {
            lines.add(key + ": " + (so ? "yes" : "no"));
        }
    }

    /// Rounds to a hundredth, as reading does.
    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }

    private static String length(double points) {
        return BigDecimal.valueOf(points)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "pt";
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void block(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            yaml.append("\n").append(key).append(":\n");
            lines.forEach(line -> yaml.append("  ").append(line).append('\n'));
        }
    }
}
