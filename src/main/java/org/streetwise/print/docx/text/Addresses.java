package org.streetwise.print.docx.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Addresses as a relationship may hold them: Word calls a whole file damaged for one that is no URI.
final class Addresses {
    private static final String FORBIDDEN = " \"<>\\^`{|}";

    private Addresses() {}

    /// The address with what a URI can't hold as percent signs; empty where no URI can be made of it.
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
