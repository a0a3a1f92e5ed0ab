package org.streetwise.read.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.streetwise.json.Json;
import org.streetwise.read.shape.Choice;
import org.streetwise.read.shape.Either;
import org.streetwise.read.shape.Form;
import org.streetwise.read.shape.LabelText;
import org.streetwise.read.shape.LineText;
import org.streetwise.read.shape.ListOf;
import org.streetwise.read.shape.LongText;
import org.streetwise.read.shape.MapOf;
import org.streetwise.read.shape.Mapped;
import org.streetwise.read.shape.NamePair;
import org.streetwise.read.shape.Nested;
import org.streetwise.read.shape.OneOrMany;
import org.streetwise.read.shape.OrWord;
import org.streetwise.read.shape.Placed;
import org.streetwise.read.shape.Quantity;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Text;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Variant;
import org.streetwise.read.shape.Whole;
import org.streetwise.read.shape.YesNo;

/// Schemas of values. Editors read `0363`, `no` and `2021` as numbers and booleans before they look at the schema, so a
/// text may be any of these.
record ValueSchema(Records records) {
    private static final String NUMBER = "^\\s*-?\\d{1,30}(\\.\\d{1,30})?\\s*$";
    private static final String LANGUAGE = "^[A-Za-z]{2}(-[A-Za-z0-9]{2,8})*$";
    private static final String WHOLE = "^\\s*-?\\d{1,30}\\s*$";
    /// Texts that readers of YAML turn into numbers or booleans (YAML 1.2.2, section 10.3.2).
    private static final List<String> NUMBERS = Stream.iterate(
                    "1", digits -> digits.length() <= 40, digits -> digits + "1")
            .toList();
    private static final List<String> BOOLEANS = List.of("true", "false", "yes", "no");

    Json.Members of(Type<?> type) {
        return switch (type) {
            case Text _, LineText _ -> text();
            case LabelText _ -> label();
            case LongText _ -> longText();
            case Form<?> form -> form(form);
            case Whole whole -> whole(whole);
            case Quantity quantity ->
                Keywords.types("number", "string")
                        .with("pattern", NUMBER + "|^\\s*(?:" + quantity.pattern() + ")\\s*$")
                        .with(
                                "patternErrorMessage",
                                "write a number, with `circa` or a similar word before it if needed");
            case YesNo _ -> yesNo();
            case Choice<?> choice -> choice(choice);
            case Nested<?>(Shape<?> shape) -> reference(shape);
            case Variant<?> variant -> variant(variant);
            case ListOf<?>(Type<?> item) -> list(of(item));
            case OneOrMany<?>(Type<?> item) -> Keywords.either(of(item), list(of(item)));
            case MapOf<?, ?>(Type<?> key, Type<?> value) -> map(of(key), of(value));
            case NamePair<?> _ -> namePair();
            case Either<?>(Type<?> brief, Nested<?> full) -> Keywords.either(of(brief), of(full));
            case OrWord<?>(String word, _, Type<?> otherwise, var synonyms, _) -> {
                Json.Members either =
                        Keywords.either(of(otherwise), Json.object().with("const", word));
                for (String synonym : synonyms) {
                    either = Keywords.either(either, Json.object().with("const", synonym));
                }
                yield either;
            }
            case Mapped<?, ?>(Type<?> inner, _) -> of(inner);
            case Placed<?>(Type<?> inner) -> of(inner);
        };
    }

    private static Json.Members text() {
        return Keywords.types("string", "number", "boolean");
    }

    /// A text, or one for each language. The files' language must be among them, but a schema can't know which that is.
    private static Json.Members label() {
        return Keywords.types("string", "number", "boolean", "object")
                .with("minProperties", 1)
                .with("propertyNames", Json.object().with("pattern", LANGUAGE))
                .with("additionalProperties", Keywords.types("string", "number", "boolean", "null"));
    }

    private static Json.Members longText() {
        return Keywords.types("string", "number", "boolean", "object")
                .with(
                        "properties",
                        Json.object().with("file", text().with("description", "The path of a Markdown file.")))
                .with("required", Keywords.words("file"))
                .with("additionalProperties", new Json.Truth(false));
    }

    private static Json.Members form(Form<?> form) {
        List<String> types = new ArrayList<>(List.of("string"));
        Pattern pattern = Pattern.compile(form.pattern());
        if (NUMBERS.stream().anyMatch(pattern.asMatchPredicate())) {
            types.add("number");
        }
        if (BOOLEANS.stream().anyMatch(pattern.asMatchPredicate())) {
            types.add("boolean");
        }
        return Keywords.types(types.toArray(String[]::new))
                .with("pattern", "^\\s*(" + form.pattern() + ")\\s*$")
                .with("patternErrorMessage", "write " + form.noun().english());
    }

    private static Json.Members whole(Whole whole) {
        Json.Members schema = Keywords.types("integer", "string");
        if (whole.least() != Integer.MIN_VALUE) {
            schema = schema.with("minimum", whole.least());
        }
        if (whole.most() != Integer.MAX_VALUE) {
            schema = schema.with("maximum", whole.most());
        }
        return schema.with("pattern", WHOLE)
                .with("patternErrorMessage", "write " + whole.noun().english());
    }

    private static Json.Members yesNo() {
        return Keywords.types("boolean", "string")
                .with("pattern", "^\\s*([Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])\\s*$")
                .with("patternErrorMessage", "write yes or no");
    }

    private static Json.Members choice(Choice<?> choice) {
        List<Json> words = new ArrayList<>();
        for (Choice.Option<?> option : choice.options()) {
            words.add(new Json.Text(option.word()));
        }
        for (Choice.Option<?> option : choice.options()) {
            Json read = ExampleJson.scalar(option.word());
            if (!words.contains(read)) {
                words.add(read);
            }
        }
        return Json.object().with("enum", new Json.Items(words));
    }

    private Json.Members reference(Shape<?> shape) {
        return Json.object().with("$ref", "#/$defs/" + records.of(shape).slug());
    }

    private Json.Members variant(Variant<?> variant) {
        List<Json> kinds = new ArrayList<>();
        variant.kinds()
                .get()
                .forEach((kind, shape) -> kinds.add(reference(shape)
                        .with(
                                "properties",
                                Json.object().with(variant.tag(), Json.object().with("const", kind)))));
        return Keywords.anyOf(kinds);
    }

    /// A list. It may have items without a value, which are skipped.
    private static Json.Members list(Json.Members item) {
        return Keywords.types("array").with("items", Keywords.either(item, Keywords.types("null")));
    }

    private static Json.Members map(Json.Members key, Json.Members value) {
        Map<String, Json> members = new LinkedHashMap<>(Keywords.types("object").members());
        members.put("propertyNames", key);
        members.put("additionalProperties", Keywords.either(value, Keywords.types("null")));
        return new Json.Members(members);
    }

    private static Json.Members namePair() {
        return Keywords.types("string", "number", "boolean", "object")
                .with("minProperties", 1)
                .with("maxProperties", 1)
                .with("additionalProperties", Keywords.types("string", "number", "boolean", "null"));
    }
}
