package org.streetwise.read.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.read.references.BibtexEntry.Value;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Splits a BibTeX file into its entries. Text outside of them is a comment.
///
/// A line that begins with `@word{` begins an entry, even if the previous one is still open. So an entry that is never
/// closed doesn't swallow others, and a file is read in time linear in its length.
final class BibtexParser {
    /// How deep braces may be nested.
    static final int DEPTH = 60;
    /// How many entries and fields a file may have.
    static final int PARTS = 250_000;

    private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t]*@[ \\t]*[A-Za-z]+[ \\t]*[{(]");
    private static final Pattern WITHOUT_SIGN = Pattern.compile("(?m)^[ \\t]*([A-Za-z]{3,20})\\{[^\\s,={}]+,[ \\t]*$");
    private static final Pattern LOST_FIELD = Pattern.compile("\\s*+,?+\\s*+([A-Za-z]{3,20})\\s*+=\\s*+[{\"]");

    private final SourceId file;
    private final String whole;
    private final BibtexText text;
    private final BibtexFaults faults;
    private final BibtexValues values;
    private final List<BibtexEntry> entries = new ArrayList<>();
    private final Matcher lines;
    private int next;
    private int parts;

    private BibtexParser(Source source, BibtexFaults faults) {
        this.file = source.id();
        this.whole = source.text();
        this.text = new BibtexText(whole);
        this.faults = faults;
        this.lines = ENTRY.matcher(whole);
        this.values = new BibtexValues(file, text, faults);
    }

    /// The entries that could be read, in their order.
    static List<BibtexEntry> entries(Source source, BibtexFaults faults) {
        BibtexParser parser = new BibtexParser(source, faults);
        parser.parse();
        return parser.entries;
    }

    private void parse() {
        int behind = 0;
        for (int sign = whole.indexOf('@'); sign >= 0 && parts <= PARTS; sign = whole.indexOf('@', behind)) {
            remark(behind, sign);
            text.boundAt(nextEntry(sign + 1));
            text.moveTo(sign + 1);
            entry(sign);
            behind = Math.max(text.at(), sign + 1);
        }
        remark(behind, whole.length());
    }

    /// The start of the next line that begins an entry, or the file's end.
    private int nextEntry(int from) {
        while (next < from && next < whole.length()) {
            next = lines.find() ? lines.start() : whole.length();
        }
        return next;
    }

    private void remark(int start, int end) {
        Matcher word = WITHOUT_SIGN.matcher(whole).region(start, end);
        while (word.find()) {
            faults.noSign(word.start(1), word.end(1));
        }
    }

    private boolean isOneMore(int at) {
        if (++parts == PARTS + 1) {
            faults.tooMany(at);
        }
        return parts <= PARTS;
    }

    private void entry(int sign) {
        String type = text.skipSpace().upTo("@{}(),=\"#").toLowerCase(Locale.ROOT);
        Span place = new Span(file, sign, text.at());
        char opening = text.skipSpace().sign();
        if (type.isEmpty() || opening != '{' && opening != '(' || !isOneMore(sign)) {
            text.moveTo(sign + 1);
            return;
        }
        char closing = opening == '{' ? '}' : ')';
        text.moveTo(text.at() + 1);
        switch (type) {
            case "comment", "preamble" -> {
                text.skipTo(String.valueOf(closing));
                text.take(closing);
            }
            case "string" -> fields(place, closing).forEach((name, value) -> values.define(name, value.latex()));
            default -> entry(new Spanned<>(type, place), closing);
        }
    }

    private void entry(Spanned<String> type, char closing) {
        int start = text.skipSpace().at();
        String key = text.upToEither(",={}\n").strip();
        Span place = new Span(file, start, start + key.length());
        boolean keyed = !key.isEmpty() && text.skipSpace().sign() != '=';
        if (!keyed) {
            faults.entryWithoutKey(type.span().start(), type.span().end());
            text.moveTo(key.isEmpty() ? text.at() : start);
            text.take(',');
        } else if (!text.take(',') && text.sign() != closing && !text.isAtEnd()) {
            faults.noComma(place.end());
        }
        int broken = faults.broken();
        Map<String, Value> fields = fields(type.span(), closing);
        if (keyed && broken == faults.broken()) {
            entries.add(new BibtexEntry(type, new Spanned<>(key, place), fields));
        }
    }

    /// Reads the fields of an entry, and its end.
    private Map<String, Value> fields(Span entry, char closing) {
        Map<String, Value> fields = new HashMap<>();
        boolean open = true;
        while (open && !text.skipSpace().isAtEnd() && text.sign() != closing) {
            open = isOneMore(text.at()) && field(fields, closing);
        }
        if (!open) {
            text.moveTo(text.bound());
        } else if (text.take(closing)) {
            lost(text.at() - 1);
        } else {
            faults.entryNotClosed(entry.start(), entry.end());
        }
        return fields;
    }

    /// @return false if it is unknown where the field ends and the next one begins
    private boolean field(Map<String, Value> fields, char closing) {
        int start = text.at();
        String name = text.upTo("=,{}()\"#").toLowerCase(Locale.ROOT);
        int end = text.at();
        if (name.isEmpty()) {
            if (!text.take(',')) {
                faults.unexpected(start, start + 1);
                text.moveTo(start + 1);
                text.skipTo("," + closing);
            }
            return true;
        }
        if (!text.skipSpace().take('=')) {
            faults.noEquals(start, end, name);
            text.skipTo("," + closing);
            text.take(',');
            return true;
        }
        Span place = new Span(file, start, end);
        int value = text.skipSpace().at();
        boolean enclosed = text.sign() == '{' || text.sign() == '"';
        Optional<Value> read = values.value(name, start);
        read.ifPresent(found -> put(name, place, found, fields));
        if (read.isEmpty() && enclosed && text.at() > value) {
            return false;
        }
        int behind = text.at();
        if (!text.skipSpace().take(',') && text.sign() != closing && !text.isAtEnd() && read.isPresent()) {
            faults.noComma(behind);
        }
        return true;
    }

    private void put(String name, Span place, Value value, Map<String, Value> fields) {
        Value first = fields.putIfAbsent(name, value);
        if (first != null) {
            faults.twice(place, first.span(), name);
        }
    }

    /// Reports fields after an entry's end, which would be lost.
    private void lost(int brace) {
        Matcher field = LOST_FIELD.matcher(whole).region(text.at(), text.bound());
        if (field.lookingAt()) {
            faults.closedTooEarly(brace, brace + 1, field.group(1).toLowerCase(Locale.ROOT));
        }
    }
}
