package org.streetwise.tell.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.WebAddress;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.phrase.Targets;

/// The sources that a document names, in its text or in a list.
final class PrintedSources {
    private final PrintedWords printed;
    private final Map<String, Span> references = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Set<Target> targets = new HashSet<>();
    private final Set<String> pages = new HashSet<>();

    /// @param references all references of the programme
    PrintedSources(List<Reference> references, Document document, PrintedWords printed) {
        this.printed = printed;
        for (Reference reference : references) {
            this.references.put(reference.key().value(), reference.key().span());
            reference
                    .address()
                    .map(Spanned::value)
                    .ifPresent(address -> keys.putIfAbsent(
                            new WebAddress(address).page(), reference.key().value()));
        }
        new Walk(block -> block.attributes().target().ifPresent(targets::add), inline -> {
                    if (inline instanceof Inline.CrossReference(Target target, _)) {
                        targets.add(target);
                    } else if (inline instanceof Inline.Link(String address, _)) {
                        pages.add(new WebAddress(address).page());
                    }
                })
                .blocks(document.blocks());
    }

    /// @param name the key of a reference, or an address
    boolean have(String name) {
        boolean isAddress = WebAddress.is(name);
        String key = isAddress ? keys.getOrDefault(new WebAddress(name).page(), name) : name;
        return targets.contains(Targets.source(key))
                || Optional.ofNullable(references.get(key)).filter(printed::has).isPresent()
                || isAddress && pages.contains(new WebAddress(name).page());
    }
}
