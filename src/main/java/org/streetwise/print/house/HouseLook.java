package org.streetwise.print.house;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.StyleNames;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.print.style.TextStyle.Family;
import org.streetwise.print.style.TextStyle.Ink;
import org.streetwise.print.style.TextStyle.Keep;

/// Derives a stylesheet from a reference document, so that formats other than Word follow it, too. The organisation's
/// styles take precedence over those of the base stylesheet. A style that the organisation does not have is adapted
/// from the base: it gets the organisation's typefaces and colours, keeps its size relative to running text, and does
/// not extend into the margin.
public final class HouseLook {
    /// The width of `Les 12` and the space after it, relative to the type's size.
    private static final double LABEL = 4;

    private final House house;
    private final Stylesheet base;
    private final Stylesheet.Palette palette;
    private final StyleValues body;
    private final String textFont;
    private final String headingFont;
    private final Map<StyleName, TextStyle> styles = new EnumMap<>(StyleName.class);

    private HouseLook(House house, Stylesheet base) {
        this.house = house;
        this.base = base;
        this.palette = HousePalette.of(house);
        this.body = house.values(Optional.empty());
        this.textFont = body.font().orElse("Times New Roman");
        this.headingFont = house.paragraph("heading 1")
                .flatMap(style -> house.values(Optional.of(style)).font())
                .orElse(textFont);
    }

    /// The stylesheet. Its families are the organisation's, whether they are available or not.
    ///
    /// @param base supplies what the reference document leaves out
    public static Stylesheet of(House house, Stylesheet base) {
        return new HouseLook(house, base).stylesheet();
    }

    private Stylesheet stylesheet() {
        for (StyleName name : StyleName.values()) {
            style(name);
        }
        double above = style(StyleName.RUNNING_HEAD).leading() * 0.8;
        double below = style(StyleName.PAGE_NUMBER).leading() * 0.2;
        return new Stylesheet(
                base.name(),
                new Stylesheet.Families(textFont, headingFont, base.families().code()),
                palette,
                house.page().sheet(above, below),
                base.cover(),
                styles);
    }

    private TextStyle style(StyleName name) {
        TextStyle known = styles.get(name);
        if (known == null) {
            Optional<HouseStyle> own = house.paragraph(StyleNames.of(name));
            known = own.isPresent() || name == StyleName.BODY ? taken(house.values(own), name) : akin(name);
            styles.put(name, known);
        }
        return known;
    }

    private TextStyle taken(StyleValues values, StyleName name) {
        TextStyle like = base.style(name);
        double natural = values.lines() * HouseFonts.line(values.font().orElse(textFont)) * values.size();
        Keep keep = values.keptWithNext() ? Keep.WITH_NEXT : values.keptTogether() ? Keep.TOGETHER : Keep.LINES;
        double hang = isContents(name) ? Math.max(label(), values.hang()) : values.hang();
        // the cover's layout decides where the title stands
        double before = name == StyleName.COVER_TITLE ? Math.max(values.before(), like.before()) : values.before();
        return new TextStyle(
                family(values),
                values.size(),
                values.bold(),
                values.italic(),
                values.colour().map(colour -> HousePalette.ink(colour, palette)).orElse(Ink.TEXT),
                rounded(values.leading().orElse(natural)),
                before,
                values.after(),
                values.left() - values.hang() + hang,
                values.right(),
                hang,
                like.alignment() == Alignment.JUSTIFIED ? values.alignment() : ragged(values.alignment()),
                house.hyphenated() && like.hyphenated(),
                keep.compareTo(like.keep()) > 0 ? keep : like.keep(),
                like.openAbove() > 0 ? values.before() : 0,
                0,
                false);
    }

    /// Headings and other short texts are not justified, even if they are based on justified text.
    private static Alignment ragged(Alignment alignment) {
        return alignment == Alignment.JUSTIFIED ? Alignment.LEFT : alignment;
    }

    private Family family(StyleValues values) {
        String font = values.font().orElse(textFont);
        return font.equals(headingFont) && !font.equals(textFont) ? Family.HEADING : Family.TEXT;
    }

    /// Headings that only we have follow the headings of Word around them. All other styles keep their proportions.
    private TextStyle akin(StyleName name) {
        return switch (name) {
            case HEADING_LESSON -> style(StyleName.HEADING_3).unlabelled();
            case HEADING_CASE -> unopened(style(StyleName.HEADING_2).unlabelled());
            case HEADING_MINOR ->
                house.paragraph(StyleNames.of(StyleName.HEADING_3)).isPresent()
                        ? style(StyleName.HEADING_3).unlabelled()
                        : scaled(name);
            default -> scaled(name);
        };
    }

    private static TextStyle unopened(TextStyle look) {
        return look.spaced(0, look.after());
    }

    private TextStyle scaled(StyleName name) {
        TextStyle like = base.style(name);
        double size = Math.round(
                        like.size() * body.size() / base.style(StyleName.BODY).size() * 2)
                / 2.0;
        double scale = size / like.size();
        boolean labelled = like.hang() > Math.max(0, like.indentLeft());
        double hang = labelled ? isContents(name) ? label() : 0 : rounded(like.hang() * scale);
        return new TextStyle(
                like.family(),
                size,
                like.bold(),
                like.italic(),
                like.ink(),
                rounded(like.leading() * scale),
                like.before(),
                like.after(),
                Math.max(hang, rounded(like.indentLeft() * scale)),
                like.indentRight(),
                hang,
                like.alignment() == Alignment.JUSTIFIED ? body.alignment() : like.alignment(),
                like.hyphenated() && house.hyphenated(),
                like.keep(),
                like.openAbove(),
                like.ruleAbove(),
                like.filled());
    }

    /// The width of a label in the list of contents. It is the same at all levels, so that titles align.
    private double label() {
        return rounded(LABEL * body.size());
    }

    private static boolean isContents(StyleName name) {
        return switch (name) {
            case CONTENTS_1, CONTENTS_2, CONTENTS_3 -> true;
            default -> false;
        };
    }

    private static double rounded(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
