package org.streetwise.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.know.value.Id;
import org.streetwise.source.Spanned;

/// The files that one edition is published as.
///
/// @param edition its id and where the programme declares it; faults about its files are reported there
/// @param stem what the names of the files begin with
/// @param showing computes what the edition shows and leaves out
/// @param files at most one of each format
public record EditionFiles(Spanned<Id> edition, FileStem stem, Supplier<EditionContents> showing, List<File> files) {
    public EditionFiles {
        files = List.copyOf(files);
        if (files.stream().map(File::format).distinct().count() < files.size()) {
            throw new IllegalArgumentException("one format twice in " + edition.value());
        }
    }

    /// What the edition shows and leaves out.
    public EditionContents contents() {
        return showing.get();
    }

    /// A file's name, without a folder: `rapport.docx`.
    public String name(File file) {
        return stem + "." + file.format().name().toLowerCase(Locale.ROOT);
    }

    /// The same files, reporting when the rendering of each begins.
    EditionFiles telling(Progress progress) {
        List<File> telling = files.stream()
                .map(file -> new File(file.format(), out -> {
                    progress.at(new Progress.Step.Rendering(name(file)));
                    return file.content().writeTo(out);
                }))
                .toList();
        return new EditionFiles(edition, stem, showing, telling);
    }

    /// One file, not rendered yet.
    public record File(Format format, Content content) {}

    /// Renders a file.
    @FunctionalInterface
    public interface Content {
        /// Writes the bytes and leaves the stream open.
        ///
        /// @return how many pages the file has, if that is known
        /// @throws IOException if the stream fails, never because of something in the publication
        OptionalInt writeTo(OutputStream out) throws IOException;
    }
}
