package org.streetwise.know.value;

import java.util.Locale;
import java.util.regex.Pattern;

/// The address of a page.
///
/// @param text as its author wrote it, with `http://` or `https://`
public record WebAddress(String text) {
    private static final Pattern FORM = Pattern.compile("https?://[^\\s/]\\S*");

    /// Whether a text is a web address and nothing more.
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /// Whether a text is meant as a web address.
    public static boolean is(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }

    /// The site, without `www.`: `rijnmond.nl`.
    public String host() {
        String rest = afterScheme();
        int end = rest.indexOf('/');
        String host = (end < 0 ? rest : rest.substring(0, end)).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /// A text that all addresses of one page share: without the scheme, `www.` and a slash at the end.
    public String page() {
        String rest = afterScheme();
        int end = rest.indexOf('/');
        String path = end < 0 ? "" : rest.substring(end);
        return host() + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    private String afterScheme() {
        return text.substring(text.indexOf("//") + 2);
    }
}
