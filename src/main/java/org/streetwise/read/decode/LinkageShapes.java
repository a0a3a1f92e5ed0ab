package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.AppliedStrategy;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Linkage;
import org.streetwise.know.value.Result;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.source.Spanned;

/// What a case does about its tasks: those it joins, the strategies it applies, what came of it.
final class LinkageShapes {
    static final Type<List<Spanned<Id>>> IDS = Types.oneOrMany(Types.placed(CommonTypes.ID));

    private static final Field<List<Spanned<Id>>> JOINED = Field.of(
                    "tasks", IDS, "The tasks that are joined, two or more, by their ids in `streetwise.yml`.")
            .example("[energie, werk]")
            .insteadOf("opgaven", "opgave", "taken")
            .required();
    private static final Field<Linkage.State> STATE = Field.of(
                    "state",
                    Types.choice(Linkage.State.class)
                            .insteadOf("gezien", "seen")
                            .insteadOf("geprobeerd", "tried")
                            .insteadOf("benut", "used")
                            .insteadOf("gebruikt", "used")
                            .insteadOf("losgelaten", "dropped")
                            .insteadOf("afgevallen", "dropped"),
                    "How far this has come.")
            .example("used")
            .insteadOf("stand", "status", "fase")
            .required();
    private static final Field<Optional<Prose>> TEXT = Field.of("text", Types.prose(), "What was joined, and how.")
            .example("Wie thuis zat, werd opgeleid tot energiecoach.")
            .insteadOf("tekst", "toelichting")
            .optional();
    private static final Shape<Linkage> LINKAGE = Shape.of(
            Message.of("record.linkage"),
            "Tasks that are, or could be, joined in one approach.",
            List.of(JOINED, STATE, TEXT),
            v -> new Linkage(
                    v.get(JOINED), v.get(STATE), v.get(TEXT), v.span(JOINED).orElseGet(v::place), !v.isBroken(JOINED)));
    static final Field<List<Linkage>> LINKAGES = Field.of(
                    "linkages",
                    Types.list(LINKAGE),
                    "The tasks that were joined in one approach, or could have been (\"koppelkansen\").")
            .insteadOf("koppelkans", "koppelkansen", "koppelingen", "linkage")
            .orElse(List.of());

    private static final Field<Spanned<Id>> STRATEGY = Field.of(
                    "strategy", Types.placed(CommonTypes.ID), "The strategy, by its id in `strategies.yml`.")
            .example("energiecoaches")
            .insteadOf("strategie", "id")
            .required();
    private static final Field<Optional<Prose>> BROUGHT = Field.of("result", Types.prose(), "What it achieved here.")
            .example("De coaches kwamen bij 140 huishoudens thuis.")
            .insteadOf("resultaat", "opbrengst", "uitkomst")
            .optional();
    private static final Shape<AppliedStrategy> APPLIED = Shape.of(
                    Message.of("record.applied-strategy"),
                    "A strategy and what it achieved here.",
                    List.of(STRATEGY, BROUGHT),
                    v -> new AppliedStrategy(v.get(STRATEGY), v.get(BROUGHT)))
            .namedBy(STRATEGY);
    static final Field<List<AppliedStrategy>> STRATEGIES = Field.of(
                    "strategies",
                    Types.oneOrMany(Types.either(
                            Types.placed(CommonTypes.ID).as(id -> new AppliedStrategy(id, Optional.empty())), APPLIED)),
                    "The strategies that were applied, by their ids in `strategies.yml`, each with what it "
                            + "achieved, if known.")
            .example("[energiecoaches]")
            .insteadOf("strategie", "strategieën", "strategieen", "strategy")
            .orElse(List.of());

    private static final Field<Optional<Prose>> TARGET = Field.of("target", Types.prose(), "What the target was.")
            .example("500 huishoudens spreken een energiecoach.")
            .insteadOf("doel", "streefwaarde", "beoogd")
            .optional();
    private static final Field<Prose> REACHED = Field.of("result", Types.prose(), "What came of it.")
            .example("340 huishoudens spraken een energiecoach.")
            .insteadOf("resultaat", "bereikt", "tekst", "text")
            .required();
    private static final Shape<Result> RESULT = Shape.of(
            Message.of("record.result"),
            "What came of the approach, beside its target.",
            List.of(TARGET, REACHED),
            v -> new Result(v.get(TARGET), v.get(REACHED)));
    static final Field<List<Result>> RESULTS = Field.of(
                    "results",
                    Types.oneOrMany(Types.either(Types.prose().as(text -> new Result(Optional.empty(), text)), RESULT)),
                    "What came of it so far: a text, or results beside their targets.")
            .example("340 huishoudens spraken een energiecoach.")
            .insteadOf("resultaten", "resultaat", "result")
            .orElse(List.of());

    private LinkageShapes() {}
}
