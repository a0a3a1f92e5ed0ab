package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;

/// What concerns a file as a whole: lines for YAML itself (`%YAML`, `---`, `...`), and files that hold no fields at
/// all.
record DocumentFaults(Source source) {
    /// Lines before the fields: blank ones, comments, and those for YAML itself.
    private static final Pattern HEAD = Pattern.compile("\\G(?:[ \\t]*(?:#.*)?|(%.*))(?:\\r\\n|[\\n\\r])");
    private static final Pattern VERSION = Pattern.compile("%YAML 1\\.[0-9]\\s*(?:#.*)?");

    /// Reports lines that begin with `%`. The parser ignores them, though they may be meant as text.
    void checkDirectives() throws Unreadable {
        Matcher line = HEAD.matcher(source.text() + "\n");
        while (line.find()) {
            if (line.group(1) != null && !VERSION.matcher(line.group(1)).matches()) {
                throw new Unreadable(directive(line.start(1)));
            }
        }
    }

    private Diagnostic directive(int at) {
        SourceLine line = SourceLine.of(source.text(), at);
        Diagnostic fault = ParseFailure.fault(source, at, line.trimmedEnd(), Message.of("yaml-syntax.percent-sign"));
        return line.words().startsWith("%YAML")
                ? fault.hint(Message.of("hint.delete-line"))
                        .edit(source.span(at, LineBreaks.skip(source.text(), line.end())), "")
                : fault.hint(Message.of("yaml-syntax.percent-sign.hint.comment"));
    }

    /// A second document in the file.
    ///
    /// @param at where the parser sees it start
    Unreadable second(int at) {
        SourceLine line = SourceLine.of(source.text(), at);
        String sign = line.words().startsWith("...") ? "..." : "---";
        return new Unreadable(ParseFailure.fault(
                        source, line.start(), line.start() + 3, Message.of("yaml-syntax.second-document"))
                .hint(Message.of("yaml-syntax.second-document.hint.delete", "sign", sign))
                .edit(source.span(line.start(), LineBreaks.skip(source.text(), line.end())), ""));
    }

    /// Reports a file that YAML takes for one text, because no spaces follow its colons.
    void checkRoot(YamlNode root) throws Unreadable {
        if (root instanceof YamlNode.Scalar scalar && scalar.style() == YamlNode.Style.PLAIN) {
            SourceLine line = SourceLine.of(source.text(), scalar.span().start());
            Optional<Diagnostic> fault = LineFaults.of(source, line);
            if (fault.isPresent()) {
                throw new Unreadable(fault.get());
            }
        }
    }

    /// What goes wrong at `---`, `...` and `%YAML`.
    static Optional<Diagnostic> of(ParseFailure failure) {
        DocumentFaults faults = new DocumentFaults(failure.source());
        SourceLine line = failure.line();
        if (line.words().startsWith("---") && failure.at() > line.start() + 3) {
            int behind = line.skipSpaces(line.start() + 3);
            return Optional.of(
                    failure.fault(behind, line.trimmedEnd(), Message.of("yaml-syntax.text-on-line", "sign", "---"))
                            .hint(Message.of("hint.next-line"))
                            .edit(failure.span(line.start() + 3, behind), "\n"));
        }
        if (line.words().startsWith("...")) {
            return Optional.of(ending(failure, line));
        }
        Optional<SourceLine> above = line.above();
        if (failure.says("scanning a directive") || failure.says("YAML")) {
            return Optional.of(faults.directive(failure.contextLine().start()));
        }
        if (failure.says("<document start>") && above.isPresent()) {
            if (above.get().words().startsWith("...")) {
                return Optional.of(faults.second(above.get().start()).diagnostic());
            }
            if (above.get().words().startsWith("%")) {
                return Optional.of(faults.directive(above.get().start()));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic ending(ParseFailure failure, SourceLine line) {
        Diagnostic fault = failure.fault(line.start(), line.start() + 3, Message.of("yaml-syntax.end-sign"));
        return line.trimmedEnd() == line.start() + 3
                ? fault.hint(Message.of("hint.delete-line"))
                        .edit(failure.span(line.start(), LineBreaks.skip(failure.text(), line.end())), "")
                : fault.hint(Message.of("yaml-syntax.end-sign.hint.indent"));
    }
}
