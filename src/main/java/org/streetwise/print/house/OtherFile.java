package org.streetwise.print.house;

import java.nio.charset.StandardCharsets;

/// Says of a file that is no Word file of today what it is instead.
final class OtherFile {
    private static final String SAVE = "open it in Word and save it as `Word Document (*.docx)`";
    /// The older container of Office, in which encrypted files lie too ([MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3).
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private OtherFile() {}

    static Unusable of(byte[] file) {
        if (file.length == 0) {
            return new Unusable("is empty", "save it anew from Word");
        }
        if (Archive.startsWith(file, COMPOUND)) {
            return holds(file, "EncryptedPackage")
                    ? new Unusable("has a password", "in Word, take the password off it (File, Info, Protect Document)")
                    : new Unusable("is a Word file of before 2007, or another old Office file", SAVE);
        }
        if (Archive.startsWith(file, "{\\rtf")) {
            return new Unusable("is an RTF file", SAVE);
        }
        if (Archive.startsWith(file, "%PDF")) {
            return new Unusable("is a PDF", "name the Word file that it was made from");
        }
        return new Unusable("is no Word file", SAVE);
    }

    /// Whether a name stands in the container's list of what it holds (UTF-16, little-endian).
    private static boolean holds(byte[] file, String name) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    /// A zip file without a Word document in it.
    static Unusable zip(Archive archive) {
        if (archive.names().contains("xl/workbook.xml")) {
            return new Unusable("is an Excel workbook", "name a Word file");
        }
        if (archive.names().contains("ppt/presentation.xml")) {
            return new Unusable("is a PowerPoint presentation", "name a Word file");
        }
        if (archive.names().contains("content.xml")) {
            return new Unusable("is an OpenDocument text", SAVE);
        }
        return new Unusable("is no Word file", SAVE);
    }
}
