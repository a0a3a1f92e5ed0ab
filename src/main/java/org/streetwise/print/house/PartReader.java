package org.streetwise.print.house;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.streetwise.diagnostic.Message;

/// Reads a part's XML. It must not declare a document type, so nothing in it expands or fetches anything (ECMA-376 part
/// 2, §9.1.2). Its depth and size are limited.
final class PartReader {
    private static final Message MAKE_ANEW = Message.of("reference-document.hint.make-anew");
    private static final int DEEPEST = 80;
    private static final int MOST_ELEMENTS = 500_000;
    private static final Set<String> WITH_TEXT = Set.of("w:t", "w:instrText", "wp:posOffset", "wp:align");

    private final XMLStreamReader xml;
    private int elements;

    private PartReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// Reads a whole part.
    static XmlElement read(String part, byte[] bytes) throws UnusableDocument {
        try {
            PartReader reader = new PartReader(open(bytes));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {}
            return reader.element(0)
                    .orElseThrow(() -> UnusableDocument.damaged(
                            path -> Message.of("reference-document.other-part", "path", path, "part", part)));
        } catch (XMLStreamException e) {
            throw broken(part);
        }
    }

    /// Reads the root of a part without its content, and then the outermost elements of one name. The part may have any
    /// size.
    static List<XmlElement> read(String part, byte[] bytes, String wanted) throws UnusableDocument {
        List<XmlElement> found = new ArrayList<>();
        try {
            PartReader reader = new PartReader(open(bytes));
            while (reader.xml.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    Optional<String> name = reader.name();
                    if (found.isEmpty()) {
                        found.add(XmlElement.of(name.orElse("")));
                    } else if (name.filter(wanted::equals).isPresent()) {
                        reader.element(0).ifPresent(found::add);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw broken(part);
        }
        return found;
    }

    private static UnusableDocument broken(String part) {
        return UnusableDocument.damaged(
                path -> Message.of("reference-document.broken-xml", "path", path, "part", part));
    }

    private static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private int next() throws XMLStreamException, UnusableDocument {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnusableDocument(path -> Message.of("reference-document.entities", "path", path), MAKE_ANEW);
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++elements > MOST_ELEMENTS) {
            throw new UnusableDocument(
                    path -> Message.of("reference-document.many-elements", "path", path, "limit", MOST_ELEMENTS),
                    Message.of("reference-document.hint.keep-only"));
        }
        return event;
    }

    /// Reads the element that begins here to its end; absent if we don't know its vocabulary.
    private Optional<XmlElement> element(int depth) throws XMLStreamException, UnusableDocument {
        if (depth > DEEPEST) {
            throw new UnusableDocument(
                    path -> Message.of("reference-document.deep-elements", "path", path, "limit", DEEPEST), MAKE_ANEW);
        }
        Optional<String> name = name();
        SequencedMap<String, String> attributes = attributes();
        List<Node> content = new ArrayList<>();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> element(depth + 1).ifPresent(content::add);
                case XMLStreamConstants.END_ELEMENT -> {
                    return name.map(known -> new XmlElement(known, attributes, content));
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (name.filter(WITH_TEXT::contains).isPresent()) {
                        content.add(new Node.Text(xml.getText()));
                    }
                }
                default -> {}
            }
        }
    }

    private Optional<String> name() throws UnusableDocument {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        if (XmlVocabulary.isStrict(namespace)) {
            throw new UnusableDocument(
                    path -> Message.of("reference-document.strict", "path", path),
                    Message.of("reference-document.strict.hint.save"));
        }
        return XmlVocabulary.element(namespace, xml.getLocalName());
    }

    private SequencedMap<String, String> attributes() {
        SequencedMap<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            if (namespace == null || namespace.isEmpty()) {
                attributes.put(name, name.equals("Requires") ? known(value) : value);
            } else {
                XmlVocabulary.prefix(namespace).ifPresent(prefix -> attributes.put(prefix + ":" + name, value));
            }
        }
        return attributes;
    }

    /// The vocabularies that a choice requires, by our prefixes; `?` for one that we don't know.
    private String known(String prefixes) {
        return Stream.of(prefixes.strip().split("\\s+"))
                .map(prefix -> Optional.ofNullable(xml.getNamespaceURI(prefix))
                        .flatMap(XmlVocabulary::prefix)
                        .orElse("?"))
                .collect(Collectors.joining(" "));
    }
}
