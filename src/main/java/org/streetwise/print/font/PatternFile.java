package org.streetwise.print.font;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// The contents of a hyphenation file in the XML format that Apache FOP uses for TeX's patterns. Only the two lists are
/// read, so nothing that the file refers to is ever fetched.
///
/// @param exceptions words with hyphens: `meest-al`
/// @param patterns letters with digits between them: `.ge5ne`
record PatternFile(List<String> exceptions, List<String> patterns) {

    static PatternFile read(String xml) {
        return new PatternFile(words(xml, "exceptions"), words(xml, "patterns"));
    }

    private static List<String> words(String xml, String element) {
        int start = xml.indexOf("<" + element + ">");
        int end = xml.indexOf("</" + element + ">");
        if (start < 0 || end < start) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        int from = start + element.length() + 2;
        while (from < end) {
            int comment = xml.indexOf("<!--", from);
            int to = comment < 0 || comment > end ? end : comment;
            StringTokenizer tokens = new StringTokenizer(xml.substring(from, to));
            while (tokens.hasMoreTokens()) {
                words.add(tokens.nextToken());
            }
            from = to == end ? end : xml.indexOf("-->", to) + 3;
        }
        return words;
    }
}
