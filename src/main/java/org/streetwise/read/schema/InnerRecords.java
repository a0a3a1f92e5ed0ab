package org.streetwise.read.schema;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.read.shape.Choice;
import org.streetwise.read.shape.Either;
import org.streetwise.read.shape.Form;
import org.streetwise.read.shape.LabelText;
import org.streetwise.read.shape.LineText;
import org.streetwise.read.shape.ListOf;
import org.streetwise.read.shape.LongText;
import org.streetwise.read.shape.MapOf;
import org.streetwise.read.shape.Mapped;
import org.streetwise.read.shape.NamePair;
import org.streetwise.read.shape.Nested;
import org.streetwise.read.shape.OneOrMany;
import org.streetwise.read.shape.OrWord;
import org.streetwise.read.shape.Placed;
import org.streetwise.read.shape.Quantity;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Text;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Variant;
import org.streetwise.read.shape.Whole;
import org.streetwise.read.shape.YesNo;

/// The records that a value may hold.
final class InnerRecords {
    private InnerRecords() {}

    static List<Shape<?>> shapes(Type<?> type) {
        return switch (type) {
            case Nested<?>(Shape<?> shape) -> List.of(shape);
            case Variant<?> variant -> List.copyOf(variant.kinds().get().values());
            case ListOf<?>(Type<?> item) -> shapes(item);
            case OneOrMany<?>(Type<?> item) -> shapes(item);
            case MapOf<?, ?>(_, Type<?> value) -> shapes(value);
            case Either<?>(Type<?> brief, Nested<?> full) -> both(shapes(brief), shapes(full));
            case OrWord<?>(_, _, Type<?> otherwise, _, _) -> shapes(otherwise);
            case Mapped<?, ?>(Type<?> inner, _) -> shapes(inner);
            case Placed<?>(Type<?> inner) -> shapes(inner);
            case Text _,
                    LabelText _,
                    LineText _,
                    LongText _,
                    Form<?> _,
                    Whole _,
                    Quantity _,
                    YesNo _,
                    Choice<?> _,
                    NamePair<?> _ -> List.of();
        };
    }

    private static List<Shape<?>> both(List<Shape<?>> some, List<Shape<?>> others) {
        List<Shape<?>> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
