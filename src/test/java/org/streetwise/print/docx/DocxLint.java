package org.streetwise.print.docx;

import static org.streetwise.print.docx.DocxParts.children;
import static org.streetwise.print.docx.DocxParts.elements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/// Finds what makes Word call a file damaged, and what is wrong although the schema allows it.
public final class DocxLint {
    private static final String BODY = "word/document.xml";
    private static final String NOTES = "word/footnotes.xml";
    private static final Set<String> BLANK_STYLES = Set.of("Separator", "TableGap");

    private final DocxParts parts;
    private final Map<String, Element> roots = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Set<String> bookmarks = new HashSet<>();

    private DocxLint(byte[] file) {
        parts = DocxParts.of(file);
        elements(root("word/styles.xml"), "w:style")
                .forEach(style -> styles.put(style.getAttribute("w:styleId"), style));
    }

    /// The faults of a Word file; empty if there are none.
    public static List<String> faults(byte[] file) {
        DocxLint lint = new DocxLint(file);
        List<String> texts = lint.parts.texts().keySet().stream()
                .filter(name -> name.matches("word/(document|footnotes|(header|footer)\\d+)\\.xml"))
                .toList();
        lint.uniqueIds();
        lint.bookmarks();
        texts.forEach(lint::text);
        lint.styles();
        lint.numbering();
        lint.outline();
        lint.notes();
        lint.relationships();
        return lint.faults;
    }

    private Element root(String part) {
        return roots.computeIfAbsent(part, name -> parts.dom(name).getDocumentElement());
    }

    private void uniqueIds() {
        unique(BODY, "w:bookmarkStart", "w:id");
        unique(BODY, "w:sdt", "w:id");
        unique(BODY, "wp:docPr", "id");
        unique(NOTES, "w:footnote", "w:id");
    }

    private void unique(String part, String name, String attribute) {
        Set<String> seen = new HashSet<>();
        for (Element element : elements(root(part), name)) {
            Element holder = name.equals("w:sdt") ? elements(element, "w:id").getFirst() : element;
            String id = holder.getAttribute(name.equals("w:sdt") ? "w:val" : attribute);
            report(!seen.add(id), "the id " + id + " of " + name + " is used twice");
        }
    }

    private void bookmarks() {
        Set<String> folded = new HashSet<>();
        for (String part : List.of(BODY, NOTES)) {
            Set<String> ends = new HashSet<>();
            elements(root(part), "w:bookmarkEnd").forEach(end -> ends.add(end.getAttribute("w:id")));
            for (Element start : elements(root(part), "w:bookmarkStart")) {
                String name = start.getAttribute("w:name");
                bookmarks.add(name);
                report(!folded.add(name.toLowerCase(Locale.ROOT)), "two bookmarks are called " + name);
                report(name.length() > 40, "the bookmark's name " + name + " is too long");
                report(!ends.contains(start.getAttribute("w:id")), "the bookmark " + name + " has no end");
            }
        }
    }

    private void text(String part) {
        Element root = root(part);
        for (Element cell : elements(root, "w:tc")) {
            report(!children(cell).getLast().getTagName().equals("w:p"), "a cell does not end in a paragraph");
        }
        for (Element link : elements(root, "w:hyperlink")) {
            String anchor = link.getAttribute("w:anchor");
            report(!anchor.isEmpty() && !bookmarks.contains(anchor), "no bookmark is called " + anchor);
        }
        elements(root, "wp:inline").forEach(this::drawing);
        elements(root, "w:instrText").forEach(this::instruction);
        elements(root, "w:p").forEach(this::paragraph);
        report(fields(root) != 0, "a field is open at the end of " + part);
    }

    private void instruction(Element instruction) {
        String[] words = instruction.getTextContent().strip().split("\\s+");
        boolean refers = Set.of("REF", "PAGEREF", "NOTEREF").contains(words[0]);
        if (refers && !bookmarks.contains(words[1])) {
            faults.add("a field refers to " + words[1]);
        }
        if (words[0].equals("STYLEREF")) {
            String name = instruction
                    .getTextContent()
                    .replaceAll("[^\"]*\"([^\"]*)\".*", "$1")
                    .strip();
            boolean known = styleNames().contains(name.replaceFirst("^STYLEREF (\\d)$", "heading $1"));
            report(!known, "a field refers to the style " + name);
        }
    }

    private Set<String> styleNames() {
        Set<String> names = new HashSet<>();
        styles.values().forEach(style -> names.add(children(style).getFirst().getAttribute("w:val")));
        return names;
    }

    private void paragraph(Element paragraph) {
        List<Element> inside = children(paragraph).stream()
                .filter(child -> !child.getTagName().equals("w:pPr")
                        && !child.getTagName().startsWith("w:bookmark"))
                .toList();
        Element around = (Element) paragraph.getParentNode();
        boolean alone =
                around.getTagName().equals("w:tc") && elements(around, "w:p").size() == 1;
        report(inside.isEmpty() && !alone && !BLANK_STYLES.contains(style(paragraph)), "a paragraph is empty");
    }

    private static String style(Element paragraph) {
        List<Element> named = elements(paragraph, "w:pStyle");
        return named.isEmpty() ? "Normal" : named.getFirst().getAttribute("w:val");
    }

