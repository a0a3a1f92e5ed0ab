package org.streetwise.print.docx.part;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.streetwise.tell.document.Metadata;

/// Writes the parts in `docProps`, which describe the file to catalogues and other programs (ECMA-376 part 2, §11).
public final class PropertiesParts {
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private PropertiesParts() {}

    /// Writes the core properties: title, authors, keywords, language and dates.
    public static void core(Xml xml, Metadata metadata, Instant timestamp) {
        xml.open("cp:coreProperties")
                .attribute("xmlns:cp", CORE)
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
                .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", metadata.title());
        metadata.subtitle().ifPresent(subtitle -> xml.element("dc:subject", subtitle));
        if (!metadata.authors().isEmpty()) {
            xml.element("dc:creator", String.join("; ", metadata.authors()));
        }
        if (!metadata.keywords().isEmpty()) {
            xml.element("cp:keywords", String.join(", ", metadata.keywords()));
        }
        metadata.draft().ifPresent(draft -> xml.element("cp:contentStatus", draft.line()));
        xml.element("dc:language", metadata.language().tag());
        String time = SECONDS.format(timestamp.truncatedTo(ChronoUnit.SECONDS));
        for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
            xml.open(name).attribute("xsi:type", "dcterms:W3CDTF").text(time).close();
        }
        xml.close();
    }

    /// Writes the extended properties: the program and the publishers.
    public static void app(Xml xml, Metadata metadata) {
        xml.open("Properties").attribute("xmlns", EXTENDED);
        xml.element("Application", "Streetwise");
        if (!metadata.publishers().isEmpty()) {
            xml.element("Company", String.join("; ", metadata.publishers()));
        }
        xml.close();
    }
}
