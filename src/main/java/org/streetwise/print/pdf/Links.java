package org.streetwise.print.pdf;

import java.io.IOException;
import org.streetwise.print.layout.Kind;

/// Writes the links of pages as annotations (ISO 32000-1, 12.5.6.5).
record Links(ObjectFile file, StructureTree structure, Destinations destinations) {
    private static final int PRINT = 4;

    /// Writes a link and gives its number.
    ///
    /// @param page that it is on
    int write(LinkArea area, int page) throws IOException {
        Kind.Link link = (Kind.Link) area.link().kind();
        int number = file.reserve();
        Syntax annotation = new Syntax().open();
        annotation.name("Type").name("Annot").name("Subtype").name("Link");
        annotation.name("Rect").openArray().number(area.left()).number(area.bottom());
        annotation.number(area.right()).number(area.top()).closeArray();
        annotation.name("F").integer(PRINT).name("Border").raw("[0 0 0]");
        annotation.name("P").reference(page);
        annotation.name("Contents").text(link.description());
        switch (link.destination()) {
            case Kind.Destination.Address(String uri) ->
                annotation
                        .name("A")
                        .open()
                        .name("S")
                        .name("URI")
                        .name("URI")
                        .ascii(uri)
                        .close();
            case Kind.Destination.Place(var target) -> destinations.write(target, annotation);
        }
        annotation.name("StructParent").integer(structure.annotate(area.link(), page, number));
        file.write(number, annotation.close());
        return number;
    }
}
