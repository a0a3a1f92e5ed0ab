package org.streetwise.print.docx.text;

import java.util.Optional;
import org.streetwise.print.docx.section.Ending;

/// What ends or stands below a block.
///
/// @param kept whether a page break below it is forbidden, whatever its style says
/// @param clings whether a page break below its last paragraph is forbidden
/// @param ruledOff whether a line stands below the paragraph
/// @param white space below its last paragraph in points, if it differs from the style's; otherwise 0
/// @param ending what ends with this block
public record Below(boolean kept, boolean clings, boolean ruledOff, double white, Optional<Ending> ending) {
    static final Below ORDINARY = new Below(false, false, false, 0, Optional.empty());

    Below kept(boolean kept) {
        return new Below(kept, clings, ruledOff, white, ending);
    }

    Below clinging() {
        return new Below(kept, true, ruledOff, white, ending);
    }

    Below ruledOff(boolean ruledOff) {
        return new Below(kept, clings, ruledOff, white, ending);
    }

    Below white(double white) {
        return new Below(kept, clings, ruledOff, white, ending);
    }

    Below ending(Optional<Ending> ending) {
        return new Below(kept, clings, ruledOff, white, ending);
    }

    /// What applies to a block inside this one that is not its last.
    Below within() {
        return new Below(kept, false, ruledOff, 0, Optional.empty());
    }
}
