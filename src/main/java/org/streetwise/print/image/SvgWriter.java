package org.streetwise.print.image;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.streetwise.source.Utf8;

/// Writes drawings that contain only what is visible and understood: no document type, comments or metadata, none of
/// the names of files and people that drawing programs store, and no animation.
final class SvgWriter {
    private static final String LINKS = "http://www.w3.org/1999/xlink";

    private final XMLStreamReader from;
    private final XMLStreamWriter to;
    private Optional<StringBuilder> style = Optional.empty();

    private SvgWriter(XMLStreamReader from, XMLStreamWriter to) {
        this.from = from;
        this.to = to;
    }

    /// @param bytes in which an [ImageInspector] found a drawing that contains no program and fetches nothing
    /// @param size to give the drawing, in CSS pixels
    static byte[] bare(byte[] bytes, ImageInfo size) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamReader from = Svg.reader(Utf8.decode(bytes).text());
            XMLStreamWriter to = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new SvgWriter(from, to).write(size);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a drawing that was inspected can't be read", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(ImageInfo size) throws XMLStreamException {
        int depth = 0;
        int unseen = 0;
        while (from.hasNext()) {
            switch (from.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (unseen > 0 || !isKept()) {
                        unseen++;
                    } else {
                        open(depth++ == 0 ? Optional.of(size) : Optional.empty());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (unseen > 0) {
                        unseen--;
                    } else {
                        close();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (unseen == 0) {
                        style.ifPresent(css -> css.append(from.getText()));
                    }
                }
                default -> {}
            }
        }
        to.flush();
    }

    private boolean isKept() {
        return Svg.isSeen(from)
                && SvgNames.ELEMENTS.contains(from.getLocalName().toLowerCase(Locale.ROOT));
    }

    private void open(Optional<ImageInfo> root) throws XMLStreamException {
        String element = from.getLocalName();
        style = element.equalsIgnoreCase("style") ? Optional.of(new StringBuilder()) : Optional.empty();
        to.writeStartElement(element);
        if (root.isPresent()) {
            root(root.get());
        }
        for (int i = 0; i < from.getAttributeCount(); i++) {
            String name = from.getAttributeLocalName(i);
            boolean isLink = LINKS.equals(from.getAttributeNamespace(i)) && name.equals("href");
            if (isLink || isDrawn(name, from.getAttributeNamespace(i), root.isPresent())) {
                attribute(isLink ? "xlink:href" : name, name, SvgCss.withoutComments(from.getAttributeValue(i)));
            }
        }
    }

    private void attribute(String written, String name, String value) throws XMLStreamException {
        if (name.equals("style")) {
            String kept = SvgCss.keptInRule(value);
            if (!kept.isBlank()) {
                to.writeAttribute(name, kept);
            }
        } else if (SvgValue.isKept(name, value)) {
            to.writeAttribute(written, value);
        }
    }

    private static boolean isDrawn(String name, String namespace, boolean isRoot) {
        return (namespace == null || namespace.isEmpty())
                && !(isRoot && (name.equals("width") || name.equals("height")));
    }

    private void close() throws XMLStreamException {
        if (style.isPresent()) {
            String kept = SvgCss.kept(style.get().toString());
            if (!kept.isBlank()) {
                to.writeCharacters(kept);
            }
            style = Optional.empty();
        }
        to.writeEndElement();
    }

    private void root(ImageInfo size) throws XMLStreamException {
        to.writeAttribute("xmlns", Svg.NAMESPACE);
        to.writeAttribute("xmlns:xlink", LINKS);
        to.writeAttribute("width", String.valueOf(size.width()));
        to.writeAttribute("height", String.valueOf(size.height()));
        if (from.getAttributeValue(null, "viewBox") == null) {
            to.writeAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
        }
    }
}
