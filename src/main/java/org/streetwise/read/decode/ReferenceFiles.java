package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.value.Reference;
import org.streetwise.read.references.BibtexReader;
import org.streetwise.read.references.CslReader;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.read.yaml.YamlReader;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

/// The files in which a programme may keep its sources.
final class ReferenceFiles {
    private static final String BIBTEX = ".bib";
    private static final String JSON = ".json";
    private static final List<String> SUFFIXES = List.of(BIBTEX, JSON, ".yaml", ".yml");

    private static final Pattern SLASH = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\/");

    private ReferenceFiles() {}

    /// The files that exist, by name.
    static List<SourceId> of(Workspace workspace) {
        String stem = SourceId.programme(ProgrammeFiles.REFERENCES.path()).stem();
        return SUFFIXES.stream()
                .flatMap(suffix -> workspace.list(SourceId.Root.PROGRAMME, "", suffix).stream())
                .filter(file -> file.stem().equals(stem))
                .toList();
    }

    /// The references of a file in the format of a reference manager; absent if the file is in our own format.
    static Optional<List<Reference>> foreign(Source source, Diagnostics diagnostics) {
        String path = source.id().path();
        if (path.endsWith(BIBTEX)) {
            return Optional.of(BibtexReader.read(source, diagnostics));
        }
        boolean json = path.endsWith(JSON);
        Optional<YamlNode> root = YamlReader.read(json ? asYaml(source) : source, diagnostics);
        return root.isEmpty() || json || CslReader.isCsl(root.get())
                ? Optional.of(
                        root.map(node -> CslReader.read(node, diagnostics)).orElse(List.of()))
                : Optional.empty();
    }

    /// Replaces what JSON has and YAML 1.1 has not by something equally long: a tab, which can't stand within JSON's
    /// texts, by a space; and `\/` by `/` and a space without width, which [CslReader] removes.
    private static Source asYaml(Source json) {
        String text = SLASH.matcher(json.text()).replaceAll("$1/\u200B").replace('\t', ' ');
        return new Source(json.id(), text);
    }
}
