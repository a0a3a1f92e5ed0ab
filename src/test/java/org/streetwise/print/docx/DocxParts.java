package org.streetwise.print.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// The parts of a Word file, which tests look at or break.
///
/// @param texts the parts' contents by name, in the file's order
public record DocxParts(Map<String, String> texts) {
    public static DocxParts of(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new DocxParts(parts);
    }

    public String text(String part) {
        String text = texts.get(part);
        if (text == null) {
            throw new AssertionError("no part " + part + " in " + texts.keySet());
        }
        return text;
    }

    Document dom(String part) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text(part).getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(part + ": " + e.getMessage(), e);
        }
    }

    /// The elements with that name in a part, in document order.
    public List<Element> elements(String part, String name) {
        return elements(dom(part).getDocumentElement(), name);
    }

    public static List<Element> elements(Element root, String name) {
        var nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /// The same file with one change in one part; `place` must occur in it.
    byte[] broken(String part, String place, String change) {
        String text = text(part);
        if (!text.contains(place)) {
            throw new AssertionError(part + " has no " + place);
        }
        int at = text.indexOf(place);
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(part, text.substring(0, at) + change + text.substring(at + place.length()));
        return new DocxParts(changed).file();
    }

    private byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
