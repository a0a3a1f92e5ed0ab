package org.streetwise.tell.template;

import static org.streetwise.read.shape.Types.choice;
import static org.streetwise.read.shape.Types.list;
import static org.streetwise.read.shape.Types.placed;
import static org.streetwise.read.shape.Types.text;
import static org.streetwise.read.shape.Types.whole;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.source.Spanned;
import org.streetwise.tell.template.Template.Extent;

/// A template's file as written.
///
/// @param base the template that this one extends, which supplies what this one leaves out
/// @param without the headings of sections to leave out
/// @param moved sections to move
/// @param outline empty if the base supplies it
record WrittenTemplate(
        Optional<Spanned<String>> base,
        Optional<String> stylesheet,
        Optional<Extent> numbered,
        Optional<Extent> carried,
        List<Spanned<String>> without,
        List<Move> moved,
        List<Spanned<Part>> outline) {

    /// Moves a section.
    ///
    /// @param beside the section that it moves before or after
    record Move(Spanned<String> section, Spanned<String> beside, boolean before) {}

    private static final Field<Integer> FORMAT = Field.of("format", whole(1, 1), "The version of this file's format.")
            .example("1")
            .required();
    private static final Field<Optional<Spanned<String>>> EXTENDS = Field.of(
                    "extends",
                    placed(text()),
                    "The template that this one changes. Everything not set here comes from there.")
            .example("report")
            .optional();
    private static final Field<Optional<String>> STYLESHEET = Field.of(
                    "stylesheet", text(), "The stylesheet that goes with it.")
            .example("sober")
            .optional();
    private static final Field<Optional<Extent>> NUMBERED = Field.of(
                    "numbered", choice(Extent.class), "How much it prints of each numbered lesson. Default: all.")
            .example("title")
            .optional();
    private static final Field<Optional<Extent>> CARRIED = Field.of(
                    "carried",
                    choice(Extent.class),
                    "How much it prints of each case lesson that a streetwise lesson rests on. Default: all.")
            .example("none")
            .optional();
    private static final Field<List<Spanned<String>>> WITHOUT = Field.of(
                    "without", list(placed(text())), "Sections that are left out, by their headings.")
            .example("[strategies]")
            .orElse(List.of());
    private static final Field<Spanned<String>> SECTION = Field.of(
                    "section", placed(text()), "The section that is moved, by its heading.")
            .example("portraits")
            .required();
    private static final Field<Optional<Spanned<String>>> BEFORE = Field.of(
                    "before", placed(text()), "The section that it is put before.")
            .example("introduction")
            .optional();
    private static final Field<Optional<Spanned<String>>> AFTER = Field.of(
                    "after", placed(text()), "The section that it is put after.")
            .example("balance")
            .optional();
    private static final Shape<Move> MOVE = Shape.of(
                    Message.of("record.move"),
                    "A section that is moved from its place in the extended template.",
                    List.of(SECTION, BEFORE, AFTER),
                    values -> new Move(
                            values.get(SECTION),
                            values.get(BEFORE).or(() -> values.get(AFTER)).orElse(values.get(SECTION)),
                            values.get(BEFORE).isPresent()))
            .withAnyOf(BEFORE, AFTER);
    private static final Field<List<Move>> MOVED =
            Field.of("moved", list(MOVE), "Sections that are moved.").orElse(List.of());
    private static final Field<List<Spanned<Part>>> OUTLINE = Field.of(
                    "outline", list(OutlineShapes.PART), "What is printed, in order.")
            .orElse(List.of());

    static final Shape<WrittenTemplate> SHAPE = Shape.of(
            Message.of("record.template"),
            "The outline of a publication.",
            List.of(FORMAT, EXTENDS, STYLESHEET, NUMBERED, CARRIED, WITHOUT, MOVED, OUTLINE),
            values -> new WrittenTemplate(
                    values.get(EXTENDS),
                    values.get(STYLESHEET),
                    values.get(NUMBERED),
                    values.get(CARRIED),
                    values.get(WITHOUT),
                    values.get(MOVED),
                    values.get(OUTLINE)));
}
