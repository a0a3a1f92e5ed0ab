package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Span;

/// Texts that end before their author meant them to: at a comment, or in a block at an empty line that is indented.
record CutText(ParseFailure failure, String text) {
    /// A number sign that hardly begins a comment: `wijk #3`.
    private static final Pattern TIGHT = Pattern.compile("[ \\t](#[\\p{L}\\p{N}])");
    private static final Pattern COMMENT = Pattern.compile("(?:^|[ \\t])(#)");
    private static final Pattern BLOCK_SIGN = Pattern.compile("[|>][+-]?[ \\t]*(?:#.*)?$");

    static Optional<Diagnostic> of(ParseFailure failure) {
        CutText ended = new CutText(failure, failure.text());
        boolean more = failure.says("expected <block end>") || failure.says("<document start>");
        return more ? ended.byNumberSign().or(ended::byComment).or(ended::byEmptyLine) : Optional.empty();
    }

    /// `tekst over wijk #3`, and the text goes on below.
    private Optional<Diagnostic> byNumberSign() {
        Optional<SourceLine> above = failure.line().above();
        if (above.isEmpty() || failure.line().indent() < above.get().indent()) {
            return Optional.empty();
        }
        Matcher matcher =
                TIGHT.matcher(text).region(above.get().start(), above.get().end());
        return matcher.find()
                ? Optional.of(failure.fault(
                                matcher.start(1), above.get().trimmedEnd(), Message.of("yaml-syntax.comment-ends-text"))
                        .hint(Quoting.BELOW))
                : Optional.empty();
    }

    /// A line of comment between two lines of a text, or a comment after the first of them.
    private Optional<Diagnostic> byComment() {
        SourceLine line = failure.line();
        Optional<SourceLine> above = line.above();
        if (line.colon().isPresent() || above.isEmpty()) {
            return Optional.empty();
        }
        Matcher comment =
                COMMENT.matcher(text).region(above.get().start(), above.get().end());
        Optional<SourceLine> written = above;
        while (written.isPresent() && text.charAt(written.get().firstVisible()) == '#') {
            written = written.get().above();
        }
        boolean goesOn = written.filter(this::holdsText).isPresent();
        return goesOn && comment.find()
                ? Optional.of(failure.fault(
                                comment.start(1), above.get().trimmedEnd(), Message.of("yaml-syntax.comment-between"))
                        .hint(Message.of("yaml-syntax.comment-between.hint.move")))
                : Optional.empty();
    }

    /// Whether a line's text may go on in the line at fault. A text in quotation marks or brackets has its own end.
    private boolean holdsText(SourceLine written) {
        boolean deeper = failure.line().indent() > written.indent();
        int value = written.value();
        boolean plain = value < written.end() && "'\"[{|>#".indexOf(text.charAt(value)) < 0;
        return plain && (deeper || written.colon().isEmpty() && failure.line().indent() > 0);
    }

    /// YAML takes a block's indentation from the longest of the empty lines at its beginning.
    private Optional<Diagnostic> byEmptyLine() {
        SourceLine line = failure.line();
        Optional<SourceLine> sign = line.above();
        if (sign.isEmpty() || !BLOCK_SIGN.matcher(sign.get().words()).find()) {
            return Optional.empty();
        }
        int at = LineBreaks.skip(text, sign.get().end());
        while (at < line.start()) {
            SourceLine empty = SourceLine.of(text, at);
            if (empty.end() - empty.start() > line.indent()) {
                Span spaces = failure.span(empty.start(), empty.end());
                return Optional.of(failure.fault(empty.start(), empty.end(), Message.of("yaml-syntax.deep-empty-line"))
                        .hint(Message.of("yaml-syntax.deep-empty-line.hint.delete"))
                        .edit(spaces, ""));
            }
            at = LineBreaks.skip(text, empty.end());
        }
        return Optional.empty();
    }
}
