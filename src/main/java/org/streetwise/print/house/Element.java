package org.streetwise.print.house;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// An element of one of the file's parts. Names have the prefixes that everybody uses (`w:p`, `a:blip`), whatever the
/// file calls them.
public record Element(String name, SequencedMap<String, String> attributes, List<Node> content) implements Node {
    public Element {
        attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
        content = List.copyOf(content);
    }

    public static Element of(String name, Node... content) {
        return new Element(name, new LinkedHashMap<>(), List.of(content));
    }

    /// An element whose whole content is the attribute `w:val`.
    public static Element value(String name, String value) {
        return of(name).with("w:val", value);
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /// The attribute `w:val`, in which most properties say all that they say.
    public Optional<String> value() {
        return attribute("w:val");
    }

    public Stream<Element> elements() {
        return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    public Stream<Element> elements(String name) {
        return elements().filter(element -> element.name().equals(name));
    }

    public Optional<Element> element(String name) {
        return elements(name).findFirst();
    }

    /// The elements of that name at any depth, in their order.
    public Stream<Element> all(String name) {
        return elements()
                .flatMap(element -> Stream.concat(
                        element.name().equals(name) ? Stream.of(element) : Stream.of(), element.all(name)));
    }

    public Element with(String attribute, String value) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return new Element(name, changed, content);
    }

    public Element holding(List<? extends Node> content) {
        return new Element(name, attributes, List.copyOf(content));
    }

    /// The same without some of its elements.
    public Element without(Predicate<Element> gone) {
        return holding(content.stream()
                .filter(node -> !(node instanceof Element element && gone.test(element)))
                .toList());
    }

    /// The same with an element instead of the one of its name, or at the end where there is none.
    public Element putting(Element element) {
        List<Node> changed = new ArrayList<>(
                without(each -> each.name().equals(element.name())).content());
        changed.add(element);
        return holding(changed);
    }

    /// The same with each of its elements changed.
    public Element mapping(UnaryOperator<Element> change) {
        return holding(content.stream()
                .map(node -> node instanceof Element element ? change.apply(element) : node)
                .toList());
    }

    /// The same with only some of its attributes.
    public Element keeping(Predicate<String> kept) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(attributes);
        changed.keySet().removeIf(kept.negate());
        return new Element(name, changed, content);
    }
}
