package org.streetwise.know.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.value.LessonName;
import org.streetwise.know.value.Recommendation;

class SelectionTest {
    private static Selection select(String fields) {
        return new SelectedProgramme(fields).selection();
    }

    private static String shown(String fields) {
        return String.join("\n", SelectedProgramme.shown(select(fields))) + "\n";
    }

    @Test
    void withoutASelectionEverythingIsShown() {
        assertEquals("""
                geld
                  1 samen [noord/lening, oost/subsidie] but [west/contract]
                regie
                  3 vroeg [oost/gesprek, noord/loket]
                data
                noord
                  lening
                  loket
                  5 meting
                oost
                  gesprek
                  subsidie
                west
                  4 contract
                zuid
                  2 spaarpot
                """, shown(""));
    }

    /// A streetwise lesson rests on all its carriers, whatever their themes. Otherwise an edition by theme would count
    /// fewer neighbourhoods than the report does.
    @ParameterizedTest
    @ValueSource(strings = {"themes: geld", "themes: [geld]", "themes: kosten"})
    void themesSelectTheirNumberedLessonsAndAllCarriers(String select) {
        assertEquals("""
                geld
                  1 samen [noord/lening, oost/subsidie] but [west/contract]
                noord
                  lening
                oost
                  subsidie
                west
                  contract
                zuid
                  2 spaarpot
                """, shown(select));
    }

    @Test
    void casesAreSelectedByPresentAndFormerIds() {
        assertEquals("""
                geld
                  1 samen [oost/subsidie] but [west/contract]
                regie
                  3 vroeg [oost/gesprek]
                data
                oost
                  gesprek
                  subsidie
                west
                  4 contract
                """, shown("cases: [ooster, west]"));
    }

