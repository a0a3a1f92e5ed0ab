package org.streetwise.print.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.print.house.HouseHead.Pages;
import org.streetwise.source.Spanned;

/// Reads a reference document: a Word file (`.docx`), a template (`.dotx`), or one of these with macros, which are not
/// copied.
public final class HouseReader {
    private static final List<String> STANDARD = List.of(
            "Title",
            "Subtitle",
            "heading 1",
            "heading 2",
            "heading 3",
            "heading 4",
            "Quote",
            "caption",
            "List Bullet",
            "List Number",
            "footnote text",
            "toc 1",
            "toc 2",
            "toc 3");
    private static final String DOCUMENT = "w:document";

    private final Spanned<String> file;
    private final Archive archive;
    private final DroppedContents leftBehind = new DroppedContents();

    private HouseReader(Spanned<String> file, Archive archive) {
        this.file = file;
        this.archive = archive;
    }

    /// What a publication can take from a file. It is absent, and the fault is reported, if the file can't be used.
    ///
    /// @param file its name, with the place that names it
    public static Optional<House> read(byte[] bytes, Spanned<String> file, Diagnostics diagnostics) {
        try {
            HouseReader reader = new HouseReader(file, Archive.of(bytes));
            House house = reader.house();
            reader.report(house, diagnostics);
            return Optional.of(house);
        } catch (UnusableDocument e) {
            diagnostics.report(Diagnostic.of(Code.REFERENCE_DOCUMENT, file.span(), e.message(file.value()))
                    .hint(e.hint()));
            return Optional.empty();
        }
    }

    private House house() throws UnusableDocument {
        String main = Relations.of(archive, "").first("officeDocument").orElse("");
        byte[] text = archive.parts().get(main);
        if (text == null) {
            throw OtherFile.zip(archive);
        }
        List<XmlElement> sections = new ArrayList<>(PartReader.read(main, text, "w:sectPr"));
        if (!sections.removeFirst().name().equals(DOCUMENT)) {
            throw OtherFile.zip(archive);
        }
        if (archive.has("vbaProject.bin")) {
            leftBehind.unseen(Message.of("house-left-behind.macros"));
        }
        if (archive.has(".odttf")) {
            leftBehind.unseen(Message.of("house-left-behind.typefaces"));
        }
        Relations relations = Relations.of(archive, main);
        HouseStyles.Read styles = HouseStyles.read(part(relations, "styles")
                .orElseThrow(() -> new UnusableDocument(
                        path -> Message.of("reference-document.no-styles", "path", path),
                        Message.of("reference-document.hint.make-anew"))));
        Optional<XmlElement> settings = part(relations, "settings");
        Optional<XmlElement> theme = part(relations, "theme").map(ThemeCleaning::cleaned);
        Optional<XmlElement> mapping = setting(settings, "w:clrSchemeMapping").map(FormatProperties::cleaned);
        Optional<XmlElement> last = sections.isEmpty() ? Optional.empty() : Optional.of(sections.getLast());
        return new House(
                PlainSpacing.of(styles.styles(), settings),
                HousePage.of(last),
                heads(sections, relations, styles.ids()),
                FormatProperties.isOn(last.flatMap(section -> section.element("w:titlePg"))),
                FormatProperties.isOn(setting(settings, "w:evenAndOddHeaders")),
                FormatProperties.isOn(setting(settings, "w:mirrorMargins")),
                FormatProperties.isOn(setting(settings, "w:autoHyphenation")),
                mapping,
                theme,
                HouseLists.of(part(relations, "numbering"), styles.ids()),
                HouseTheme.of(theme, mapping));
    }

    private Optional<XmlElement> part(Relations relations, String type) throws UnusableDocument {
        Optional<String> name = relations.first(type);
        return name.isPresent() ? archive.read(name.get()) : Optional.empty();
    }

    private static Optional<XmlElement> setting(Optional<XmlElement> settings, String name) {
        return settings.flatMap(all -> all.element(name));
    }

    /// The headers and footers of the last section, which inherits missing ones from the sections before (ECMA-376
    /// §17.10.5).
    private List<HouseHead> heads(List<XmlElement> sections, Relations relations, Map<String, String> ids)
            throws UnusableDocument {
        HousePictures pictures = new HousePictures(archive, leftBehind);
        List<HouseHead> heads = new ArrayList<>();
        for (boolean foot : List.of(false, true)) {
            for (Pages pages : Pages.values()) {
                String type = foot ? "footer" : "header";
                Optional<String> part = sections.reversed().stream()
                        .flatMap(section -> section.elements("w:" + type + "Reference"))
                        .filter(reference ->
                                reference.attribute("w:type").orElse("default").equals(pages.word()))
                        .flatMap(reference -> reference.attribute("r:id").stream())
                        .flatMap(id -> relations.part(id, type).stream())
                        .findFirst();
                Optional<XmlElement> root = part.isPresent() ? archive.read(part.get()) : Optional.empty();
                if (root.isPresent()) {
                    HeadCleaning cleaning =
                            new HeadCleaning(ids, Relations.of(archive, part.get()), pictures, leftBehind);
                    XmlElement cleaned = cleaning.cleaned(root.get());
                    heads.add(new HouseHead(foot, pages, cleaned, cleaning.pictures()));
                }
            }
        }
        return heads;
    }

    private void report(House house, Diagnostics diagnostics) {
        String path = file.value();
        List<String> missing = house.lacking(STANDARD.stream());
        if (!missing.isEmpty()) {
            Message styles = Message.all(missing.stream()
                    .map(style -> Message.of("quoted", "text", style))
                    .toList());
            diagnostics.report(Diagnostic.of(
                            Code.HOUSE_STYLES_MISSING,
                            file.span(),
                            Message.counted("house-styles-missing", missing.size(), "path", path, "styles", styles))
                    .hint(Message.of("house-styles-missing.hint.use")));
        }
        if (!leftBehind.unseen().isEmpty()) {
            Message things = Message.all(leftBehind.unseen());
            diagnostics.report(Diagnostic.of(
                    Code.HOUSE_LEFT_BEHIND,
                    file.span(),
                    Message.of("house-left-behind", "path", path, "things", things)));
        }
        for (DroppedContents.Seen seen : leftBehind.seen()) {
            diagnostics.report(Diagnostic.of(
                            Code.HOUSE_LEFT_BEHIND,
                            file.span(),
                            Message.of("house-left-behind.head", "path", path, "thing", seen.thing()))
                    .at(Severity.WARNING)
                    .hint(seen.hint()));
        }
    }
}
