package org.streetwise.print.docx.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one part of the package refers to: other parts, and addresses outside.
public final class Relationships {
    private record Relationship(String type, String target, boolean external) {}

    private final List<Relationship> all = new ArrayList<>();
    private final Map<Relationship, String> ids = new HashMap<>();

    /// The id under which another part is referred to.
    ///
    /// @param type the last word of the relationship's type, such as `styles`
    public String part(String type, String target) {
        return id(new Relationship(Namespaces.RELATIONS + "/" + type, target, false));
    }

    /// The package's own properties, whose relationship is of another family than all others.
    public void coreProperties(String target) {
        id(new Relationship(Namespaces.PACKAGE_RELATIONS + "/metadata/core-properties", target, false));
    }

    /// Relates the text to the part for mammoth; a program that does not know the type passes it over (ECMA-376 part 2,
    /// §9.3).
    public void styleMap() {
        id(new Relationship("http://schemas.zwobble.org/mammoth/style-map", "../" + ContentTypes.STYLE_MAP, false));
    }

    /// The id under which a hyperlink refers to an address.
    public String hyperlink(String address) {
        return id(new Relationship(Namespaces.RELATIONS + "/hyperlink", address, true));
    }

    private String id(Relationship relationship) {
        return ids.computeIfAbsent(relationship, added -> {
            all.add(added);
            return "rId" + all.size();
        });
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

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
