package org.streetwise.read.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '|',
            value = {
                "K{\\\"o}nig → König",
                "{\\\"{O}}sterreich → Österreich",
                "Ren\\'e → René",
                "\\v{S}imon \\'{C}ur\\'{\\i}k → Šimon Ćurík",
                "Fran\\c cois → François",
                "\\c{S}i\\u{g} → Şiğ",
                "{\\L}ukasz {\\O}re {\\aa}s → Łukasz Øre ås",
                "Stra{\\ss}e \\ae\\oe → Straße æœ",
                "\\'\\i → í",
                "{De Gemeente {Utrecht}} → De Gemeente Utrecht",
                "A \\& B, 5\\,\\% → A & B, 5 %",
                "1998--2004 --- ja → 1998–2004 — ja",
                "``dubbel'' en `enkel' → “dubbel” en ‘enkel’",
                "\\enquote{aan \\emph{de} deur} → ‘aan de deur’",
                "\\emph{nadruk} en \\textbf{vet} → nadruk en vet",
                "CO$_2$ en \\textsubscript{x} → CO2 en x",
                "\\href{https://x.example}{woorden} → woorden",
                "\\onbekend{blijft} staan → blijft staan",
                "\\LaTeX{} leeft → LaTeX leeft",
                "a\\-f\\/g → afg",
                "snake_case → snake_case",
                "open { accolade → open accolade",
                "dicht } accolade → dicht accolade",
                "achteraan \\ → achteraan",
                "\\\" → ||",
                "\\\"{ → ||",
            })
    void latexBecomesPlainText(String latex, String text) {
        assertEquals(text, Latex.plain(latex));
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/a\\_b\\%20c\\#d, https://x.example/a_b%20c#d",
        "\\url{https://x.example/~a}, https://x.example/~a",
        "https://x.example/{A}, https://x.example/A",
    })
    void addressesKeepTheirCharacters(String latex, String address) {
        assertEquals(address, Latex.address(latex));
    }
}
