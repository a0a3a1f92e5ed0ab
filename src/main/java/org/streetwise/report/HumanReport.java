package org.streetwise.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;
import org.streetwise.report.Colours.Ink;

/// Prints diagnostics for people at a terminal: what is wrong, where, the lines in question, and the way out.
///
/// ```text
/// error[SW0301]: unknown theme `vertrouwn`
///    ┌─ cases/rotterdam-pendrecht.yml:42:12
///    │
/// 42 │     theme: vertrouwn
///    │            ^^^^^^^^^ no theme has this id
///    = hint: write `vertrouwen`
///    = more: streetwise explain SW0301
/// ```
///
/// The line with `more` is printed only once for each code. The same fault in more than three places is one message
/// with three of them.
public record HumanReport(Colours colours) implements Report {
    /// All diagnostics, each followed by an empty line, and then their number; the empty string if there are none.
    @Override
    public String text(Findings findings) {
        if (findings.all().isEmpty()) {
            return "";
        }
        Excerpts excerpts = new Excerpts(findings.texts());
        Set<Code> known = EnumSet.noneOf(Code.class);
        StringBuilder out = new StringBuilder();
        List<Folded> told = findings.folded();
        for (Folded folded : told) {
            Diagnostic diagnostic = folded.shown();
            Gutter frame = write(folded, excerpts.of(diagnostic), out);
            if (known.add(diagnostic.code())) {
                frame.more(diagnostic.code());
            }
            out.append('\n');
        }
        out.append(Summary.of(findings::count)).append('\n');
        ToLongFunction<Severity> shown = severity -> told.stream()
                .filter(each -> each.severity() == severity)
                .mapToInt(Folded::places)
                .sum();
        String omitted = Summary.of(severity -> findings.count(severity) - shown.applyAsLong(severity));
        if (!omitted.isEmpty()) {
            out.append("not shown: ").append(omitted).append("; `--max-diagnostics 0` shows them all\n");
        }
        return out.toString();
    }

    private Gutter write(Folded folded, List<Excerpts.Part> parts, StringBuilder out) {
        Diagnostic diagnostic = folded.shown();
        Ink ink = ink(diagnostic.severity());
        out.append(colours.paint(ink, Summary.head(diagnostic)))
                .append(colours.paint(
                        Ink.MESSAGE,
                        ": " + TerminalText.safe(diagnostic.message().english())))
                .append('\n');
        int digits = parts.stream().mapToInt(Excerpts.Part::digits).max().orElse(1);
        Gutter frame = new Gutter(out, colours, digits);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                frame.bar();
            }
            parts.get(i).write(frame, ink);
        }
        if (!folded.more().isEmpty()) {
            frame.likewise(folded.more().size(), folded.otherFiles());
        }
        diagnostic.hints().forEach(hint -> frame.hint(hint.english()));
        return frame;
    }

    private static Ink ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.ERROR;
            case WARNING -> Ink.WARNING;
            case NOTE -> Ink.NOTE;
        };
    }
}
