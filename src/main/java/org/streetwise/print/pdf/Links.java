package org.streetwise.print.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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
                        .ascii(sevenBit(uri))
                        .close();
            case Kind.Destination.Place(var target) -> destinations.write(target, annotation);
        }
        annotation.name("StructParent").integer(structure.annotate(area.link(), page, number));
        file.write(number, annotation.close());
        return number;
    }

    /// The address in the characters that a link may have (ISO 32000-1, 12.6.4.7): others as the octets of their UTF-8
    /// (RFC 3987, 3.1).
    private static String sevenBit(String address) {
        StringBuilder seven = new StringBuilder(address.length());
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet < 0) {
                seven.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            } else {
                seven.append((char) octet);
            }
        }
        return seven.toString();
    }
}
