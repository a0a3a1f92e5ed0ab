package org.streetwise.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
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
import org.streetwise.know.lint.Lints;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Workspace;
import org.streetwise.tell.template.Template;
import org.streetwise.tell.template.TemplateReader;

/// Texts of a programme's own, beside what templates ask for: one that none asks for would be printed nowhere, one that
/// nobody translated would be printed in the wrong language.
final class AskedTexts {
    private static final String FOLDER = "prose";

    /// What is told to residents.
    private static final Set<AuthoredText> RESIDENTS =
            EnumSet.of(AuthoredText.CASE_PLAIN, AuthoredText.LESSON_PLAIN, AuthoredText.STREETWISE_PLAIN);

    private final Workspace workspace;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<Template>> templates = new HashMap<>();

    AskedTexts(Workspace workspace, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.diagnostics = diagnostics;
    }

    /// Reports those that no template asks for; nothing where a template can't be read, which then has a fault of its
    /// own.
    void reportUnasked(Programme programme) {
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

    /// Reports those of a programme in another language that are in the original's, and that an edition asks for.
    void reportUntranslated(Programme programme) {
        List<Edition> editions = programme.editions().stream()
                .filter(edition -> edition.language().value().equals(programme.language()))
                .toList();
        new TreeSet<>(programme.untranslated())
                .stream()
                        .filter(file -> file.path().startsWith(FOLDER + "/"))
                        .forEach(file -> editions.stream()
                                .filter(edition -> !edition.prose().containsKey(file.stem())
                                        && asked(edition)
                                                .filter(names -> names.contains(file.stem()))
                                                .isPresent())
                                .findFirst()
                                .ifPresent(edition -> diagnostics.report(
                                        Lints.untranslated(Span.startOf(file), programme.language(), edition))));
    }

    private Optional<Set<String>> asked(Edition edition) {
        return template(edition).map(template -> new TreeSet<>(template.proseNames()));
    }

    private Optional<Template> template(Edition edition) {
        return templates.computeIfAbsent(
                edition.template().value() + "." + edition.language().value(),
                _ -> new TemplateReader(workspace, new Diagnostics()).read(edition.template(), edition.language()));
    }

    /// Reports texts for residents, if no edition prints them.
    void reportUntoldResidents(Programme programme) {
        List<Optional<Template>> read =
                programme.editions().stream().map(this::template).toList();
        if (read.stream()
                .anyMatch(template -> template.isEmpty() || template.get().tellsResidents())) {
            return;
        }
        List<Span> places = new ArrayList<>();
        programme.read(new TextReader() {
            @Override
            public void prose(AuthoredText field, Prose text) {
                if (RESIDENTS.contains(field)) {
                    places.add(text.span());
                }
            }

            @Override
            public void line(AuthoredText field, ProseLine text) {}

            @Override
            public void words(AuthoredText field, String words, Span place) {}
        });
        if (!places.isEmpty()) {
            diagnostics.report(Diagnostic.of(
                            Code.NOT_PRINTED,
                            places.getFirst(),
                            "no edition prints texts for residents (" + places.size() + ")")
                    .hint("an edition with the template `residents` prints them"));
        }
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
