package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.streetwise.print.layout.box.Element;
import org.streetwise.source.Spanned;

/// Writes painted pages, in order, and adds their content to the structure.
record PageWriter(ObjectFile file, StructureTree structure, Links links, EmbeddedPictures pictures) {

    void write(PaintedPage page) throws IOException {
        PdfIndirectReference reference = file.page(page.index());
        PdfDictionary entries = new PdfDictionary();
        entries.put(PdfName.MEDIABOX, new PdfRectangle((float) page.width(), (float) page.height()));
        entries.put(PdfName.RESOURCES, resources(page));
        entries.put(PdfName.STRUCTPARENTS, new PdfNumber(marks(page.owners(), reference)));
        for (PaintedPage.Placed place : page.places()) {
            structure.place(place);
        }
        if (!page.links().isEmpty()) {
            PdfArray annotations = new PdfArray();
            for (LinkArea link : page.links()) {
                annotations.add(links.write(link, reference));
            }
            entries.put(PdfName.ANNOTS, annotations);
        }
        file.addPage(entries, page);
    }

    private PdfDictionary resources(PaintedPage page) throws IOException {
        PdfDictionary resources = new PdfDictionary();
        if (!page.pictures().isEmpty()) {
            PdfDictionary shown = new PdfDictionary();
            for (int i = 0; i < page.pictures().size(); i++) {
                Spanned<String> picture = page.pictures().get(i);
                shown.put(new PdfName("P" + i), pictures.reference(picture));
            }
            resources.put(PdfName.XOBJECT, shown);
        }
        return resources;
    }

    /// Adds a page's marks to the structure and returns the page's `/StructParents`.
    private int marks(List<Element> owners, PdfIndirectReference page) throws IOException {
        PdfArray list = new PdfArray();
        for (int mark = 0; mark < owners.size(); mark++) {
            list.add(structure.mark(owners.get(mark), page, mark));
        }
        return structure.key(file.addToBody(list).getIndirectReference());
    }
}
