package org.streetwise.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Label;
import org.streetwise.diagnostic.Severity;
import org.streetwise.report.Colours.Ink;
import org.streetwise.source.LineIndex;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// Diagnostics for people at a terminal: what is so, where, with the lines in question, and the way out.
///
/// ```text
/// error[SW0301]: unknown theme `vertrouwn`
///    ┌─ cases/rotterdam-pendrecht.yml:42:12
///    │
/// 42 │     theme: vertrouwn
///    │            ^^^^^^^^^ no theme has this id
///    = hint: write `vertrouwen`
/// ```
public final class HumanReport {
    private final Function<SourceId, Optional<Source>> texts;
    private final Colours colours;
    private final Map<SourceId, Optional<Text>> known = new HashMap<>();

    /// @param texts the decoded files; places in others are named without an excerpt
    public HumanReport(Function<SourceId, Optional<Source>> texts, Colours colours) {
        this.texts = texts;
        this.colours = colours;
    }

    /// All of them, each followed by an empty line, and how many there were; the empty string for none.
    public String all(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            out.append(one(diagnostic)).append('\n');
        }
        return diagnostics.isEmpty()
                ? ""
                : out.append(Summary.of(diagnostics)).append('\n').toString();
    }

    private String one(Diagnostic diagnostic) {
        Ink ink = ink(diagnostic.severity());
        StringBuilder out = new StringBuilder();
        out.append(colours.paint(ink, Summary.head(diagnostic)))
                .append(colours.paint(Ink.MESSAGE, ": " + TerminalText.safe(diagnostic.message())))
                .append('\n');
        List<Part> parts = parts(diagnostic);
        int digits = parts.stream().mapToInt(Part::digits).max().orElse(1);
        Frame frame = new Frame(out, colours, digits);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                frame.bar();
            }
            parts.get(i).write(frame, ink);
        }
        diagnostic.hints().forEach(frame::hint);
        return out.toString();
    }

    private static Ink ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.ERROR;
            case WARNING -> Ink.WARNING;
            case NOTE -> Ink.NOTE;
        };
    }

    // The primary place's file comes first, the others in the order in which they are told of.
    private List<Part> parts(Diagnostic diagnostic) {
        Map<SourceId, List<Label>> labels = new LinkedHashMap<>();
        labels.computeIfAbsent(diagnostic.primary().span().source(), _ -> new ArrayList<>())
                .add(diagnostic.primary());
        for (Label related : diagnostic.related()) {
            labels.computeIfAbsent(related.span().source(), _ -> new ArrayList<>())
                    .add(related);
        }
        List<Part> parts = new ArrayList<>();
        labels.forEach((source, here) -> parts.add(part(source, here, diagnostic.primary())));
        return parts;
    }

    private Part part(SourceId source, List<Label> labels, Label primary) {
        Optional<Text> text =
                known.computeIfAbsent(source, id -> texts.apply(id).map(Text::of));
        String name = TerminalText.safe(source.toString());
        if (text.isEmpty()) {
            return new Part.Named(name, labels.stream().map(Label::text).toList());
        }
        LineIndex lines = text.get().lines();
        LineIndex.Position position = lines.position(labels.getFirst().span().start());
        List<Mark> marks = new ArrayList<>();
        for (Label label : labels) {
            marks.addAll(Mark.of(label, label.equals(primary), lines, text.get().length()));
        }
        return new Part.Shown(name + ":" + position.line() + ":" + position.column(), new Excerpt(lines, marks));
    }

    private record Text(LineIndex lines, int length) {
        static Text of(Source source) {
            return new Text(source.lines(), source.text().length());
        }
    }

    /// What is shown of one file.
    private sealed interface Part {
        int digits();

        void write(Frame frame, Ink primary);

        record Shown(String place, Excerpt excerpt) implements Part {
            @Override
            public int digits() {
                return Integer.toString(excerpt.lastLine()).length();
            }

            @Override
            public void write(Frame frame, Ink primary) {
                frame.place(place);
                frame.bar();
                excerpt.write(frame, primary);
            }
        }

        /// A file whose text is not at hand.
        record Named(String place, List<String> words) implements Part {
            @Override
            public int digits() {
                return 1;
            }

            @Override
            public void write(Frame frame, Ink primary) {
                frame.place(place);
                words.stream()
                        .filter(text -> !text.isEmpty())
                        .map(TerminalText::safe)
                        .forEach(frame::words);
            }
        }
    }
}
