package org.streetwise.compile;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Edit;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId.Root;
import org.streetwise.source.Span;

/// The diagnostics of the whole compiler about a programme in memory, and the rules that all of them must keep.
final class Answers {
    /// Technical terms, which no author should read. Words within backticks are the author's own.
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)\\b(class|null|java|exception|scalar|mapping|sequence|token|node|indicator|snakeyaml)\\b|<[a-z ]+>|@[0-9a-f]{6}");

    private static final Pattern QUOTED = Pattern.compile("`[^`]*`|`.*`", Pattern.DOTALL);

    private static final Compiler COMPILER = new Compiler(Map.of(), new FontLibrary(), new Hyphenation());

    private Answers() {}

    static List<Diagnostic> check(Map<String, String> files) {
        Request request = Requests.ALL;
        return COMPILER.check(ProjectWorkspace.of(files), request, Progress.NONE)
                .diagnostics();
    }

    /// Fails unless every diagnostic points into its file and avoids technical terms.
    ///
    /// @param files the texts by path
    /// @param input the programme's name in a failure's message
    static void verify(List<Diagnostic> answers, Map<String, String> files, String input) {
        verifyPlaces(answers, files, input);
        for (Diagnostic answer : answers) {
            words(answer.message().english(), input);
            answer.hints().forEach(hint -> words(hint.english(), input));
        }
    }

    /// Fails unless every diagnostic points into its file.
    static void verifyPlaces(List<Diagnostic> answers, Map<String, String> files, String input) {
        for (Diagnostic answer : answers) {
            verify(answer.primary().span(), files, input);
            answer.related().forEach(label -> verify(label.span(), files, input));
            answer.edits().stream().map(Edit::span).forEach(span -> verify(span, files, input));
        }
    }

    private static void verify(Span span, Map<String, String> files, String input) {
        String text =
                span.source().root() == Root.PROGRAMME ? files.get(span.source().path()) : null;
        if (text != null && span.end() > text.length()) {
            throw new AssertionError(input + ": " + span + " lies behind the file's end at " + text.length());
        }
    }

    private static void words(String said, String input) {
        Matcher machine = MACHINE.matcher(QUOTED.matcher(said).replaceAll("``"));
        if (machine.find()) {
            throw new AssertionError(input + ": `" + machine.group() + "` in: " + said);
        }
    }
}
