package org.streetwise.read.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;

/// Gathers the fields of one record: each name once, merged fields (`<<`) after those that are written out.
final class FieldGatherer {
    private final Diagnostics diagnostics;
    private final List<YamlNode.Entry> written = new ArrayList<>();
    private final List<YamlNode.Entry> merged = new ArrayList<>();
    private final Map<String, YamlNode.Scalar> keys = new HashMap<>();

    FieldGatherer(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(YamlNode.Scalar key, YamlNode value) throws Unreadable {
        if (key.value().equals("<<") && key.style() == YamlNode.Style.PLAIN) {
            merge(key, value);
            return;
        }
        YamlNode.Scalar first = keys.putIfAbsent(key.value(), key);
        if (first == null) {
            written.add(new YamlNode.Entry(key, value));
            return;
        }
        diagnostics.report(
                Diagnostic.of(Code.DUPLICATE_FIELD, key.span(), Message.of("duplicate-field", "field", key.value()))
                        .labelled(Message.of("duplicate-field.label.again"))
                        .related(first.span(), Message.of("duplicate-field.label.first")));
    }

    private void merge(YamlNode.Scalar key, YamlNode value) throws Unreadable {
        switch (value) {
            case YamlNode.Mapping mapping -> merged.addAll(mapping.entries());
            case YamlNode.Sequence sequence -> {
                for (YamlNode item : sequence.items()) {
                    merge(key, item);
                }
            }
            case YamlNode.Scalar _ ->
                throw new Unreadable(
                        Diagnostic.of(Code.YAML_SYNTAX, key.span(), Message.of("yaml-syntax.merge-of-nothing"))
                                .hint(Message.of("yaml-syntax.merge-of-nothing.hint.write")));
        }
    }

    List<YamlNode.Entry> entries() {
        if (merged.isEmpty()) {
            return written;
        }
        List<YamlNode.Entry> all = new ArrayList<>(written);
        for (YamlNode.Entry entry : merged) {
            if (keys.putIfAbsent(entry.key().value(), entry.key()) == null) {
                all.add(entry);
            }
        }
        return all;
    }
}
