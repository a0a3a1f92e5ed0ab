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
import org.streetwise.report.Colours.Ink;
import org.streetwise.source.LineIndex;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// Cuts the lines that diagnostics point at out of their files.
final class Excerpts {
    private final Function<SourceId, Optional<Source>> texts;
    private final Map<SourceId, Optional<Text>> known = new HashMap<>();

    Excerpts(Function<SourceId, Optional<Source>> texts) {
        this.texts = texts;
    }

    /// What to show of each file. The file of the primary place comes first, the others in the order in which the
    /// diagnostic mentions them.
    List<Part> of(Diagnostic diagnostic) {
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
            return new Part.Named(name, labels.stream().map(Label::english).toList());
        }
        LineIndex lines = text.get().lines();
        LineIndex.Position position = lines.position(labels.getFirst().span().start());
        List<Mark> marks = new ArrayList<>();
        for (Label label : labels) {
            marks.addAll(Mark.of(label, label.equals(primary), lines, text.get().length()));
        }
        return new Part.Shown(name + ":" + position.line() + ":" + position.column(), new SourceExcerpt(lines, marks));
    }

    private record Text(LineIndex lines, int length) {
        static Text of(Source source) {
            return new Text(source.lines(), source.text().length());
        }
    }

    /// What to show of one file.
    sealed interface Part {
        int digits();

        void write(Gutter frame, Ink primary);

        record Shown(String place, SourceExcerpt excerpt) implements Part {
            @Override
            public int digits() {
                return Integer.toString(excerpt.lastLine()).length();
            }

            @Override
            public void write(Gutter frame, Ink primary) {
                frame.place(place);
                frame.bar();
                excerpt.write(frame, primary);
            }
        }

        /// A file whose text is not available.
        record Named(String place, List<String> words) implements Part {
            @Override
            public int digits() {
                return 1;
            }

            @Override
            public void write(Gutter frame, Ink primary) {
                frame.place(place);
                words.stream()
                        .filter(text -> !text.isEmpty())
                        .map(TerminalText::safe)
                        .forEach(frame::words);
            }
        }
    }
}
