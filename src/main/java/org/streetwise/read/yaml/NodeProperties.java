package org.streetwise.read.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.streetwise.source.Source;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/// What YAML allows before a value: a tag (`!!str`) and an anchor (`&name`). To an author, `! Let op` and `&Co` are
/// texts, which must not lose their first word unnoticed.
final class NodeProperties {
    private static final String YAML = "tag:yaml.org,2002:";

    /// Tags that name a kind of value. They are ignored, since the field decides the kind.
    private static final Set<String> KINDS = Set.of("str", "int", "float", "bool", "null", "timestamp", "seq", "map");

    private final Source source;
    /// Anchors of plain texts that nothing has referred to yet, with their places.
    private final Map<String, Integer> unused = new LinkedHashMap<>();

    NodeProperties(Source source) {
        this.source = source;
    }

    void checkTag(Event event, int at) throws Unreadable {
        String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case MappingStartEvent mapping -> mapping.getTag();
            case SequenceStartEvent sequence -> sequence.getTag();
            default -> null;
        };
        if (tag == null || tag.startsWith(YAML) && KINDS.contains(tag.substring(YAML.length()))) {
            return;
        }
        int sign = source.text().indexOf('!', at);
        throw new Unreadable(
                tag.startsWith(YAML) ? SignFaults.unknownTag(source, sign) : SignFaults.beginsWith(source, sign, "!"));
    }

    /// Records the anchor of a value.
    ///
    /// @param at where the value starts, with all that stands before it
    void name(String anchor, YamlNode node, int at) {
        if (node instanceof YamlNode.Scalar scalar && scalar.style() == YamlNode.Style.PLAIN) {
            unused.putIfAbsent(anchor, source.text().indexOf('&', at));
        }
    }

    void use(String anchor) {
        unused.remove(anchor);
    }

    /// Reports an anchor that nothing refers to: it is the first word of a text.
    void checkAllUsed() throws Unreadable {
        if (!unused.isEmpty()) {
            throw new Unreadable(
                    SignFaults.beginsWith(source, unused.values().iterator().next(), "&"));
        }
    }
}
