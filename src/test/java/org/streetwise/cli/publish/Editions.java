package org.streetwise.cli.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.streetwise.cli.FakeCompiler;
import org.streetwise.compile.EditionContents;
import org.streetwise.compile.EditionFiles;
import org.streetwise.compile.EditionFiles.Content;
import org.streetwise.compile.FileStem;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.know.selection.Omission;
import org.streetwise.know.value.Id;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Editions with short texts for files.
public final class Editions {
    private Editions() {}

    public static EditionFiles of(String id, String docx, String pdf) {
        return with(id, text(docx), text(pdf));
    }

    public static EditionFiles with(String id, Content docx, Content pdf) {
        return published(id, List.of(new EditionFiles.File(Format.DOCX, docx), new EditionFiles.File(Format.PDF, pdf)));
    }

    static EditionFiles onlyDocx(String id, String docx) {
        return published(id, List.of(new EditionFiles.File(Format.DOCX, text(docx))));
    }

    private static EditionFiles published(String id, List<EditionFiles.File> files) {
        return new EditionFiles(declared(id), new FileStem(new Id(id), false), () -> contents(id), files);
    }

    public static EditionFiles drafted(EditionFiles edition) {
        return new EditionFiles(
                edition.edition(), new FileStem(edition.edition().value(), true), edition.showing(), edition.files());
    }

    public static Content text(String text) {
        return out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return OptionalInt.of(text.length());
        };
    }

    private static EditionContents contents(String id) {
        Span place = Span.startOf(FakeCompiler.SOURCE.id());
        return new EditionContents(
                new Id(id),
                List.of(new Id("havenwijk")),
                List.of(new EditionContents.Lesson(1, "havenwijk/vroeg", "Begin vroeg")),
                List.of(
                        new Omission("havenwijk/geheim", Omission.Reason.INTERNAL, place),
                        new Omission("photo in havenwijk", Omission.Reason.WITHOUT_CONSENT, place)));
    }

    private static Spanned<Id> declared(String id) {
        int start = FakeCompiler.SOURCE.text().indexOf(id);
        return new Spanned<>(new Id(id), new Span(FakeCompiler.SOURCE.id(), start, start + id.length()));
    }
}
