package org.streetwise.read.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Edit;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;

/// What stands before a line's text, including the dashes of list items. YAML wants only spaces there.
final class Indentation {
    /// How many columns people mean by a tab, likeliest first.
    private static final List<Integer> WIDTHS = List.of(2, 4, 8, 1, 3);
    /// The most edits for a file that is indented oddly throughout.
    private static final int MOST_EDITS = 2_000;

    private final Source source;
    private final String text;
    private final SourceLine line;

    Indentation(Source source, SourceLine line) {
        this.source = source;
        this.text = source.text();
        this.line = line;
    }

    /// The offset at which a line's text starts: after all blanks, and after dashes that are followed by a blank.
    static int end(SourceLine line) {
        int at = line.start();
        while (at < line.end()) {
            char c = line.text().charAt(at);
            boolean dash =
                    c == '-' && at + 1 < line.end() && Blanks.is(line.text().charAt(at + 1));
            if (!dash && !Blanks.is(c)) {
                break;
            }
            at++;
        }
        return at;
    }

    /// The first character before the line's text that is neither a space nor a dash.
    private Optional<Integer> odd() {
        int end = end(line);
        for (int at = line.start(); at < end; at++) {
            if (text.charAt(at) != ' ' && text.charAt(at) != '-') {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    Optional<Diagnostic> fault() {
        Optional<Integer> odd = odd();
        if (odd.isEmpty()) {
            return Optional.empty();
        }
        int at = odd.get();
        return Optional.of(text.charAt(at) == '\t' ? tabs(at) : oddBlank(at));
    }

    /// The same, but only for a character that looks like a space.
    Optional<Diagnostic> spaces() {
        return odd().filter(at -> Blanks.isSpace(text.charAt(at))).map(this::oddBlank);
    }

    private Diagnostic tabs(int at) {
        List<Edit> best = List.of();
        long furthest = 0;
        for (int width : WIDTHS) {
            List<Edit> edits = edits(width);
            long reached = Mend.reached(source, edits);
            if (reached > furthest) {
                furthest = reached;
                best = edits;
            }
        }
        return with(fault(at), best);
    }

    private Diagnostic oddBlank(int at) {
        return with(fault(at), edits(1));
    }

    private static Diagnostic with(Diagnostic fault, List<Edit> edits) {
        Diagnostic whole = fault;
        for (Edit edit : edits) {
            whole = whole.edit(edit.span(), edit.replacement());
        }
        return whole;
    }

    private Diagnostic fault(int at) {
        char c = text.charAt(at);
        int end = at + 1;
        while (end < line.end() && Blanks.is(text.charAt(end))) {
            end++;
        }
        if (end == line.end() && line.firstVisible() == end) {
            return ParseFailure.fault(
                            source, at, end, Message.of("yaml-syntax.blank-on-empty-line", "sign", Blanks.name(c)))
                    .hint(Message.of("hint.delete"));
        }
        if (Blanks.isInvisible(c)) {
            return ParseFailure.fault(
                            source, at, at + 1, Message.of("yaml-syntax.blank-before-text", "sign", Blanks.name(c)))
                    .hint(Message.of("hint.delete"));
        }
        boolean behindDash = text.substring(line.start(), at).contains("-");
        return behindDash
                ? ParseFailure.fault(
                                source, at, end, Message.of("yaml-syntax.blank-behind-dash", "sign", Blanks.name(c)))
                        .hint(Message.of("hint.write-space"))
                : ParseFailure.fault(source, at, end, Message.of("yaml-syntax.odd-indentation", "sign", Blanks.name(c)))
                        .hint(Message.of("yaml-syntax.odd-indentation.hint.spaces"));
    }

    /// Edits that put spaces in place of the odd characters before the text of this line and the lines below.
    private List<Edit> edits(int width) {
        List<Edit> edits = new ArrayList<>();
        Optional<SourceLine> next = Optional.of(line);
        while (next.isPresent() && edits.size() < MOST_EDITS) {
            int end = end(next.get());
            boolean behindDash = false;
            for (int at = next.get().start(); at < end; at++) {
                char c = text.charAt(at);
                behindDash |= c == '-';
                if (c != ' ' && c != '-') {
                    int columns = c == '\t' && !behindDash ? width : Blanks.isInvisible(c) ? 0 : 1;
                    String spaces = " ".repeat(columns);
                    edits.add(new Edit(source.span(at, at + 1), spaces));
                }
            }
            next = next.get().below();
        }
        return edits;
    }
}
