package org.streetwise.read.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.json.Json;

/// Puts JSON schemas together.
final class Keywords {
    private static final Json NULL = new Json.Text("null");

    private Keywords() {}

    static Json.Members types(String... types) {
        return types.length == 1
                ? Json.object().with("type", types[0])
                : Json.object().with("type", words(types));
    }

    static Json.Items words(String... words) {
        List<Json> items = new ArrayList<>();
        for (String word : words) {
            items.add(new Json.Text(word));
        }
        return new Json.Items(items);
    }

    static Json.Members required(String field) {
        return Json.object().with("required", words(field));
    }

    static Json.Members anyOf(List<Json> schemas) {
        return Json.object().with("anyOf", new Json.Items(schemas));
    }

    /// A schema that accepts what either of two accepts.
    static Json.Members either(Json.Members one, Json.Members other) {
        List<Json> all = new ArrayList<>(alternatives(one));
        all.addAll(alternatives(other));
        return anyOf(all);
    }

    private static List<Json> alternatives(Json.Members schema) {
        return schema.members().size() == 1 && schema.members().get("anyOf") instanceof Json.Items(List<Json> items)
                ? items
                : List.of(schema);
    }

    /// A schema that also accepts a field without a value.
    static Json.Members orNothing(Json.Members schema) {
        Map<String, Json> members = new LinkedHashMap<>(schema.members());
        switch (members.get("type")) {
            case Json.Items(List<Json> types) -> members.put("type", new Json.Items(joined(types, NULL)));
            case Json.Text type -> members.put("type", new Json.Items(List.of(type, NULL)));
            case null, default -> {
                return either(schema, types("null"));
            }
        }
        return new Json.Members(members);
    }

    private static List<Json> joined(List<Json> some, Json more) {
        List<Json> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /// A schema that accepts neither texts of only white space nor empty lists.
    static Json.Members filled(Json.Members schema) {
        if (schema.members().get("anyOf") instanceof Json.Items(List<Json> alternatives)) {
            List<Json> filled = new ArrayList<>();
            alternatives.forEach(each -> filled.add(each instanceof Json.Members members ? filled(members) : each));
            return anyOf(filled);
        }
        return switch (schema.members().get("type")) {
            case Json.Items(List<Json> types)
            when types.contains(new Json.Text("string")) && !schema.members().containsKey("pattern") ->
                schema.with("pattern", "\\S");
            case Json.Text(String type) when type.equals("array") -> schema.with("minItems", 1);
            case null, default -> schema;
        };
    }

    /// Joins two schemas, with the members of the first in front.
    static Json.Members with(Json.Members first, Json.Members rest) {
        Map<String, Json> members = new LinkedHashMap<>(first.members());
        members.putAll(rest.members());
        return new Json.Members(members);
    }
}
