package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.Id;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Types;
import org.streetwise.source.Capitals;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;

/// The shape of records that have an id, a label and a form of the label for sentences.
final class LabelledShape {
    @FunctionalInterface
    interface Build<T> {
        T of(Spanned<Id> id, String label, String inText);
    }

    private LabelledShape() {}

    static Field<Spanned<Id>> id(String doc, String example) {
        return Field.of("id", Types.placed(CommonTypes.ID), doc)
                .example(example)
                .required();
    }

    static Field<String> label(String doc, String example) {
        return Field.of("label", Types.label(), doc)
                .example(example)
                .insteadOf("naam", "titel", "title", "name")
                .required();
    }

    static Field<Optional<String>> inText(String example) {
        return Field.of(
                        "inText",
                        Types.label(),
                        "How a sentence names it. Default: the label with a small first letter.")
                .example(example)
                .insteadOf("in tekst", "intekst")
                .optional();
    }

    /// @param word what the page of fields calls it: `task`
    /// @param noun the same in messages
    /// @param id an example id; with a capital it is also the example of the label
    /// @param inText an example
    static <T> Shape<T> of(String word, Message noun, String doc, String id, String inText, Build<T> build) {
        Field<Spanned<Id>> idField = id("The " + word + "'s short name.", id);
        Field<String> labelField =
                label("The " + word + " as a heading or table names it.", Capitals.raised(id, Language.DUTCH));
        Field<Optional<String>> inTextField = inText(inText);
        return Shape.of(noun, doc, List.of(idField, labelField, inTextField), v -> {
                    String name = v.get(labelField);
                    return build.of(
                            v.get(idField),
                            name,
                            v.get(inTextField).orElseGet(() -> Capitals.lowered(name, Language.DUTCH)));
                })
                .namedBy(idField);
    }
}
