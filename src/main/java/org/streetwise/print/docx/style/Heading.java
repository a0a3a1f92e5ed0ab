package org.streetwise.print.docx.style;

import java.util.Optional;
import org.streetwise.print.style.StyleName;

/// A kind of heading: headings of one kind share a style.
///
/// @param level from 1 to 9
public record Heading(StyleName look, int level, Counting counting) {
    /// The deepest level in Word (ECMA-376 §17.3.1.20).
    static final int DEEPEST = 9;

    /// Whether a label stands before the title.
    public boolean labelled() {
        return switch (counting) {
            case DECIMAL, TEXT, APPENDIX -> true;
            case NONE, UNLISTED -> false;
        };
    }

    /// Whether it starts a new page, as chapters and portraits do.
    public boolean opensPage() {
        return level == 1 || look == StyleName.HEADING_CASE;
    }

    /// The list and level that number it; empty if Word does not count it.
    public Optional<ListPosition> list() {
        return switch (counting) {
            case DECIMAL -> Optional.of(new ListPosition(ListPosition.HEADINGS, level - 1));
            case APPENDIX -> Optional.of(new ListPosition(ListPosition.APPENDICES, level - 1));
            case TEXT, NONE, UNLISTED -> Optional.empty();
        };
    }

    /// The name of the plain style of headings that look like this.
    ///
    /// @param usualLevel whether it is at the usual level of headings that look like this
    String family(boolean usualLevel) {
        String level = " " + this.level;
        return switch (look) {
            case HEADING_LESSON -> "Lesson Heading" + (usualLevel ? "" : level);
            case HEADING_CASE -> "Portrait Heading" + (usualLevel ? "" : level);
            case HEADING_MINOR -> "Minor Heading" + (usualLevel ? "" : level);
            default -> "heading" + level;
        };
    }
}
