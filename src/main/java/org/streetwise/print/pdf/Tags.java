package org.streetwise.print.pdf;

import org.streetwise.print.layout.Kind;

/// What each kind of element is in a PDF's structure (ISO 32000-1, 14.8.4 and 14.8.5).
final class Tags {
    private static final int DEEPEST_HEADING = 6;

    private Tags() {}

    static String name(Kind kind) {
        return switch (kind) {
            case Kind.Plain plain -> name(plain);
            case Kind.Heading(int level) -> "H" + Math.min(level, DEEPEST_HEADING);
            case Kind.List _ -> "L";
            case Kind.Cell cell -> cell.heads() == Kind.Cell.Heads.NOTHING ? "TD" : "TH";
            case Kind.Note _ -> "Note";
            case Kind.Link _ -> "Link";
            case Kind.Figure _ -> "Figure";
            case Kind.Sign _ -> "Span";
        };
    }

    private static String name(Kind.Plain kind) {
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
    static void roleMap(Syntax dictionary) {
        dictionary.name("RoleMap").open();
        dictionary.name(name(Kind.Plain.TITLE)).name("P");
        dictionary.name(name(Kind.Plain.STRONG)).name("Span");
        dictionary.name(name(Kind.Plain.EMPHASIS)).name("Span");
        dictionary.close();
    }

    /// Adds the attributes that readers need of an element's kind.
    static void describe(Kind kind, Syntax element) {
        switch (kind) {
            case Kind.List(Kind.List.Marking marking) -> listNumbering(marking, element);
            case Kind.Cell cell -> cell(cell, element);
            case Kind.Figure(String alternative) -> element.name("Alt").text(alternative);
            // What the sign means; `ActualText` would say what characters it is, and take it out of the text
            // (ISO 32000-1, 14.9.3 and 14.9.4).
            case Kind.Sign(String words) -> element.name("Alt").text(words);
            case Kind.Plain _, Kind.Heading _, Kind.Note _, Kind.Link _ -> {}
        }
    }

    private static void listNumbering(Kind.List.Marking marking, Syntax element) {
        String value = switch (marking) {
            case BULLETS -> "Disc";
            case NUMBERS -> "Decimal";
            case NONE -> "None";
        };
        attributes("List", element).name("ListNumbering").name(value).close();
    }

    /// What a cell heads, and how far it reaches (ISO 32000-1, 14.8.5.7).
    private static void cell(Kind.Cell cell, Syntax element) {
        if (cell.heads() == Kind.Cell.Heads.NOTHING && cell.columns() == 1 && cell.rows() == 1) {
            return;
        }
        attributes("Table", element);
        switch (cell.heads()) {
            case COLUMN -> element.name("Scope").name("Column");
            case ROW -> element.name("Scope").name("Row");
            case NOTHING -> {}
        }
        if (cell.columns() > 1) {
            element.name("ColSpan").integer(cell.columns());
        }
        if (cell.rows() > 1) {
            element.name("RowSpan").integer(cell.rows());
        }
        element.close();
    }

    /// The attributes of what is drawn in a box of its own (ISO 32000-1, 14.8.5.4).
    static void placed(PaintedPage.Placed place, Syntax element) {
        attributes("Layout", element).name("Placement").name("Block");
        element.name("BBox").openArray();
        element.number(place.left())
                .number(place.bottom())
                .number(place.right())
                .number(place.top());
        element.closeArray().close();
    }

    private static Syntax attributes(String owner, Syntax element) {
        return element.name("A").open().name("O").name(owner);
    }
}
