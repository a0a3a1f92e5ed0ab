package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.streetwise.tell.document.DocumentWords;

/// A PDF as a screen reader sees it: the structure tree with the text of every mark.
public final class PdfReading implements AutoCloseable {
    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> marks = new IdentityHashMap<>();

    /// A mark on a page.
    record Mark(int page, int number) {}

    public PdfReading(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        for (PDPage page : document.getPages()) {
            marks.put(page.getCOSObject(), read(page));
        }
    }

    private static Map<Integer, String> read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                String old = texts.put(content.getMCID(), text(content));
                if (old != null) {
                    throw new AssertionError("mark " + content.getMCID() + " is there twice");
                }
            }
        }
        return texts;
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    PDDocument document() {
        return document;
    }

    /// All marks on all pages.
    List<Mark> marks() {
        List<Mark> all = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            marks.get(page.getCOSObject()).keySet().forEach(number -> all.add(new Mark(index(page), number)));
        }
        return all;
    }

    private int index(PDPage page) {
        return document.getPages().indexOf(page);
    }

    /// Something in a structure element.
    sealed interface Kid {
        record Content(Mark mark, String text) implements Kid {}

        record Annotation(COSDictionary annotation) implements Kid {}

        record Child(PDStructureElement element) implements Kid {}
    }

    List<Kid> kids(PDStructureNode node) {
        PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
        List<Kid> kids = new ArrayList<>();
        for (Object kid : node.getKids()) {
            switch (kid) {
                case Integer number -> kids.add(content(page, number));
                case PDMarkedContentReference reference ->
                    kids.add(content(Optional.ofNullable(reference.getPage()).orElse(page), reference.getMCID()));
                case PDObjectReference reference ->
                    kids.add(new Kid.Annotation(
                            (COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.OBJ)));
                case PDStructureElement element -> kids.add(new Kid.Child(element));
                default -> throw new AssertionError("a kid of an unknown kind: " + kid);
            }
        }
        return kids;
    }

    private Kid content(PDPage page, int number) {
        String text = marks.get(page.getCOSObject()).get(number);
        if (text == null) {
            throw new AssertionError("there is no mark " + number + " on page " + (index(page) + 1));
        }
        return new Kid.Content(new Mark(index(page), number), text);
    }

    PDStructureNode root() {
        return document.getDocumentCatalog().getStructureTreeRoot();
    }

    /// The publication's words in reading order, as in [DocumentWords]. Notes stand where they are called; bullets and
    /// the numbers of items and notes are left out.
    public List<String> words() {
        Deque<PDStructureElement> notes = new ArrayDeque<>();
        collectNotes(root(), notes);
        StringBuilder text = new StringBuilder();
        read(root(), notes, text);
        return DocumentWords.split(text.toString());
    }

    private void collectNotes(PDStructureNode node, Deque<PDStructureElement> notes) {
        for (Kid kid : kids(node)) {
            if (kid instanceof Kid.Child(var element)) {
                if (element.getStructureType().equals("Note")) {
                    notes.add(element);
                }
                collectNotes(element, notes);
            }
        }
    }

    private void read(PDStructureNode node, Deque<PDStructureElement> notes, StringBuilder text) {
        boolean inline = node instanceof PDStructureElement element && isInline(element);
        text.append(inline ? "" : "\n");
        for (Kid kid : kids(node)) {
            switch (kid) {
                case Kid.Content(var _, var words) -> text.append(words);
                case Kid.Annotation _ -> {}
                case Kid.Child(var element)
                when isNoteCall(element) -> {
                    text.append('\n');
                    read(notes.remove(), notes, text);
                }
                case Kid.Child(var element) when isNote(element) || isCount(element) -> {}
                case Kid.Child(var element) -> read(element, notes, text);
            }
        }
        text.append(inline ? "" : "\n");
    }

    private static boolean isNote(PDStructureElement element) {
        return element.getStructureType().equals("Note");
    }

    private boolean isNoteCall(PDStructureElement element) {
        return element.getStructureType().equals("Link")
                && kids(element).stream()
                        .anyMatch(kid -> kid instanceof Kid.Annotation(var annotation)
                                && annotation.getString(COSName.CONTENTS).startsWith("noot "));
    }

    /// Whether the element is a bullet or the number of an item or a note, but not a term.
    private static boolean isCount(PDStructureElement element) {
        if (!element.getStructureType().equals("Lbl")) {
            return false;
        }
        PDStructureElement item = (PDStructureElement) element.getParent();
        if (isNote(item)) {
            return true;
        }
        COSBase attributes =
                ((PDStructureElement) item.getParent()).getCOSObject().getDictionaryObject(COSName.A);
        return !"None".equals(((COSDictionary) attributes).getNameAsString("ListNumbering"));
    }

    private static boolean isInline(PDStructureElement element) {
        return List.of("Span", "Strong", "Em", "Link", "Reference", "Code").contains(element.getStructureType());
    }

    /// The tree, one element per line, with its text.
    public String tree() {
        StringBuilder tree = new StringBuilder();
        print(root(), -1, tree);
        return tree.toString();
    }

    private void print(PDStructureNode node, int depth, StringBuilder tree) {
        if (node instanceof PDStructureElement element) {
            tree.append("  ".repeat(depth)).append(element.getStructureType());
            if (element.getLanguage() != null) {
                tree.append(" lang=").append(element.getLanguage());
            }
            if (element.getAlternateDescription() != null) {
                tree.append(" alt=").append(element.getAlternateDescription());
            }
            attributes(element, tree);
            tree.append('\n');
        }
        for (Kid kid : kids(node)) {
            switch (kid) {
                case Kid.Content(var mark, String words) ->
                    tree.append("  ".repeat(depth + 1))
                            .append("| ")
                            .append(words.replace("\u00AD", "­"))
                            .append('\n');
                case Kid.Annotation(var annotation) ->
                    tree.append("  ".repeat(depth + 1))
                            .append("→ ")
                            .append(annotation.getString(COSName.CONTENTS))
                            .append('\n');
                case Kid.Child(var element) -> print(element, depth + 1, tree);
            }
        }
    }

    private static void attributes(PDStructureElement element, StringBuilder tree) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        if (attributes instanceof COSDictionary dictionary) {
            for (String name : List.of("Scope", "ListNumbering")) {
                String value = dictionary.getNameAsString(name);
                if (value != null) {
                    tree.append(" ").append(name).append("=").append(value);
                }
            }
            for (String name : List.of("ColSpan", "RowSpan")) {
                int value = dictionary.getInt(name);
                if (value > 0) {
                    tree.append(" ").append(name).append("=").append(value);
                }
            }
        }
    }

    /// The element that the parent tree gives for a mark.
    COSDictionary owner(Mark mark) throws IOException {
        int key = document.getPage(mark.page()).getStructParents();
        PDParentTreeValue owners = (PDParentTreeValue) document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getValue(key);
        return (COSDictionary) ((COSArray) owners.getCOSObject()).getObject(mark.number());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
