package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.model.Edition;
import org.streetwise.know.value.Id;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// One publication to be made of the programme.
final class EditionShape {
    private static final String TEMPLATE_NAME = "report";
    private static final List<Edition.Format> ALL = List.of(Edition.Format.values());

    /// An edition that may still lack its language.
    record Draft(
            Spanned<Id> id,
            Spanned<String> template,
            Optional<Language> language,
            List<Edition.Format> formats,
            Optional<Spanned<String>> stylesheet,
            boolean last) {
        Edition in(Language programme) {
            return new Edition(id, template, language.orElse(programme), Set.copyOf(formats), stylesheet, last);
        }
    }

    private static final Field<Spanned<Id>> ID = Field.of("id", Types.placed(Forms.ID), "The name of its files.")
            .example("rapport")
            .required();
    private static final Field<Optional<Spanned<String>>> TEMPLATE = Field.of(
                    "template",
                    Types.placed(Types.text()),
                    "The template that gives its outline and words; `report` without.")
            .example(TEMPLATE_NAME)
            .insteadOf("sjabloon")
            .optional();
    private static final Field<Optional<Language>> LANGUAGE = Field.of(
                    "language", Forms.LANGUAGE, "Its language; the programme's without.")
            .example("nl")
            .insteadOf("taal")
            .optional();
    private static final Field<List<Edition.Format>> FORMATS = Field.of(
                    "formats",
                    Types.oneOrMany(Types.choice(Edition.Format.class).insteadOf("word", "docx")),
                    "The kinds of file that it comes out as; all without.")
            .example("[docx, pdf]")
            .insteadOf("formaat", "formaten", "format")
            .orElse(ALL);
    private static final Field<Optional<Spanned<String>>> STYLESHEET = Field.of(
                    "stylesheet", Types.placed(Types.text()), "The stylesheet by its name; the template's own without.")
            .insteadOf("opmaak", "huisstijl", "style")
            .optional();
    private static final Field<Boolean> FINAL = Field.of(
                    "final", Types.yesNo(), "Whether it is to be published as it is.")
            .insteadOf("definitief")
            .orElse(false);

    static final Shape<Draft> SHAPE = Shape.of(
                    "edition",
                    "One publication to be made of the programme.",
                    List.of(ID, TEMPLATE, LANGUAGE, FORMATS, STYLESHEET, FINAL),
                    EditionShape::draft)
            .namedBy(ID);

    private EditionShape() {}

    private static Draft draft(Values v) {
        Spanned<String> template = v.get(TEMPLATE).orElseGet(() -> new Spanned<>(TEMPLATE_NAME, v.place()));
        return new Draft(v.get(ID), template, v.get(LANGUAGE), v.get(FORMATS), v.get(STYLESHEET), v.get(FINAL));
    }

    /// The edition of a programme that declares none.
    static Draft standard(Span place) {
        return new Draft(
                new Spanned<>(new Id("rapport"), place),
                new Spanned<>(TEMPLATE_NAME, place),
                Optional.empty(),
                ALL,
                Optional.empty(),
                false);
    }
}
