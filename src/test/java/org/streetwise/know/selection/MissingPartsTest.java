package org.streetwise.know.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetwise.know.selection.SelectedProgramme.lesson;
import static org.streetwise.know.selection.SelectedProgramme.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.know.value.Id;

class MissingPartsTest {
    private static final String FULL = """
            sources: https://voorbeeld.example
            profile: Een wijk.
            approach: Praten.
            figures: {inwoners: 12}
            results: Klaar.
            partners: [Gemeente]
            plain: Zo ging het.
            """;

    private static final String PLAIN = "plain: {title: Doe het, text: Gewoon doen.}\nshort: Doen.";

    private static List<String> of(Selection selection, String id) {
        List<String> said = new ArrayList<>();
        List<MissingParts.InRecord> all = new ArrayList<>(selection.missing().themes());
        all.addAll(selection.missing().cases());
        all.stream()
                .filter(of -> of.id().equals(new Id(id)))
                .flatMap(of -> of.missing().stream())
                .forEach(part -> said.add(part.kind()
                        + (part.count() == 1 ? "" : " " + part.count())
                        + (part.lessons().isEmpty()
                                ? ""
                                : " "
                                        + part.lessons().stream()
                                                .map(title -> title.plain())
                                                .toList())));
        return said;
    }

    private static List<String> ofCase(String fields, String... lessons) {
        return of(
                new SelectedProgramme("")
                        .with("cases/zuid.yml", neighbourhood("Zuid", fields, lessons))
                        .selection(),
                "zuid");
    }

    @Test
    void anApprovedFullCaseLacksNothing() {
        assertEquals(List.of(), ofCase(FULL + "review: {status: approved}", lesson("spaarpot", "geld", PLAIN)));
    }

    @Test
    void changedTextsNeedANewApproval() {
        assertEquals(
                List.of("NEW_APPROVAL"),
                ofCase(FULL + "review: {status: approved, fingerprint: 00000000}", lesson("spaarpot", "geld", PLAIN)));
    }

    @Test
    void fictionalAndPublicSourceCasesNeedNoApproval() {
        assertEquals(List.of(), ofCase(FULL + "fictional: yes", lesson("spaarpot", "geld", PLAIN)));
        assertEquals(List.of(), ofCase(FULL + "participation: public-source", lesson("spaarpot", "geld", PLAIN)));
        assertEquals(
                List.of("APPROVAL"),
                ofCase(FULL + "fictional: yes\nreview: {status: submitted}", lesson("spaarpot", "geld", PLAIN)));
    }

    @Test
    void missingPartsAreListedOnceAndInOrder() {
        assertEquals(
                List.of(
                        "APPROVAL",
                        "SOURCE",
                        "PROFILE",
                        "FIGURES",
                        "APPROACH",
                        "RESULTS",
                        "PARTNERS",
                        "PLAIN",
                        "QUOTE_CONSENT 2",
                        "PHOTO_CONSENT",
                        "PHOTO_ALTERNATIVE",
                        "PHOTO_CREDIT",
                        "LESSON_ID [Wat niemand noemt]",
                        "EVIDENCE 2 [Wat spaarpot leert, Wat niemand noemt]",
                        "PLAIN_LESSON 2 [Wat spaarpot leert, Wat niemand noemt]",
                        "SHORT 2 [Wat spaarpot leert, Wat niemand noemt]"),
                ofCase(
                        "photos: {file: images/a.png}",
                        lesson("spaarpot", "geld", "quotes: [{text: Ja.}, {text: Nee., speaker: bewoner}]"),
                        "  - {title: Wat niemand noemt, theme: geld, learnt: Iets.}\n"));
    }

    /// Internal parts are secret, and so is what they lack.
    @Test
    void internalPartsAreNotMissingAnything() {
        assertEquals(
                List.of(),
                ofCase(
                        FULL + "review: {status: approved}\nphotos: {file: images/a.png, visibility: internal}",
                        lesson("spaarpot", "geld", PLAIN, "quotes: {text: Ja., visibility: internal}"),
                        "  - {title: Wat niemand weet, theme: geld, learnt: Iets., visibility: internal}\n"));
        assertEquals(List.of(), ofCase("visibility: internal", lesson("spaarpot", "geld", PLAIN)));
    }

    @Test
    void anAnonymousCaseGoesByItsOtherName() {
        Selection selection = new SelectedProgramme("")
                .with("cases/zuid.yml", neighbourhood("Zuid", "anonymous: Wijk A", lesson("spaarpot", "geld", PLAIN)))
                .selection();

        assertEquals(List.of(), of(selection, "zuid"));
        assertEquals(9, of(selection, "wijk-a").size());
    }

    @Test
    void aThemeLacksItsTextsAndRecommendations() {
        Selection selection = new SelectedProgramme("").selection();

        assertEquals(
                List.of(
                        "INTRODUCTION",
                        "COMPARISON",
                        "MEANING",
                        "PLAIN_LESSON [Samen betalen is goedkoper]",
                        "SHORT [Samen betalen is goedkoper]"),
                of(selection, "geld"));
        assertEquals(
                List.of(
                        "INTRODUCTION",
                        "COMPARISON",
                        "MEANING",
                        "RECOMMENDATION [Begin vroeg met praten]",
                        "PLAIN_LESSON [Begin vroeg met praten]",
                        "SHORT [Begin vroeg met praten]"),
                of(selection, "regie"));
    }

    @Test
    void aThemeWithoutLessonsLacksOnlyLessons() {
        assertEquals(List.of("LESSONS"), of(new SelectedProgramme("phases: bouw, cases: west").selection(), "data"));
    }
}
