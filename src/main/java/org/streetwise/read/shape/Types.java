package org.streetwise.read.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Amount;
import org.streetwise.source.Spanned;

/// The kinds of values that fields have.
public final class Types {
    private Types() {}

    /// A plain text of one line, such as a name. `no`, `0363` and `12:30` are texts.
    public static Type<String> text() {
        return new Text();
    }

    /// A short text that is printed, such as a label. There may be one for each language: `{nl: Energie, en: Energy}`.
    public static Type<String> label() {
        return new LabelText(true);
    }

    /// A name that is printed. Other languages may write it differently, but need not.
    public static Type<String> name() {
        return new LabelText(false);
    }

    /// Markdown of one line, such as a title.
    public static Type<ProseLine> line() {
        return new LineText(true);
    }

    /// Markdown of one line that is never translated, since it belongs to one language.
    public static Type<ProseLine> untranslatedLine() {
        return new LineText(false);
    }

    /// Markdown of several paragraphs, or `{file: prose/x.md}`.
    public static Type<Prose> prose() {
        return new LongText();
    }

    /// A whole number from `least` to `most`, both included.
    public static Type<Integer> whole(int least, int most) {
        return new Whole(least, most);
    }

    /// A number, perhaps with words that tell how exactly it is known.
    public static Type<Amount> quantity() {
        return new Quantity();
    }

    /// `yes` or `no`; `true` and `false` are read too.
    public static Type<Boolean> yesNo() {
        return new YesNo();
    }

    /// A text of a certain form, such as a date.
    ///
    /// @param noun with its article: `a date`
    /// @param pattern a regular expression for the form, for those who check files by a schema
    public static <T> Form<T> form(Message noun, String pattern, Form.Parser<T> parser) {
        return new Form<>(noun, pattern, parser, Optional.empty());
    }

    /// One of an enum's constants, spelled in lower case with hyphens.
    public static <E extends Enum<E>> Choice<E> choice(Class<E> of) {
        return Choice.of(of);
    }

    /// One of several values, each by its word.
    public static <T> Choice<T> choice(List<T> values, Function<T, String> word) {
        return Choice.of(values, word);
    }

    /// One of several words.
    public static Choice<String> choice(String... words) {
        return Choice.of(words);
    }

    /// A record with fields of its own.
    public static <T> Type<T> nested(Shape<T> shape) {
        return new Nested<>(shape);
    }

    /// A list; broken items are left out.
    public static <T> Type<List<T>> list(Type<T> item) {
        return new ListOf<>(item);
    }

    /// A list of records.
    public static <T> Type<List<T>> list(Shape<T> item) {
        return new ListOf<>(new Nested<>(item));
    }

    /// A list, or its only item without the list.
    public static <T> Type<List<T>> oneOrMany(Type<T> item) {
        return new OneOrMany<>(item);
    }

    /// Names that the author chooses, each with a value, in the author's order.
    public static <K, V> Type<Map<K, V>> map(Type<K> key, Type<V> value) {
        return new MapOf<>(key, value);
    }

    /// A list's item that is a name, or a name that is followed by a text: `- Naam: rol`.
    ///
    /// @param name what the name is, with its article: `an organisation`
    /// @param text what follows it: `its role`
    public static <T> Type<T> namePair(Message name, Message text, BiFunction<String, Optional<String>, T> build) {
        return new NamePair<>(name, text, build);
    }

    /// A record, or a short form of it in one value.
    public static <T> Type<T> either(Type<T> brief, Shape<T> full) {
        return new Either<>(brief, new Nested<>(full));
    }

    /// A word with a special meaning, or another value.
    public static <T> OrWord<T> orWord(String word, T meaning, Type<T> otherwise) {
        return new OrWord<>(word, meaning, otherwise, Set.of(), Set.of());
    }

    /// The same value with its place.
    public static <T> Type<Spanned<T>> placed(Type<T> type) {
        return new Placed<>(type);
    }
}
