package org.streetwise.read.references;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.read.references.BibtexEntry.Value;
import org.streetwise.read.yaml.Limits;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Reads the value after a field's `=`: texts in braces or quotation marks, numbers and names of strings, joined by
/// `#`.
final class BibtexValues {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /// The beginning of a field on a new line. A text that contains one lacks its closing sign.
    private static final Pattern FIELD = Pattern.compile("\\n[ \\t]*+[A-Za-z]{3,20}[ \\t]*+=[ \\t]*+(?:[{\"]|\\z)");

    private final SourceId file;
    private final BibtexText text;
    private final BibtexFaults faults;
    private final Map<String, String> strings = new HashMap<>();

    BibtexValues(SourceId file, BibtexText text, BibtexFaults faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
        MONTHS.forEach(month -> strings.put(month, month));
    }

    /// Makes a name stand for a text from here on.
    void define(String name, String latex) {
        strings.put(name.toLowerCase(Locale.ROOT), latex);
    }

    /// Reads a value; absent, and reported, if there is none or it never ends.
    Optional<Value> value(String field, int name) {
        StringBuilder latex = new StringBuilder();
        int start = text.skipSpace().at();
        int end = start;
        Span only = new Span(file, start, start);
        int pieces = 0;
        do {
            int from = text.skipSpace().at();
            Optional<Span> piece = piece(field, name, latex);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            only = piece.get();
            start = pieces == 0 ? from : start;
            end = text.at();
            pieces++;
        } while (text.skipSpace().take('#'));
        text.moveTo(end);
        return Optional.of(new Value(latex.toString(), pieces == 1 ? only : new Span(file, start, end)));
    }

    private Optional<Span> piece(String field, int name, StringBuilder latex) {
        int start = text.at();
        return switch (text.sign()) {
            case '{' -> enclosed(field, '}', latex);
            case '"' -> enclosed(field, '"', latex);
            default -> {
                String word = text.upTo("{}\"#,=()");
                if (word.isEmpty()) {
                    faults.noValue(name, start, field);
                    yield Optional.empty();
                }
                latex.append(meaning(field, word, start));
                yield Optional.of(new Span(file, start, text.at()));
            }
        };
    }

    /// What a word stands for. An unknown month stands for itself, since months are also written out, or in another
    /// language.
    private String meaning(String field, String word, int start) {
        if (word.chars().allMatch(Character::isDigit)) {
            return word;
        }
        String meant = strings.get(word.toLowerCase(Locale.ROOT));
        if (meant == null && field.equals("month")) {
            return word;
        }
        if (meant == null) {
            faults.unknownString(start, text.at(), word);
            return "";
        }
        return meant;
    }

    /// Reads a text up to its closing sign outside inner braces.
    private Optional<Span> enclosed(String field, char closing, StringBuilder latex) {
        int sign = text.at();
        text.moveTo(sign + 1);
        int depth = 0;
        for (; !text.isAtEnd(); text.moveTo(text.at() + 1)) {
            char here = text.sign();
            if (depth == 0 && here == closing) {
                return ended(field, closing, sign, latex);
            }
            if (here == '\\') {
                text.moveTo(text.at() + 1);
            } else if (here == '{' && ++depth > BibtexParser.DEPTH) {
                faults.tooDeep(text.at());
                return Optional.empty();
            } else if (here == '}' && depth-- == 0) {
                break;
            }
        }
        faults.textNotClosed(sign, field, closing);
        return Optional.empty();
    }

    private Optional<Span> ended(String field, char closing, int sign, StringBuilder latex) {
        String inner = text.between(sign + 1, text.at());
        Span span = new Span(file, sign + 1, text.at());
        text.moveTo(text.at() + 1);
        if (inner.length() > Limits.TEXT) {
            faults.tooLong(span);
            return Optional.empty();
        }
        if (FIELD.matcher(inner).find()) {
            faults.textNotClosed(sign, field, closing);
            return Optional.empty();
        }
        latex.append(inner);
        return Optional.of(span);
    }
}
