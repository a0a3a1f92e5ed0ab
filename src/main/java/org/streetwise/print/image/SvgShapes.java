package org.streetwise.print.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Counts the shapes to draw. Parts of a drawing can be used repeatedly, and so can parts that use others. A few
/// hundred bytes can ask for more shapes than could be drawn in years.
final class SvgShapes {
    /// The most shapes that are drawn.
    static final int MOST = 200_000;

    /// How deeply the uses of parts may nest.
    static final int DEEPEST = 15;

    private static final Pattern USED = Pattern.compile("url\\(\\s*['\"]?\\s*#([^'\")]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern SELECTED = Pattern.compile("[.#]?[\\w-]+");
    private static final Weight BEYOND = new Weight(MOST + 1, DEEPEST);

    private final Map<String, Part> named = new HashMap<>();
    /// The parts that CSS makes elements use, by simple selector: `.class`, `#id` or an element's name.
    private final Map<String, List<String>> styled = new HashMap<>();

    private final Deque<Part> open = new ArrayDeque<>();
    private final Map<Part, Weight> known = new HashMap<>();
    private final Part all = new Part();

    private static final class Part {
        private final List<Part> parts = new ArrayList<>();
        private final List<String> used = new ArrayList<>();
        private final List<String> selected = new ArrayList<>();
    }

    /// @param depth how deeply its uses of parts nest
    private record Weight(long shapes, int depth) {}

    SvgShapes() {
        open.push(all);
    }

    /// Begins an element.
    ///
    /// @param element its name
    void open(String element) {
        Part part = new Part();
        part.selected.add(element);
        open.element().parts.add(part);
        open.push(part);
    }

    /// Adds an attribute of the element that was opened last.
    void attribute(String name, String value) {
        if (name.equals("id")) {
            named.putIfAbsent(value, open.element());
            open.element().selected.add("#" + value);
        } else if (name.equals("class")) {
            for (String each : value.strip().split("\\s+")) {
                open.element().selected.add("." + each);
            }
        } else if (name.equals("href")) {
            open.element().used.add(value.strip().replaceFirst("^#", ""));
        } else {
            open.element().used.addAll(used(value));
        }
    }

    /// Adds what a stylesheet makes elements use. A selector with several parts counts for each of them, so it matches
    /// more elements than it should.
    void style(String css) {
        RULE.matcher(css).results().forEach(rule -> {
            List<String> used = used(rule.group(2));
            if (!used.isEmpty()) {
                SELECTED.matcher(rule.group(1))
                        .results()
                        .forEach(selector -> styled.computeIfAbsent(selector.group(), _ -> new ArrayList<>())
                                .addAll(used));
            }
        });
    }

    private static List<String> used(String value) {
        return USED.matcher(value).results().map(use -> use.group(1).strip()).toList();
    }

    void close() {
        open.pop();
    }

    /// Whether there are more shapes than can be drawn, which is also true if a part uses itself. All elements must be
    /// closed.
    boolean areTooMany() {
        return weight(all, 0).shapes > MOST;
    }

    private Weight weight(Part part, int depth) {
        Weight before = known.get(part);
        if (before != null || depth > DEEPEST) {
            return before == null ? BEYOND : before;
        }
        // The value until the weight is known. A part that uses itself finds it here.
        known.put(part, BEYOND);
        long shapes = 1;
        int deepest = 0;
        for (Part each : part.parts) {
            Weight weight = weight(each, depth);
            shapes += weight.shapes;
            deepest = Math.max(deepest, weight.depth);
        }
        List<String> uses = new ArrayList<>(part.used);
        part.selected.forEach(selector -> uses.addAll(styled.getOrDefault(selector, List.of())));
        for (String name : uses) {
            Part used = named.get(name);
            if (used != null) {
                Weight weight = weight(used, depth + 1);
                shapes += weight.shapes;
                deepest = Math.max(deepest, weight.depth + 1);
            }
        }
        Weight made = deepest > DEEPEST ? BEYOND : new Weight(Math.min(shapes, MOST + 1), deepest);
        known.put(part, made);
        return made;
    }
}
