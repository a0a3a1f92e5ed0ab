package org.streetwise.tell.numbering;

import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Walk;

/// Checks that every cross-reference leads to a target.
record TargetCheck(NumberedDocument numbered) {

    void run() {
        new Walk(_ -> {}, this::check).blocks(numbered.document().blocks());
    }

    private void check(Inline inline) {
        if (inline instanceof Inline.CrossReference(var target, _)) {
            numbered.mark(target);
        }
    }
}
