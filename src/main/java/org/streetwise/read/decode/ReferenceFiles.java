package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.value.Reference;
import org.streetwise.read.references.BibtexReader;
import org.streetwise.read.references.CslReader;
import org.streetwise.read.yaml.YamlReader;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

/// The files in which a programme may keep its sources.
final class ReferenceFiles {
    private static final String BIBTEX = ".bib";
    private static final List<String> SUFFIXES = List.of(BIBTEX, ".json", ".yaml", ".yml");

    private ReferenceFiles() {}

    /// Those that there are, by name.
    static List<SourceId> of(Workspace workspace) {
        String stem = SourceId.programme(ProgrammeFiles.REFERENCES.path()).stem();
        return SUFFIXES.stream()
                .flatMap(suffix -> workspace.list(SourceId.Root.PROGRAMME, "", suffix).stream())
                .filter(file -> file.stem().equals(stem))
                .toList();
    }

    /// What a file holds that is in a form of reference managers; absent if it is in ours.
    static Optional<List<Reference>> foreign(Source source, Diagnostics diagnostics) {
        if (source.id().path().endsWith(BIBTEX)) {
            return Optional.of(BibtexReader.read(source, diagnostics));
        }
        return YamlReader.read(source, diagnostics)
                .filter(CslReader::isCsl)
                .map(root -> CslReader.read(root, diagnostics));
    }
}
