package org.streetwise.example;

/// A Markdown construct to put into a long text. Braces stand for a word of the {@link Wording}.
enum Ornament {
    BULLETS("""
            De aanpak bestond uit drie delen:

            - een bezoek aan huis,
              met een vaste bezoeker;
            - een aanbod op papier:
              - voor huurders in één bladzijde,
              - voor eigenaren met een berekening
                - vóór de overstap
                - ná de overstap;
            - een gesprek {getal} weken later.
            """),
    STEPS("""
            Het verliep in stappen:

            3. eerst de woningen met klachten;
            4. daarna de rest van het blok,
               met een pauze in de winter;
            5. ten slotte de garages en de kelders.
            """),
    TABLE("""
            Wat het opleverde, per blok:

            | Blok | Woningen | Deelname | Opmerking |
            |:-----|---------:|:--------:|-----------|
            | Noord | {aantal} | 71% | huurders, *gestapeld* |
            | Zuid | {aantal} | 64% | gemengd; zie ook **Oost** |
            | Oost | 1.032 | 58,5% | |
            """),
    FOOTNOTE("""
            Niet elk huishouden telde mee.[^telling] De uitkomst is daarom een ondergrens.

            [^telling]: Woningen die langer dan {getal} maanden leegstonden, zijn niet meegeteld.

                Dat gold voor één blok.
            """),
    BLOCK_QUOTE("""
            In het verslag van de bewonersavond staat het zo:

            > Wij willen best meedoen, maar dan wel samen.
            >
            > En graag een keer op tijd beginnen.
            """),
    STRONG("""
            Dat vroeg om **vaste mensen**, om *tijd*, en om ***allebei tegelijk***. Een ~~snelle~~ zorgvuldige start
            bleek het best, ook al staat de term `start-2` nog in oude plannen.
            """),
    LINK("""
            De tekening is te vinden op [de site van het project](https://example.org/tekening), of te
            vragen via [info@example.org](mailto:info@example.org) en [0800 0000](tel:08000000).
            """),
    FOREIGN("""
            Bezoekers uit het buitenland spraken van een [community kitchen]{lang=en} en van
            [quartiers solidaires]{lang=fr}; in de wijk heet het gewoon de keuken.
            """),
    BREAKS("""
            Op het bord bij de ingang staat:\\
            ‘Loop binnen,\\
            de koffie is klaar.’

            ---

            Het bord hangt er nog.
            """),
    SCRIPTS("""
            Bewoners kwamen met namen als Łukasz, Çağla, Ştefan, Νίκος en Олена; de brieven moesten dat kunnen
            weergeven. Ook m², CO₂, 20 °C, ½ uur en de IJ van IJsbrand hoorden daarbij.
            """),
    CITATION("""
            Ander onderzoek komt tot een vergelijkbare uitkomst [@veldhuis-2020, p. 34-36] [@instituut:wijk_1].
            """),
    CROSS_REFERENCE("""
            Vergelijk [](lesson:steenwaarde-sterrenhof/vaste-plek) en het portret van
            [het Molenkwartier](case:waterrade-molenkwartier).
            """);

    private final String markdown;

    Ornament(String markdown) {
        this.markdown = markdown;
    }

    String markdown() {
        return markdown.strip();
    }

    /// The ornament for the text with this number.
    static Ornament inTurn(int number) {
        return values()[Math.floorMod(number, values().length)];
    }
}
