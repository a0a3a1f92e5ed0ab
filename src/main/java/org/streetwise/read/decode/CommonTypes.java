package org.streetwise.read.decode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.AreaCode;
import org.streetwise.know.value.Doi;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.LessonName;
import org.streetwise.know.value.NamedSource;
import org.streetwise.know.value.Partner;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Slug;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.WebAddress;
import org.streetwise.read.shape.Form.Parsed;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Types of values that several shapes use.
final class CommonTypes {
    private static final String NAME = "[a-z0-9-]{1,40}(/[a-z0-9-]{1,40})?";
    private static final Map<String, String> LANGUAGES =
            Map.of("nederlands", "nl", "dutch", "nl", "engels", "en", "english", "en", "duits", "de", "frans", "fr");

    static final Type<Id> ID = Types.form(Message.of("noun.id"), "[a-z0-9-]{1,40}", CommonTypes::id)
            .orIfUnreadable(Id.UNREADABLE);
    /// A lesson of a case as others name it. A name without the case is read too; only the whole programme tells which
    /// case is meant.
    static final Type<LessonName> CASE_LESSON = Types.form(
                    Message.of("noun.case-lesson"), NAME, CommonTypes::caseLesson)
            .orIfUnreadable(new LessonName.Streetwise(Id.UNREADABLE));
    static final Type<SourceLink> LINK = Types.placed(
                    Types.form(Message.of("noun.address-or-key"), "@\\S+|https?://\\S+", CommonTypes::link)
                            .orIfUnreadable(placed -> new SourceLink.Key("", placed.span())))
            .as(placed -> placed.value().apply(placed));
    /// An address, a key, or just a name.
    static final Type<NamedSource> NAMED_SOURCE = Types.placed(
                    Types.form(Message.of("noun.named-source"), "\\S.*", CommonTypes::namedSource))
            .as(placed -> placed.value().apply(placed.span()));
    static final Type<String> ADDRESS_TEXT =
            Types.form(Message.of("noun.address"), "https?://\\S+", CommonTypes::address);
    /// Gives the address that a DOI stands for.
    static final Type<String> DOI = Types.form(Message.of("noun.doi"), Doi.FORM, CommonTypes::doi);
    static final Type<String> REFERENCE_KEY = Types.form(
                    Message.of("noun.reference-key"), Reference.KEY_FORM, CommonTypes::referenceKey)
            .orIfUnreadable("");
    static final Type<Language> LANGUAGE =
            Types.form(Message.of("noun.language-code"), "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", CommonTypes::language);

