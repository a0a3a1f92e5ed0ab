package org.streetwise.print.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.source.Language;

class HyphenationTest {
    private static final Hyphenation HYPHENATION = new Hyphenation();

    private static final String DUTCH = """
        ver-duur-za-ming ener-gie-tran-si-tie leef-baar-heid be-wo-ners ge-meente ge-meen-ten
        wo-ning-cor-po-ra-tie sa-men-wer-king vrij-wil-li-gers aard-gas-vrij kwets-bare par-ti-ci-pa-tie
        maat-schap-pe-lijke ach-ter-stal-lig on-der-houd huur-ders ei-ge-na-ren her-struc-tu-re-ring
        ener-gie-ar-moede wel-zijns-or-ga-ni-sa-tie bur-ger-ini-ti-a-tief aan-dachts-wijk Rot-ter-dam
        ge-zond-heid vei-lig-heid woon-las-ten warm-te-net iso-la-tie sub-si-die schuld-hulp-ver-le-ning
        zon-ne-pa-ne-len ge-za-men-lijk ver-ant-woor-de-lijk-heid buurt-huis huis-ka-mer op-bouw-werk
        rijks-over-heid uit-voe-ring nieuw-bouw sleu-tel-fi-gu-ren een-zaam-heid wet-hou-der kop-pel-kan-sen
        laag-ge-let-terd-heid ar-moe-de-be-strij-ding een-en-twin-tig jon-ge-ren-wer-ker stads-ver-nieu-wing\
        """;

    @Test
    void dutchWordsArePartedAsTheWordListPartsThem() {
        List<String> parted = Stream.of(DUTCH.split("\\s+"))
                .map(word -> part(word.replace("-", ""), Language.DUTCH))
                .toList();
        assertEquals(DUTCH.replace("\n", " "), String.join(" ", parted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wijk-aan-pak",
                "wijk-op-ga-ven",
                "wo-ning-ei-ge-na-ren",
                "aan-dachts-trek-kers",
                "ver-ne-der-landste"
            })
    void wordsThatThePatternsMissArePartedAllTheSame(String parted) {
        assertEquals(parted, part(parted.replace("-", ""), Language.DUTCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coör-di-na-tie",
                "zeeë-gel",
                "geïn-te-res-seerd",
                "tweeën-twin-tig",
                "ideeën",
                "reü-nie",
                "beïn-vloe-den",
                "pa-tiën-ten"
            })
    void noWordIsPartedBeforeATrema(String parted) {
        assertEquals(parted, part(parted.replace("-", ""), Language.DUTCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fo-tootje", "ca-feetje", "straatje", "boom-pje"})
    void noDiminutiveIsPartedWhereItsSpellingWouldChange(String parted) {
        assertEquals(parted, part(parted.replace("-", ""), Language.DUTCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca-mera's", "foto's", "ca-mera’s", "zo'n", "'s"})
    void apostrophesStayWithTheirNeighbours(String parted) {
        assertEquals(parted, part(parted.replace("-", ""), Language.DUTCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wijk", "RIVM", "MijnOverheid", "covid19maatregelen", "VERDUURZAMING", "Łódźłódź1"})
    void shortWordsAndThoseWithDigitsOrCapitalsInsideStayWhole(String word) {
        assertArrayEquals(new int[0], HYPHENATION.breaks(word, Language.DUTCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sus-tain-ab-il-ity", "neigh-bour-hood", "en-ergy", "project"})
    void englishFollowsItsOwnPatterns(String parted) {
        assertEquals(parted, part(parted.replace("-", ""), new Language("en-GB")));
    }

    @Test
    void aLanguageWithoutPatternsIsNotParted() {
        assertEquals("verduurzaming", part("verduurzaming", new Language("zxx")));
    }

    private static String part(String word, Language language) {
        StringBuilder parted = new StringBuilder(word);
        int[] breaks = HYPHENATION.breaks(word, language);
        for (int i = breaks.length - 1; i >= 0; i--) {
            parted.insert(breaks[i], '-');
        }
        return parted.toString();
    }
}