    @Test
    void phasesSelectLessonsAndAllTheirCarriers() {
        assertEquals("""
                geld
                  1 samen [noord/lening, oost/subsidie] but [west/contract]
                regie
                  3 vroeg [oost/gesprek, noord/loket]
                data
                noord
                  lening
                  loket
                oost
                  gesprek
                  subsidie
                west
                  contract
                zuid
                """, shown("phases: plan"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none|lening, loket, meting, gesprek, subsidie, contract, spaarpot",
                "story|lening, loket, meting, gesprek, subsidie, contract",
                "several|lening, meting, subsidie, contract",
                "figures|meting, contract",
                "evaluated|meting",
            })
    void evidenceSelectsLessonsWithAtLeastThatMuch(String least, String lessons) {
        assertEquals(
                lessons,
                String.join(
                        ", ",
                        select("evidence: " + least).cases().stream()
                                .flatMap(each -> each.lessons().stream())
                                .map(lesson -> lesson.key().lesson().value())
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"draft|noord, oost, west, zuid", "submitted|noord, west", "approved|noord"})
    void aReviewSelectsCasesThatAreAtLeastThatFar(String least, String cases) {
        assertEquals(
                cases,
                String.join(
                        ", ",
                        select("review: " + least).cases().stream()
                                .map(each -> each.id().value())
                                .toList()));
    }

    @Test
    void audiencesSelectTheirRecommendationsAndThoseForEveryone() {
        Selection selection = select("audiences: gemeenten");

        assertEquals(
                List.of("Deel", "Reken"),
                texts(selection.themes().getFirst().lessons().getFirst().recommendations()));
        assertEquals(
                List.of("Bouw"),
                texts(selection.cases().getFirst().lessons().get(1).recommendations()));
        assertEquals(
                5, lessons(selection), "lessons with recommendations for them, and those that carry these or differ");
        assertEquals("""
                geld
                  1 samen [noord/lening, oost/subsidie] but [west/contract]
                regie
                data
                noord
                  lening
                oost
                  subsidie
                west
                  contract
                zuid
                """, shown("audiences: rijk"));
    }

    @Test
    void aSharedRecommendationNamesOnlySelectedAudiences() {
        Recommendation shared = select("audiences: gemeenten")
                .themes()
                .getFirst()
                .lessons()
                .getFirst()
                .recommendations()
                .getFirst();

        assertEquals(
                List.of("gemeenten"),
                shared.audiences().stream().map(id -> id.value().value()).toList());
    }

    private static List<String> texts(List<Recommendation> recommendations) {
        return recommendations.stream().map(SelectionTest::text).toList();
    }

    private static String text(Recommendation recommendation) {
        StringBuilder text = new StringBuilder();
        ProseWalk.of(recommendation.text(), inline -> {
            if (inline instanceof ProseInline.Text(String words, _)) {
                text.append(words);
            }
        });
        return text.toString();
    }

    private static long lessons(Selection selection) {
        return selection.cases().stream()
                .mapToLong(each -> each.lessons().size())
                .sum();
    }

    @Test
    void allCriteriaMustHold() {
        assertEquals(
                """
                geld
                  1 samen [noord/lening] but [west/contract]
                noord
                  lening
                west
                  contract
                """, shown("themes: geld, cases: [noord, west], phases: plan, evidence: story, review: submitted"));
    }

    @Test
    void aSelectionMayHaveNoLessons() {
        assertEquals("""
                geld
                regie
                data
                zuid
                """, shown("cases: zuid, phases: bouw"));
        assertEquals("geld\nregie\ndata\n", shown("cases: zuid, review: approved"));
    }

    @Test
    void anUnknownNameIsReportedAndSelectsNothing() {
        Diagnostics diagnostics = new Diagnostics();
        new SelectedProgramme("themes: gald, cases: nord, audiences: gemeente, phases: plann").corpus(diagnostics);

        assertEquals(
                List.of(
                        "unknown theme `gald`",
                        "unknown case `nord`",
                        "unknown audience `gemeente`",
                        "unknown phase `plann`"),
                diagnostics.all().stream().map(each -> each.message().english()).toList());
        assertEquals("geld\nregie\ndata\n", shown("cases: nord"));
        assertEquals("noord\noost\nwest\nzuid\n", shown("themes: gald"));
    }

    /// Sorted among the others, its lessons would give away the first letter of its real name. Its id comes from its
    /// other name.
    @Test
    void lessonsOfAnAnonymousCaseAreNumberedFirst() {
        SelectedProgramme programme = new SelectedProgramme("themes: geld")
                .with(
                        "cases/zuidpoort.yml",
                        SelectedProgramme.neighbourhood(
                                "Zuidpoort", "anonymous: Wijk A", SelectedProgramme.lesson("stil", "geld")));

        List<String> shown = SelectedProgramme.shown(programme.selection());

        assertTrue(
                shown.indexOf("wijk-a") >= 0 && shown.indexOf("  2 1") == shown.indexOf("wijk-a") + 1,
                shown.toString());
        assertTrue(shown.contains("  3 spaarpot"), shown.toString());
    }

    @Test
    void conclusionsNameOnlySelectedLessons() {
        Selection selection = select("themes: geld, cases: [noord, oost]");

        assertEquals(1, selection.conclusions().size());
        assertEquals(
                List.of(new LessonName.Streetwise(
                        selection.themes().getFirst().lessons().getFirst().id())),
                selection.conclusions().getFirst().lessons());
    }

    @Test
    void relationsLeadOnlyToSelectedLessons() {
        assertEquals(
                1,
                select("").cases().getFirst().lessons().getFirst().relations().size());
        assertEquals(
                0,
                select("cases: noord")
                        .cases()
                        .getFirst()
                        .lessons()
                        .getFirst()
                        .relations()
                        .size());
    }

    @Test
    void omissionsAreListedInTheOrderOfTheFiles() {
        assertEquals(
                List.of(
                        "noord/loket NOT_SELECTED",
                        "noord/meting NOT_SELECTED",
                        "oost NOT_SELECTED",
                        "west NOT_SELECTED",
                        "zuid NOT_SELECTED",
                        "programme NOT_CARRIED",
                        "vroeg NOT_SELECTED"),
                select("cases: noord, phases: plan").omissions().stream()
                        .map(each -> each.what() + " " + each.why())
                        .toList());
    }

    @Test
    void aLessonWithoutSelectedCarriersIsListedAsNotCarried() {
        assertEquals(
                List.of("vroeg NOT_CARRIED"),
                select("cases: west, themes: regie").omissions().stream()
                        .map(each -> each.what() + " " + each.why())
                        .filter(each -> each.startsWith("vroeg"))
                        .toList());
    }

    /// Someone who cites lesson 7 is still understood after lessons have been added before it.
    @Test
    void aLessonKeepsItsNumberAndOthersGetHigherOnes() {
        SelectedProgramme programme = new SelectedProgramme("themes: geld")
                .with(
                        "cases/zuid.yml",
                        SelectedProgramme.neighbourhood(
                                "Zuid", "", SelectedProgramme.lesson("spaarpot", "geld", "number: 7")));

        List<String> shown = SelectedProgramme.shown(programme.selection());

        assertTrue(shown.contains("  7 spaarpot"), shown.toString());
        assertTrue(shown.stream().anyMatch(line -> line.startsWith("  8 samen")), shown.toString());
    }

    @Test
    void twoLessonsCannotKeepTheSameNumber() {
        Diagnostics diagnostics = new Diagnostics();
        new SelectedProgramme("themes: geld")
                .with(
                        "cases/zuid.yml",
                        SelectedProgramme.neighbourhood(
                                "Zuid",
                                "",
                                SelectedProgramme.lesson("spaarpot", "geld", "number: 7"),
                                SelectedProgramme.lesson("lamp", "geld", "number: 7")))
                .corpus(diagnostics);

        assertEquals(
                List.of("two lessons ask for the number 7"),
                diagnostics.all().stream().map(each -> each.message().english()).toList());
    }

    @Test
    void twoNeighbourhoodsCannotHaveTheSameOtherName() {
        Diagnostics diagnostics = new Diagnostics();
        new SelectedProgramme("themes: geld")
                .with(
                        "cases/a.yml",
                        SelectedProgramme.neighbourhood(
                                "Een", "anonymous: Wijk A", SelectedProgramme.lesson("x", "geld")))
                .with(
                        "cases/b.yml",
                        SelectedProgramme.neighbourhood(
                                "Twee", "anonymous: wijk a", SelectedProgramme.lesson("y", "geld")))
                .corpus(diagnostics);

        assertEquals(
                List.of("readers would take `wijk a` for another neighbourhood: both are known as `wijk-a`"),
                diagnostics.all().stream().map(each -> each.message().english()).toList());
    }
}
