package org.streetwise.example;

import java.util.List;
import org.streetwise.example.Topic.Advice;

/// What neighbourhoods learn about people: contact, participation, and worries that aren't about energy.
final class PeopleTopics {
    private PeopleTopics() {}

    static final List<Topic> PARTICIPATION = List.of(
            new Topic(
                    "vaste-plek",
                    "participatie",
                    18,
                    "Een vaste plek in de wijk maakt het gesprek gewoon",
                    "In alle wijken is een plek ingericht waar bewoners kunnen binnenlopen."
                            + " De vorm verschilt, de ervaring niet: wie steeds op dezelfde"
                            + " plek te vinden is, wordt ook gevonden door mensen die nooit"
                            + " naar een bijeenkomst komen.",
                    List.of(
                            "Met {plek} in de wijk komt het gesprek op gang",
                            "In {plek} stellen bewoners vragen die zij op een avond niet" + " stellen",
                            "Zonder {plek} in de buurt blijft {partij} een" + " brievenschrijver",
                            "Wie {plek} openhoudt, hoort eerder waar het knelt"),
                    List.of(
                            "{partij} richtte {plek} in, {dagdelen} per week open en zonder" + " afspraak.",
                            "In het eerste jaar kwamen er {aantal} mensen langs, van wie" + " een deel elke week.",
                            "De eerste maanden ging het over van alles, behalve over" + " aardgas."),
                    List.of(
                            "Het gesprek over de woning komt vanzelf als mensen elkaar" + " kennen.",
                            "Een plek werkt pas als er steeds dezelfde gezichten zijn."),
                    List.of(),
                    new Advice(List.of("gemeenten"), "Reken een vaste plek tot de kosten van de uitvoering.")),
            new Topic(
                    "sleutelfiguren",
                    "participatie",
                    12,
                    "Sleutelfiguren openen deuren die voor professionals dicht blijven",
                    "Een buurvrouw die iedereen kent, de beheerder van het buurthuis, een"
                            + " imam of de trainer van de voetbalclub: zij brachten de"
                            + " boodschap verder dan welke brief ook. Dat vraagt wel om"
                            + " zorgvuldigheid, want hun naam staat op het spel.",
                    List.of(
                            "Via {figuur} worden huishoudens bereikt die niet op brieven" + " reageren",
                            "Een aanbeveling van {figuur} weegt zwaarder dan een folder",
                            "De hulp van {figuur} moet worden beloond en begrensd"),
                    List.of(
                            "{partij} vroeg {figuur} om mee te denken over de uitnodiging.",
                            "Er deden {aantal} huishoudens mee die daarvoor nooit hadden" + " gereageerd.",
                            "Na een half jaar was er een vaste kern van vrijwilligers."),
                    List.of(
                            "Sleutelfiguren helpen alleen als zij de afspraken zelf" + " vertrouwen.",
                            "Wie om hulp vraagt, moet zeggen wat er met de uitkomst" + " gebeurt."),
                    List.of(
                            "Een enkele sleutelfiguur kan ook een deel van de wijk" + " afschrikken",
                            "De hulp van vrijwilligers droogt op als antwoorden uitblijven",
                            "Bewoners willen hun eigen zaken niet met een bekende" + " bespreken",
                            "Een betaalde buurtwerker bereikt meer dan een netwerk van" + " vrijwilligers"),
                    new Advice(List.of("gemeenten", "corporaties"), "Betaal sleutelfiguren voor hun tijd en kennis.")),
            new Topic(
                    "taal",
                    "participatie",
                    9,
                    "Gewone woorden en beelden doen meer dan een nauwkeurige brief",
                    "Termen als 'aanvoertemperatuur' en 'woonlastenneutraal' zeggen"
                            + " bewoners weinig. Wie laat zien wat er in een keuken verandert,"
                            + " krijgt betere vragen terug.",
                    List.of(
                            "Een tekening zegt meer dan {getal} bladzijden uitleg",
                            "Bewoners haken af bij woorden die {partij} zelf ook moet" + " opzoeken",
                            "Voorlezen en voordoen bereikt mensen die weinig lezen"),
                    List.of(
                            "De eerste brief telde {getal} bladzijden; {aantal} bewoners"
                                    + " belden om te vragen wat er stond.",
                            "Een tekenaar maakte er één plaat van, met de keuken in het" + " midden.",
                            "{partij} legde de nieuwe tekst eerst voor aan een groep" + " bewoners."),
                    List.of(
                            "Begrijpelijke taal is geen laatste bewerking, maar een toets" + " of het plan zelf klopt.",
                            "Bewoners lezen een brief van twee bladzijden wel als er een" + " naam onder staat."),
                    List.of(
                            "Te eenvoudige uitleg wekt de indruk dat er iets wordt" + " verzwegen",
                            "Eigenaren vragen juist om alle cijfers in één overzicht"),
                    new Advice(
                            List.of("gemeenten"),
                            "Leg elke brief voor aan bewoners voordat hij de deur uit" + " gaat.")),
            new Topic(
                    "deur",
                    "participatie",
                    7,
                    "Langs de deuren gaan kost tijd, maar bespaart later meer",
                    "Een gesprek aan de keukentafel duurt een uur. Het voorkomt bezwaren,"
                            + " nabezoeken en opzeggingen die samen veel meer tijd vragen.",
                    List.of(
                            "Een bezoek aan huis brengt vragen boven die niemand had" + " bedacht",
                            "Een tweede bezoek levert meer op dan een herinneringsbrief",
                            "Wie aanbelt met een kleine klus, komt verder dan wie aanbelt" + " met een folder",
                            "Na {aantal} huisbezoeken weet het team wat er in geen enkel" + " bestand staat",
                            "Twee bezoekers aan de deur zien samen meer dan één met een" + " tablet",
                            "Een bezoek in de avond bereikt mensen die overdag werken",
                            "Wie belooft terug te komen, moet binnen {getal} weken weer op" + " de stoep staan"),
                    List.of(
                            "Een team van {getal} mensen belde aan bij {aantal} woningen.",
                            "Bij een derde van de adressen was een tweede bezoek nodig.",
                            "De bezoekers hadden gereedschap bij zich en hielpen meteen met" + " tochtstrips."),
                    List.of(
                            "Aan de keukentafel gaat het over wat mensen kwijt willen, niet" + " over het plan.",
                            "Een kleine klus is een begin van vertrouwen."),
                    List.of("Huisbezoeken zonder vervolg maken het wantrouwen groter"),
                    new Advice(
                            List.of("corporaties"),
                            "Geef bezoekers de ruimte om meteen iets kleins te" + " herstellen.")),
            new Topic(
                    "koken",
                    "participatie",
                    4,
                    "Samen koken haalt de angst voor elektrisch koken weg",
                    "De keuken bleek de plek waar de overstap het dichtst bij komt. Wie het"
                            + " zelf heeft geprobeerd, vraagt niet meer óf het kan, maar welke"
                            + " pan ervoor nodig is.",
                    List.of(
                            "Wie zelf heeft gekookt, vraagt naar de pan in plaats van naar" + " het gas",
                            "Een kookochtend in {plek} overtuigt meer dan een" + " voorlichtingsavond",
                            "Het recept van {figuur} doet meer dan het recept van de" + " fabrikant",
                            "Een pan lenen voor {getal} dagen maakt de overstap klein"),
                    List.of(
                            "{partij} zette een inductieplaat neer in {plek}.",
                            "Er werd {getal} keer gekookt, met recepten van bewoners" + " zelf."),
                    List.of("Zelf doen neemt vragen weg die uitleg alleen maar groter" + " maakt."),
                    List.of("Een kookavond trekt vooral mensen die al om zijn"),
                    new Advice(
                            List.of("gemeenten", "bewoners"), "Begin met koken en praat daarna pas over leidingen.")),
            new Topic(
                    "nazorg",
                    "participatie",
                    2,
                    "Een aanbod is pas af als er ook nazorg is",
                    "Na de oplevering beginnen de vragen. Waar één nummer bereikbaar bleef,"
                            + " bleven klachten klein.",
                    List.of(
                            "Eén telefoonnummer na de oplevering voorkomt {aantal} losse" + " klachten",
                            "De eerste winter na de overstap vraagt om een tweede bezoek"),
                    List.of("Na de oplevering bleef {partij} nog {getal} maanden" + " bereikbaar."),
                    List.of("De overstap eindigt niet bij de oplevering, maar na de eerste" + " winter."),
                    List.of(),
                    new Advice(List.of("corporaties"), "Begroot een bezoek in de eerste winter na de oplevering.")));

