package org.streetwise.know.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.know.query.QueriedProgramme.ALL;
import static org.streetwise.know.query.QueriedProgramme.filter;
import static org.streetwise.know.query.QueriedProgramme.ids;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetwise.know.model.Review;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.LessonName;
import org.streetwise.know.value.Outcome;

class LessonListTest {
    private static final Set<Id> ANY = Set.of();

    @Test
    void carriersFollowTheirStreetwiseLessonAndInternalLessonsComeLast() {
        assertEquals(
                List.of(
                        "1 eerst-rekenen",
                        "aa/rekenen",
                        "bb/tellen",
                        "2 alleen-hier",
                        "aa/hier",
                        "3 aa/los",
                        "4 cc/raden",
                        "bb/stil"),
                names(ALL));
    }

    @Test
    void aStreetwiseLessonGetsTheStrengthOfItsCarriers() {
        ListedLesson lesson = lessons(ALL).getFirst();

        assertEquals(2, lesson.strength().neighbourhoods());
        assertEquals(2, lesson.strength().lessons());
        assertEquals(List.of(new Id("aa"), new Id("bb")), lesson.cases());
        assertEquals(List.of(new LessonKey(new Id("cc"), new Id("raden"))), lesson.differing());
        assertEquals(Optional.of(Evidence.FIGURES), lesson.subject().evidence());
        assertEquals(
                Map.of(Evidence.FIGURES, 1, Evidence.STORY, 1),
                lesson.strength().evidence());
        assertEquals(
                Map.of(Outcome.WORKED, 1, Outcome.FAILED, 1), lesson.strength().outcomes());
    }

    @Test
    void aStreetwiseLessonsOwnEvidenceCounts() {
        ListedLesson lesson = lessons(ALL).get(3);

        assertEquals("alleen-hier", lesson.name().toString());
        assertEquals(Optional.of(Evidence.FIGURES), lesson.subject().evidence());
        assertEquals(Map.of(Evidence.STORY, 1), lesson.strength().evidence());
    }

    @Test
    void aCaseLessonNamesItsFurtherThemes() {
        ListedLesson lesson = lessons(ALL).get(5);

        assertEquals(List.of(new Id("regie")), lesson.moreThemes());
        assertEquals(List.of(new Id("aa")), lesson.cases());
    }

    @Test
    void aCaseLessonNamesWhatItCarries() {
        assertEquals(List.of(new Id("eerst-rekenen")), lessons(ALL).get(1).carries());
        assertTrue(lessons(ALL).getLast().isInternal());
    }

    @Test
    void theSearchIgnoresCapitalsAccentsAndMarkup() {
        assertEquals(List.of("1 eerst-rekenen"), names(filter("KOST rekent")));
        assertEquals(List.of(), names(filter("kost gok")));
    }

    @Test
    void wordsAreFoundInTranslationsToo() {
        assertEquals(List.of("3 aa/los"), names(filter("itself")));
    }

    @Test
    void aThemeIncludesLessonsThatAlsoConcernIt() {
        assertEquals(List.of("3 aa/los"), names(of(ids("regie"), ANY, ANY, ANY)));
    }

    @Test
    void aCaseFindsItsLessonsAndTheStreetwiseLessonsAboutThem() {
        assertEquals(List.of("1 eerst-rekenen", "4 cc/raden"), names(of(ANY, ids("cc"), ANY, ANY)));
        assertEquals(List.of("1 eerst-rekenen", "bb/tellen", "bb/stil"), names(of(ANY, ids("bb"), ANY, ANY)));
    }

    @Test
    void recommendationsForEveryoneAreForEachAudience() {
        assertEquals(List.of("1 eerst-rekenen", "4 cc/raden"), names(of(ANY, ANY, ids("gemeenten"), ANY)));
    }

    @Test
    void aStreetwiseLessonConcernsTheAudiencesOfItsCarriers() {
        assertEquals(List.of("2 alleen-hier", "aa/hier", "4 cc/raden"), names(of(ANY, ANY, ids("bewoners"), ANY)));
    }

    @Test
    void lessonsAreFilteredByPhase() {
        assertEquals(List.of("2 alleen-hier", "aa/hier", "3 aa/los"), names(of(ANY, ANY, ANY, ids("begin"))));
    }

    @Test
    void theStrongestEvidenceCountsAndAnyOutcome() {
        assertEquals(
                List.of("bb/tellen", "aa/hier"),
                names(judged(Set.of(Evidence.STORY), Set.of(), Set.of(), Optional.empty())));
        assertEquals(
                List.of("1 eerst-rekenen", "bb/tellen"),
                names(judged(Set.of(), Set.of(Outcome.FAILED), Set.of(), Optional.empty())));
    }

    @Test
    void aCaseWithoutReviewIsADraft() {
        assertEquals(
                List.of("1 eerst-rekenen", "bb/tellen", "4 cc/raden", "bb/stil"),
                names(judged(Set.of(), Set.of(), Set.of(Review.Status.DRAFT), Optional.empty())));
    }

    @Test
    void lessonsAreFilteredByKind() {
        assertEquals(
                List.of("1 eerst-rekenen", "2 alleen-hier"),
                names(judged(Set.of(), Set.of(), Set.of(), Optional.of(true))));
        assertEquals(
                6,
                names(judged(Set.of(), Set.of(), Set.of(), Optional.of(false))).size());
    }

    private static LessonFilter of(Set<Id> themes, Set<Id> cases, Set<Id> audiences, Set<Id> phases) {
        return new LessonFilter(
                themes,
                cases,
                audiences,
                phases,
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                new SearchedWords(""));
    }

    private static LessonFilter judged(
            Set<Evidence> evidence, Set<Outcome> outcomes, Set<Review.Status> review, Optional<Boolean> streetwise) {
        return new LessonFilter(ANY, ANY, ANY, ANY, evidence, outcomes, review, streetwise, new SearchedWords(""));
    }

    private static List<ListedLesson> lessons(LessonFilter filter) {
        return LessonList.of(QueriedProgramme.corpora(), filter);
    }

    private static List<String> names(LessonFilter filter) {
        return lessons(filter).stream().map(LessonListTest::name).toList();
    }

    private static String name(ListedLesson lesson) {
        OptionalInt number = lesson.number();
        String name = switch (lesson.name()) {
            case LessonName.Streetwise(Id id) -> id.value();
            case LessonName.OfCase(LessonKey key) -> key.toString();
        };
        return number.isPresent() ? number.getAsInt() + " " + name : name;
    }
}
