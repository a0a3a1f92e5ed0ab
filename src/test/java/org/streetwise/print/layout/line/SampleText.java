package org.streetwise.print.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.source.Language;

/// Paragraphs to set in tests.
public final class SampleText {
    static final FontLibrary FONTS = new FontLibrary();
    private static final Hyphenation HYPHENATION = new Hyphenation();
    public static final Typeface LATO = FONTS.find("Lato", false, false).orElseThrow();
    public static final Typeface BOLD = FONTS.find("Lato", true, false).orElseThrow();
    static final String COOPERATION = """
        De samenwerking tussen woningcorporaties en particuliere eigenaren bleek in vrijwel alle wijken het
        moeilijkste onderdeel. Verenigingen van eigenaren vergaderen eens per jaar, hebben zelden een reservefonds
        dat de naam verdient en nemen beslissingen met een gekwalificeerde meerderheid. In Rotterdam-Pendrecht is
        daarom een kwartiermaker aangesteld die uitsluitend voor deze verenigingen werkt. Zij heeft in twee jaar
        tijd negenendertig meerjarenonderhoudsplannen helpen opstellen; zevenentwintig daarvan bevatten nu een
        paragraaf over isolatie en ventilatie.\
        """;

    static final String PROGRAMME = """
        Het programma liep van eind 2018 tot eind 2021. Achttien gemeenten, elk met één kwetsbare wijk, zochten naar
        manieren om de energietransitie als hefboom te gebruiken voor leefbaarheid. Drie jaar is kort. Geen van de
        wijken is in die tijd aardgasvrij geworden, en dat was ook niet de bedoeling; wel zijn er 2.140 woningen
        geïsoleerd, zijn er elf energiecoaches opgeleid uit de wijk zelf en is er in zeven wijken een buurthuis
        heropend. Naïef optimisme over technische oplossingen heeft plaatsgemaakt voor een nuchtere kijk: de techniek
        is zelden het knelpunt.\
        """;

    private SampleText() {}

    /// A new line setter. It is not thread-safe, and tests run in parallel.
    public static LineSetter setter() {
        return new LineSetter(FONTS, HYPHENATION, new LineMemory());
    }

    /// Ten-point Lato in Dutch.
    static Piece.Text text(String text) {
        return text(text, LATO);
    }

    public static Piece.Text text(String text, Typeface face) {
        return new Piece.Text(text, face, 10, 0, Language.DUTCH, "owner");
    }

    static SetText justified(String text, double width) {
        return setter().set(List.of(text(text)), Measure.of(width, Alignment.JUSTIFIED, true));
    }

    static SetText ragged(String text, double width) {
        return setter().set(List.of(text(text)), Measure.of(width, Alignment.LEFT, false));
    }

    /// Lines as they look: added hyphens as `-`.
    static List<String> lines(SetText set) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < set.lines(); line++) {
            lines.add(set.text(line).replace('\u00AD', '-'));
        }
        return lines;
    }
}
