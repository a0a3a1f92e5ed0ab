package org.streetwise.print.docx;

import java.util.Optional;

/// What happens below a block.
///
/// @param kept whether no page ends there, whatever its style says
/// @param ruledOff whether a line stands below the paragraph
/// @param ending what ends with this block
record Below(boolean kept, boolean ruledOff, Optional<Ending> ending) {
    static final Below ORDINARY = new Below(false, false, Optional.empty());

    Below kept(boolean kept) {
        return new Below(kept, ruledOff, ending);
    }

    Below ruledOff(boolean ruledOff) {
        return new Below(kept, ruledOff, ending);
    }

    Below ending(Optional<Ending> ending) {
        return new Below(kept, ruledOff, ending);
    }
}
