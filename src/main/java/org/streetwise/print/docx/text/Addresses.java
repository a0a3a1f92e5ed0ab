package org.streetwise.print.docx.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Turns addresses into URIs. Word takes the whole file for damaged if the address of a link is not a URI.
final class Addresses {
    private static final String FORBIDDEN = " \"<>\\^`{|}";

    private Addresses() {}

    /// The address as a URI, with other characters percent-encoded; empty if it can't be made one.
    static Optional<String> uri(String address) {
        String encoded = encoded(address);
        try {
            URI uri = new URI(encoded);
            boolean web = uri.getScheme() != null && uri.getScheme().startsWith("http");
            return web && uri.parseServerAuthority().getHost() == null ? Optional.empty() : Optional.of(encoded);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean stray = c == '%' && !isEscape(address, i);
            if (c < ' ' || c == 0x7F || stray || FORBIDDEN.indexOf(c) >= 0) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static boolean isEscape(String address, int percent) {
        return address.length() > percent + 2
                && Character.digit(address.charAt(percent + 1), 16) >= 0
                && Character.digit(address.charAt(percent + 2), 16) >= 0;
    }
}
