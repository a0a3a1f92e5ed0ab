package org.streetwise.print.docx.style;

import java.util.Optional;
import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Keep;

/// Writes what a paragraph style says and its base does not. Elements keep the schema's order (ECMA-376 §17.3.1.26 and
/// §17.3.2.28).
public record StyleProperties(Stylesheet sheet, Xml xml) {
    /// Single line spacing, in 240ths of a line (ECMA-376 §17.3.1.33).
    private static final int SINGLE = 240;

    void write(ParagraphStyle style) {
        xml.open("w:pPr");
        Optional<ParagraphStyle> base = style.base();
        Optional<TextStyle> from = base.map(ParagraphStyle::text);
        TextStyle text = style.text();
        keep(text.keep(), from.map(TextStyle::keep));
        if (style.opensPage() != base.map(ParagraphStyle::opensPage).orElse(false)) {
            toggle("w:pageBreakBefore", style.opensPage());
        }
        if (base.isEmpty()) {
            xml.empty("w:widowControl");
        }
        list(style);
        rule(text.ruleAbove(), from.map(TextStyle::ruleAbove).orElse(0.0));
        shade(text.filled(), from.map(TextStyle::filled).orElse(false));
        style.tab().ifPresent(position -> tab(position, style.name().startsWith("toc ")));
        if (text.hyphenated() != from.map(TextStyle::hyphenated).orElse(true)) {
            toggle("w:suppressAutoHyphens", !text.hyphenated());
        }
        spacing(text, from);
        // a list brings its own indent, which only the style that names the list can override
        if (style.list().equals(base.flatMap(ParagraphStyle::list))) {
            indentation(text, from);
        } else {
            indentation(xml, text.indentLeft(), text.indentRight(), text.hang());
        }
        if (from.isEmpty() || from.get().alignment() != text.alignment()) {
            xml.value("w:jc", alignment(text.alignment()));
        }
        if (style.outline().isPresent()) {
            xml.value("w:outlineLvl", style.outline().getAsInt() - 1);
        }
        xml.close();
        run(text, from);
    }

    private void toggle(String name, boolean on) {
        toggle(xml, name, on);
    }

    /// Writes a property that is on or off.
    public static void toggle(Xml xml, String name, boolean on) {
        if (on) {
            xml.empty(name);
        } else {
            xml.value(name, 0);
        }
    }

    private void keep(Keep keep, Optional<Keep> from) {
        boolean next = keep == Keep.WITH_NEXT;
        if (next != from.filter(k -> k == Keep.WITH_NEXT).isPresent()) {
            toggle("w:keepNext", next);
        }
        boolean together = keep != Keep.LINES;
        if (together != from.filter(k -> k != Keep.LINES).isPresent()) {
            toggle("w:keepLines", together);
        }
    }

    private void list(ParagraphStyle style) {
        Optional<ListPosition> inherited = style.base().flatMap(ParagraphStyle::list);
        if (!style.list().equals(inherited)) {
            style.list().orElse(ListPosition.NONE).write(xml);
        }
    }

    private void rule(double thickness, double from) {
        if (thickness == from) {
            return;
        }
        xml.open("w:pBdr").open("w:top");
        if (thickness > 0) {
            xml.attribute("w:val", "single")
                    .attribute("w:sz", Twips.eighths(thickness))
                    .attribute("w:space", 4)
                    .attribute("w:color", sheet.palette().rule().hex());
        } else {
            xml.attribute("w:val", "nil");
        }
        xml.close().close();
    }

    private void shade(boolean filled, boolean from) {
        if (filled != from) {
            xml.open("w:shd")
                    .attribute("w:val", "clear")
                    .attribute("w:color", "auto")
                    .attribute("w:fill", filled ? sheet.palette().tint().hex() : "auto")
                    .close();
        }
    }

    /// @param dotted whether a row of dots leads to the tab stop, as in a list of contents
    private void tab(double position, boolean dotted) {
        xml.open("w:tabs")
                .open("w:tab")
                .attribute("w:val", "right")
                .attribute("w:leader", dotted ? "dot" : "none")
                .attribute("w:pos", Twips.of(position))
                .close()
                .close();
    }

    private void spacing(TextStyle text, Optional<TextStyle> from) {
        boolean same = from.isPresent()
                && from.get().before() == text.before()
                && from.get().after() == text.after()
                && from.get().leading() == text.leading();
        if (!same) {
            xml.open("w:spacing")
                    .attribute("w:before", Twips.of(text.before()))
                    .attribute("w:after", Twips.of(text.after()))
                    .attribute("w:line", text.leading() > 0 ? Twips.of(text.leading()) : SINGLE)
                    .attribute("w:lineRule", text.leading() > 0 ? "exact" : "auto")
                    .close();
        }
    }

    private void indentation(TextStyle text, Optional<TextStyle> from) {
        boolean same = text.indentLeft() == from.map(TextStyle::indentLeft).orElse(0.0)
                && text.indentRight() == from.map(TextStyle::indentRight).orElse(0.0)
                && text.hang() == from.map(TextStyle::hang).orElse(0.0);
        if (!same) {
            indentation(xml, text.indentLeft(), text.indentRight(), text.hang());
        }
    }

    /// Writes an indentation, in points: text stands at `left`, and its label `hang` further left, with a tab between
    /// them.
    public static void indentation(Xml xml, double left, double right, double hang) {
        xml.open("w:ind").attribute("w:left", Twips.of(left)).attribute("w:right", Twips.of(right));
        xml.attribute(hang > 0 ? "w:hanging" : "w:firstLine", Twips.of(hang)).close();
    }

    private static String alignment(TextStyle.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case JUSTIFIED -> "both";
            case CENTRED -> "center";
            case RIGHT -> "right";
        };
    }

    private void run(TextStyle text, Optional<TextStyle> from) {
        xml.open("w:rPr");
        String family = sheet.family(text);
        if (!family.equals(from.map(sheet::family).orElse(sheet.families().text()))) {
            fonts(xml, family);
        }
        if (text.bold() != from.map(TextStyle::bold).orElse(false)) {
            toggle("w:b", text.bold());
        }
        if (text.italic() != from.map(TextStyle::italic).orElse(false)) {
            toggle("w:i", text.italic());
        }
        if (text.family() == TextStyle.Family.CODE) {
            xml.empty("w:noProof");
        }
        if (from.isEmpty() || from.get().ink() != text.ink()) {
            xml.value("w:color", sheet.palette().of(text.ink()).hex());
        }
        if (from.isEmpty() || from.get().size() != text.size()) {
            size(xml, text.size());
        }
        xml.close();
    }

    static void fonts(Xml xml, String family) {
        xml.open("w:rFonts")
                .attribute("w:ascii", family)
                .attribute("w:hAnsi", family)
                .attribute("w:eastAsia", family)
                .attribute("w:cs", family)
                .close();
    }

    static void size(Xml xml, double points) {
        xml.value("w:sz", Twips.halfPoints(points)).value("w:szCs", Twips.halfPoints(points));
    }
}
