package org.streetwise.know.corpus;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.model.StrayFile;
import org.streetwise.source.Span;

/// Makes the diagnostics for files that are not read because of their names.
public final class StrayFaults {
    private StrayFaults() {}

    /// Nothing refers to what the file declares.
    public static Diagnostic unread(StrayFile stray) {
        return at(stray, Message.of("unread-file"));
    }

    /// Something refers to what the file seems to declare. This takes the place of an error at each reference.
    static Diagnostic needed(StrayFile stray) {
        return at(stray, Message.of("unread-file.needed")).at(Severity.ERROR);
    }

    private static Diagnostic at(StrayFile stray, Message message) {
        return Diagnostic.of(Code.UNREAD_FILE, Span.startOf(stray.file()), message)
                .hint(hint(stray));
    }

    private static Message hint(StrayFile stray) {
        String meant = stray.meant().path();
        if (stray.file().equals(stray.meant())) {
            return Message.of("unread-file.hint.join", "file", stray.file().stem());
        }
        return stray.isTaken()
                ? Message.of("unread-file.hint.join-or-rename", "path", meant)
                : Message.of("hint.call", "name", meant);
    }
}