    /// How many more fields begin in an element than end there. A field must end in the same cell, link or note in
    /// which it begins.
    private int fields(Element element) {
        int open = 0;
        for (Element child : children(element)) {
            if (child.getTagName().equals("w:fldChar")) {
                String type = child.getAttribute("w:fldCharType");
                open += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
            }
            int inside = fields(child);
            boolean whole =
                    Set.of("w:tc", "w:hyperlink", "w:sdtContent", "w:footnote").contains(child.getTagName());
            report(whole && inside != 0, "a field crosses the end of " + child.getTagName());
            open += whole ? 0 : inside;
            report(open < 0 && element.getTagName().equals("w:body"), "a field ends that never began");
        }
        return open;
    }

    private void styles() {
        for (String part : parts.texts().keySet()) {
            if (!part.matches("word/[a-z0-9]+\\.xml")) {
                continue;
            }
            for (String reference : List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link")) {
                for (Element named : elements(root(part), reference)) {
                    String id = named.getAttribute("w:val");
                    report(!styles.containsKey(id), part + " has no style " + id);
                }
            }
        }
    }

    private void numbering() {
        Set<String> lists = new HashSet<>(Set.of("0"));
        Set<String> definitions = new HashSet<>();
        Element root = root("word/numbering.xml");
        elements(root, "w:abstractNum").forEach(list -> definitions.add(list.getAttribute("w:abstractNumId")));
        for (Element list : elements(root, "w:num")) {
            report(!lists.add(list.getAttribute("w:numId")), "two lists are " + list.getAttribute("w:numId"));
            String definition = elements(list, "w:abstractNumId").getFirst().getAttribute("w:val");
            report(!definitions.contains(definition), "no list is defined as " + definition);
        }
        for (String part : List.of(BODY, NOTES, "word/styles.xml")) {
            for (Element used : elements(root(part), "w:numId")) {
                report(!lists.contains(used.getAttribute("w:val")), "there is no list " + used.getAttribute("w:val"));
            }
        }
    }

    private void outline() {
        int level = 0;
        for (Element paragraph : elements(root(BODY), "w:p")) {
            int next = outlineLevel(style(paragraph));
            report(next > level + 1, "a heading of level " + next + " follows one of level " + level);
            level = next > 0 ? next : level;
        }
    }

    private int outlineLevel(String id) {
        Element style = styles.get(id);
        if (style == null) {
            return 0;
        }
        List<Element> own = elements(style, "w:outlineLvl");
        if (!own.isEmpty()) {
            return Integer.parseInt(own.getFirst().getAttribute("w:val")) + 1;
        }
        List<Element> base = elements(style, "w:basedOn");
        return base.isEmpty() ? 0 : outlineLevel(base.getFirst().getAttribute("w:val"));
    }

    private void notes() {
        Set<String> notes = new HashSet<>();
        elements(root(NOTES), "w:footnote").forEach(note -> notes.add(note.getAttribute("w:id")));
        for (Element call : elements(root(BODY), "w:footnoteReference")) {
            report(!notes.contains(call.getAttribute("w:id")), "there is no note " + call.getAttribute("w:id"));
        }
    }

    private void drawing(Element drawing) {
        Element properties = elements(drawing, "wp:docPr").getFirst();
        String words = properties.getAttribute("descr");
        boolean decorative = !elements(properties, "adec:decorative").isEmpty();
        report(words.isBlank() != decorative, "a drawing must either be told in words or be decorative");
        Element shown = elements(drawing, "wp:extent").getFirst();
        // a chart has no size of its own
        if (!elements(drawing, "c:chart").isEmpty()) {
            return;
        }
        Element frame = elements(drawing, "a:xfrm").getFirst();
        Element inside = elements(frame, "a:ext").getFirst();
        boolean same = Set.of("cx", "cy").stream()
                .allMatch(side -> shown.getAttribute(side).equals(inside.getAttribute(side)));
        report(!same, "a drawing is not as large as the room that is kept for it");
    }

    private void relationships() {
        for (String part : parts.texts().keySet()) {
            if (part.endsWith(".rels") || !part.endsWith(".xml")) {
                continue;
            }
            int slash = part.lastIndexOf('/') + 1;
            String links = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
            Set<String> ids = new HashSet<>();
            if (parts.texts().containsKey(links)) {
                for (Element link : elements(root(links), "Relationship")) {
                    ids.add(link.getAttribute("Id"));
                    String target =
                            (part.substring(0, slash) + link.getAttribute("Target")).replaceFirst("[a-z]+/\\.\\./", "");
                    boolean inside = link.getAttribute("TargetMode").isEmpty();
                    report(inside && !parts.texts().containsKey(target), links + " leads to no " + target);
                }
            }
            for (String element : List.of(
                    "w:hyperlink",
                    "w:headerReference",
                    "w:footerReference",
                    "a:blip",
                    "c:chart",
                    "c:externalData",
                    "c:userShapes")) {
                for (Element user : elements(root(part), element)) {
                    String id = user.getAttribute(element.equals("a:blip") ? "r:embed" : "r:id");
                    report(!id.isEmpty() && !ids.contains(id), part + " has no relationship " + id);
                }
            }
        }
    }

    private void report(boolean wrong, String fault) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
