package org.streetwise.know.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetwise.know.query.QueriedProgramme.ids;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetwise.know.model.Review;
import org.streetwise.know.value.Id;
import org.streetwise.source.Language;

class CaseListTest {
    @Test
    void onlyPrintableLessonsAreCounted() {
        ListedCase second = cases(Set.of(), Set.of(), "").get(1);

        assertEquals("Bb", second.neighbourhood());
        assertEquals(1, second.lessons());
        assertEquals(1, second.carried());
    }

    @Test
    void aCaseListsTheLanguagesOfItsTexts() {
        List<ListedCase> cases = cases(Set.of(), Set.of(), "");

        assertEquals(List.of(Language.DUTCH, Language.ENGLISH), cases.get(0).languages());
        assertEquals(List.of(Language.DUTCH), cases.get(1).languages());
    }

    @Test
    void casesAreFoundByNameThemeAndReview() {
        assertEquals(List.of("bb", "cc"), names(Set.of(), Set.of(), "dorp"));
        assertEquals(List.of("cc"), names(Set.of(), Set.of(), "dorp gok"));
        assertEquals(List.of("aa"), names(ids("regie"), Set.of(), ""));
        assertEquals(List.of("bb", "cc"), names(Set.of(), Set.of(Review.Status.DRAFT), ""));
    }

    private static List<ListedCase> cases(Set<Id> themes, Set<Review.Status> review, String words) {
        return CaseList.of(QueriedProgramme.corpora(), new CaseFilter(themes, review, new SearchedWords(words)));
    }

    private static List<String> names(Set<Id> themes, Set<Review.Status> review, String words) {
        return cases(themes, review, words).stream()
                .map(each -> each.id().value())
                .toList();
    }
}
