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

/// An element in one of the file's parts. Its name has the usual prefix (`w:p`, `a:blip`), whatever prefix the file
/// uses.
public record XmlElement(String name, SequencedMap<String, String> attributes, List<Node> content) implements Node {
    public XmlElement {
        attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
        content = List.copyOf(content);
    }

    /// An element without attributes.
    public static XmlElement of(String name, Node... content) {
        return new XmlElement(name, new LinkedHashMap<>(), List.of(content));
    }

    /// An element with the attribute `w:val` and no content.
    public static XmlElement value(String name, String value) {
        return of(name).with("w:val", value);
    }

    /// The value of an attribute.
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /// The attribute `w:val`, which is all that most properties have.
    public Optional<String> value() {
        return attribute("w:val");
    }

    /// The elements directly inside this one.
    public Stream<XmlElement> elements() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /// The elements of this name directly inside this one.
    public Stream<XmlElement> elements(String name) {
        return elements().filter(element -> element.name().equals(name));
    }

    /// The first element of this name directly inside this one.
    public Optional<XmlElement> element(String name) {
        return elements(name).findFirst();
    }

    /// All elements of this name at any depth, in order.
    public Stream<XmlElement> all(String name) {
        return elements()
                .flatMap(element -> Stream.concat(
                        element.name().equals(name) ? Stream.of(element) : Stream.of(), element.all(name)));
    }

    /// A copy with another value for an attribute.
    public XmlElement with(String attribute, String value) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return new XmlElement(name, changed, content);
    }

    /// A copy with other content.
    public XmlElement holding(List<? extends Node> content) {
        return new XmlElement(name, attributes, List.copyOf(content));
    }

    /// A copy without some of the elements directly inside.
    public XmlElement without(Predicate<XmlElement> gone) {
        return holding(content.stream()
                .filter(node -> !(node instanceof XmlElement element && gone.test(element)))
                .toList());
    }

    /// A copy in which an element replaces the one of its name, or is added at the end if there is none.
    public XmlElement putting(XmlElement element) {
        List<Node> changed = new ArrayList<>(
                without(each -> each.name().equals(element.name())).content());
        changed.add(element);
        return holding(changed);
    }

    /// A copy with each element directly inside changed.
    public XmlElement mapping(UnaryOperator<XmlElement> change) {
        return holding(content.stream()
                .map(node -> node instanceof XmlElement element ? change.apply(element) : node)
                .toList());
    }

    /// A copy with only some of its attributes.
    public XmlElement keeping(Predicate<String> kept) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(attributes);
        changed.keySet().removeIf(kept.negate());
        return new XmlElement(name, changed, content);
    }
}
