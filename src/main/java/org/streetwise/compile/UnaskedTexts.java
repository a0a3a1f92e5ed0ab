package org.streetwise.compile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Workspace;
import org.streetwise.tell.template.TemplateReader;

/// Texts of a programme's own whose name no template asks for, so that they would be printed nowhere.
final class UnaskedTexts {
    private static final String FOLDER = "prose";

    private final Programme programme;
    private final Workspace workspace;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<Set<String>>> askedBy = new HashMap<>();

    UnaskedTexts(Programme programme, Workspace workspace, Diagnostics diagnostics) {
        this.programme = programme;
        this.workspace = workspace;
        this.diagnostics = diagnostics;
    }

    /// Reports them; nothing where a template can't be read, which then has a fault of its own.
    void report() {
        Set<String> asked = new TreeSet<>();
        for (Edition edition : programme.editions()) {
            Optional<Set<String>> own = asked(edition);
            if (own.isEmpty()) {
                return;
            }
            edition.prose().forEach((name, text) -> check(name, text, own.get(), edition.prose()));
            asked.addAll(own.get());
        }
        programme.prose().forEach((name, text) -> check(name, text, asked, programme.prose()));
    }

    private Optional<Set<String>> asked(Edition edition) {
        String template = edition.template().value() + "." + edition.language().value();
        return askedBy.computeIfAbsent(
                template,
                _ -> new TemplateReader(workspace, new Diagnostics())
                        .read(edition.template(), edition.language())
                        .map(read -> new TreeSet<>(read.proseNames())));
    }

    /// @param others the texts beside it, one of which may have the name already that this one should have
    private void check(String name, Prose text, Set<String> asked, Map<String, Prose> others) {
        if (asked.contains(name) || text.isEmpty()) {
            return;
        }
        SourceId file = text.span().source();
        boolean isFile = file.path().startsWith(FOLDER + "/") && file.stem().equals(name);
        Diagnostic unasked = Diagnostic.of(
                Code.NOT_PRINTED,
                isFile ? Span.startOf(file) : text.span(),
                "no template asks for the text `" + name + "`");
        diagnostics.report(Nearest.to(name.toLowerCase(Locale.ROOT), asked)
                .filter(near -> !others.containsKey(near))
                .map(near -> unasked.at(Severity.WARNING)
                        .hint("call it `" + (isFile ? FOLDER + "/" + near + ".md" : near) + "`"))
                .orElse(unasked));
    }
}
