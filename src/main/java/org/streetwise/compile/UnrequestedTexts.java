package org.streetwise.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.account.Account;
import org.streetwise.tell.publication.Publication;
import org.streetwise.tell.template.Part;
import org.streetwise.tell.template.TemplateReader;

/// Finds texts that are printed nowhere because no template asks for them.
final class UnrequestedTexts {
    private static final String FOLDER = "prose";
    private static final String EXTENSION = ".md";

    private final TextCache texts;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<List<Spanned<Part>>>> outlines = new HashMap<>();

    /// English names that authors may use, each with the name that the shipped templates ask for.
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("foreword", "voorwoord"),
            Map.entry("preface", "voorwoord"),
            Map.entry("summary", "samenvatting"),
            Map.entry("introduction", "aanleiding"),
            Map.entry("background", "aanleiding"),
            Map.entry("programme", "programma"),
            Map.entry("linkages", "koppelkansen"),
            Map.entry("strategies", "strategieen"),
            Map.entry("conclusions", "balans"),
            Map.entry("recommendations", "aanbevelingen"),
            Map.entry("account", "verantwoording"),
            Map.entry("question", "de-vraag"),
            Map.entry("what-we-did", "wat-we-deden"),
            Map.entry("main-conclusion", "belangrijkste-conclusie"),
            Map.entry("further-reading", "meer-lezen"));

    /// @param texts everything that was read
    UnrequestedTexts(TextCache texts, Diagnostics diagnostics) {
        this.texts = texts;
        this.diagnostics = diagnostics;
    }

    /// Reports the programme's texts that no template asks for, then the fields that no edition prints.
    void report(Programme programme) {
        reportUnasked(programme);
        reportUnprinted(programme);
    }

    /// Reports texts that no template asks for. Reports nothing if a template can't be read: that is an error already.
    private void reportUnasked(Programme programme) {
        Set<String> asked = new TreeSet<>();
        for (Edition edition : programme.editions()) {
            Optional<Set<String>> own = asked(edition);
            if (own.isEmpty()) {
                return;
            }
            unasked(edition.prose(), own.get()).forEach(diagnostics::report);
            asked.addAll(own.get());
        }
        List<Diagnostic> unasked = unasked(programme.prose(), asked);
        if (!unasked.isEmpty()) {
            Set<String> named = named();
            unasked.stream()
                    .filter(note ->
                            !named.contains(note.primary().span().source().path()))
                    .forEach(diagnostics::report);
        }
    }

    /// The paths of all texts that a field names: `profile: {file: prose/profile.md}`. A broken field names its text
    /// too, so this searches the words of every file that was read, and not the fields that were understood.
    private Set<String> named() {
        Set<String> named = new HashSet<>();
        for (SourceId file : texts.files()) {
            texts.text(file).ifPresent(source -> source.text().lines().forEach(line -> addPaths(line, named)));
        }
        return named;
    }

    /// Adds the paths in a line, in time linear to its length: each path ends before the next begins.
    private static void addPaths(String line, Set<String> paths) {
        String start = FOLDER + "/";
        int from = line.indexOf(start);
        while (from >= 0) {
            int next = line.indexOf(start, from + start.length());
            int end = line.indexOf(EXTENSION, from, next < 0 ? line.length() : next);
            if (end >= 0) {
                paths.add(line.substring(from, end + EXTENSION.length()));
            }
            from = next;
        }
    }

    private static List<Diagnostic> unasked(Map<String, Prose> prose, Set<String> asked) {
        return prose.entrySet().stream()
                .filter(text ->
                        !asked.contains(text.getKey()) && !text.getValue().isEmpty())
                .map(text -> note(text.getKey(), text.getValue(), asked, prose))
                .toList();
    }

    private Optional<Set<String>> asked(Edition edition) {
        return outline(edition.template().value(), edition).map(Part::proseNames);
    }

    /// The outline of a template, absent if it can't be read.
    ///
    /// @param edition any edition of the programme
    private Optional<List<Spanned<Part>>> outline(String name, Edition edition) {
        return outlines.computeIfAbsent(
                name,
                _ -> new TemplateReader(texts, new Diagnostics())
                        .outline(new Spanned<>(name, edition.template().span())));
    }

    /// Reports texts that no edition prints, each field once.
    private void reportUnprinted(Programme programme) {
        List<List<Spanned<Part>>> own = new ArrayList<>();
        for (Edition edition : programme.editions()) {
            Optional<List<Spanned<Part>>> outline = outline(edition.template().value(), edition);
            if (outline.isEmpty()) {
                return;
            }
            own.add(outline.get());
        }
        // A template that leaves out lessons gets a separate error.
        Set<AuthoredText> unprinted =
                EnumSet.complementOf(EnumSet.of(AuthoredText.LESSON_TITLE, AuthoredText.STREETWISE_TITLE));
        unprinted.removeIf(field ->
                !Account.isContent(field) || own.stream().anyMatch(outline -> Publication.mayPrint(outline, field)));
        if (!own.isEmpty() && !unprinted.isEmpty()) {
            places(programme, unprinted)
                    .forEach((field, places) -> diagnostics.report(
                            unprinted(field, places, programme.editions().getFirst())));
        }
    }

    private Diagnostic unprinted(AuthoredText field, List<Span> places, Edition edition) {
        Message message =
                Message.counted("not-printed.field", places.size(), "field", field.field(), "kind", kind(field.of()));
        List<String> printing = TemplateReader.SHIPPED.stream()
                .filter(name -> outline(name, edition)
                        .filter(outline -> Publication.mayPrint(outline, field))
                        .isPresent())
                .toList();
        Diagnostic note = Diagnostic.of(Code.NOT_PRINTED, places.getFirst(), message);
        return switch (printing.size()) {
            case 0 -> note;
            case 1 -> note.hint(Message.of("not-printed.field.hint.template", "template", printing.getFirst()));
            default -> {
                Message templates = Message.row(printing.stream()
                        .map(name -> Message.of("quoted", "text", name))
                        .toList());
                yield note.hint(Message.of("not-printed.field.hint.templates", "templates", templates));
            }
        };
    }

    private static Message kind(AuthoredText.RecordKind of) {
        return switch (of) {
            case PROGRAMME -> Message.of("kind.programme");
            case EDITION -> Message.of("kind.edition");
            case CONCLUSION -> Message.of("kind.conclusion");
            case AUDIENCE -> Message.of("kind.audience");
            case TASK -> Message.of("kind.task");
            case PHASE -> Message.of("kind.phase");
            case STRATEGY -> Message.of("kind.strategy");
            case INDICATOR -> Message.of("kind.indicator");
            case TERM -> Message.of("kind.term");
            case REFERENCE -> Message.of("kind.reference");
            case THEME -> Message.of("kind.theme");
            case STREETWISE_LESSON -> Message.of("kind.streetwise-lesson");
            case CASE -> Message.of("kind.case");
            case LESSON -> Message.of("kind.lesson");
        };
    }

    private static Map<AuthoredText, List<Span>> places(Programme programme, Set<AuthoredText> wanted) {
        Map<AuthoredText, List<Span>> places = new EnumMap<>(AuthoredText.class);
        programme.read(TextReader.places((field, place) -> {
            if (wanted.contains(field)) {
                places.computeIfAbsent(field, _ -> new ArrayList<>()).add(place);
            }
        }));
        return places;
    }

    /// @param others the texts beside it; one of them may already have the name that this one should have
    private static Diagnostic note(String name, Prose text, Set<String> asked, Map<String, Prose> others) {
        SourceId file = text.span().source();
        boolean isFile = file.path().startsWith(FOLDER + "/") && file.stem().equals(name);
        Diagnostic unasked = Diagnostic.of(
                Code.NOT_PRINTED,
                isFile ? Span.startOf(file) : text.span(),
                Message.of("not-printed.text", "name", name));
        String written = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ENGLISH.get(written))
                .filter(asked::contains)
                .or(() -> Nearest.to(written, asked))
                .filter(near -> !others.containsKey(near))
                .map(near -> unasked.at(Severity.WARNING)
                        .hint(Message.of("hint.call", "name", isFile ? FOLDER + "/" + near + EXTENSION : near)))
                .orElse(unasked);
    }
}
