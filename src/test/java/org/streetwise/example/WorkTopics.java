package org.streetwise.example;

import java.util.List;
import org.streetwise.example.Topic.Advice;

/// What neighbourhoods learn about the work itself: organisation, money, technology, law and data.
final class WorkTopics {
    private WorkTopics() {}

    static final List<Topic> ORGANISATION = List.of(
            new Topic(
                    "een-gezicht",
                    "regie",
                    6,
                    "Eén aanspreekpunt namens alle partijen voorkomt dat bewoners" + " verdwalen",
                    "Gemeente, corporatie, netbeheerder en warmtebedrijf hebben elk hun"
                            + " eigen planning en hun eigen loket. Waar één persoon namens"
                            + " allen sprak, liepen vragen niet meer dood.",
                    List.of(
                            "Eén naam en één nummer halen de ruis uit {getal} loketten",
                            "Een wijkregisseur met kennis van alle partijen scheelt" + " {partij} veel herstelwerk",
                            "Bewoners willen weten wie er belt, niet van welke organisatie" + " die is",
                            "Wie {getal} keer is doorverbonden, belt niet nog een keer",
                            "Een gedeelde agenda van alle partijen is het halve" + " aanspreekpunt",
                            "Met een eigen budget van {bedrag} lost een wijkregisseur" + " kleine ergernissen op"),
                    List.of(
                            "{partij} wees één wijkregisseur aan, ook namens de andere" + " partijen.",
                            "Zij kreeg {aantal} vragen in het eerste jaar en kon twee derde" + " zelf beantwoorden.",
                            "Elke week was er een kort overleg met de uitvoerders."),
                    List.of(
                            "Eén gezicht werkt als daarachter ook één planning zit.",
                            "De regisseur moet iets mogen beslissen."),
                    List.of("Een aanspreekpunt zonder bevoegdheid vertraagt de antwoorden"),
                    new Advice(
                            List.of("gemeenten"), "Geef de wijkregisseur een eigen budget voor kleine" + " ingrepen.")),
            new Topic(
                    "mandaat",
                    "regie",
                    2,
                    "Afspraken in de wijk houden alleen stand met rugdekking van het" + " bestuur",
                    "Wat aan de keukentafel wordt beloofd, moet in het stadhuis overeind" + " blijven.",
                    List.of(
                            "Een wethouder die elk kwartaal meeloopt, houdt afspraken" + " overeind",
                            "Zonder vooraf besproken ruimte worden toezeggingen in de wijk" + " teruggedraaid"),
                    List.of("De wethouder liep elk kwartaal een ochtend mee in {wijk}."),
                    List.of("Rugdekking is het sterkst als zij vooraf op papier staat."),
                    List.of(),
                    new Advice(List.of("gemeenten"), "Leg vóór de start vast wat het team zelf mag toezeggen.")),
            new Topic(
                    "bezetting",
                    "regie",
                    2,
                    "Vaste mensen zijn in een wijk meer waard dan extra mensen",
                    "Bij elke wisseling begint het gesprek opnieuw. Bewoners tellen de"
                            + " wisselingen beter dan de organisatie zelf.",
                    List.of(
                            "Na {getal} projectleiders vertelt niemand zijn verhaal nog een" + " keer",
                            "Een overdracht aan de keukentafel voorkomt dat kennis verloren" + " gaat"),
                    List.of("In {jaren} jaar wisselde het team {getal} keer van" + " projectleider."),
                    List.of("Continuïteit is een taak van de opdrachtgever, niet van de" + " projectleider."),
                    List.of(),
                    new Advice(
                            List.of("gemeenten", "corporaties"),
                            "Spreek af dat vertrek pas kan na overdracht in de wijk.")),
            new Topic(
                    "ritme",
                    "regie",
                    0,
                    "Een wijk heeft een eigen ritme, en een programma moet dat volgen",
                    "Vakanties, feestdagen, verkiezingen en het schooljaar bepalen wanneer"
                            + " mensen aandacht hebben. De auteurs zagen dat plannen die dat"
                            + " ritme volgden, minder hoefden te worden bijgesteld.",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Advice(List.of("gemeenten"), "Maak de planning samen met de school en het buurthuis.")));

