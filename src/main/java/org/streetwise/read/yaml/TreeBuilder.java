package org.streetwise.read.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Source;
import org.streetwise.source.Span;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/// Builds the tree of one file from its events.
final class TreeBuilder {
    private final Source source;
    private final Events events;
    private final Diagnostics diagnostics;
    private final ScalarReader scalars;
    private final Expansion expansion = new Expansion();
    private final NodeProperties properties;
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    TreeBuilder(Source source, Events events, Diagnostics diagnostics) {
        this.source = source;
        this.events = events;
        this.diagnostics = diagnostics;
        this.scalars = new ScalarReader(source, events, diagnostics);
        this.properties = new NodeProperties(source);
    }

    /// The root of the file's only document; absent if the file holds none.
    Optional<YamlNode> document() throws Unreadable {
        DocumentFaults documents = new DocumentFaults(source);
        documents.checkDirectives();
        events.next();
        if (events.next() instanceof StreamEndEvent) {
            return Optional.empty();
        }
        YamlNode root = node(events.next(), -1, 0);
        Event end = events.next();
        if (!(end instanceof DocumentEndEvent)) {
            throw new Unreadable(new ParseFailure(source, "", events.start(end), events.start(end)));
        }
        Event next = events.next();
        if (!(next instanceof StreamEndEvent)) {
            throw documents.second(events.start(next));
        }
        properties.checkAllUsed();
        documents.checkRoot(root);
        return Optional.of(root);
    }

    /// @param parent the column of the field or list that holds the node
    private YamlNode node(Event event, int parent, int depth) throws Unreadable {
        if (depth > Limits.DEPTH) {
            throw Limits.depth(opening(event));
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, depth);
        }
        expansion.count(opening(event));
        properties.checkTag(event, events.start(event));
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            open.add(anchor);
        }
        YamlNode node = switch (event) {
            case MappingStartEvent start -> mapping(start, depth);
            case SequenceStartEvent start -> sequence(start, parent, depth);
            case ScalarEvent scalar -> scalars.read(scalar, parent);
            default -> throw new IllegalStateException("no node: " + event);
        };
        if (anchor != null) {
            open.remove(anchor);
            anchors.put(anchor, node);
            properties.name(anchor, node, events.start(event));
        }
        return node;
    }

    private YamlNode alias(AliasEvent alias, int depth) throws Unreadable {
        Span place = span(alias);
        if (open.contains(alias.getAnchor())) {
            throw Limits.cycle(place, alias.getAnchor());
        }
        YamlNode target = anchors.get(alias.getAnchor());
        if (target == null) {
            throw new Unreadable(SignFaults.beginsWith(source, place.start(), "*"));
        }
        properties.use(alias.getAnchor());
        return expansion.copy(target, place, depth);
    }

    private YamlNode.Mapping mapping(MappingStartEvent start, int depth) throws Unreadable {
        FieldGatherer fields = new FieldGatherer(diagnostics);
        int end = events.end(start);
        Event event = events.next();
        for (; !(event instanceof MappingEndEvent); event = events.next()) {
            int column = event.getStartMark().getColumn();
            YamlNode.Scalar key = KeyFaults.checked(source, node(event, column, depth + 1), opening(event));
            YamlNode value = node(events.next(), column, depth + 1);
            if (start.isFlow()) {
                KeyFaults.checkBraces(source, key, value);
            } else if (value instanceof YamlNode.Scalar text) {
                KeyFaults.checkItem(source, text);
            }
            fields.add(key, value);
            end = Math.max(end, Math.max(key.span().end(), value.span().end()));
        }
        if (start.isFlow()) {
            end = events.end(event);
        }
        int first = Math.min(events.start(start), end);
        return new YamlNode.Mapping(fields.entries(), start.isFlow(), span(first, end), Optional.empty());
    }

    private YamlNode.Sequence sequence(SequenceStartEvent start, int parent, int depth) throws Unreadable {
        List<YamlNode> items = new ArrayList<>();
        int end = events.end(start);
        Event event = events.next();
        for (; !(event instanceof SequenceEndEvent); event = events.next()) {
            int column = start.isFlow() ? parent : dashColumn(events.start(event), parent);
            YamlNode item = node(event, column, depth + 1);
            items.add(item);
            end = Math.max(end, item.span().end());
        }
        if (start.isFlow()) {
            end = events.end(event);
        }
        int first = Math.min(events.start(start), end);
        return new YamlNode.Sequence(items, start.isFlow(), span(first, end), Optional.empty());
    }

    /// The column of the `-` before an item.
    private int dashColumn(int item, int otherwise) {
        int at = item - 1;
        while (at >= 0 && (source.text().charAt(at) == ' ' || source.text().charAt(at) == '\t')) {
            at--;
        }
        boolean dash = at >= 0 && source.text().charAt(at) == '-';
        return dash ? at - LineBreaks.lineStart(source.text(), at) : otherwise;
    }

    private Span opening(Event event) {
        int start = events.start(event);
        return span(start, Math.min(start + 1, Math.max(start, events.end(event))));
    }

    private Span span(Event event) {
        return span(events.start(event), events.end(event));
    }

    private Span span(int start, int end) {
        return source.span(start, end);
    }
}
