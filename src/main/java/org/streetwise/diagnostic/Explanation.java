package org.streetwise.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The page that explains a code.
///
/// @param title what is wrong, without a full stop: `A theme that does not exist`
/// @param text the whole page in Markdown: the title as its heading, what the fault is, and an example under the
///     headings `Wrong` and `Fixed`
public record Explanation(String title, String text) {
    private static final String HEADING = "# ";

    /// The page of a code.
    public static Explanation of(Code code) {
        String text = read(code.number() + ".md");
        String first = text.lines().findFirst().orElse("");
        if (!first.startsWith(HEADING)) {
            throw new IllegalStateException("the page of " + code.number() + " begins with no heading");
        }
        return new Explanation(first.substring(HEADING.length()), text);
    }

    /// What the fault is: the page's first paragraph as one line.
    public String lead() {
        return text.substring(text.indexOf("\n\n")).strip().split("\n\n", 2)[0].replace('\n', ' ');
    }

    private static String read(String name) {
        try (InputStream page = Explanation.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("there is no page " + name);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
