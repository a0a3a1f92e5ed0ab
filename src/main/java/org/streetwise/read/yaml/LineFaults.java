package org.streetwise.read.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;
import org.streetwise.source.Span;

/// What goes wrong at the start of a line: before its text, at the dash of an item, at the colon after a name.
final class LineFaults {
    private static final Pattern LIST_SIGN = Pattern.compile("[–—−•·▪●‣◦*](?=[ \\t\\u00A0])");
    private static final Pattern TIGHT_DASH = Pattern.compile("-(?=\\p{L}([\\w-]*:(?=\\s|$))?)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]*");
    private static final Pattern EQUALS = Pattern.compile("[A-Za-z][\\w-]*([ \\t]*=)[ \\t]+\\S");
    private static final Pattern MERGE = Pattern.compile("<{7}|>{7}|={7}$|\\|{7}");

    private final Source source;
    private final String text;
    private final SourceLine line;
    private final int content;

    private LineFaults(Source source, SourceLine line) {
        this.source = source;
        this.text = source.text();
        this.line = line;
        this.content = Indentation.end(line);
    }

    static Optional<Diagnostic> of(Source source, SourceLine line) {
        LineFaults faults = new LineFaults(source, line);
        return new Indentation(source, line)
                .fault()
                .or(faults::leftOver)
                .or(faults::listSign)
                .or(faults::tightDash)
                .or(faults::tightColon)
                .or(faults::equalsSign);
    }

    /// The same for a line in which YAML could read the name, or the text below a name.
    static Optional<Diagnostic> ofKey(Source source, SourceLine line) {
        LineFaults faults = new LineFaults(source, line);
        return new Indentation(source, line).spaces().or(faults::listSign).or(faults::tightDash);
    }

    /// `<<<<<<< HEAD`: what version control leaves where two authors changed the same lines.
    private Optional<Diagnostic> leftOver() {
        Matcher matcher = MERGE.matcher(text).region(line.start(), line.end());
        return matcher.lookingAt()
                ? Optional.of(ParseFailure.fault(
                                source, line.start(), line.trimmedEnd(), Message.of("yaml-syntax.joined-versions"))
                        .hint(Message.of("yaml-syntax.joined-versions.hint.choose")))
                : Optional.empty();
    }

    private Optional<Diagnostic> listSign() {
        Matcher matcher = LIST_SIGN.matcher(text).region(content, line.end());
        boolean behindDash = content > line.firstVisible();
        if (behindDash || !matcher.lookingAt()) {
            return Optional.empty();
        }
        String sign = matcher.group();
        List<Span> places = alike(sign.charAt(0));
        Span first = places.getFirst();
        Diagnostic fault = ParseFailure.fault(
                        source, first.start(), first.end(), Message.of("yaml-syntax.list-sign", "sign", sign))
                .hint(Message.of("hint.write", "text", "-"));
        for (Span place : places) {
            fault = fault.edit(place, "-");
        }
        return Optional.of(fault);
    }

    /// The places of the sign in this line and in the lines around it that begin with it too, up to the first line that
    /// is indented less.
    private List<Span> alike(char sign) {
        int column = content - line.start();
        SourceLine top = line;
        Optional<SourceLine> above = line.above();
        while (above.isPresent() && above.get().indent() >= column) {
            if (above.get().indent() == column) {
                if (text.charAt(above.get().firstVisible()) != sign) {
                    break;
                }
                top = above.get();
            }
            above = above.get().above();
        }
        List<Span> places = new ArrayList<>();
        Optional<SourceLine> next = Optional.of(top);
        while (next.isPresent() && next.get().indent() >= column) {
            int at = next.get().start() + column;
            if (next.get().indent() == column && text.charAt(at) == sign) {
                places.add(source.span(at, at + 1));
            } else if (next.get().indent() == column) {
                break;
            }
            next = next.get().below();
        }
        return places;
    }

    private Optional<Diagnostic> tightDash() {
        Matcher matcher = TIGHT_DASH.matcher(text).region(content, line.end());
        if (!matcher.lookingAt() || matcher.group(1) == null && alike('-').size() < 2) {
            return Optional.empty();
        }
        Diagnostic fault = ParseFailure.fault(source, content, content + 1, Message.of("yaml-syntax.tight-dash"))
                .hint(Message.of("yaml-syntax.tight-dash.hint.space"));
        for (Span place : alike('-')) {
            if (Character.isLetter(text.charAt(place.end()))) {
                fault = fault.edit(source.span(place.end(), place.end()), " ");
            }
        }
        return Optional.of(fault);
    }

    /// `name:value`, and a character that only looks like a colon.
    private Optional<Diagnostic> tightColon() {
        Matcher matcher = NAME.matcher(text).region(content, line.end());
        if (!matcher.lookingAt() || matcher.end() + 1 >= line.end()) {
            return Optional.empty();
        }
        int at = matcher.end();
        char sign = text.charAt(at);
        char behind = text.charAt(at + 1);
        if (sign == '：' || sign == '∶' || sign == '꞉') {
            return Optional.of(ParseFailure.fault(source, at, at + 1, Message.of("yaml-syntax.false-colon"))
                    .hint(Message.of("yaml-syntax.false-colon.hint.write"))
                    .edit(source.span(at, at + 1), Blanks.is(behind) ? ":" : ": "));
        }
        if (sign != ':' || behind == ' ' || behind == '\t' || text.startsWith("//", at + 1)) {
            return Optional.empty();
        }
        if (Blanks.isSpace(behind)) {
            return Optional.of(ParseFailure.fault(
                            source,
                            at + 1,
                            at + 2,
                            Message.of("yaml-syntax.blank-behind-colon", "sign", Blanks.name(behind)))
                    .hint(Message.of("hint.write-space"))
                    .edit(source.span(at + 1, at + 2), " "));
        }
        return Optional.of(tight(source, at));
    }

    /// A colon that no space follows.
    static Diagnostic tight(Source source, int colon) {
        return ParseFailure.fault(source, colon, colon + 1, Message.of("yaml-syntax.tight-colon"))
                .hint(Message.of("yaml-syntax.tight-colon.hint.space"))
                .edit(source.span(colon + 1, colon + 1), " ");
    }

    private Optional<Diagnostic> equalsSign() {
        Matcher matcher = EQUALS.matcher(text).region(content, line.end());
        return matcher.lookingAt()
                ? Optional.of(ParseFailure.fault(
                                source, matcher.end(1) - 1, matcher.end(1), Message.of("yaml-syntax.equals-sign"))
                        .hint(Message.of("hint.write-field"))
                        .edit(source.span(matcher.start(1), matcher.end(1)), ":"))
                : Optional.empty();
    }
}
