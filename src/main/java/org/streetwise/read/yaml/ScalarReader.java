package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;
import org.streetwise.source.SourceMap;
import org.streetwise.source.Span;
import org.yaml.snakeyaml.events.ScalarEvent;

/// Reads one text with the places of all its parts.
final class ScalarReader {
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    private final Source source;
    private final String text;
    private final Events events;
    private final Diagnostics diagnostics;

    ScalarReader(Source source, Events events, Diagnostics diagnostics) {
        this.source = source;
        this.text = source.text();
        this.events = events;
        this.diagnostics = diagnostics;
    }

    /// @param parent the column of the field or list that holds the text
    YamlNode.Scalar read(ScalarEvent event, int parent) throws Unreadable {
        int start = skipProperties(event);
        int end = Math.max(start, events.end(event));
        YamlNode.Style style = style(event);
        if (style == YamlNode.Style.LITERAL || style == YamlNode.Style.FOLDED) {
            end = trimmed(start, end);
        }
        Span span = source.span(start, end);
        if (style == YamlNode.Style.SINGLE_QUOTED && LineBreaks.lineEnd(text, start) < end) {
            Optional<Diagnostic> swallowed = QuotationFaults.swallowed(source, span);
            if (swallowed.isPresent()) {
                throw new Unreadable(swallowed.get());
            }
        }
        if (event.getValue().length() > Limits.TEXT) {
            throw new Unreadable(Limits.text(span));
        }
        if (style == YamlNode.Style.PLAIN) {
            warnOfComment(end);
            return plain(event.getValue(), span);
        }
        SourceMap map = map(event.getValue(), style, span, parent);
        String value = event.getValue();
        if (style == YamlNode.Style.DOUBLE_QUOTED && map.length() != span.length() - 2) {
            value = ForbiddenCharacters.replace(value, map, diagnostics);
        }
        return new YamlNode.Scalar(value, style, map, span, Optional.empty());
    }

    /// Reads a plain text. Nobody sees the blanks around it, so they don't belong to it, whatever kind they are. In
    /// YAML `~` and `null` mean that nothing is there.
    private YamlNode.Scalar plain(String value, Span span) {
        int from = 0;
        int to = value.length();
        while (from < to && Blanks.is(value.charAt(from))) {
            from++;
        }
        while (from < to && Blanks.is(value.charAt(to - 1))) {
            to--;
        }
        Span inner = from == 0 && to == value.length()
                ? span
                : source.span(span.start() + from, span.end() - (value.length() - to));
        String text = value.substring(from, to);
        String written = NOTHING.contains(text) ? "" : text;
        SourceMap map = map(written, YamlNode.Style.PLAIN, inner, 0);
        return new YamlNode.Scalar(written, YamlNode.Style.PLAIN, map, inner, Optional.empty());
    }

    private static YamlNode.Style style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> YamlNode.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> YamlNode.Style.DOUBLE_QUOTED;
            case LITERAL -> YamlNode.Style.LITERAL;
            case FOLDED -> YamlNode.Style.FOLDED;
            case PLAIN, JSON_SCALAR_STYLE -> YamlNode.Style.PLAIN;
        };
    }

    private SourceMap map(String value, YamlNode.Style style, Span span, int parent) {
        int mark = style == YamlNode.Style.PLAIN ? 0 : 1;
        boolean block = style == YamlNode.Style.LITERAL || style == YamlNode.Style.FOLDED;
        // Nothing in a plain or quoted text becomes longer when it is read, so equal lengths mean equal letters.
        if (!block && value.length() == span.length() - 2 * mark) {
            return SourceMap.verbatim(source.id(), span.start() + mark, value.length());
        }
        TextValue lexed = switch (style) {
            case PLAIN -> FlowText.plain(source.id(), text, span.start(), span.end());
            case SINGLE_QUOTED -> FlowText.singleQuoted(source.id(), text, span.start(), span.end());
            case DOUBLE_QUOTED -> FlowText.doubleQuoted(source.id(), text, span.start(), span.end());
            case LITERAL, FOLDED -> BlockText.read(source.id(), text, span.start(), parent);
        };
        // If our reading ever differs from SnakeYAML's, its value counts, and only the exact places are lost.
        return lexed.value().equals(value) ? lexed.map(span) : SourceMap.whole(span, value.length());
    }

    /// Skips the anchor and the tag of a text, at which its event starts.
    private int skipProperties(ScalarEvent event) {
        int at = events.start(event);
        if (event.getAnchor() == null && event.getTag() == null) {
            return at;
        }
        int end = events.end(event);
        while (at < end) {
            char c = text.charAt(at);
            if (c == '&' || c == '!') {
                while (at < end && !Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            } else if (c == '#') {
                at = LineBreaks.lineEnd(text, at);
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /// The end of a block's last line that is not blank.
    private int trimmed(int start, int end) {
        int last = Math.min(end, text.length());
        while (last > start + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /// Warns of `tekst over wijk #3`: people write a space between `#` and a comment, but none between `#` and a
    /// number.
    private void warnOfComment(int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean comment = at > end && at + 1 < text.length() && text.charAt(at) == '#';
        if (comment && Character.isLetterOrDigit(text.codePointAt(at + 1))) {
            Span place = source.span(at, trimmed(at, LineBreaks.lineEnd(text, at)));
            diagnostics.report(Diagnostic.of(Code.TEXT_CUT_BY_COMMENT, place, Message.of("text-cut-by-comment"))
                    .hint(Message.of("hint.double-quotation-marks")));
        }
    }
}
