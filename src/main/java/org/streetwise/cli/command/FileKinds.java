package org.streetwise.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.style.StylesheetReader;
import org.streetwise.read.decode.ProgrammeFiles;
import org.streetwise.read.shape.FileKind;
import org.streetwise.tell.template.TemplateReader;

/// All kinds of files that the program reads.
final class FileKinds {
    private FileKinds() {}

    /// The kinds of files in a programme, and then templates and stylesheets.
    static List<FileKind<?>> all() {
        List<FileKind<?>> kinds = new ArrayList<>(ProgrammeFiles.kinds());
        kinds.addAll(TemplateReader.kinds());
        kinds.add(StylesheetReader.kind());
        return kinds;
    }
}
