package org.streetwise.print.house;

import java.util.List;
import java.util.Map;

/// Headers of a reference document, as they are copied.
final class SampleHead {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";

    private SampleHead() {}

    /// @param blocks the paragraphs and tables of a header
    static XmlElement cleaned(String blocks, DroppedContents leftBehind) throws UnusableDocument {
        Archive archive = Archive.of(SampleHouse.bare()
                .with("word/header1.xml", "<w:hdr " + W + ">" + blocks + "</w:hdr>")
                .file());
        return new HeadCleaning(
                        Map.of(),
                        Relations.of(archive, "word/header1.xml"),
                        new HousePictures(archive, leftBehind),
                        leftBehind)
                .cleaned(archive.read("word/header1.xml").orElseThrow());
    }

    /// The words of each paragraph.
    static List<String> paragraphs(XmlElement head) {
        return head.all("w:p").map(SampleHead::words).toList();
    }

    static String words(XmlElement element) {
        StringBuilder words = new StringBuilder();
        element.all("w:t")
                .flatMap(text -> text.content().stream())
                .map(Node.Text.class::cast)
                .forEach(text -> words.append(text.text()));
        return words.toString();
    }

    static String run(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    /// A field as Word writes most of them: its instruction and its result between marks.
    static String field(String instruction, String result) {
        return begin(instruction) + result + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /// A field that another paragraph ends.
    static String begin(String instruction) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + (instruction.startsWith("<")
                        ? instruction
                        : "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>")
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    }
}
