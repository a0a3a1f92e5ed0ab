package org.streetwise.print.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of a drawing, with what its attributes and the drawing's CSS say of it. Rules of CSS are taken to match
/// whatever has one of the names in their selectors, so an element can have several values for a property, of which
/// one counts.
final class SvgPart {
    private static final Pattern SELECTED = Pattern.compile("[.#]?[\\w\\x{80}-\\x{10FFFF}-]+|\\*");
    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*['\"]?\\s*#([^'\")]*)", Pattern.CASE_INSENSITIVE);
    /// The most values that one selector can have for a property.
    private static final int MOST_VALUES = 50;

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final Map<String, Set<String>> own = new HashMap<>();
    private final List<SvgPart> parts = new ArrayList<>();
    private final Tree tree;
    private Optional<SvgPath> path = Optional.empty();
    private Optional<List<Map<String, Set<String>>>> rules = Optional.empty();

    /// What all elements share.
    private static final class Tree {
        private final Map<String, SvgPart> named = new HashMap<>();
        private final Map<String, Map<String, Set<String>>> styled = new HashMap<>();
        private boolean isTooLarge;

        private void add(SvgCss.Rule rule) {
            Matcher selector = SELECTED.matcher(rule.selectors());
            while (selector.find()) {
                // jsvg may not care about upper and lower case in the names of elements.
                String key = ".#".indexOf(selector.group().charAt(0)) < 0
                        ? selector.group().toLowerCase(Locale.ROOT)
                        : selector.group();
                Map<String, Set<String>> all = styled.computeIfAbsent(key, _ -> new HashMap<>());
                for (SvgCss.Declaration each : rule.declarations()) {
                    Set<String> values = all.computeIfAbsent(each.property(), _ -> new LinkedHashSet<>());
                    values.add(each.value());
                    isTooLarge |= values.size() > MOST_VALUES;
                }
            }
        }
    }

    private SvgPart(String name, Tree tree) {
        this.name = name;
        this.tree = tree;
    }

    /// Reads a drawing; empty if it has more elements or more styles than can be drawn.
    ///
    /// @param bare as an [SvgWriter] wrote it
    static Optional<SvgPart> read(String bare, int most) throws XMLStreamException {
        XMLStreamReader xml = Svg.reader(bare);
        Tree tree = new Tree();
        SvgPart all = new SvgPart("", tree);
        Deque<SvgPart> open = new ArrayDeque<>(List.of(all));
        StringBuilder css = new StringBuilder();
        int count = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    SvgPart part = new SvgPart(xml.getLocalName().toLowerCase(Locale.ROOT), tree);
                    part.fill(xml);
                    open.element().parts.add(part);
                    open.push(part);
                    if (++count > most) {
                        return Optional.empty();
                    }
                }
                case XMLStreamConstants.CHARACTERS -> css.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    SvgPart part = open.pop();
                    if (part.name.equals("style")) {
                        SvgCss.rules(css.toString()).forEach(tree::add);
                    }
                    css.setLength(0);
                }
                default -> {}
            }
        }
        return tree.isTooLarge ? Optional.empty() : Optional.of(all.parts.getFirst());
    }

    private void fill(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            attributes.put(attribute, value);
            if (SvgNames.PROPERTIES.contains(attribute)) {
                own.computeIfAbsent(attribute, _ -> new HashSet<>()).add(value.strip());
            }
        }
        SvgCss.declarations(attributes.getOrDefault("style", ""))
                .forEach(each -> own.computeIfAbsent(each.property(), _ -> new HashSet<>())
                        .add(each.value()));
        if (attributes.containsKey("id")) {
            tree.named.putIfAbsent(attributes.getOrDefault("id", ""), this);
        }
    }

    String name() {
        return name;
    }

    List<SvgPart> parts() {
        return parts;
    }

    /// An attribute, or the empty string.
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /// The part that `href` names.
    Optional<SvgPart> linked() {
        return Optional.ofNullable(tree.named.get(attribute("href").strip().replaceFirst("^#", "")));
    }

    /// The part that a value such as `url(#a)` names.
    Optional<SvgPart> named(String value) {
        Matcher matcher = REFERENCE.matcher(value);
        return matcher.find()
                ? Optional.ofNullable(tree.named.get(matcher.group(1).strip()))
                : Optional.empty();
    }

    /// The parts that a property may name.
    List<SvgPart> used(String property) {
        return values(property).stream().flatMap(value -> named(value).stream()).toList();
    }

    /// What a property may be, itself not counting what is inherited.
    Set<String> values(String property) {
        Set<String> values = new LinkedHashSet<>(own.getOrDefault(property, Set.of()));
        for (Map<String, Set<String>> rule : rules()) {
            values.addAll(rule.getOrDefault(property, Set.of()));
        }
        return values;
    }

    /// The rules that may match, by their selectors. All elements must have been read.
    private List<Map<String, Set<String>>> rules() {
        if (rules.isEmpty()) {
            Set<String> selectors = new LinkedHashSet<>(List.of("*", name, "#" + attribute("id")));
            for (String each : attribute("class").strip().split("\\s+")) {
                selectors.add("." + each);
            }
            rules = Optional.of(selectors.stream()
                    .flatMap(each -> Optional.ofNullable(tree.styled.get(each)).stream())
                    .toList());
        }
        return rules.get();
    }

    /// Whether the element says for sure what the property is, so that nothing is inherited.
    boolean decides(String property) {
        return own.containsKey(property)
                && !own.getOrDefault(property, Set.of()).contains("inherit");
    }

    /// The outline of a shape that the element draws itself.
    ///
    /// @param width what 100 % is in x
    /// @param height what 100 % is in y
    SvgPath path(double width, double height) {
        if (path.isEmpty()) {
            path = Optional.of(measured(width, height));
        }
        return path.get();
    }

    private SvgPath measured(double width, double height) {
        return switch (name) {
            case "path" -> SvgPath.of(attribute("d"));
            case "polyline", "polygon" -> SvgPath.ofPoints(attribute("points"));
            case "line" ->
                SvgPath.ofLine(
                        length("x1", width, 0),
                        length("y1", height, 0),
                        length("x2", width, 0),
                        length("y2", height, 0));
            case "circle" -> {
                double radius = length("r", Math.max(width, height), 0);
                yield round(radius, radius, width, height);
            }
            case "ellipse" -> {
                double rx = length("rx", width, 0);
                double ry = length("ry", height, 0);
                yield round(has("rx") ? rx : ry, has("ry") ? ry : rx, width, height);
            }
            case "rect" -> {
                boolean round = has("rx") || has("ry");
                yield SvgPath.ofBox(
                        length("x", width, 0),
                        length("y", height, 0),
                        length("width", width, 0),
                        length("height", height, 0),
                        round);
            }
            default -> throw new IllegalStateException(name);
        };
    }

    private SvgPath round(double rx, double ry, double width, double height) {
        return SvgPath.ofBox(length("cx", width, 0) - rx, length("cy", height, 0) - ry, 2 * rx, 2 * ry, true);
    }

    double length(String attribute, double whole, double other) {
        return SvgValue.length(attribute(attribute), whole, other);
    }

    /// The numbers of a list such as `viewBox`.
    double[] numbers(String attribute) {
        return SvgValue.numbers(attribute(attribute));
    }
}
