package org.streetwise.know.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetwise.know.query.QueriedProgramme.corpora;
import static org.streetwise.know.query.QueriedProgramme.ids;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetwise.know.value.Id;

class ThemeListTest {
    private static final SearchedWords NO_WORDS = new SearchedWords("");

    @Test
    void lessonsNeighbourhoodsAndRecommendationsAreCounted() {
        ListedTheme theme = ThemeList.of(corpora(), Set.of(), NO_WORDS).getFirst();

        assertEquals(5, theme.lessons());
        assertEquals(3, theme.neighbourhoods());
        assertEquals(4, theme.numbered());
        assertEquals(2, theme.alone());
        assertEquals(
                Map.of(Optional.empty(), 1, Optional.of(new Id("gemeenten")), 1, Optional.of(new Id("bewoners")), 0),
                theme.recommendations());
    }

    @Test
    void gapsNameWhatIsMissing() {
        assertEquals(
                List.of(
                        "COMPARISON []",
                        "MEANING []",
                        "NOT_GATHERED [aa/los, cc/raden]",
                        "ONE_NEIGHBOURHOOD [alleen-hier]",
                        "WITHOUT_RECOMMENDATION [alleen-hier]",
                        "WITHOUT_EVIDENCE [cc/raden]",
                        "NOT_TRANSLATED [themes.yml (en), cases/bb.yml (en), cases/cc.yml (en)]"),
                gaps("geld"));
    }

    @Test
    void anEmptyThemeLacksAlmostEverything() {
        assertEquals(
                List.of(
                        "INTRODUCTION []",
                        "COMPARISON []",
                        "MEANING []",
                        "AUDIENCE_NOT_ASKED [gemeenten, bewoners]",
                        "NOTHING_RECORDED [bb, cc]",
                        "NOT_TRANSLATED [themes.yml (en)]"),
                gaps("regie"));
    }

    private static List<String> gaps(String theme) {
        return ThemeList.gaps(corpora(), ids(theme), NO_WORDS).stream()
                .map(gap -> gap.kind() + " " + gap.names())
                .toList();
    }
}