    static final List<Topic> MONEY = List.of(
            new Topic(
                    "rekening",
                    "financiering",
                    2,
                    "Een voorbeeldrekening overtuigt meer dan een gemiddelde",
                    "Bewoners rekenen niet met gemiddelden. Zij willen hun eigen rekening" + " zien, voor en na.",
                    List.of(
                            "Een rekening van de buren is betrouwbaarder dan een" + " berekening",
                            "De vraag is niet wat het kost, maar wat er in maart wordt" + " afgeschreven"),
                    List.of("In totaal kregen {aantal} huishoudens een berekening op basis"
                            + " van hun eigen jaarafrekening."),
                    List.of("Een eerlijke bandbreedte wekt meer vertrouwen dan een bedrag" + " op de cent."),
                    List.of(),
                    new Advice(List.of("corporaties"), "Reken voor met de eigen jaarafrekening van de bewoner.")),
            new Topic(
                    "schulden",
                    "financiering",
                    2,
                    "Wie schulden heeft, kan geen aanbod aannemen",
                    "Een lening zonder rente is voor een deel van de bewoners nog steeds" + " een lening te veel.",
                    List.of(
                            "Een renteloze lening is voor mensen met schulden geen aanbod",
                            "Hulp bij schulden gaat vooraf aan elk gesprek over" + " investeren"),
                    List.of("Van de eigenaren kwam een deel niet in aanmerking voor de" + " lening van € 15.000."),
                    List.of("Een regeling moet ook gelden voor wie niet kan lenen."),
                    List.of(),
                    new Advice(List.of("rijk", "gemeenten"), "Maak een regeling zonder lening voor lage inkomens.")),
            new Topic(
                    "eerlijk",
                    "financiering",
                    2,
                    "Verschil tussen buren moet uit te leggen zijn",
                    "Huurder en eigenaar wonen soms in hetzelfde portiek en krijgen een"
                            + " ander aanbod. Dat verschil werd pas een probleem als niemand"
                            + " het uitlegde.",
                    List.of(
                            "Een verschil van {bedrag} tussen buren vraagt om uitleg" + " vooraf",
                            "Huurders en eigenaren vergelijken elkaars aanbod binnen een" + " dag"),
                    List.of("Het verschil tussen het aanbod voor huurders en eigenaren liep" + " op tot {bedrag}."),
                    List.of("Bewoners accepteren verschil als de reden ervan bekend is."),
                    List.of(),
                    new Advice(List.of("gemeenten", "corporaties"), "Maak de aanbiedingen op dezelfde dag bekend.")),
            new Topic(
                    "zekerheid",
                    "financiering",
                    0,
                    "Zekerheid over drie jaar is meer waard dan een hoge bijdrage",
                    "Bewoners en partijen vroegen de auteurs steeds naar hetzelfde: niet"
                            + " hoeveel, maar hoelang. Een kleinere bijdrage met een vaste"
                            + " looptijd gaf meer rust dan een grote met een einddatum.",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Advice(List.of("rijk"), "Leg bijdragen vast voor ten minste drie jaar.")));

