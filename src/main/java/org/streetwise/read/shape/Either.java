package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;

/// A record, or a short form of it in one value.
public record Either<T>(Type<T> brief, Nested<T> full) implements Type<T> {
    @Override
    public String noun() {
        return brief.noun() + ", or " + full.noun();
    }

    @Override
    public Optional<T> read(YamlNode node, Reading reading) {
        return meant(node).read(node, reading);
    }

    /// Which of both a value is. Fields are the record's, unless the short form is written as fields, too.
    Type<T> meant(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping && !isBrief(brief, mapping) ? full : brief;
    }

    private static boolean isBrief(Type<?> brief, YamlNode.Mapping mapping) {
        return switch (brief) {
            case LongText _ -> LongText.isFile(mapping);
            case Label _ -> Label.isByLanguage(mapping);
            case Mapped<?, ?>(Type<?> inner, _) -> isBrief(inner, mapping);
            case Placed<?>(Type<?> inner) -> isBrief(inner, mapping);
            case OrWord<?>(_, _, Type<?> otherwise) -> isBrief(otherwise, mapping);
            case Choice<?> _,
                    Decimal _,
                    Either<?> _,
                    Form<?> _,
                    Line _,
                    ListOf<?> _,
                    MapOf<?, ?> _,
                    NamePair<?> _,
                    Nested<?> _,
                    OneOrMany<?> _,
                    Text _,
                    Variant<?> _,
                    Whole _,
                    YesNo _ -> false;
        };
    }
}
