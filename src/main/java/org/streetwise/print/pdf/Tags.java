package org.streetwise.print.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.streetwise.print.layout.Kind;

/// What each kind of element is in a PDF's structure (ISO 32000-1, 14.8.4 and 14.8.5).
final class Tags {
    private static final int DEEPEST_HEADING = 6;
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName SCOPE = new PdfName("Scope");

    private Tags() {}

    /// What an element's marks and, in the structure, the element itself are called.
    static PdfName name(Kind kind) {
        return new PdfName(word(kind));
    }

    /// The same as a word.
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

    /// The names above that ISO 32000-1 does not know, beside the ones that it does.
    static PdfDictionary roleMap() {
        PdfDictionary map = new PdfDictionary();
        map.put(name(Kind.Plain.TITLE), PdfName.P);
        map.put(name(Kind.Plain.STRONG), SPAN);
        map.put(name(Kind.Plain.EMPHASIS), SPAN);
        return map;
    }

    /// Adds the attributes that readers need of an element's kind.
    static void describe(Kind kind, PdfDictionary element) {
        switch (kind) {
            case Kind.List(Kind.List.Marking marking) -> listNumbering(marking, element);
            case Kind.Cell cell -> cell(cell, element);
            case Kind.Figure(String alternative) -> element.put(PdfName.ALT, TextString.of(alternative));
            // What the sign means; `ActualText` would say what characters it is, and take it out of the text
            // (ISO 32000-1, 14.9.3 and 14.9.4).
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
        attributes("List", element).put(new PdfName("ListNumbering"), new PdfName(value));
    }

    /// What a cell heads, and how far it reaches (ISO 32000-1, 14.8.5.7).
    private static void cell(Kind.Cell cell, PdfDictionary element) {
        if (cell.heads() == Kind.Cell.Heads.NOTHING && cell.columns() == 1 && cell.rows() == 1) {
            return;
        }
        PdfDictionary attributes = attributes("Table", element);
        switch (cell.heads()) {
            case COLUMN -> attributes.put(SCOPE, new PdfName("Column"));
            case ROW -> attributes.put(SCOPE, new PdfName("Row"));
            case NOTHING -> {}
        }
        if (cell.columns() > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(cell.columns()));
        }
        if (cell.rows() > 1) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(cell.rows()));
        }
    }

    /// Adds the attributes of what is drawn in a box of its own (ISO 32000-1, 14.8.5.4).
    static void place(PaintedPage.Placed place, PdfDictionary element) {
        PdfDictionary attributes = attributes("Layout", element);
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        double[] box = {place.left(), place.bottom(), place.right(), place.top()};
        PdfArray corners = new PdfArray();
        for (double edge : box) {
            corners.add(new PdfNumber(edge));
        }
        attributes.put(PdfName.BBOX, corners);
    }

    private static PdfDictionary attributes(String owner, PdfDictionary element) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        element.put(PdfName.A, attributes);
        return attributes;
    }
}
