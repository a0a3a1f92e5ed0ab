package org.streetwise.read.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Source;
import org.streetwise.source.Span;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
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
    private static final int DEEPEST = 60;

    private final Source source;
    private final Events events;
    private final Diagnostics diagnostics;
    private final ScalarReader scalars;
    private final Expansion expansion;
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    TreeBuilder(Source source, Events events, Diagnostics diagnostics) {
        this.source = source;
        this.events = events;
        this.diagnostics = diagnostics;
        this.scalars = new ScalarReader(source, events, diagnostics);
        this.expansion = new Expansion(DEEPEST);
    }

    /// The root of the file's only document; absent where the file holds none.
    Optional<YamlNode> document() throws Unreadable {
        events.next();
        if (events.next() instanceof StreamEndEvent) {
            return Optional.empty();
        }
        YamlNode root = node(events.next(), -1, 0);
        Event end = events.next();
        if (!(end instanceof DocumentEndEvent)) {
            throw fault(Code.YAML_SYNTAX, span(end), "this line belongs to no field");
        }
        if (events.next() instanceof DocumentStartEvent second) {
            throw new Unreadable(
                    Diagnostic.of(Code.YAML_SYNTAX, span(second), "a second document starts here, but a file holds one")
                            .hint("delete the line with `---`"));
        }
        return Optional.of(root);
    }

    /// @param parent the column of the field or list that holds the node
    private YamlNode node(Event event, int parent, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw fault(Code.SOURCE_LIMIT, opening(event), "fields are nested deeper than " + DEEPEST + " levels");
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, depth);
        }
        checkTag((NodeEvent) event);
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
        }
        return node;
    }

    /// Tags of YAML itself say nothing that a field does not say; any other is a text that begins with `!`.
    private void checkTag(NodeEvent event) throws Unreadable {
        String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case MappingStartEvent mapping -> mapping.getTag();
            case SequenceStartEvent sequence -> sequence.getTag();
            default -> null;
        };
        if (tag != null && !tag.equals("!") && !tag.startsWith("tag:yaml.org,2002:")) {
            throw new Unreadable(SyntaxFault.beginsWith(source, events.start(event), "!"));
        }
    }

    private YamlNode alias(AliasEvent alias, int depth) throws Unreadable {
        Span place = span(alias);
        if (open.contains(alias.getAnchor())) {
            throw fault(Code.SOURCE_LIMIT, place, "`*" + alias.getAnchor() + "` stands inside what it refers to");
        }
        YamlNode target = anchors.get(alias.getAnchor());
        if (target == null) {
            throw new Unreadable(SyntaxFault.beginsWith(source, place.start(), "*"));
        }
        return expansion.copy(target, place, depth);
    }

    private YamlNode.Mapping mapping(MappingStartEvent start, int depth) throws Unreadable {
        Fields fields = new Fields(diagnostics);
        int end = events.end(start);
        Event event = events.next();
        for (; !(event instanceof MappingEndEvent); event = events.next()) {
            int column = event.getStartMark().getColumn();
            if (!(node(event, column, depth + 1) instanceof YamlNode.Scalar key)) {
                throw fault(
                        Code.YAML_SYNTAX,
                        opening(event),
                        "a field's name is a word, but here it is a list or has fields");
            }
            checkSpaces(key);
            YamlNode value = node(events.next(), column, depth + 1);
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

    /// Word puts non-breaking spaces into indentation, which YAML takes for part of the name.
    private void checkSpaces(YamlNode.Scalar key) throws Unreadable {
        if (!key.value().isEmpty() && key.value().charAt(0) == '\u00A0') {
            throw new Unreadable(
                    new SyntaxFault(source, "", key.span().start(), key.span().start()).diagnosis());
        }
    }

    private Span opening(Event event) {
        int start = events.start(event);
        return span(start, Math.min(start + 1, Math.max(start, events.end(event))));
    }

    private Span span(Event event) {
        return span(events.start(event), events.end(event));
    }

    private Span span(int start, int end) {
        return new Span(source.id(), start, end);
    }

    private static Unreadable fault(Code code, Span place, String message) {
        return new Unreadable(Diagnostic.of(code, place, message));
    }
}
