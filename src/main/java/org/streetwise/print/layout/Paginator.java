package org.streetwise.print.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.PageMap;

/// Finds out on which page everything stands.
///
/// Page numbers in the text may move the text, and so the pages. So chapters are laid out until the numbers that they were
/// told hold. Should they go round in a circle, all numbers get the same room, which ends it.
public final class Paginator {
    /// Of pages that nothing numbers otherwise.
    static final PageNumber FIRST = new PageNumber(PageNumber.Style.ARABIC, 1);

    private static final int FREE_ROUNDS = 6;
    private static final int MOST_ROUNDS = 12;

    private final NumberedDocument document;
    private final ChapterSetter setter;

    public Paginator(NumberedDocument document, Stylesheet stylesheet, FontLibrary fonts, Hyphenation hyphenation) {
        this.document = document;
        this.setter = new ChapterSetter(document, stylesheet, fonts, hyphenation);
    }

    /// What is kept of a laid out chapter; its pages are not.
    record Outcome(int pages, Map<Target, Spot> spots, Map<Target, String> answers) {
        static Outcome of(ChapterSetter.Laid laid) {
            return new Outcome(laid.pages().size(), laid.spots(), laid.answers());
        }
    }

    /// Lays the document out.
    public Pagination paginate() {
        Element root = Element.document();
        List<Chapter> chapters = ChapterSplitter.split(document.document(), root);
        PageMap map = PageMap.EMPTY;
        boolean padded = false;
        List<Integer> stale = IntStream.range(0, chapters.size()).boxed().toList();
        List<Outcome> outcomes = List.of();
        for (int round = 0; round < MOST_ROUNDS && !stale.isEmpty(); round++) {
            outcomes = lay(chapters, stale, new Numbers(map, padded), outcomes);
            map = map(chapters, outcomes);
            boolean pad = round >= FREE_ROUNDS;
            stale = stale(outcomes, map, pad && !padded);
            padded = pad;
        }
        return new Pagination(chapters, setter, new Numbers(map, padded), outcomes);
    }

    private static List<Integer> stale(List<Outcome> outcomes, PageMap map, boolean all) {
        List<Integer> stale = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Map<Target, String> answers = outcomes.get(i).answers();
            if (!References.hold(answers, map) || all && !answers.isEmpty()) {
                stale.add(i);
            }
        }
        return stale;
    }

    /// What chapters are told of pages.
    record Numbers(PageMap map, boolean padded) {
        References references() {
            return new References(map, padded);
        }
    }

    /// Lays some chapters out, each for itself.
    private List<Outcome> lay(List<Chapter> chapters, List<Integer> which, Numbers numbers, List<Outcome> before) {
        List<Outcome> laid = which.parallelStream()
                .map(i -> Outcome.of(setter.lay(chapters.get(i), numbers.references(), 0, FIRST)))
                .toList();
        List<Outcome> all = new ArrayList<>(before);
        for (int i = 0; i < which.size(); i++) {
            if (which.get(i) < all.size()) {
                all.set(which.get(i), laid.get(i));
            } else {
                all.add(laid.get(i));
            }
        }
        return all;
    }

    private static PageMap map(List<Chapter> chapters, List<Outcome> outcomes) {
        Map<Target, String> labels = new LinkedHashMap<>();
        PageNumber number = FIRST;
        for (int i = 0; i < chapters.size(); i++) {
            number = chapters.get(i).first().orElse(number);
            for (Map.Entry<Target, Spot> spot : outcomes.get(i).spots().entrySet()) {
                labels.put(spot.getKey(), number.plus(spot.getValue().page()).label());
            }
            number = number.plus(outcomes.get(i).pages());
        }
        return new PageMap(labels);
    }
}
