package org.streetwise.tell.publication.check;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Walk;

/// The places of the texts that a document prints.
final class PrintedPlaces {
    private final Map<SourceId, NavigableMap<Integer, Integer>> places = new HashMap<>();

    private PrintedPlaces() {}

    static PrintedPlaces of(Document document) {
        PrintedPlaces printed = new PrintedPlaces();
        new Walk(printed::add, _ -> {}).blocks(document.blocks());
        return printed;
    }

    private void add(Block block) {
        block.attributes()
                .origin()
                .ifPresent(span -> places.computeIfAbsent(span.source(), _ -> new TreeMap<>())
                        .merge(span.start(), span.end(), Math::max));
    }

    /// Whether a place lies in a printed text.
    boolean contain(Span place) {
        NavigableMap<Integer, Integer> here = places.getOrDefault(place.source(), new TreeMap<>());
        return here.headMap(place.start(), true).values().stream().anyMatch(end -> place.end() <= end);
    }
}
