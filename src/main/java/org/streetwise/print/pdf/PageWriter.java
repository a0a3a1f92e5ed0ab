package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.List;
import org.streetwise.print.layout.Element;
import org.streetwise.source.Spanned;

/// Writes painted pages, in their order, and enters what is on them into the structure.
///
/// @param tree gives the pages their numbers
record PageWriter(
        ObjectFile file,
        PageTree tree,
        StructureTree structure,
        Links links,
        EmbeddedFonts fonts,
        EmbeddedPictures pictures) {

    void write(PaintedPage page) throws IOException {
        int number = tree.number(page.index());
        int contents = file.addStream(new Syntax(), page.contents());
        Syntax dictionary = new Syntax().open().name("Type").name("Page");
        dictionary.name("Parent").reference(tree.parent(page.index()));
        dictionary
                .name("MediaBox")
                .raw("[0 0")
                .number(page.width())
                .number(page.height())
                .closeArray();
        resources(page, dictionary);
        dictionary.name("Contents").reference(contents);
        // By structure (ISO 14289-1, 7.18.3).
        dictionary.name("Tabs").name("S");
        dictionary.name("StructParents").integer(marks(page.owners(), number));
        for (PaintedPage.Placed place : page.places()) {
            structure.place(place);
        }
        if (!page.links().isEmpty()) {
            dictionary.name("Annots").openArray();
            for (LinkArea link : page.links()) {
                dictionary.reference(links.write(link, number));
            }
            dictionary.closeArray();
        }
        file.write(number, dictionary.close());
    }

    private void resources(PaintedPage page, Syntax dictionary) throws IOException {
        dictionary.name("Resources").open();
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
