package org.streetwise.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openpdf.text.xml.xmp.DublinCoreSchema;
import org.openpdf.text.xml.xmp.PdfA1Schema;
import org.openpdf.text.xml.xmp.PdfSchema;
import org.openpdf.text.xml.xmp.XmpArray;
import org.openpdf.text.xml.xmp.XmpBasicSchema;
import org.openpdf.text.xml.xmp.XmpSchema;
import org.openpdf.text.xml.xmp.XmpWriter;
import org.streetwise.tell.document.Metadata;

/// The metadata packet (ISO 16684-1): what the publication is, and which standards the file follows.
final class Xmp {
    private static final String UA_NAMESPACE = "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"";

    private static final String EXTENSION_NAMESPACES = """
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#\"""";

    /// Describes the property of PDF/UA, which PDF/A does not define (ISO 19005-2, 6.6.2.3).
    private static final String EXTENSION = """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
             <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
             <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
             <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
             <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed\
            </pdfaProperty:description>
             </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            """;

    private Xmp() {}

    /// @param program the name of the program that writes the file
    static byte[] packet(Metadata metadata, Instant timestamp, String program) throws IOException {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        try (XmpWriter xmp = new XmpWriter(packet, XmpWriter.UTF8, 0)) {
            xmp.setReadOnly();
            xmp.addRdfDescription(publication(metadata));
            xmp.addRdfDescription(file(metadata, timestamp.truncatedTo(ChronoUnit.SECONDS), program));
            xmp.addRdfDescription(pdf(metadata, program));
            PdfA1Schema archive = new PdfA1Schema();
            archive.addPart("2");
            archive.addConformance("A");
            xmp.addRdfDescription(archive);
            xmp.addRdfDescription(UA_NAMESPACE, "<pdfuaid:part>1</pdfuaid:part>");
            xmp.addRdfDescription(EXTENSION_NAMESPACES, EXTENSION);
        }
        return packet.toByteArray();
    }

    private static DublinCoreSchema publication(Metadata metadata) {
        DublinCoreSchema publication = new DublinCoreSchema();
        publication.addTitle(metadata.title());
        metadata.subtitle().ifPresent(publication::addDescription);
        list(publication, DublinCoreSchema.CREATOR, XmpArray.ORDERED, metadata.authors());
        list(publication, DublinCoreSchema.PUBLISHER, XmpArray.UNORDERED, metadata.publishers());
        list(publication, DublinCoreSchema.SUBJECT, XmpArray.UNORDERED, metadata.keywords());
        String language = metadata.language().tag();
        list(publication, DublinCoreSchema.LANGUAGE, XmpArray.UNORDERED, List.of(language));
        List<String> dates = metadata.date().stream().toList();
        list(publication, DublinCoreSchema.DATE, XmpArray.ORDERED, dates);
        return publication;
    }

    private static void list(XmpSchema schema, String property, String kind, List<String> values) {
        if (!values.isEmpty()) {
            XmpArray array = new XmpArray(kind);
            array.addAll(values);
            schema.setProperty(property, array);
        }
    }

    private static XmpBasicSchema file(Metadata metadata, Instant timestamp, String program) {
        XmpBasicSchema file = new XmpBasicSchema();
        file.addCreateDate(timestamp.toString());
        file.addModDate(timestamp.toString());
        file.addMetaDataDate(timestamp.toString());
        file.addCreatorTool(program);
        metadata.draft().ifPresent(draft -> file.addProperty("xmp:Label", draft.line()));
        return file;
    }

    private static PdfSchema pdf(Metadata metadata, String program) {
        PdfSchema pdf = new PdfSchema();
        pdf.addProducer(program);
        if (!metadata.keywords().isEmpty()) {
            pdf.addKeywords(String.join(", ", metadata.keywords()));
        }
        return pdf;
    }
}
