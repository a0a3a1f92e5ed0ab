package org.streetwise.read.yaml;

import org.streetwise.source.Source;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/// SnakeYAML's events of one text, with places in UTF-16 offsets and faults in the author's words.
///
/// It uses events rather than SnakeYAML's node graph, because the graph keeps no trace of aliases, and a fault that
/// comes through an alias is reported there.
final class Events {
    private final Source source;
    private final Offsets offsets;
    private final StreamReader reader;
    private final ParserImpl parser;

    /// @param source without characters that YAML forbids
    Events(Source source) {
        this.source = source;
        this.offsets = new Offsets(source.text());
        this.reader = new StreamReader(source.text());
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(reader, options);
    }

    Event next() throws Unreadable {
        try {
            return parser.getEvent();
        } catch (MarkedYAMLException fault) {
            throw unreadable(fault);
        } catch (YAMLException | NumberFormatException | IndexOutOfBoundsException _) {
            throw new Unreadable(new ParseFailure(source, "", here(), here()));
        }
    }

    private Unreadable unreadable(MarkedYAMLException fault) {
        int at = fault.getProblemMark() == null
                ? here()
                : offsets.utf16(fault.getProblemMark().getIndex());
        int context = fault.getContextMark() == null
                ? at
                : offsets.utf16(fault.getContextMark().getIndex());
        String problem = fault.getContext() + "; " + fault.getProblem();
        return new Unreadable(new ParseFailure(source, problem, at, context));
    }

    int start(Event event) {
        return Math.min(
                offsets.utf16(event.getStartMark().getIndex()), source.text().length());
    }

    int end(Event event) {
        return Math.min(
                offsets.utf16(event.getEndMark().getIndex()), source.text().length());
    }

    private int here() {
        return Math.min(offsets.utf16(reader.getIndex()), source.text().length());
    }
}
