package org.streetwise.print.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Message;

/// Copies drawings from headers and footers: pictures whose bytes are in the file, shapes, and text boxes. It drops
/// links and the names that programs gave to drawings, which are often paths.
final class DrawingCleaning {
    private static final Set<String> VOCABULARIES = Set.of("wp", "a", "pic", "wps", "wpg");
    private static final Set<String> SHAPES = Set.of("wps", "wpg");
    private static final Set<String> CONTENTS = Set.of(
            "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup");
    /// Elements without which no program shows a drawing (ECMA-376 §20.4.2.8 and .3).
    private static final Set<String> REQUIRED = Set.of("wp:extent", "wp:docPr", "a:graphicData");
    private static final Set<String> GONE = Set.of("a:extLst", "a:hlinkClick", "a:hlinkHover", "wp:extLst");
    private static final Set<String> NAMED = Set.of("wp:docPr", "pic:cNvPr", "wps:cNvPr", "wpg:cNvPr");
    /// Higher than any id of a drawing in the text.
    private static final int FIRST_ID = 900_001;

    private final Relations relations;
    private final HousePictures pictures;
    private final DroppedContents leftBehind;
    private final UnaryOperator<XmlElement> text;
    private final SequencedMap<String, HousePicture> used = new LinkedHashMap<>();
    private int drawings;

    /// @param text cleans the contents of a text box
    DrawingCleaning(
            Relations relations, HousePictures pictures, DroppedContents leftBehind, UnaryOperator<XmlElement> text) {
        this.relations = relations;
        this.pictures = pictures;
        this.leftBehind = leftBehind;
        this.text = text;
    }

    /// The pictures in the drawings so far, by the ids that refer to them.
    SequencedMap<String, HousePicture> used() {
        return used;
    }

    /// A drawing without anything that must not be copied; absent if nothing is left.
    ///
    /// @param drawing `w:drawing`
    Optional<XmlElement> drawing(XmlElement drawing) {
        boolean known = REQUIRED.stream()
                        .allMatch(name -> drawing.all(name).findAny().isPresent())
                && drawing.all("a:graphicData")
                        .allMatch(data ->
                                data.attribute("uri").filter(CONTENTS::contains).isPresent());
        if (!known) {
            leftBehind.seen(Message.of("house-left-behind.head.drawing"));
            return Optional.empty();
        }
        boolean linked =
                drawing.all("a:blip").anyMatch(blip -> blip.attribute("r:embed").isEmpty());
        if (linked) {
            leftBehind.seen(Message.of("house-left-behind.head.linked-picture"));
            return Optional.empty();
        }
        if (!drawing.all("a:blip").allMatch(blip -> picture(blip).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(cleaned(drawing));
    }

    /// A choice between vocabularies. Shapes stay, without what older programs show in their place.
    Optional<XmlElement> choice(XmlElement alternatives) {
        Optional<XmlElement> shapes = alternatives
                .elements("mc:Choice")
                .filter(choice -> Stream.of(
                                choice.attribute("Requires").orElse("?").split(" "))
                        .allMatch(SHAPES::contains))
                .findFirst();
        if (shapes.isEmpty()) {
            leftBehind.seen(Message.of("house-left-behind.head.drawing"));
        }
        return shapes.flatMap(choice -> choice.element("w:drawing")
                .flatMap(this::drawing)
                .map(drawing -> XmlElement.of(
                        "mc:AlternateContent", choice.holding(List.of(drawing)).keeping("Requires"::equals))));
    }

    private Optional<HousePicture> picture(XmlElement blip) {
        return blip.attribute("r:embed")
                .flatMap(id -> relations.part(id, "image"))
                .flatMap(pictures::picture);
    }

    private XmlElement cleaned(XmlElement element) {
        if (element.name().equals("w:txbxContent")) {
            return text.apply(element);
        }
        List<Node> content = new ArrayList<>();
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text characters -> content.add(characters);
                // positions that Word 2010 gives in percent, with the older form beside them
                case XmlElement child
                when child.name().equals("mc:AlternateContent") ->
                    child.elements("mc:Fallback")
                            .flatMap(XmlElement::elements)
                            .map(this::cleaned)
                            .forEach(content::add);
                case XmlElement child -> {
                    String vocabulary = child.name().substring(0, child.name().indexOf(':'));
                    boolean box = child.name().equals("w:txbxContent");
                    if (box || VOCABULARIES.contains(vocabulary) && !GONE.contains(child.name())) {
                        content.add(cleaned(child));
                    }
                }
            }
        }
        XmlElement bare = element.keeping(attribute -> !attribute.contains(":")).holding(content);
        if (element.name().equals("a:blip")) {
            return shown(element, bare);
        }
        return NAMED.contains(element.name()) ? named(bare) : bare;
    }

    private XmlElement shown(XmlElement blip, XmlElement bare) {
        HousePicture picture = picture(blip).orElseThrow();
        for (var each : used.entrySet()) {
            if (each.getValue().equals(picture)) {
                return bare.with("r:embed", each.getKey());
            }
        }
        String id = "rId" + (used.size() + 1);
        used.put(id, picture);
        return bare.with("r:embed", id);
    }

    private XmlElement named(XmlElement properties) {
        int number = drawings++;
        XmlElement named = properties.keeping(
                attribute -> attribute.equals("descr") && properties.name().equals("wp:docPr"));
        return named.with("id", String.valueOf(FIRST_ID + number)).with("name", "House " + (number + 1));
    }
}
