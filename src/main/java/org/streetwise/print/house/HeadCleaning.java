package org.streetwise.print.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Message;

/// Copies a header or footer as it would be printed now. Tracked changes count as accepted. Comments, links, bookmarks,
/// content controls and data bindings are dropped.
final class HeadCleaning {
    private static final Set<String> WRAPPERS =
            Set.of("w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:customXml", "w:dir", "w:bdo");
    private static final Set<String> IN_RUN = Set.of(
            "w:t",
            "w:tab",
            "w:ptab",
            "w:br",
            "w:cr",
            "w:noBreakHyphen",
            "w:softHyphen",
            "w:sym",
            "w:pgNum",
            "w:fldChar",
            "w:instrText");
    private static final Set<String> NOT_HERE = Set.of("w:numPr", "w:cnfStyle", "w:tblCaption", "w:tblDescription");

    /// The last step of the path to a built-in property, such as `/ns1:coreProperties[1]/ns0:title[1]`.
    private static final Pattern TITLE = Pattern.compile("[:/]title(\\[1\\])?$");

    private static final Pattern ORGANISATION = Pattern.compile("[:/]Company(Address|Phone|Fax)?(\\[1\\])?$");

    private final Map<String, String> ids;
    private final DrawingCleaning drawings;
    private final DroppedContents leftBehind;
    /// The fields of the header, or of the text box in it that is being copied.
    private FieldCleaning fields;
    /// Whether the current element is inside a text box.
    private boolean boxed;

    /// @param ids our ids of the styles, by the file's ids
    HeadCleaning(Map<String, String> ids, Relations relations, HousePictures pictures, DroppedContents leftBehind) {
        this.ids = ids;
        this.drawings = new DrawingCleaning(relations, pictures, leftBehind, this::box);
        this.leftBehind = leftBehind;
        this.fields = new FieldCleaning(leftBehind);
    }

    /// @param root `w:hdr` or `w:ftr`
    XmlElement cleaned(XmlElement root) {
        fields = new FieldCleaning(leftBehind);
        if (TrackedChanges.isIn(root)) {
            leftBehind.unseen(Message.of("house-left-behind.changes"));
        }
        XmlElement now = TrackedChanges.accepted(root);
        return HouseStyles.referring(XmlElement.of(root.name()).holding(ending(blocks(now))), ids);
    }

    /// The pictures in the header or footer, by the ids that refer to them.
    SequencedMap<String, HousePicture> pictures() {
        return drawings.used();
    }

    private XmlElement box(XmlElement text) {
        boolean within = boxed;
        FieldCleaning outer = fields;
        boxed = true;
        fields = new FieldCleaning(leftBehind);
        XmlElement box = XmlElement.of(text.name()).holding(ending(blocks(text)));
        fields = outer;
        boxed = within;
        return box;
    }

    /// A header, text box or cell must end with a paragraph (ECMA-376 §17.4.66).
    private static List<XmlElement> ending(List<XmlElement> blocks) {
        List<XmlElement> ending = new ArrayList<>(blocks);
        if (blocks.isEmpty() || !blocks.getLast().name().equals("w:p")) {
            ending.add(XmlElement.of("w:p"));
        }
        return ending;
    }

    private List<XmlElement> blocks(XmlElement holder) {
        return holder.elements().flatMap(this::block).toList();
    }

    private Stream<XmlElement> block(XmlElement block) {
        return switch (block.name()) {
            case "w:p" -> Stream.of(paragraph(block));
            case "w:tbl" -> table(block).stream();
            case "w:sdt" -> control(block).flatMap(this::block);
            default -> WRAPPERS.contains(block.name()) ? block.elements().flatMap(this::block) : Stream.of();
        };
    }

    private static XmlElement properties(XmlElement element) {
        return FormatProperties.cleaned(element.without(child -> NOT_HERE.contains(child.name())));
    }

    /// The table; absent if no row of it is left.
    private Optional<XmlElement> table(XmlElement table) {
        List<XmlElement> rows =
                within(table, "w:tr").flatMap(row -> row(row).stream()).toList();
        List<XmlElement> content = new ArrayList<>();
        table.element("w:tblPr").map(HeadCleaning::properties).ifPresent(content::add);
        table.element("w:tblGrid").map(HeadCleaning::properties).ifPresent(content::add);
        content.addAll(rows);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(XmlElement.of("w:tbl").holding(content));
    }

    private Optional<XmlElement> row(XmlElement row) {
        List<XmlElement> content = new ArrayList<>();
        row.element("w:tblPrEx").map(HeadCleaning::properties).ifPresent(content::add);
        row.element("w:trPr").map(HeadCleaning::properties).ifPresent(content::add);
        List<XmlElement> cells = within(row, "w:tc").toList();
        cells.forEach(cell -> {
            List<XmlElement> held = new ArrayList<>();
            cell.element("w:tcPr").map(HeadCleaning::properties).ifPresent(held::add);
            held.addAll(ending(blocks(cell)));
            content.add(XmlElement.of("w:tc").holding(held));
        });
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(XmlElement.of("w:tr").holding(content));
    }

