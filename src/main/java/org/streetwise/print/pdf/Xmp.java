package org.streetwise.print.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.streetwise.tell.document.Metadata;

/// The metadata packet (ISO 16684-1): what the publication is, and which standards the file follows.
final class Xmp {
    /// Describes the property of PDF/UA, which PDF/A does not know (ISO 19005-2, 6.6.2.3).
    private static final String EXTENSION = """
             <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
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
             </rdf:Description>
            """;

    private final StringBuilder xml = new StringBuilder();

    private Xmp() {}

    static byte[] packet(Metadata metadata, Instant timestamp, String creator, String producer) {
        Xmp xmp = new Xmp();
        xmp.write(metadata, timestamp.truncatedTo(ChronoUnit.SECONDS), creator, producer);
        return xmp.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Metadata metadata, Instant timestamp, String creator, String producer) {
        xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        open("dc", "http://purl.org/dc/elements/1.1/");
        simple("dc:format", "application/pdf");
        alternative("dc:title", metadata.title());
        metadata.subtitle().ifPresent(subtitle -> alternative("dc:description", subtitle));
        list("dc:creator", "Seq", metadata.authors());
        list("dc:publisher", "Bag", metadata.publishers());
        list("dc:subject", "Bag", metadata.keywords());
        list("dc:language", "Bag", List.of(metadata.language().tag()));
        metadata.date().ifPresent(date -> list("dc:date", "Seq", List.of(date)));
        close();
        open("xmp", "http://ns.adobe.com/xap/1.0/");
        simple("xmp:CreateDate", timestamp.toString());
        simple("xmp:ModifyDate", timestamp.toString());
        simple("xmp:MetadataDate", timestamp.toString());
        simple("xmp:CreatorTool", creator);
        metadata.draft().ifPresent(draft -> simple("xmp:Label", draft.line()));
        close();
        open("pdf", "http://ns.adobe.com/pdf/1.3/");
        simple("pdf:Producer", producer);
        if (!metadata.keywords().isEmpty()) {
            simple("pdf:Keywords", String.join(", ", metadata.keywords()));
        }
        close();
        open("pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        simple("pdfaid:part", "2");
        simple("pdfaid:conformance", "A");
        close();
        open("pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        simple("pdfuaid:part", "1");
        close();
        xml.append(EXTENSION);
        xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    }

    private void open(String prefix, String namespace) {
        xml.append(" <rdf:Description rdf:about=\"\" xmlns:")
                .append(prefix)
                .append("=\"")
                .append(namespace)
                .append("\">\n");
    }

    private void close() {
        xml.append(" </rdf:Description>\n");
    }

    private void simple(String name, String value) {
        xml.append("  <").append(name).append('>').append(escape(value));
        xml.append("</").append(name).append(">\n");
    }

    private void alternative(String name, String value) {
        xml.append("  <").append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        xml.append(escape(value));
        xml.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }

    private void list(String name, String container, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        xml.append("  <").append(name).append("><rdf:").append(container).append('>');
        values.forEach(value -> xml.append("<rdf:li>").append(escape(value)).append("</rdf:li>"));
        xml.append("</rdf:").append(container).append("></").append(name).append(">\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