    static final Type<AreaCode> AREA_CODE =
            Types.form(Message.of("noun.area-code"), AreaCode.FORM, CommonTypes::areaCode);
    static final Type<String> FINGERPRINT = matching(Message.of("noun.fingerprint"), "[0-9a-f]{8}");
    static final Type<String> EMAIL = matching(Message.of("noun.email"), "[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    static final Type<String> PHONE = matching(Message.of("noun.phone"), "\\+?[0-9][0-9 ()-]{2,24}");
    static final Type<LessonName> LESSON_NAME =
            Types.form(Message.of("noun.any-lesson"), NAME, CommonTypes::lessonName);
    /// A lesson as a lesson of a case names it: by its id alone if both belong to the same case.
    static final Type<Spanned<LessonKey>> SIBLING = Types.placed(
                    Types.form(Message.of("noun.sibling-lesson"), NAME, CommonTypes::lessonName))
            .as(CommonTypes::sibling);

    static final Type<Partner> PARTNER =
            Types.namePair(Message.of("noun.organisation"), Message.of("noun.its-role"), Partner::new);

    private CommonTypes() {}

    /// Names of people, each with an organisation.
    static <T> Type<List<T>> people(BiFunction<String, Optional<String>, T> build) {
        return Types.list(Types.namePair(Message.of("noun.name"), Message.of("noun.its-organisation"), build));
    }

    /// A text of which only the form is checked.
    private static Type<String> matching(Message noun, String pattern) {
        Pattern form = Pattern.compile(pattern);
        return Types.form(noun, pattern, text -> form.matcher(text).matches() ? Parsed.right(text) : Parsed.wrong());
    }

    private static Parsed<AreaCode> areaCode(String text) {
        if (AreaCode.isWellFormed(text)) {
            return Parsed.right(new AreaCode(text));
        }
        String upper = text.toUpperCase(Locale.ROOT).replace(" ", "");
        return AreaCode.isWellFormed(upper)
                ? Parsed.meant(upper)
                : Parsed.wrong(Message.of("wrong-value.hint.area-code"));
    }

    private static Parsed<LessonName> lessonName(String text) {
        return caseLesson(text) instanceof Parsed.Right<LessonName> right
                ? right
                : Slug.ofLesson(text)
                        .map(LessonKey::toString)
                        .or(() -> Slug.of(text))
                        .map(Parsed::<LessonName>meant)
                        .orElseGet(Parsed::wrong);
    }

    private static Parsed<LessonName> caseLesson(String text) {
        if (Id.isWellFormed(text)) {
            return Parsed.right(new LessonName.Streetwise(new Id(text)));
        }
        return switch (lessonKey(text)) {
            case Parsed.Right<LessonKey>(LessonKey key) -> Parsed.right(new LessonName.OfCase(key));
            case Parsed.Wrong<LessonKey>(var hints, var why) -> new Parsed.Wrong<>(hints, why);
        };
    }

    private static Spanned<LessonKey> sibling(Spanned<LessonName> name) {
        LessonKey key = switch (name.value()) {
            case LessonName.OfCase(LessonKey whole) -> whole;
            case LessonName.Streetwise(Id lesson) ->
                new LessonKey(CaseShape.id(name.span().source()), lesson);
        };
        return new Spanned<>(key, name.span());
    }

    private static Parsed<Id> id(String text) {
        if (Id.isWellFormed(text)) {
            return Parsed.right(new Id(text));
        }
        return Slug.of(text).map(Parsed::<Id>meant).orElseGet(Parsed::wrong);
    }

    private static Parsed<LessonKey> lessonKey(String text) {
        return LessonKey.read(text)
                .map(Parsed::right)
                .orElseGet(() -> Slug.ofLesson(text)
                        .map(key -> Parsed.<LessonKey>meant(key.toString()))
                        .orElseGet(() -> Parsed.wrong(Message.of("wrong-value.hint.case-lesson"))));
    }

    private static Parsed<Function<Spanned<?>, SourceLink>> link(String text) {
        if (text.startsWith("@") && Reference.isKey(text.substring(1))) {
            return Parsed.right(placed -> new SourceLink.Key(text.substring(1), placed.span()));
        }
        if (WebAddress.isWellFormed(text)) {
            return Parsed.right(placed -> new SourceLink.Address(text, placed.span()));
        }
        return bareAddress(text)
                .or(() -> Reference.isKey(text) ? Optional.of("\"@" + text + "\"") : Optional.empty())
                .map(Parsed::<Function<Spanned<?>, SourceLink>>meant)
                .orElseGet(Parsed::wrong);
    }

    private static Parsed<String> address(String text) {
        if (WebAddress.isWellFormed(text)) {
            return Parsed.right(text);
        }
        return bareAddress(text).map(Parsed::<String>meant).orElseGet(Parsed::wrong);
    }

    private static Parsed<String> doi(String text) {
        return Doi.address(text).map(Parsed::right).orElseGet(Parsed::wrong);
    }

    private static Optional<String> bareAddress(String text) {
        return text.startsWith("www.") && text.indexOf(' ') < 0 ? Optional.of("https://" + text) : Optional.empty();
    }

    private static Parsed<String> referenceKey(String text) {
        if (Reference.isKey(text)) {
            return Parsed.right(text);
        }
        boolean marked = text.startsWith("@") && Reference.isKey(text.substring(1));
        return marked
                ? Parsed.wrong(Message.of("wrong-value.hint.without-at", "key", text.substring(1)))
                : Parsed.wrong();
    }

    private static Parsed<Language> language(String text) {
        if (Language.isWellFormed(text)) {
            return Parsed.right(new Language(text));
        }
        String code = LANGUAGES.get(text.toLowerCase(Locale.ROOT));
        return code == null ? Parsed.wrong() : Parsed.meant(code);
    }

    private static Parsed<Function<Span, NamedSource>> namedSource(String text) {
        boolean linked = text.startsWith("@") || WebAddress.is(text);
        return linked
                ? switch (link(text)) {
                    case Parsed.Right<Function<Spanned<?>, SourceLink>>(var link) ->
                        Parsed.right(span -> new NamedSource.Linked(link.apply(new Spanned<>(text, span))));
                    case Parsed.Wrong<Function<Spanned<?>, SourceLink>>(var hints, _) ->
                        Parsed.wrong(hints.toArray(Message[]::new));
                }
                : Parsed.right(span -> new NamedSource.Told(text, span));
    }
}