    static final List<Topic> TECHNIQUE_LAW_AND_DATA = List.of(
            new Topic(
                    "proefwoning",
                    "techniek",
                    2,
                    "Een proefwoning in de eigen straat laat zien wat er werkelijk" + " verandert",
                    "Een modelwoning elders overtuigt niemand. Een bewoonde woning in de"
                            + " straat, met een bewoner die vertelt wat tegenviel, wel.",
                    List.of(
                            "In een bewoonde proefwoning durven buren te vragen wat er" + " misging",
                            "Een proefwoning bespaart {partij} {getal} bijeenkomsten"),
                    List.of("Eén bewoner stelde zijn woning {getal} maanden open voor de" + " buurt."),
                    List.of("Tegenvallers vertellen maakt het verhaal geloofwaardig."),
                    List.of(),
                    new Advice(List.of("corporaties"), "Kies voor de proefwoning een bewoner die vrijuit spreekt.")),
            new Topic(
                    "isolatie",
                    "techniek",
                    2,
                    "Isoleren is nooit spijt, welke bron er ook komt",
                    "Over de warmtebron bestond in elke wijk onenigheid. Over isoleren" + " niet.",
                    List.of(
                            "Isoleren kan beginnen voordat de warmtebron is gekozen",
                            "Met {bedrag} per woning aan isolatie daalt de rekening voor de" + " overstap al"),
                    List.of("Vooruitlopend op het warmteplan kregen {aantal} woningen" + " vloer- en gevelisolatie."),
                    List.of("Beginnen met isoleren geeft tijd om de bron goed te kiezen."),
                    List.of(),
                    new Advice(
                            List.of("rijk", "corporaties"), "Maak geld voor isolatie los van de keuze voor een bron.")),
            new Topic(
                    "ventilatie",
                    "techniek",
                    2,
                    "Wie isoleert, moet ook ventileren en dat uitleggen",
                    "Na het isoleren kwam in enkele woningen schimmel terug. Niet de"
                            + " isolatie was de oorzaak, maar het rooster dat dicht bleef.",
                    List.of(
                            "Een dichtgeplakt rooster maakt de winst van isoleren ongedaan",
                            "Uitleg over ventileren hoort bij de oplevering, met de hand" + " aan het rooster"),
                    List.of("In {getal} woningen kwam na het isoleren vocht terug."),
                    List.of("Techniek werkt zo goed als de uitleg die erbij hoort."),
                    List.of(),
                    new Advice(List.of("corporaties", "bewoners"), "Loop bij de oplevering samen alle roosters na.")),
            new Topic(
                    "instemming",
                    "wetgeving",
                    2,
                    "De grens van zeventig procent verandert het gesprek",
                    "Zodra er een drempel is, gaat het gesprek over tellen. Wijken die"
                            + " eerst over de inhoud spraken en daarna pas telden, kwamen"
                            + " verder.",
                    List.of(
                            "Eerst praten en dan tellen levert meer instemming op",
                            "Een draagvlakmeting zonder vast aanbod is weggegooid" + " vertrouwen"),
                    List.of("De meting kwam {getal} weken na het aanbod; {aantal} huurders" + " stemden."),
                    List.of("Een drempel is een waarborg voor bewoners, niet een doel voor" + " de organisatie."),
                    List.of(),
                    new Advice(
                            List.of("rijk"),
                            "Maak duidelijk wat er gebeurt als de drempel net niet wordt" + " gehaald.")),
            new Topic(
                    "gegevens-delen",
                    "data",
                    2,
                    "Gegevens delen kan ook zonder namen te delen",
                    "Partijen hadden elk een stuk van de kaart. Op het niveau van een"
                            + " straat konden zij die stukken naast elkaar leggen zonder iemand"
                            + " te noemen.",
                    List.of(
                            "Een kaart per straat is genoeg om te kiezen waar het begint",
                            "Toestemming vragen levert betere gegevens op dan gegevens" + " zoeken"),
                    List.of("{partij} en de netbeheerder legden hun kaarten op elkaar, per"
                            + " straat en zonder namen."),
                    List.of("Minder gegevens met een duidelijk doel is meer waard dan veel" + " gegevens zonder."),
                    List.of(),
                    new Advice(List.of("netbeheerders", "gemeenten"), "Spreek een vaste kaartlaag per straat af.")),
            new Topic(
                    "meten",
                    "data",
                    0,
                    "Meet wat bewoners merken, niet alleen wat de meter zegt",
                    "Comfort, overlast en vertrouwen staan in geen enkel register. Toch"
                            + " bepalen zij of een volgende straat meedoet. De auteurs raden"
                            + " aan om ze vanaf de start te volgen.",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Advice(
                            List.of("rijk", "gemeenten"), "Volg drie vragen aan bewoners, elk half jaar dezelfde.")));

    /// Lessons that no streetwise lesson carries: theme and title.
    static final List<Solo> SOLO = List.of(
            new Solo("jongeren", "participatie", "Jongeren praten mee als zij niet hoeven te vergaderen"),
            new Solo("verkiezingen", "regie", "Een verkiezingsjaar is een slecht jaar om te beginnen"),
            new Solo(
                    "btw",
                    "financiering",
                    "Over een bijdrage van {bedrag} bleek ook btw te moeten worden" + " betaald"),
            new Solo("zolder", "techniek", "Wie de zolders niet heeft gezien, kent de woningen niet"),
            new Solo("monument", "wetgeving", "Een gevel zonder status kan toch beschermd zijn"),
            new Solo("intern-beraad", "regie", "Een intern geschil over de opdracht heeft {getal} maanden gekost"));

    record Solo(String id, String theme, String title) {}
}
