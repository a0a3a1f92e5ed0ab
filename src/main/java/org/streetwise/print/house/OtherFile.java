package org.streetwise.print.house;

import java.nio.charset.StandardCharsets;
import org.streetwise.diagnostic.Message;

/// Says what a file is that is not a current Word file.
final class OtherFile {
    private static final Message SAVE = Message.of("reference-document.hint.save");
    private static final Message NAME = Message.of("reference-document.hint.name");
    /// The older container of Office files, which also holds encrypted files ([MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3).
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private OtherFile() {}

    static UnusableDocument of(byte[] file) {
        if (file.length == 0) {
            return new UnusableDocument(
                    path -> Message.of("reference-document.empty", "path", path),
                    Message.of("reference-document.empty.hint.save"));
        }
        if (Archive.startsWith(file, COMPOUND)) {
            return holds(file, "EncryptedPackage")
                    ? new UnusableDocument(
                            path -> Message.of("reference-document.password", "path", path),
                            Message.of("reference-document.password.hint.take-off"))
                    : new UnusableDocument(path -> Message.of("reference-document.old", "path", path), SAVE);
        }
        if (Archive.startsWith(file, "{\\rtf")) {
            return new UnusableDocument(path -> Message.of("reference-document.rtf", "path", path), SAVE);
        }
        if (Archive.startsWith(file, "%PDF")) {
            return new UnusableDocument(
                    path -> Message.of("reference-document.pdf", "path", path),
                    Message.of("reference-document.pdf.hint.name"));
        }
        return noWordFile();
    }

    private static UnusableDocument noWordFile() {
        return new UnusableDocument(path -> Message.of("reference-document.no-word-file", "path", path), SAVE);
    }

    /// Whether the container's directory has an entry of this name (UTF-16, little-endian).
    private static boolean holds(byte[] file, String name) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    /// The fault of a zip file that contains no Word document.
    static UnusableDocument zip(Archive archive) {
        if (archive.names().contains("xl/workbook.xml")) {
            return new UnusableDocument(path -> Message.of("reference-document.excel", "path", path), NAME);
        }
        if (archive.names().contains("ppt/presentation.xml")) {
            return new UnusableDocument(path -> Message.of("reference-document.powerpoint", "path", path), NAME);
        }
        if (archive.names().contains("content.xml")) {
            return new UnusableDocument(path -> Message.of("reference-document.open-document", "path", path), SAVE);
        }
        return noWordFile();
    }
}
