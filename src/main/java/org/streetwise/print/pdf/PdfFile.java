package org.streetwise.print.pdf;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.print.layout.PageNumber;
import org.streetwise.print.layout.Pagination;
import org.streetwise.tell.document.Metadata;

/// The file around the pages: its properties, its catalog, what makes it PDF/UA-1 and PDF/A-2a.
record PdfFile(ObjectFile objects, Metadata metadata, Instant timestamp) {
    private static final String PROGRAM = "streetwise";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// Ends the file.
    ///
    /// @param pages the number of the page tree's root
    /// @param structure the number of the structure tree's root
    /// @param outline the number of the bookmarks' root
    void close(int pages, int structure, Optional<Integer> outline, List<Pagination.Start> starts) throws IOException {
        Syntax catalog = new Syntax().open().name("Type").name("Catalog");
        catalog.name("Pages").reference(pages);
        catalog.name("Lang").ascii(metadata.language().tag());
        catalog.name("MarkInfo").open().name("Marked").truth().close();
        catalog.name("StructTreeRoot").reference(structure);
        catalog.name("PageMode").name("UseOutlines");
        catalog.name("ViewerPreferences").open().name("DisplayDocTitle").truth().close();
        outline.ifPresent(root -> catalog.name("Outlines").reference(root));
        pageLabels(starts, catalog);
        catalog.name("Metadata").reference(packet());
        outputIntent(catalog);
        objects.close(objects.add(catalog.close()), objects.add(information()));
    }

    private Syntax information() {
        Syntax info = new Syntax().open();
        info.name("Title").text(metadata.title());
        metadata.subtitle().ifPresent(subtitle -> info.name("Subject").text(subtitle));
        put(info, "Author", String.join("; ", metadata.authors()));
        put(info, "Keywords", String.join(", ", metadata.keywords()));
        info.name("Creator").ascii(PROGRAM).name("Producer").ascii(PROGRAM);
        String date = DATE.format(timestamp);
        return info.name("CreationDate").ascii(date).name("ModDate").ascii(date).close();
    }

    private static void put(Syntax info, String name, String value) {
        if (!value.isEmpty()) {
            info.name(name).text(value);
        }
    }

    /// What says the same as the information dictionary, uncompressed so that any program finds it.
    private int packet() throws IOException {
        byte[] packet = Xmp.packet(metadata, timestamp, PROGRAM, PROGRAM);
        return objects.addPlainStream(
                new Syntax().name("Type").name("Metadata").name("Subtype").name("XML"), packet);
    }

    /// The colours are sRGB (ISO 19005-2, 6.2.3).
    private void outputIntent(Syntax catalog) throws IOException {
        int number = objects.addStream(new Syntax().name("N").integer(3), Deflated.of(SrgbProfile.bytes()));
        catalog.name("OutputIntents").openArray().open();
        catalog.name("Type").name("OutputIntent").name("S").name("GTS_PDFA1");
        catalog.name("OutputConditionIdentifier").ascii(SRGB).name("Info").ascii(SRGB);
        catalog.name("RegistryName").ascii("http://www.color.org");
        catalog.name("DestOutputProfile").reference(number).close().closeArray();
    }

    /// The numbers that readers show for pages (ISO 32000-1, 12.4.2).
    private static void pageLabels(List<Pagination.Start> starts, Syntax catalog) {
        catalog.name("PageLabels").open().name("Nums").openArray();
        for (Pagination.Start start : starts) {
            catalog.integer(start.page()).open();
            PageNumber number = start.number();
            switch (number.style()) {
                case NONE -> {}
                case ROMAN -> catalog.name("S").name("r");
                case ARABIC -> catalog.name("S").name("D");
            }
            if (number.style() != PageNumber.Style.NONE && number.number() != 1) {
                catalog.name("St").integer(number.number());
            }
            catalog.close();
        }
        catalog.closeArray().close();
    }
}
