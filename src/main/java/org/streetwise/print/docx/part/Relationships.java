package org.streetwise.print.docx.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The relationships of one part: what it refers to, inside the package and outside.
public final class Relationships {
    private record Relationship(String type, String target, boolean external) {}

    private final List<Relationship> all = new ArrayList<>();
    private final Map<Relationship, String> ids = new HashMap<>();

    /// Relates this part to another one, and returns the relationship's id.
    ///
    /// @param type the last word of the relationship's type, such as `styles`
    public String part(String type, String target) {
        return id(new Relationship(Namespaces.RELATIONS + "/" + type, target, false));
    }

    /// Relates the package to its core properties, whose type is in another namespace than all others.
    public void coreProperties(String target) {
        id(new Relationship(Namespaces.PACKAGE_RELATIONS + "/metadata/core-properties", target, false));
    }

    /// Relates the text to the style map for mammoth. Programs that do not know the type ignore it (ECMA-376 part 2,
    /// §9.3).
    public void styleMap() {
        id(new Relationship("http://schemas.zwobble.org/mammoth/style-map", "../" + ContentTypes.STYLE_MAP, false));
    }

    /// Relates this part to an address, and returns the relationship's id.
    public String hyperlink(String address) {
        return id(new Relationship(Namespaces.RELATIONS + "/hyperlink", address, true));
    }

    private String id(Relationship relationship) {
        return ids.computeIfAbsent(relationship, added -> {
            all.add(added);
            return "rId" + all.size();
        });
    }

    /// Whether the part refers to nothing.
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// Writes the part that holds the relationships.
    public void write(Xml xml) {
        xml.open("Relationships").attribute("xmlns", Namespaces.PACKAGE_RELATIONS);
        for (int i = 0; i < all.size(); i++) {
            Relationship relationship = all.get(i);
            xml.open("Relationship")
                    .attribute("Id", "rId" + (i + 1))
                    .attribute("Type", relationship.type())
                    .attribute("Target", relationship.target());
            if (relationship.external()) {
                xml.attribute("TargetMode", "External");
            }
            xml.close();
        }
        xml.close();
    }
}
