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
/// @param edition its id and where the programme declares it, which is the place of faults about its files
/// @param stem what their names begin with
/// @param showing tells what it shows and what not
/// @param files at most one of each format
public record EditionFiles(Spanned<Id> edition, FileStem stem, Supplier<Chosen> showing, List<File> files) {
    public EditionFiles {
        files = List.copyOf(files);
        if (files.stream().map(File::format).distinct().count() < files.size()) {
            throw new IllegalArgumentException("one format twice in " + edition.value());
        }
    }

    /// Those of a publication.
    public EditionFiles(Spanned<Id> edition, Chosen chosen, List<File> files) {
        this(edition, FileStem.of(edition.value()), () -> chosen, files);
    }

    /// What it shows and what not.
    public Chosen chosen() {
        return showing.get();
    }

    /// A file's name, without a folder: `rapport.docx`.
    public String name(File file) {
        return stem + "." + file.format().name().toLowerCase(Locale.ROOT);
    }

    /// The same, telling when the rendering of each file begins.
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
        /// Writes the bytes; the stream is not closed.
        ///
        /// @return how many pages the file has, where that is known
        /// @throws IOException where the stream fails, never for anything in the publication
        OptionalInt writeTo(OutputStream out) throws IOException;
    }
}
