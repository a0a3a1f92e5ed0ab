package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.streetwise.print.layout.Element;
import org.streetwise.source.Spanned;

/// Writes painted pages, in their order, and enters what is on them into the structure.
///
record PageWriter(
        ObjectFile file, StructureTree structure, Links links, EmbeddedFonts fonts, EmbeddedPictures pictures) {

    void write(PaintedPage page) throws IOException {
        int number = file.page(page.index());
        PdfDictionary entries = new PdfDictionary();
        entries.put(PdfName.MEDIABOX, new PdfRectangle((float) page.width(), (float) page.height()));
        Syntax resources = new Syntax();
        resources(page, resources);
        entries.put(PdfName.RESOURCES, new PdfLiteral(resources.toByteArray()));
        entries.put(PdfName.STRUCTPARENTS, new PdfNumber(marks(page.owners(), number)));
        for (PaintedPage.Placed place : page.places()) {
            structure.place(place);
        }
        if (!page.links().isEmpty()) {
            Syntax annotations = new Syntax().openArray();
            for (LinkArea link : page.links()) {
                annotations.reference(links.write(link, number));
            }
            entries.put(PdfName.ANNOTS, new PdfLiteral(annotations.closeArray().toByteArray()));
        }
        file.addPage(entries, page.contents());
    }

    private void resources(PaintedPage page, Syntax dictionary) throws IOException {
        dictionary.open();
        if (!page.faces().isEmpty()) {
            dictionary.name("Font").open();
            for (int i = 0; i < page.faces().size(); i++) {
                dictionary.name("F" + i).reference(fonts.number(page.faces().get(i)));
            }
            dictionary.close();
        }
        if (!page.pictures().isEmpty()) {
            dictionary.name("XObject").open();
            for (int i = 0; i < page.pictures().size(); i++) {
                Spanned<String> picture = page.pictures().get(i);
                dictionary.name("P" + i).reference(pictures.number(picture));
            }
            dictionary.close();
        }
        dictionary.close();
    }

    /// Enters a page's marks; the answer is its `/StructParents`.
    private int marks(List<Element> owners, int page) throws IOException {
        Syntax list = new Syntax().openArray();
        for (int mark = 0; mark < owners.size(); mark++) {
            list.reference(structure.mark(owners.get(mark), page, mark));
        }
        return structure.key(file.add(list.closeArray()));
    }
}
