package org.streetwise.print.docx.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.NumberedDocument.ContentsEntry;

/// The bookmarks of places in the text. Their names look like those that Word makes itself, so Word hides them; they
/// stay below Word's limit of 40 characters. Bookmarks are numbered in the order of the document.
final class Bookmarks {
    private final Map<Target, String> references = new HashMap<>();
    private final Map<Target, String> contents = new HashMap<>();
    private int written;

    Bookmarks(NumberedDocument document) {
        Set<Target> wanted = new HashSet<>();
        new Walk(_ -> {}, inline -> {
                    if (inline instanceof Inline.CrossReference(Target target, _)) {
                        wanted.add(target);
                    }
                })
                .blocks(document.document().blocks());
        for (Target target : document.marks().keySet()) {
            if (wanted.contains(target)) {
                references.put(target, name("_Ref", references.size() + 1));
            }
        }
        for (ContentsEntry entry : document.contents()) {
            contents.put(entry.target(), name("_Toc", contents.size() + 1));
        }
    }

    private static String name(String kind, int number) {
        return String.format(Locale.ROOT, "%s%09d", kind, number);
    }

    /// The bookmark for cross references to that place; empty if none leads there.
    Optional<String> reference(Target target) {
        return Optional.ofNullable(references.get(target));
    }

    /// The bookmark for the list of contents; empty if no line leads there.
    Optional<String> contents(Target target) {
        return Optional.ofNullable(contents.get(target));
    }

    /// Writes the content with a bookmark around it.
    void around(Xml xml, Optional<String> name, Runnable content) {
        if (name.isEmpty()) {
            content.run();
            return;
        }
        int id = ++written;
        xml.open("w:bookmarkStart")
                .attribute("w:id", id)
                .attribute("w:name", name.get())
                .close();
        content.run();
        xml.open("w:bookmarkEnd").attribute("w:id", id).close();
    }
}
