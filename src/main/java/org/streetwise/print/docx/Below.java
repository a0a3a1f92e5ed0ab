package org.streetwise.print.docx;

import java.util.Optional;

/// What happens below a block.
///
/// @param kept whether no page ends there, whatever its style says
/// @param ruledOff whether a line stands below the paragraph
/// @param white space below its last paragraph in points, where that is not its style's; 0 where it is
/// @param ending what ends with this block
record Below(boolean kept, boolean ruledOff, double white, Optional<Ending> ending) {
    static final Below ORDINARY = new Below(false, false, 0, Optional.empty());

    Below kept(boolean kept) {
        return new Below(kept, ruledOff, white, ending);
    }

    Below ruledOff(boolean ruledOff) {
        return new Below(kept, ruledOff, white, ending);
    }

    Below white(double white) {
        return new Below(kept, ruledOff, white, ending);
    }

    Below ending(Optional<Ending> ending) {
        return new Below(kept, ruledOff, white, ending);
    }
}