    static final List<Topic> OTHER_TASKS = List.of(
            new Topic(
                    "zorgen-eerst",
                    "opgaven",
                    18,
                    "De zorgen van bewoners zijn het begin, niet de omweg",
                    "Schulden, schimmel, een kapotte lift: het zijn de onderwerpen waar"
                            + " bewoners over beginnen. In alle wijken bleek dat de overstap"
                            + " pas bespreekbaar werd toen er iets aan die zorgen was gedaan.",
                    List.of(
                            "Eerst {zorg} aanpakken maakt de overstap bespreekbaar",
                            "Over {zorg} praten is de kortste weg naar een gesprek over" + " energie",
                            "Zolang {zorg} blijft bestaan, luistert niemand naar een" + " warmteplan"),
                    List.of(
                            "In de eerste gesprekken ging het over {zorg}, niet over" + " aardgas.",
                            "{partij} loste dat op voor {aantal} huishoudens voordat er een" + " aanbod kwam.",
                            "Het wijkteam sloot aan bij de gesprekken."),
                    List.of(
                            "De energietransitie kan meeliften op wat bewoners zelf" + " belangrijk vinden.",
                            "Wie een zorg serieus neemt, mag daarna ook iets vragen."),
                    List.of(),
                    new Advice(
                            List.of("gemeenten", "zorg"),
                            "Neem het wijkteam vanaf de eerste dag op in het" + " projectteam.")),
            new Topic(
                    "groen",
                    "opgaven",
                    6,
                    "Een groene straat is het zichtbare bewijs dat er iets verandert",
                    "Leidingen liggen onder de grond, bomen staan erboven. Waar de straat"
                            + " groener terugkwam, kreeg het werk een gezicht.",
                    List.of(
                            "Bewoners die hun straat mee ontwerpen, accepteren meer van het" + " graafwerk",
                            "Een boom voor elke opgebroken stoep maakt het werk zichtbaar",
                            "Schaduw en waterberging passen in hetzelfde bestek als een" + " warmtenet",
                            "Een geveltuin van {bedrag} doet meer voor het gesprek dan een" + " folder",
                            "Met {aantal} nieuwe bomen wordt een bouwput weer een straat",
                            "Kinderen die mee planten, brengen hun ouders naar de volgende" + " avond"),
                    List.of(
                            "Voordat de straat openging, kozen bewoners uit {getal}" + " schetsen.",
                            "Er kwamen {aantal} bomen en struiken voor terug.",
                            "{partij} combineerde het werk met de vervanging van het" + " riool."),
                    List.of("Wie tegelijk graaft en plant, hoeft maar één keer overlast te" + " geven."),
                    List.of("Groen dat niet wordt onderhouden, keert zich tegen het plan"),
                    new Advice(List.of("gemeenten"), "Zet riool, warmte en groen in één bestek.")),
            new Topic(
                    "werk",
                    "opgaven",
                    3,
                    "Werk in de wijk houdt geld en kennis in de wijk",
                    "Leerplekken bij het isoleren van woningen gaven bewoners een vak en de" + " aannemer mensen.",
                    List.of(
                            "Leerplekken bij de renovatie leveren {getal} vaste banen op",
                            "Bewoners die meewerken, leggen het aan hun buren uit",
                            "Zonder begeleiding na werktijd haakt de helft van de" + " leerlingen af"),
                    List.of(
                            "In het bestek stond dat de aannemer {getal} leerplekken" + " aanbood.",
                            "Een deel van de leerlingen kwam uit {wijk} zelf."),
                    List.of("Een leerplek werkt als er begeleiding bij is, ook na" + " werktijd."),
                    List.of(),
                    new Advice(List.of("corporaties", "rijk"), "Maak leerplekken een eis in elke aanbesteding.")),
            new Topic(
                    "gezondheid",
                    "opgaven",
                    3,
                    "Een gezonde woning spreekt meer aan dan een zuinige",
                    "Vocht, tocht en kou zijn klachten die iedereen herkent. Wie daarmee"
                            + " begint, hoeft besparing niet meer uit te leggen.",
                    List.of(
                            "Klachten over vocht wijzen de weg naar de slechtste woningen",
                            "De huisarts en de opzichter zien dezelfde woningen",
                            "Een droge slaapkamer is voor ouders de beste reden om mee te" + " doen"),
                    List.of(
                            "Het wijkteam en {partij} legden hun adressen naast elkaar, met"
                                    + " toestemming van bewoners.",
                            "Er bleken {aantal} woningen op beide lijsten te staan."),
                    List.of("Gezondheid geeft een reden om nu te beginnen."),
                    List.of(),
                    new Advice(
                            List.of("zorg"),
                            "Meld vocht en kou bij de verhuurder, met instemming van de" + " bewoner.")),
            new Topic(
                    "onderhoud",
                    "opgaven",
                    2,
                    "Achterstallig onderhoud komt eerst, ook als het niet in het plan" + " staat",
                    "Een nieuwe warmtebron in een woning met lekkende kozijnen maakt de"
                            + " klachten alleen maar duurder.",
                    List.of(
                            "Lekkende kozijnen zijn een betere eerste stap dan een nieuwe" + " ketel",
                            "Onderhoud dat is beloofd, moet af zijn voordat er iets nieuws" + " begint"),
                    List.of("Van {aantal} woningen stond het onderhoud al {getal} jaar op" + " de lijst."),
                    List.of("Een belofte nakomen is de goedkoopste vorm van participatie."),
                    List.of(),
                    new Advice(List.of("corporaties"), "Werk oude klachten weg voordat het nieuwe aanbod komt.")));
}
