package org.streetwise.print.house;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a part refers to, by the ids of the relationships (ECMA-376 part 2, §9.3).
///
/// @param inside the names of other parts
/// @param types the last segments of the relationships' types: `header`, `image`
record Relations(Map<String, String> inside, Map<String, String> types) {

    /// @param part the part's name; empty for the package itself
    static Relations of(Archive archive, String part) throws UnusableDocument {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Optional<XmlElement> list = archive.read(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        Map<String, String> inside = new LinkedHashMap<>();
        Map<String, String> types = new LinkedHashMap<>();
        list.stream().flatMap(root -> root.elements("rel:Relationship")).forEach(link -> {
            String id = link.attribute("Id").orElse("");
            String type = link.attribute("Type").orElse("");
            types.put(id, type.substring(type.lastIndexOf('/') + 1));
            if (link.attribute("TargetMode").filter("External"::equals).isEmpty()) {
                link.attribute("Target").ifPresent(target -> inside.put(id, resolved(folder, target)));
            }
        });
        return new Relations(inside, types);
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /// The part that an id refers to, if it has this type.
    Optional<String> part(String id, String type) {
        return Optional.ofNullable(inside.get(id)).filter(_ -> type.equals(types.get(id)));
    }

    /// The first part of this type.
    Optional<String> first(String type) {
        return inside.keySet().stream().flatMap(id -> part(id, type).stream()).findFirst();
    }
}
