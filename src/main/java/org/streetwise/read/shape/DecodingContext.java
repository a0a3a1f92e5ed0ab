package org.streetwise.read.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private int faults;

    /// A place at which something could not be read.
    ///
    /// @param nameless whether it is a record without the name that it should have
    record UnreadPlace(Span span, boolean nameless) {}

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

    /// Records that a value is left out, or can't be found by its name.
    void unread(Span place, boolean nameless) {
        unread.add(new UnreadPlace(place, nameless));
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

    /// Reports a fault that leaves the value as it is.
    void report(YamlNode node, Diagnostic diagnostic) {
        diagnostics.report(node.anchor()
                .map(anchor -> diagnostic.related(anchor, Message.of("label.written-out")))
                .orElse(diagnostic));
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
