package org.streetwise.read.decode;

import java.util.List;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.value.SourceLink;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Types;

/// The sources that a case or lesson names.
final class SourceShape {
    private static final Field<SourceLink> LINK = Field.of(
                    "link", CommonTypes.LINK, "The address, or the key of a reference.")
            .example("https://buurtbinders.nl/de-hele-wijk-aardgasvrij/")
            .insteadOf("adres", "address", "url", "bron", "source")
            .required();
    private static final Shape<Guarded<SourceLink>> SHAPE = Shape.of(
            Message.of("record.source"),
            "A source with a `visibility` of its own.",
            List.of(LINK, Visibilities.VISIBILITY),
            v -> Visibilities.guarded(v.get(LINK), v));

    static final Field<List<Guarded<SourceLink>>> SOURCES = Field.of(
                    "sources",
                    Types.oneOrMany(Types.either(CommonTypes.LINK.as(Guarded::open), SHAPE)),
                    "Addresses, or keys of references, one or a list.")
            .example("\"@rijnmond-2019\"")
            .insteadOf("bron", "bronnen", "source")
            .orElse(List.of());

    private SourceShape() {}
}
