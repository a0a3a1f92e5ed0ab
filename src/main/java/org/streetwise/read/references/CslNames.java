package org.streetwise.read.references;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.value.PersonOrBody;
import org.streetwise.know.value.PersonOrBody.Person;
import org.streetwise.read.yaml.YamlNode;

/// Reads the names of a CSL item.
final class CslNames {
    private CslNames() {}

    /// The names in order. A text among them is an organisation or `Family, Given`.
    static List<PersonOrBody> of(CslItem item, String field) {
        return item.items(field).stream().flatMap(node -> name(node).stream()).toList();
    }

    private static Optional<PersonOrBody> name(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping mapping -> name(new CslItem(mapping));
            case YamlNode.Scalar _ -> CslItem.text(node).map(text -> PersonOrBody.of(text.value()));
            case YamlNode.Sequence _ -> Optional.empty();
        };
    }

    private static Optional<PersonOrBody> name(CslItem name) {
        Optional<String> body = name.text("literal", "name");
        if (body.isPresent()) {
            return body.map(PersonOrBody.Body::new);
        }
        return name.text("family", "given").map(_ -> {
            Person person = PersonOrBody.prefixed(
                    name.text("family").orElse(""), name.text("given").orElse(""));
            String prefix = Stream.of(
                            name.text("dropping-particle"),
                            name.text("non-dropping-particle"),
                            Optional.of(person.prefix()))
                    .flatMap(Optional::stream)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            return new Person(
                    person.family(), person.given(), prefix, name.text("suffix").orElse(""));
        });
    }
}
