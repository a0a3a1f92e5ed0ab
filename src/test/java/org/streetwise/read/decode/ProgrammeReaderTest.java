package org.streetwise.read.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.example.FictionalProgramme;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.UnreadParts;
import org.streetwise.know.value.Amount;
import org.streetwise.know.value.Author;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Participation;
import org.streetwise.know.value.Partner;
import org.streetwise.know.value.Period;
import org.streetwise.know.value.SourceLink;
import org.streetwise.source.Language;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Spanned;

class ProgrammeReaderTest {
    private static final String MAIN = "format: 1\ntitle: Proef\n";
    private static final String CASE =
            "municipality: Rotterdam\nneighbourhood: Pendrecht\nchallenge: Van het gas af.\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private Programme read(Map<String, String> files) {
        return ProgrammeReader.read(ProjectWorkspace.of(files), diagnostics).getFirst();
    }

    private Case readCase(String text) {
        return read(Map.of("streetwise.yml", MAIN, "cases/pendrecht.yml", text))
                .cases()
                .getFirst();
    }

    private List<String> faults() {
        return diagnostics.all().stream()
                .map(d -> d.code() + " " + d.message().english())
                .toList();
    }

    @Test
    void theExampleIsReadWithoutFaults() {
        List<Programme> programmes = ProgrammeReader.read(ProjectWorkspace.example("kwetsbare-wijken"), diagnostics);
        assertEquals(List.of(), faults());
        assertEquals(2, programmes.size());
        assertEquals(14, programmes.getFirst().cases().size());
        assertEquals(7, programmes.getFirst().themes().size());
        assertEquals(
                Set.of(
                        "aanleiding",
                        "balans",
                        "belangrijkste-conclusie",
                        "de-vraag",
                        "koppelkansen",
                        "meer-lezen",
                        "programma",
                        "wat-we-deden"),
                programmes.getFirst().prose().keySet());
    }

    @Test
    void theFictionalProgrammeIsReadWithoutFaults() {
        Programme programme = read(FictionalProgramme.files(FictionalProgramme.SEED));
        assertEquals(List.of(), faults());
        assertEquals(
                126,
                programme.cases().stream().mapToInt(c -> c.lessons().size()).sum());
        assertEquals(
                25,
                programme.themes().stream().mapToInt(t -> t.lessons().size()).sum());
        assertEquals(UnreadParts.NONE, programme.gaps());
    }

    @Test
    void theImprintSaysWhoMadeTheProgrammeAndWhen() {
        Programme programme = read(Map.of("streetwise.yml", MAIN + """
                authors:
                  - Anke van Hal: Nyenrode
                  - Maurice Coen
                publishers: Platform31
                date: 2022-03
                period: 2018..
                """));
        assertEquals(
                List.of(
                        new Author("Anke van Hal", Optional.of("Nyenrode")),
                        new Author("Maurice Coen", Optional.empty())),
                programme.imprint().authors());
        assertEquals(
                List.of(new Partner("Platform31", Optional.empty())),
                programme.imprint().named(AuthoredText.PUBLISHERS));
        assertEquals(
                Optional.of(new Period(new PartialDate.OfYear(2018), Optional.empty())),
                programme.imprint().period());
        assertEquals(Language.DUTCH, programme.imprint().language());
    }

    @Test
    void aProgrammeWithoutEditionsHasAReport() {
        Edition edition = read(Map.of("streetwise.yml", MAIN + "language: en\n"))
                .editions()
                .getFirst();
        assertEquals("rapport", edition.id().value().value());
        assertEquals("report", edition.template().value());
        assertEquals(Language.ENGLISH, edition.language().value());
        assertEquals(Set.of(Edition.Format.DOCX, Edition.Format.PDF), edition.formats());
    }

    @Test
    void aCaseNeedsOnlyThreeFields() {
        Case value = readCase(CASE);
        assertEquals(new Id("pendrecht"), value.id());
        assertEquals("Rotterdam", value.where().municipality());
        assertEquals(Participation.CONFIRMED, value.facts().participation());
        assertEquals(14, value.place().start());
        assertEquals(List.of(), faults());
    }

    @Test
    void shortFormsMeanTheSameAsLongOnes() {
        Case value = readCase(CASE + """
                participation: public-source
                state: uitvoering
                figures:
                  woningen: 2140
                  armoede: secret
                  huur: {value: 12.50, year: 2020, note: ongeveer}
                partners:
                  - Eneco
                  - Gemeente Rotterdam: trekker
                sources: https://buurtbinders.nl/
                """);
        assertEquals(
                Optional.of("uitvoering"),
                value.facts().stage().map(stage -> stage.name().value()));
        List<Figure> figures =
                value.figures().stream().map(figure -> figure.value().figure()).toList();
        assertEquals(Figure.of(known("2140")), figures.get(0));
        assertEquals(Figure.of(new Figure.Value.Secret()), figures.get(1));
        assertEquals(known("12.50"), figures.get(2).value());
        assertEquals(Optional.of(2020), figures.get(2).year());
        assertEquals(Optional.of("ongeveer"), figures.get(2).note().map(Spanned::value));
        assertEquals(
                List.of(
                        new Partner("Eneco", Optional.empty()),
                        new Partner("Gemeente Rotterdam", Optional.of("trekker"))),
                value.facts().partners().stream().map(Spanned::value).toList());
        assertEquals(
                "https://buurtbinders.nl/",
                ((SourceLink.Address) value.sources().getFirst().value()).address());
    }

    @Test
    void namesAreNeverReadAsNumbersOrYesAndNo() {
        Case value = readCase("municipality: no\nneighbourhood: 0363\nchallenge: 12:30\n");
        assertEquals("no", value.where().municipality());
        assertEquals("0363", value.where().name());
    }

    @Test
    void aLessonMayHaveARecommendationForEveryone() {
        Lesson lesson = readCase(CASE + """
                lessons:
                  - title: Luister eerst
                    theme: regie
                    learnt: Dat het helpt.
                    recommendation: Doe dat.
                    recommendations:
                      - {for: [rijk, gemeenten], text: Betaal}
                    quotes: {text: Eindelijk, speaker: bewoner, consent: 2021}
                    sources: ["@a-1", https://b.nl]
                """).lessons().getFirst();
        assertEquals(2, lesson.recommendations().getFirst().audiences().size());
        assertEquals(List.of(), lesson.recommendations().getLast().audiences());
        assertEquals(
                "bewoner",
                lesson.quotes().getFirst().value().speaker().orElseThrow().value());
        assertEquals(2, lesson.sources().size());
        assertEquals(List.of(), faults());
    }

    @Test
    void eachThemeMayHaveItsOwnFile() {
        Programme programme = read(Map.of(
                "streetwise.yml", MAIN,
                "themes/2-regie.yml", "id: regie\ntitle: Regie\n",
                "themes/1-geld.yml", "id: geld\ntitle: Geld\n"));
        assertEquals(
                List.of("geld", "regie"),
                programme.themes().stream()
                        .map(theme -> theme.id().value().value())
                        .toList());
    }

    @Test
    void aLongTextMayBeInItsOwnFile() {
        Programme programme = read(Map.of(
                "streetwise.yml",
                MAIN,
                "cases/pendrecht.yml",
                CASE + "approach: {file: prose/aanpak.md}\n",
                "prose/aanpak.md",
                "Zo is het gegaan.\n"));
        assertEquals(
                "prose/aanpak.md",
                programme
                        .cases()
                        .getFirst()
                        .texts()
                        .get(AuthoredText.APPROACH)
                        .orElseThrow()
                        .span()
                        .source()
                        .path());
    }

    @Test
    void whatCouldNotBeReadIsKnownByTheNamesInIt() {
        UnreadParts gaps = read(Map.of(
                        "streetwise.yml",
                        MAIN,
                        "themes.yml",
                        "themes: [{id: regie\n",
                        "indicators.yml",
                        "indicators:\n  - label: Woningen\n",
                        "cases/pendrecht.yml",
                        CASE + "lessons:\n  - id: De Straat\n    learnt: Iets.\n    theme: regie\n    title: T\n"))
                .gaps();

        assertTrue(gaps.mayBe(UnreadParts.Kind.THEME, "regie"), "it stands in a file that can't be read");
        assertFalse(gaps.mayBe(UnreadParts.Kind.THEME, "geld"), "it stands nowhere");
        assertTrue(gaps.mayBe(UnreadParts.Kind.INDICATOR, "huur"), "the only indicator has no id");
        assertTrue(gaps.mayHave(new Id("pendrecht"), "de-straat"), "it is what the id would be");
        assertFalse(gaps.mayHave(new Id("pendrecht"), "balie"), "no lesson may have this id");
        assertTrue(gaps.mayHideInFile(SourceId.programme("themes.yml")), "the file has a fault");
    }

    @Test
    void onlyTextsChangeTheFingerprint() {
        String review = CASE + "review:\n  status: approved\n";
        assertEquals(fingerprint(review), fingerprint(review + "  fingerprint: 00000000\n  date: 2021-11-24\n"));
        assertEquals(fingerprint(review), fingerprint(review + "checked: 2021\nsources: https://voorbeeld.example/\n"));
        assertEquals(fingerprint(review), fingerprint(review + "figures: {woningen: 5600}\n"));
        assertNotEquals(
                fingerprint(review), fingerprint(review + "figures: {woningen: {value: 5600, note: ongeveer}}\n"));
        assertNotEquals(fingerprint(review), fingerprint(review + "approach: De gemeente luisterde.\n"));
        assertNotEquals(fingerprint(review + "approach: Zo is het.\n"), fingerprint(review + "profile: Zo is het.\n"));
    }

    private String fingerprint(String text) {
        return readCase(text).upkeep().review().orElseThrow().present();
    }

    @Test
    void aMissingTitleHidesNoOtherFault() {
        readCase(CASE + "lessons:\n  - learnt: Iets.\n    theme: regie\n    evidence: verhaal\n");
        assertEquals(
                List.of(
                        "MISSING_FIELD this lesson has no `title`",
                        "UNKNOWN_CHOICE `evidence` takes `none`, `story`, `several`, `figures` or `evaluated`, not `verhaal`"),
                faults());
    }

    @Test
    void theDutchNameOfAFieldIsReadAsTheFieldThatIsMeant() {
        Case value = readCase("gemeente: Rotterdam\nwijk: Pendrecht\nopgave: Van het gas af.\n");
        assertEquals("Rotterdam", value.where().municipality());
        assertEquals(3, faults().size());
        assertTrue(diagnostics.all().stream().allMatch(d -> d.code() == Code.UNKNOWN_FIELD), faults().toString());
        assertEquals(
                List.of("`gemeente` is written `municipality`"),
                diagnostics.all().getFirst().hints().stream()
                        .map(Message::english)
                        .toList());
    }

    @Test
    void withoutAMainFileTheOtherFilesAreReadAllTheSame() {
        Programme programme = read(Map.of("cases/pendrecht.yml", "x: 1\n"));
        assertTrue(programme.gaps().main(), "the main file is missing");
        assertTrue(programme.gaps().mayBe(UnreadParts.Kind.AUDIENCE, "gemeenten"), "it may have declared any");
        assertTrue(faults().size() > 1, faults().toString());
        assertTrue(diagnostics.all().stream().map(Diagnostic::code).anyMatch(Code.NO_PROGRAMME::equals));
    }

    @Test
    void faultsAreInTheOrderOfTheFilesInEveryRun() {
        Map<String, String> files = new HashMap<>(Map.of("streetwise.yml", MAIN));
        for (int i = 0; i < 200; i++) {
            files.put("cases/wijk-" + i + ".yml", CASE + "thema: x\n");
        }
        List<String> first = faultsOf(files);
        assertEquals(200, first.size());
        assertEquals(first.stream().sorted().toList(), first);
        assertEquals(first, faultsOf(files));
    }

    private static List<String> faultsOf(Map<String, String> files) {
        Diagnostics own = new Diagnostics();
        assertEquals(1, ProgrammeReader.read(ProjectWorkspace.of(files), own).size());
        return own.all().stream()
                .map(d -> d.primary().span() + d.message().english())
                .toList();
    }

    private static Figure.Value known(String number) {
        return new Figure.Value.Known(Amount.exact(new BigDecimal(number)));
    }
}
