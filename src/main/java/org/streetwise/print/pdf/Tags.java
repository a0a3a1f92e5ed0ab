package org.streetwise.print.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.streetwise.print.layout.box.Kind;

/// The structure types and attributes of each kind of element (ISO 32000-1, 14.8.4 and 14.8.5).
final class Tags {
    private static final int DEEPEST_HEADING = 6;
    /// Names are reused, because a large report has a million elements.
    private static final Map<String, PdfName> NAMES = new ConcurrentHashMap<>();

    private Tags() {}

    /// The name of an element's structure type.
    static PdfName name(Kind kind) {
        return name(word(kind));
    }

    private static PdfName name(String word) {
        return NAMES.computeIfAbsent(word, PdfName::new);
    }

    /// The structure type as it stands in page contents, without the slash.
    static String word(Kind kind) {
        return switch (kind) {
            case Kind.Plain plain -> word(plain);
            case Kind.Heading(int level) -> "H" + Math.min(level, DEEPEST_HEADING);
            case Kind.List _ -> "L";
            case Kind.Cell cell -> cell.heads() == Kind.Cell.Heads.NOTHING ? "TD" : "TH";
            case Kind.Note _ -> "Note";
            case Kind.Link _ -> "Link";
            case Kind.Figure _ -> "Figure";
            case Kind.Sign _ -> "Span";
        };
    }

    private static String word(Kind.Plain kind) {
        return switch (kind) {
            case DOCUMENT -> "Document";
            case MATTER -> "Part";
            case SECTION -> "Sect";
            case TITLE -> "Title";
            case PARAGRAPH -> "P";
            case LIST_ITEM -> "LI";
            case LABEL -> "Lbl";
            case ITEM_BODY -> "LBody";
            case QUOTE -> "BlockQuote";
            case TABLE -> "Table";
            case CAPTION -> "Caption";
            case PICTURE -> "Div";
            case TABLE_HEAD -> "THead";
            case TABLE_BODY -> "TBody";
            case ROW -> "TR";
            case CONTENTS -> "TOC";
            case CONTENTS_ITEM -> "TOCI";
            case REFERENCE -> "Reference";
            case STRONG -> "Strong";
            case EMPHASIS -> "Em";
            case STRIKETHROUGH, FOREIGN -> "Span";
            case CODE -> "Code";
        };
    }

    /// Maps the types above that ISO 32000-1 does not know to those that it does.
    static PdfDictionary roleMap() {
        PdfDictionary map = new PdfDictionary();
        map.put(name(Kind.Plain.TITLE), PdfName.P);
        map.put(name(Kind.Plain.STRONG), name("Span"));
        map.put(name(Kind.Plain.EMPHASIS), name("Span"));
        return map;
    }

    /// Adds the attributes that readers need for an element of that kind.
    static void describe(Kind kind, PdfDictionary element) {
        switch (kind) {
            case Kind.List(Kind.List.Marking marking) -> listNumbering(marking, element);
            case Kind.Cell cell -> cell(cell, element);
            case Kind.Figure(String alternative) -> element.put(PdfName.ALT, TextString.of(alternative));
            // `Alt` says what the sign means. `ActualText` would replace its characters and so take them out of the
            // text (ISO 32000-1, 14.9.3 and 14.9.4).
            case Kind.Sign(String words) -> element.put(PdfName.ALT, TextString.of(words));
            case Kind.Plain _, Kind.Heading _, Kind.Note _, Kind.Link _ -> {}
        }
    }

    private static void listNumbering(Kind.List.Marking marking, PdfDictionary element) {
        String value = switch (marking) {
            case BULLETS -> "Disc";
            case NUMBERS -> "Decimal";
            case NONE -> "None";
        };
        attributes("List", element).put(name("ListNumbering"), name(value));
    }

    /// What a cell is a header of, and how many rows and columns it spans (ISO 32000-1, 14.8.5.7).
    private static void cell(Kind.Cell cell, PdfDictionary element) {
        if (cell.heads() == Kind.Cell.Heads.NOTHING && cell.columns() == 1 && cell.rows() == 1) {
            return;
        }
        PdfDictionary attributes = attributes("Table", element);
        switch (cell.heads()) {
            case COLUMN -> attributes.put(name("Scope"), name("Column"));
            case ROW -> attributes.put(name("Scope"), name("Row"));
            case NOTHING -> {}
        }
        if (cell.columns() > 1) {
            attributes.put(name("ColSpan"), new PdfNumber(cell.columns()));
        }
        if (cell.rows() > 1) {
            attributes.put(name("RowSpan"), new PdfNumber(cell.rows()));
        }
    }

    /// Adds the area in which an element is drawn (ISO 32000-1, 14.8.5.4).
    static void place(PaintedPage.Placed place, PdfDictionary element) {
        PdfDictionary attributes = attributes("Layout", element);
        attributes.put(name("Placement"), name("Block"));
        double[] box = {place.left(), place.bottom(), place.right(), place.top()};
        PdfArray corners = new PdfArray();
        for (double edge : box) {
            corners.add(new PdfNumber(edge));
        }
        attributes.put(PdfName.BBOX, corners);
    }

    private static PdfDictionary attributes(String owner, PdfDictionary element) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, name(owner));
        element.put(PdfName.A, attributes);
        return attributes;
    }
}
