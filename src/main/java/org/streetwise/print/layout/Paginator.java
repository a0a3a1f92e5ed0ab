package org.streetwise.print.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.layout.block.References;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.PageNumber;
import org.streetwise.print.layout.box.PagePosition;
import org.streetwise.print.layout.line.LineMemory;
import org.streetwise.print.layout.page.Policy;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.PageMap;

/// Finds out on which page everything stands.
///
/// Page numbers in the text can move the text, and with it the pages. So chapters are laid out again until the numbers
/// in their text are right. If they never settle, all numbers are set equally wide, so that they no longer move
/// anything.
public final class Paginator {
    /// The first page's number, unless the document says otherwise.
    static final PageNumber FIRST = new PageNumber(PageNumber.Style.ARABIC, 1);

    private static final int FREE_ROUNDS = 6;
    private static final int MOST_ROUNDS = 12;

    /// How many pages stay in memory until they are painted; the others are made again.
    private static final int PAGES_KEPT = 2500;

    private final NumberedDocument document;
    private final ChapterSetter setter;
    private final int mostKept;

    private Paginator(
            NumberedDocument document,
            Stylesheet stylesheet,
            FontLibrary fonts,
            Hyphenation hyphenation,
            Pictures pictures,
            Policy policy) {
        this.document = document;
        this.setter = new ChapterSetter(document, policy.of(stylesheet), fonts, hyphenation, pictures, policy);
        this.mostKept = switch (policy) {
            case PRINT -> PAGES_KEPT;
            // nobody paints these pages
            case WORD -> 0;
        };
    }

    /// Lays out pages that we paint ourselves.
    public static Paginator forPrint(
            NumberedDocument document,
            Stylesheet stylesheet,
            FontLibrary fonts,
            Hyphenation hyphenation,
            Pictures pictures) {
        return new Paginator(document, stylesheet, fonts, hyphenation, pictures, Policy.PRINT);
    }

    /// Lays out the pages that a word processor will make from the same document, so that the Word file can name them.
    public static Paginator forWord(
            NumberedDocument document,
            Stylesheet stylesheet,
            FontLibrary fonts,
            Hyphenation hyphenation,
            Pictures pictures) {
        return new Paginator(document, stylesheet, fonts, hyphenation, pictures, Policy.WORD);
    }

    /// What is kept of a chapter that was laid out.
    ///
    /// @param memory makes laying it out again faster
    /// @param laid the whole chapter, as long as there are few pages
    record Outcome(
            int pages,
            Map<Target, PagePosition> spots,
            Map<Target, String> answers,
            List<Target> openings,
            LineMemory memory,
            Optional<ChapterSetter.Laid> laid) {
        static Outcome of(ChapterSetter.Laid laid, LineMemory memory) {
            return new Outcome(laid.pages(), laid.spots(), laid.answers(), laid.openings(), memory, Optional.of(laid));
        }

        Outcome withoutPages() {
            return new Outcome(pages, spots, answers, openings, memory, Optional.empty());
        }
    }

    /// Lays out the document.
    public Pagination paginate() {
        Element root = Element.document();
        List<Chapter> chapters = ChapterSplitter.split(document.document(), root);
        Numbers numbers = new Numbers(PageMap.EMPTY, false);
        List<Integer> stale = IntStream.range(0, chapters.size()).boxed().toList();
        List<Outcome> outcomes = List.of();
        for (int round = 0; round < MOST_ROUNDS && !stale.isEmpty(); round++) {
            outcomes = lay(chapters, stale, numbers, outcomes);
            boolean padded = round >= FREE_ROUNDS;
            stale = stale(outcomes, map(chapters, outcomes), padded && !numbers.padded());
            numbers = new Numbers(map(chapters, outcomes), padded);
        }
        return new Pagination(chapters, setter, numbers, outcomes);
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

    /// The page numbers that the chapters' text is given.
    record Numbers(PageMap map, boolean padded) {
        References references() {
            return new References(map, padded);
        }
    }

    /// Lays out some of the chapters. Long ones come first, because the last one to finish is waited for.
    private List<Outcome> lay(List<Chapter> chapters, List<Integer> stale, Numbers numbers, List<Outcome> before) {
        List<Integer> which = stale.stream()
                .sorted(Comparator.comparingInt(i -> -chapters.get(i).size()))
                .toList();
        Outcome[] all = before.toArray(new Outcome[chapters.size()]);
        LineMemory[] memories = new LineMemory[chapters.size()];
        for (int i : which) {
            memories[i] = all[i] == null ? new LineMemory() : all[i].memory();
            all[i] = null;
        }
        AtomicInteger kept = new AtomicInteger(before.isEmpty() ? 0 : keptPages(all));
        List<Outcome> laid = WorkAhead.all(which.size(), i -> {
            int chapter = which.get(i);
            Outcome outcome = Outcome.of(
                    setter.lay(chapters.get(chapter), numbers.references(), memories[chapter]), memories[chapter]);
            if (kept.addAndGet(outcome.pages()) <= mostKept) {
                return outcome;
            }
            kept.addAndGet(-outcome.pages());
            return outcome.withoutPages();
        });
        for (int i = 0; i < which.size(); i++) {
            all[which.get(i)] = laid.get(i);
        }
        return List.of(all);
    }

    private static int keptPages(Outcome[] outcomes) {
        int kept = 0;
        for (Outcome outcome : outcomes) {
            kept += outcome != null && outcome.laid().isPresent() ? outcome.pages() : 0;
        }
        return kept;
    }

    private static PageMap map(List<Chapter> chapters, List<Outcome> outcomes) {
        Map<Target, String> labels = new LinkedHashMap<>();
        PageNumber number = FIRST;
        for (int i = 0; i < chapters.size(); i++) {
            number = chapters.get(i).first().orElse(number);
            for (Map.Entry<Target, PagePosition> position :
                    outcomes.get(i).spots().entrySet()) {
                labels.put(
                        position.getKey(),
                        number.plus(position.getValue().page()).label());
            }
            number = number.plus(outcomes.get(i).pages());
        }
        Set<Target> openings = new LinkedHashSet<>();
        outcomes.forEach(outcome -> openings.addAll(outcome.openings()));
        return new PageMap(labels, openings);
    }
}
