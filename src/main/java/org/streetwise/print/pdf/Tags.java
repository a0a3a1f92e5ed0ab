package org.streetwise.print.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.streetwise.print.layout.Kind;

/// What each kind of element is in a PDF's structure (ISO 32000-1, 14.8.4 and 14.8.5).
final class Tags {
    private static final PdfName NOTE = new PdfName("Note");
    private static final PdfName TOCI = new PdfName("TOCI");
    private static final int DEEPEST_HEADING = 6;

    private Tags() {}

    static PdfName name(Kind kind) {
        return switch (kind) {
            case Kind.Plain plain -> name(plain);
            case Kind.Heading(int level) -> new PdfName("H" + Math.min(level, DEEPEST_HEADING));
            case Kind.List _ -> PdfName.L;
            case Kind.Cell cell -> cell.heads() == Kind.Cell.Heads.NOTHING ? new PdfName("TD") : PdfName.TH;
            case Kind.Note _ -> NOTE;
            case Kind.Link _ -> PdfName.LINK;
            case Kind.Figure _ -> PdfName.FIGURE;
            case Kind.Sign _ -> PdfName.SPAN;
        };
    }

    private static PdfName name(Kind.Plain kind) {
        return switch (kind) {
            case DOCUMENT -> new PdfName("Document");
            case MATTER -> new PdfName("Part");
            case SECTION -> new PdfName("Sect");
            case TITLE -> PdfName.TITLE;
            case PARAGRAPH -> PdfName.P;
            case LIST_ITEM -> new PdfName("LI");
            case LABEL -> new PdfName("Lbl");
            case ITEM_BODY -> new PdfName("LBody");
            case QUOTE -> new PdfName("BlockQuote");
            case TABLE -> new PdfName("Table");
            case CAPTION -> new PdfName("Caption");
            case PICTURE -> new PdfName("Div");
            case TABLE_HEAD -> new PdfName("THead");
            case TABLE_BODY -> new PdfName("TBody");
            case ROW -> new PdfName("TR");
            case CONTENTS -> new PdfName("TOC");
            case CONTENTS_ITEM -> TOCI;
            case REFERENCE -> new PdfName("Reference");
            case STRONG -> new PdfName("Strong");
            case EMPHASIS -> new PdfName("Em");
            case STRIKETHROUGH, FOREIGN -> PdfName.SPAN;
            case CODE -> new PdfName("Code");
        };
    }

    /// The names above that ISO 32000-1 does not know, beside the ones that it does.
    static PdfDictionary roleMap() {
        PdfDictionary map = new PdfDictionary();
        map.put(name(Kind.Plain.TITLE), PdfName.P);
        map.put(name(Kind.Plain.STRONG), PdfName.SPAN);
        map.put(name(Kind.Plain.EMPHASIS), PdfName.SPAN);
        return map;
    }

    /// Adds the attributes that readers need of an element's kind.
    static void describe(Kind kind, PdfDictionary element) {
        switch (kind) {
            case Kind.List(Kind.List.Marking marking) -> element.put(PdfName.A, listNumbering(marking));
            case Kind.Cell cell -> cell(cell, element);
            case Kind.Figure(String alternative) -> element.put(PdfName.ALT, TaggedContent.text(alternative));
            // What the sign means; `ActualText` would say what characters it is, and take it out of the text
            // (ISO 32000-1, 14.9.3 and 14.9.4).
            case Kind.Sign(String words) -> element.put(PdfName.ALT, TaggedContent.text(words));
            case Kind.Plain _, Kind.Heading _, Kind.Note _, Kind.Link _ -> {}
        }
    }

    private static PdfDictionary listNumbering(Kind.List.Marking marking) {
        PdfDictionary attributes = owned("List");
        String value = switch (marking) {
            case BULLETS -> "Disc";
            case NUMBERS -> "Decimal";
            case NONE -> "None";
        };
        attributes.put(new PdfName("ListNumbering"), new PdfName(value));
        return attributes;
    }

    /// What a cell heads, and how far it reaches (ISO 32000-1, 14.8.5.7).
    private static void cell(Kind.Cell cell, PdfDictionary element) {
        PdfDictionary attributes = owned("Table");
        switch (cell.heads()) {
            case COLUMN -> attributes.put(new PdfName("Scope"), new PdfName("Column"));
            case ROW -> attributes.put(new PdfName("Scope"), new PdfName("Row"));
            case NOTHING -> {}
        }
        if (cell.columns() > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(cell.columns()));
        }
        if (cell.rows() > 1) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(cell.rows()));
        }
        if (attributes.size() > 1) {
            element.put(PdfName.A, attributes);
        }
    }

    /// The attributes of what is drawn in a box of its own (ISO 32000-1, 14.8.5.4).
    static PdfDictionary placed(PdfArray box) {
        PdfDictionary attributes = owned("Layout");
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        attributes.put(PdfName.BBOX, box);
        return attributes;
    }

    private static PdfDictionary owned(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }
}
