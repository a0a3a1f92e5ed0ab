package org.streetwise.report;

import org.streetwise.diagnostic.Diagnostic;

/// Prints diagnostics one per line, for editors and scripts: `themes.yml:9:9: error[SW0307]: two themes have one id`.
/// Columns count code points from 1.
public final class ShortReport implements Report {
    @Override
    public String text(Findings findings) {
        SpanPositions places = new SpanPositions(findings.texts());
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : findings.told()) {
            out.append(line(diagnostic, places)).append('\n');
        }
        return out.toString();
    }

    static String line(Diagnostic diagnostic, SpanPositions places) {
        return places.named(diagnostic.primary().span()) + ": " + Summary.head(diagnostic) + ": "
                + TerminalText.safe(diagnostic.message().english());
    }
}
