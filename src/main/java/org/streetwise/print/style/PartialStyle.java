package org.streetwise.print.style;

import java.util.Optional;
import org.streetwise.source.Spanned;

/// A style as a stylesheet's author wrote it. What is absent comes from the style that it is like.
record PartialStyle(
        Optional<Spanned<StyleName>> like,
        Optional<TextStyle.Family> family,
        Optional<Double> size,
        Optional<Boolean> bold,
        Optional<Boolean> italic,
        Optional<TextStyle.Ink> ink,
        Optional<Double> leading,
        Optional<Double> before,
        Optional<Double> after,
        Optional<Double> indentLeft,
        Optional<Double> indentRight,
        Optional<Double> hang,
        Optional<TextStyle.Alignment> alignment,
        Optional<Boolean> hyphenated,
        Optional<TextStyle.Keep> keep,
        Optional<Double> openAbove,
        Optional<Double> ruleAbove,
        Optional<Boolean> filled) {

    /// This style on top of another.
    TextStyle over(TextStyle base) {
        return new TextStyle(
                family.orElse(base.family()),
                size.orElse(base.size()),
                bold.orElse(base.bold()),
                italic.orElse(base.italic()),
                ink.orElse(base.ink()),
                leading.orElse(base.leading()),
                before.orElse(base.before()),
                after.orElse(base.after()),
                indentLeft.orElse(base.indentLeft()),
                indentRight.orElse(base.indentRight()),
                hang.orElse(base.hang()),
                alignment.orElse(base.alignment()),
                hyphenated.orElse(base.hyphenated()),
                keep.orElse(base.keep()),
                openAbove.orElse(base.openAbove()),
                ruleAbove.orElse(base.ruleAbove()),
                filled.orElse(base.filled()));
    }

    /// This style, overridden by another file's version. A version that is like another style replaces this one
    /// entirely.
    PartialStyle under(PartialStyle over) {
        if (over.like.isPresent()) {
            return over;
        }
        return new PartialStyle(
                like,
                over.family.or(() -> family),
                over.size.or(() -> size),
                over.bold.or(() -> bold),
                over.italic.or(() -> italic),
                over.ink.or(() -> ink),
                over.leading.or(() -> leading),
                over.before.or(() -> before),
                over.after.or(() -> after),
                over.indentLeft.or(() -> indentLeft),
                over.indentRight.or(() -> indentRight),
                over.hang.or(() -> hang),
                over.alignment.or(() -> alignment),
                over.hyphenated.or(() -> hyphenated),
                over.keep.or(() -> keep),
                over.openAbove.or(() -> openAbove),
                over.ruleAbove.or(() -> ruleAbove),
                over.filled.or(() -> filled));
    }
}
