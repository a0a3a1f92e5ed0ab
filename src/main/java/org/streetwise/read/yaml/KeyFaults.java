package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;
import org.streetwise.source.Span;

/// Finds faults in names of fields that YAML reads without complaint.
final class KeyFaults {
    private static final Pattern TIGHT = Pattern.compile("([A-Za-z][\\w-]*):(?=[^\\s/])");

    private KeyFaults() {}

    /// Returns the node if it is a name.
    ///
    /// @param opening the first character of what stands in a name's place
    static YamlNode.Scalar checked(Source source, YamlNode node, Span opening) throws Unreadable {
        if (!(node instanceof YamlNode.Scalar key)) {
            throw new Unreadable(
                    ParseFailure.fault(source, opening.start(), opening.end(), Message.of("yaml-syntax.name-no-word"))
                            .hint(Message.of("yaml-syntax.name-no-word.hint.quote")));
        }
        if (key.style() != YamlNode.Style.PLAIN || key.anchor().isPresent()) {
            return key;
        }
        int start = key.span().start();
        if (key.isMissing()) {
            throw new Unreadable(ParseFailure.fault(source, start, key.span().end(), Message.of("yaml-syntax.no-name"))
                    .hint(Message.of("hint.write-field")));
        }
        boolean trimmed = start > opening.start();
        if (trimmed || !isPlainLetter(source.text().charAt(start))) {
            SourceLine line = SourceLine.of(source.text(), start);
            Optional<Diagnostic> fault = line.content() <= start ? LineFaults.ofKey(source, line) : Optional.empty();
            if (fault.isPresent()) {
                throw new Unreadable(fault.get());
            }
        }
        return key;
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /// Reports `{name:value}`, which YAML takes for a name without a value.
    static void checkBraces(Source source, YamlNode.Scalar key, YamlNode value) throws Unreadable {
        boolean lone = key.style() == YamlNode.Style.PLAIN
                && key.anchor().isEmpty()
                && value instanceof YamlNode.Scalar scalar
                && scalar.isMissing();
        Matcher matcher = TIGHT.matcher(key.value());
        if (lone && matcher.lookingAt()) {
            throw new Unreadable(LineFaults.tight(source, key.span().start() + matcher.end(1)));
        }
    }

    /// Reports items of a list that begin with a sign other than `-`, which YAML reads as one text.
    static void checkItem(Source source, YamlNode.Scalar text) throws Unreadable {
        if (text.style() != YamlNode.Style.PLAIN
                || text.isMissing()
                || isPlainLetter(text.value().charAt(0))) {
            return;
        }
        SourceLine line = SourceLine.of(source.text(), text.span().start());
        if (line.firstVisible() == text.span().start()) {
            Optional<Diagnostic> fault = LineFaults.ofKey(source, line);
            if (fault.isPresent()) {
                throw new Unreadable(fault.get());
            }
        }
    }
}
