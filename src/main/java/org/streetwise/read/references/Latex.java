package org.streetwise.read.references;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/// Reads the LaTeX of a BibTeX field as plain text: accents and signs become characters; braces and formatting commands
/// are removed, but their contents stay.
final class Latex {
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("ng", "ŋ"),
            Map.entry("NG", "Ŋ"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquotesingle", "'"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("textquotedbl", "\""),
            Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"),
            Map.entry("textellipsis", "…"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textbar", "|"),
            Map.entry("textunderscore", "_"),
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("euro", "€"),
            Map.entry("texteuro", "€"),
            Map.entry("pounds", "£"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("copyright", "©"),
            Map.entry("textcopyright", "©"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("textdegree", "°"),
            Map.entry("degree", "°"),
            Map.entry("times", "×"),
            Map.entry("pm", "±"),
            Map.entry("cdot", "·"),
            Map.entry("slash", "/"),
            Map.entry("quad", " "),
            Map.entry("newline", " "),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"));

    private final String latex;
    private final StringBuilder plain = new StringBuilder();
    private int at;
    private boolean formula;

    private Latex(String latex) {
        this.latex = latex;
    }

    /// Reads LaTeX as one line of text.
    static String plain(String latex) {
        Latex reading = new Latex(latex);
        reading.read();
        return Normalizer.normalize(reading.plain, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// Reads an address, in which only characters with a meaning in LaTeX are escaped.
    static String address(String latex) {
        return latex.replaceAll("\\\\url\\s*|[{}\\s]|\\\\(?=[_%&#~$])", "");
    }

    private void read() {
        while (at < latex.length()) {
            char sign = latex.charAt(at++);
            switch (sign) {
                case '{', '}' -> {}
                case '\\' -> command();
                case '~' -> plain.append('\u00A0');
                case '$' -> formula = !formula;
                case '-' -> dash();
                case '`' -> quotation('`', "“", "‘");
                case '\'' -> quotation('\'', "”", "’");
                case '_', '^' -> plain.append(formula ? "" : sign);
                default -> plain.append(sign);
            }
        }
    }

    private boolean takes(char sign) {
        boolean there = at < latex.length() && latex.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private void dash() {
        boolean second = takes('-');
        plain.append(second ? takes('-') ? "—" : "–" : "-");
    }

    private void quotation(char sign, String twice, String once) {
        plain.append(takes(sign) ? twice : once);
    }

    private void command() {
        if (at == latex.length()) {
            return;
        }
        int start = at++;
        if (!isLetter(latex.charAt(start))) {
            sign(latex.substring(start, at));
            return;
        }
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        String name = latex.substring(start, at);
        int behind = at;
        skipSpace();
        String accent = name.length() == 1 ? ACCENTS.get(name) : null;
        if (accent != null) {
            accent(accent);
        } else if (SIGNS.containsKey(name)) {
            plain.append(SIGNS.get(name));
        } else if (name.equals("href")) {
            group();
        } else if (name.equals("enquote") || name.equals("mkbibquote")) {
            skipSpace();
            String quoted = group().orElse("");
            plain.append('‘').append(plain(quoted)).append('’');
        } else if (at == latex.length() || latex.charAt(at) != '{') {
            at = behind;
        }
    }

    private void sign(String sign) {
        switch (sign) {
            case "-", "/" -> {}
            case ",", " ", "\n", "\\", ";" -> plain.append(' ');
            default -> Optional.ofNullable(ACCENTS.get(sign)).ifPresentOrElse(this::accent, () -> plain.append(sign));
        }
    }

    /// Sets an accent on the letter that follows, alone or in braces.
    private void accent(String accent) {
        skipSpace();
        String letters = group().map(Latex::plain)
                .orElseGet(this::letter)
                .replace('ı', 'i')
                .replace('ȷ', 'j');
        if (letters.isEmpty()) {
            return;
        }
        int first = letters.offsetByCodePoints(0, 1);
        plain.append(letters, 0, first).append(accent).append(letters, first, letters.length());
    }

    private String letter() {
        if (at == latex.length() || latex.charAt(at) == '}') {
            return "";
        }
        if (latex.startsWith("\\i", at) || latex.startsWith("\\j", at)) {
            at += 2;
            return latex.substring(at - 1, at);
        }
        int start = at;
        at = latex.offsetByCodePoints(at, 1);
        return latex.substring(start, at);
    }

    /// Reads a group in braces, if one stands here.
    private Optional<String> group() {
        if (at == latex.length() || latex.charAt(at) != '{') {
            return Optional.empty();
        }
        int start = at + 1;
        int depth = 0;
        while (at < latex.length()) {
            char sign = latex.charAt(at++);
            if (sign == '\\') {
                at = Math.min(at + 1, latex.length());
            } else if (sign == '{') {
                depth++;
            } else if (sign == '}' && --depth == 0) {
                return Optional.of(latex.substring(start, at - 1));
            }
        }
        return Optional.of(latex.substring(start));
    }

    private void skipSpace() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