    private Stream<XmlElement> within(XmlElement holder, String name) {
        return holder.elements().flatMap(child -> unwrapped(child, name));
    }

    private Stream<XmlElement> unwrapped(XmlElement child, String name) {
        if (child.name().equals(name)) {
            return Stream.of(child);
        }
        Stream<XmlElement> held = child.name().equals("w:sdt")
                ? control(child)
                : WRAPPERS.contains(child.name()) ? child.elements() : Stream.of();
        return held.flatMap(each -> unwrapped(each, name));
    }

    private XmlElement paragraph(XmlElement paragraph) {
        List<XmlElement> content = new ArrayList<>();
        paragraph.element("w:pPr").map(HeadCleaning::properties).ifPresent(content::add);
        content.addAll(fields.paragraph(runs(paragraph)));
        return XmlElement.of("w:p").holding(content);
    }

    private List<XmlElement> runs(XmlElement holder) {
        return holder.elements().flatMap(this::inline).toList();
    }

    private Stream<XmlElement> inline(XmlElement element) {
        return switch (element.name()) {
            case "w:r" -> Stream.of(run(element));
            case "w:fldSimple" -> Stream.of(element.keeping("w:instr"::equals).holding(runs(element)));
            case "w:sdt" -> control(element).flatMap(this::inline);
            default -> WRAPPERS.contains(element.name()) ? element.elements().flatMap(this::inline) : Stream.of();
        };
    }

    private XmlElement run(XmlElement run) {
        List<XmlElement> content = new ArrayList<>();
        run.element("w:rPr").map(HeadCleaning::properties).ifPresent(content::add);
        run.elements().forEach(part -> taken(part).ifPresent(content::add));
        return XmlElement.of("w:r").holding(content);
    }

    private Optional<XmlElement> taken(XmlElement part) {
        // Word has no text boxes inside text boxes, and LibreOffice can't open a file that does
        if (boxed && part.all("w:txbxContent").findAny().isPresent()) {
            leftBehind.seen(Message.of("house-left-behind.head.box"), Message.of("house-left-behind.head.hint.box"));
            return Optional.empty();
        }
        return switch (part.name()) {
            case "w:drawing" -> drawings.drawing(part);
            case "mc:AlternateContent" -> drawings.choice(part);
            case "w:pict" -> {
                leftBehind.seen(
                        Message.of("house-left-behind.head.old-drawing"),
                        Message.of("house-left-behind.head.hint.picture-or-text"));
                yield Optional.empty();
            }
            case "w:object" -> {
                leftBehind.seen(Message.of("house-left-behind.head.object"));
                yield Optional.empty();
            }
            default ->
                IN_RUN.contains(part.name())
                        ? Optional.of(part.name().equals("w:fldChar") ? part.holding(List.of()) : part)
                        : Optional.empty();
        };
    }

    /// The content of a content control. A control bound to the document's title becomes a field with our title. Any
    /// other that is bound is dropped, unless to something about the organisation: it may show a person's name. So is
    /// one that only asks to be filled in.
    private Stream<XmlElement> control(XmlElement control) {
        Optional<XmlElement> properties = control.element("w:sdtPr");
        List<String> bound = properties.stream()
                .flatMap(XmlElement::elements)
                .filter(each -> each.name().endsWith(":dataBinding"))
                .map(binding -> binding.attribute("w:xpath").orElse(""))
                .toList();
        List<XmlElement> shown =
                control.elements("w:sdtContent").flatMap(XmlElement::elements).toList();
        // the controls that Word puts around its own page numbers and tables are not forms
        if (properties.flatMap(p -> p.element("w:docPartObj")).isEmpty()) {
            leftBehind.unseen(Message.of("house-left-behind.controls"));
        }
        if (!bound.isEmpty()
                && bound.stream().allMatch(path -> TITLE.matcher(path).find())) {
            return shown.stream().limit(1).map(HeadCleaning::titled);
        }
        boolean empty = properties.flatMap(p -> p.element("w:showingPlcHdr")).isPresent();
        boolean harmless =
                bound.stream().allMatch(path -> ORGANISATION.matcher(path).find());
        if (!empty && !harmless) {
            leftBehind.unseen(Message.of("house-left-behind.names"));
        }
        return empty || !harmless ? Stream.of() : shown.stream();
    }

    private static XmlElement titled(XmlElement shown) {
        List<XmlElement> runs =
                shown.name().equals("w:r") ? List.of(shown) : shown.all("w:r").toList();
        XmlElement field = XmlElement.of("w:fldSimple", FieldCleaning.one(runs)).with("w:instr", " TITLE ");
        if (!shown.name().equals("w:p")) {
            return field;
        }
        List<XmlElement> content = new ArrayList<>();
        shown.element("w:pPr").ifPresent(content::add);
        content.add(field);
        return XmlElement.of("w:p").holding(content);
    }
}
