package org.streetwise.print.image;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.streetwise.diagnostic.Message;
import org.streetwise.print.image.ImageInfo.Colour;
import org.streetwise.print.image.ImageInfo.Format;
import org.streetwise.source.Utf8;

/// Examines a drawing (SVG 1.1 and SVG 2) for its size, and for anything that could run or fetch from outside. It never
/// expands entities.
final class Svg {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int HEAD = 4096;
    static final int DEEPEST = 200;
    private static final Message EXPORT = Message.of("image.drawing.hint.export");
    private static final Set<String> RUNNING = Set.of("script", "foreignobject", "iframe", "handler", "listener");
    private static final Set<String> MOVING =
            Set.of("animate", "animatecolor", "animatemotion", "animatetransform", "set");
    private static final Set<String> UNSEEN = Set.of("metadata", "title", "desc");
    /// What a value of CSS or an attribute fetches. `src`, `image` and others take an address as a plain string (CSS
    /// Values 4, 4.5; CSS Images 4).
    private static final Pattern FETCHED = Pattern.compile(
            "url\\(\\s*['\"]?\\s*[^#\\s'\"]|(?:src|image|image-set|cross-fade|element)\\(", Pattern.CASE_INSENSITIVE);
    /// A backslash could spell `url` in another way (CSS Syntax 3, 4.3.7).
    private static final Pattern IMPORTED = Pattern.compile("@import|\\\\", Pattern.CASE_INSENSITIVE);

    private final XMLStreamReader xml;
    private final SvgShapes shapes = new SvgShapes();
    private int depth;
    private Optional<StringBuilder> style = Optional.empty();
    private boolean moves;
    private boolean hasText;
    private final Set<String> undrawn = new LinkedHashSet<>();
    private Optional<SvgSize> size = Optional.empty();

    private Svg(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// Whether a file begins like XML with an SVG element.
    static boolean mayBe(ByteRange file) {
        String head = new String(file.part(0, HEAD).copy(), StandardCharsets.UTF_8).stripLeading();
        boolean isXml = head.startsWith("<") || head.startsWith("\uFEFF<");
        return isXml && head.contains("<svg") && !head.toLowerCase(Locale.ROOT).contains("<html");
    }

    static Inspection inspect(byte[] bytes) {
        Utf8.Decoded decoded = Utf8.decode(bytes);
        if (!decoded.malformed().isEmpty()) {
            return new Inspection.Unprintable(Message.of("image.drawing.encoding"), EXPORT);
        }
        try {
            Inspection inspection = new Svg(reader(decoded.text())).inspect();
            if (inspection instanceof Inspection.Printable(ImageInfo info, _)) {
                return SvgWork.beyond(SvgWriter.bare(bytes, info), info)
                        .map(SvgBudget.Cause::refusal)
                        .orElse(inspection);
            }
            return inspection;
        } catch (XMLStreamException e) {
            return Damage.of(Message.of("image.damaged.broken-xml"));
        }
    }

    /// Makes a reader that expands no entities.
    static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    /// Whether the current element can be part of what is visible.
    static boolean isSeen(XMLStreamReader xml) {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        return NAMESPACE.equals(xml.getNamespaceURI()) && !UNSEEN.contains(name) && !MOVING.contains(name);
    }

    private Inspection inspect() throws XMLStreamException {
        while (xml.hasNext()) {
            Optional<Message> fault = fault(xml.next());
            if (fault.isPresent()) {
                return new Inspection.Unprintable(fault.get(), EXPORT);
            }
        }
        if (hasText) {
            return new Inspection.Unprintable(Message.of("image.drawing.text"), Message.of("image.drawing.hint.paths"));
        }
        if (shapes.areTooMany()) {
            return SvgBudget.Cause.PARTS.refusal();
        }
        return size.<Inspection>map(known -> new Inspection.Printable(info(known), List.copyOf(undrawn)))
                .orElseGet(() -> new Inspection.Unprintable(
                        Message.of("image.drawing.no-size"), Message.of("image.drawing.hint.size")));
    }

    private ImageInfo info(SvgSize known) {
        return new ImageInfo(Format.SVG, known.width(), known.height(), ExifOrientation.NONE, Colour.RGB, 8, moves);
    }

    private Optional<Message> fault(int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                shapes.open(xml.getLocalName());
                yield element();
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                shapes.close();
                style.ifPresent(css -> shapes.style(css.toString()));
                Optional<Message> fault = style.flatMap(css -> style(css.toString()));
                style = Optional.empty();
                yield fault;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                // Comments and CDATA can divide a word that CSS reads as one.
                style.ifPresent(css -> css.append(xml.getText()));
                yield Optional.empty();
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of(Message.of("image.drawing.entities"));
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                xml.getPITarget().equals("xml-stylesheet")
                        ? Optional.of(Message.of("image.drawing.outside.stylesheet"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Message> element() {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (depth > DEEPEST) {
            return Optional.of(Message.of("image.drawing.nested", "limit", DEEPEST));
        }
        if (depth == 1) {
            if (!name.equals("svg") || !NAMESPACE.equals(xml.getNamespaceURI())) {
                return Optional.of(Message.of("image.drawing.no-drawing"));
            }
            size = SvgSize.of(attribute -> Optional.ofNullable(xml.getAttributeValue(null, attribute)));
        }
        if (RUNNING.contains(name)) {
            return Optional.of(Message.of("image.drawing.program", "name", xml.getLocalName()));
        }
        if (style.isPresent()) {
            return Optional.of(Message.of("image.drawing.elements-in-style"));
        }
        style = name.equals("style") ? Optional.of(new StringBuilder()) : Optional.empty();
        moves |= MOVING.contains(name);
        hasText |= name.equals("text");
        if (isSeen(xml) && !SvgNames.ELEMENTS.contains(name)) {
            undrawn.add(xml.getLocalName());
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            shapes.attribute(attribute, xml.getAttributeValue(i));
            Optional<Message> fault = attribute(attribute, xml.getAttributeValue(i));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> attribute(String name, String value) {
        if (name.startsWith("on")) {
            return Optional.of(Message.of("image.drawing.program", "name", name));
        }
        return switch (name) {
            case "href" -> {
                String address = value.strip();
                yield address.isEmpty() || address.startsWith("#") ? Optional.empty() : outside(name);
            }
            case "base", "src" -> outside(name);
            case "style" -> style(value);
            default -> FETCHED.matcher(value).find() ? outside(name) : Optional.empty();
        };
    }

    private static Optional<Message> style(String css) {
        return FETCHED.matcher(css).find() || IMPORTED.matcher(css).find()
                ? Optional.of(Message.of("image.drawing.outside.style"))
                : Optional.empty();
    }

    private static Optional<Message> outside(String attribute) {
        return Optional.of(Message.of("image.drawing.outside", "attribute", attribute));
    }
}
