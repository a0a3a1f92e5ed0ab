package org.streetwise.read.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.MissingTranslation;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// The state of one decoding: where faults go, which field is being read, how many values were broken so far.
public final class DecodingContext {
    private static final int LONGEST_VALUE = 60;

    private final SourceFiles files;
    private final Diagnostics diagnostics;
    private final Languages languages;
    private final Consumer<MissingTranslation> missing;
    private final Optional<String> signed;
    private String field;
    private List<String> offered = List.of();
    private final List<UnreadPlace> unread = new ArrayList<>();
    private final Set<Told> told = new HashSet<>();
    private final List<Span> repeated = new ArrayList<>();
    private int faults;

    /// A fault that is reported.
    ///
    /// @param written where the value is written out
    private record Told(Span written, Code code, Message message) {}

    /// A place at which something could not be read.
    ///
    /// @param any whether it may have meant anything, whatever is written there
    /// @param only the only kind of record that is missing because of it; absent if others may be too
    record UnreadPlace(Span span, boolean any, Optional<Shape<?>> only) {}

    /// @param missing takes the missing translations
    DecodingContext(
            SourceFiles files, Diagnostics diagnostics, Languages languages, Consumer<MissingTranslation> missing) {
        this(files, diagnostics, languages, missing, Optional.empty());
    }

    private DecodingContext(
            SourceFiles files,
            Diagnostics diagnostics,
            Languages languages,
            Consumer<MissingTranslation> missing,
            Optional<String> signed) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.languages = languages;
        this.missing = missing;
        this.signed = signed;
        this.field = "";
    }

    /// A new reading for a record whose texts are translated.
    ///
    /// @param fingerprint of the original's texts
    DecodingContext ofTranslated(String fingerprint) {
        return new DecodingContext(files, diagnostics, languages, missing, Optional.of(fingerprint));
    }

    /// The fingerprint of the original's texts; absent unless the file's record is read with the texts of a
    /// translation.
    Optional<String> signed() {
        return signed;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Languages languages() {
        return languages;
    }

    SourceFiles files() {
        return files;
    }

    /// Enters a field. Returns the field around it, for the way back.
    String enter(String key) {
        String outer = field;
        field = key;
        return outer;
    }

    /// Adds a word that may stand here too.
    void offer(String word) {
        List<String> more = new ArrayList<>(List.of(word));
        more.addAll(offered);
        offered = List.copyOf(more);
    }

    /// Removes the word that was added last.
    void withdraw() {
        offered = offered.subList(1, offered.size());
    }

    /// Records that a value is left out. References may mean what is written there.
    void unread(Span place) {
        unread.add(new UnreadPlace(place, false, Optional.empty()));
    }

    /// Records that a record without a name is left out.
    void lost(Span place) {
        unread.add(new UnreadPlace(place, true, Optional.empty()));
    }

    /// Records that a record could be read, but not its name.
    ///
    /// @param name what stands in its place, if that is a text
    void unnamed(Shape<?> shape, Span record, Optional<Span> name) {
        unread.add(new UnreadPlace(name.orElse(record), name.isEmpty(), Optional.of(shape)));
    }

    /// Records that none of a list's records could be read.
    void lostAll(Shape<?> item, Span list) {
        unread.add(new UnreadPlace(list, true, Optional.of(item)));
    }

    List<UnreadPlace> unread() {
        return List.copyOf(unread);
    }

    int faults() {
        return faults;
    }

    /// Counts a value as broken whose fault is reported elsewhere.
    void lose() {
        faults++;
    }

    /// Reports a value that is not what its field wants.
    ///
    /// @param wanted with its article: `a number`
    /// @param hints what to write instead
    <T> Optional<T> wrong(YamlNode node, Message wanted, Message... hints) {
        Message all = orOffered(wanted);
        Message message = switch (node) {
            case YamlNode.Mapping _ -> Message.of("wrong-value.fields", "field", named(), "wanted", all);
            case YamlNode.Sequence _ -> Message.of("wrong-value.list", "field", named(), "wanted", all);
            case YamlNode.Scalar scalar
            when scalar.value().isBlank() -> Message.of("wrong-value.nothing", "field", named(), "wanted", all);
            case YamlNode.Scalar scalar ->
                Message.of("wrong-value", "field", named(), "wanted", all, "value", shown(scalar.value()));
        };
        return broken(node, Diagnostic.of(Code.WRONG_VALUE, node.span(), message), hints);
    }

    /// Reports a value of the right form that names something which does not exist.
    ///
    /// @param why what it lacks, as the end of a sentence
    <T> Optional<T> absent(YamlNode node, Message wanted, Message why, Message... hints) {
        Message message =
                Message.of("wrong-value.absent", "field", named(), "wanted", orOffered(wanted), "reason", why);
        return broken(node, Diagnostic.of(Code.WRONG_VALUE, node.span(), message), hints);
    }

    /// `a number, `unknown` or `secret``.
    private Message orOffered(Message wanted) {
        List<Object> all = new ArrayList<>(List.of(wanted));
        all.addAll(WrittenTexts.quoted(offered));
        return Message.oneOf(all);
    }

    /// Reports a broken value and returns an empty one.
    <T> Optional<T> broken(YamlNode node, Diagnostic diagnostic, Message... hints) {
        Diagnostic whole = diagnostic;
        for (Message hint : hints) {
            whole = whole.hint(hint);
        }
        report(node, whole);
        faults++;
        return Optional.empty();
    }

    /// Reports a fault that leaves the value as it is. A value that several aliases stand for is reported once.
    void report(YamlNode node, Diagnostic diagnostic) {
        Span written = node.anchor().orElse(node.span());
        if (told.add(new Told(written, diagnostic.code(), diagnostic.message()))) {
            diagnostics.report(node.anchor()
                    .map(anchor -> diagnostic.related(anchor, Message.of("label.written-out")))
                    .orElse(diagnostic));
        } else {
            repeated.add(node.span());
        }
    }

    /// The aliases of values that are reported elsewhere.
    List<Span> repeated() {
        return List.copyOf(repeated);
    }

    /// Records what the translation lacks.
    void lacks(MissingTranslation texts) {
        missing.accept(texts);
    }

    /// The field being read, as the beginning of a sentence.
    Message named() {
        return field.isEmpty() ? Message.of("noun.this-file") : Message.of("quoted", "text", field);
    }

    /// A value as messages show it: on one line, not too long.
    static String shown(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_VALUE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE - 1))
                                .strip() + "…";
    }
}
