package org.streetwise.print.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.layout.box.ChapterPages;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.PageNumber;
import org.streetwise.print.layout.box.PagePosition;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.PageMap;

/// A document laid out in pages. The pages themselves are made chapter by chapter, when asked for.
public final class Pagination {
    private final List<Chapter> chapters;
    private final ChapterSetter setter;
    private final Paginator.Numbers told;
    private final int[] starts;
    private final PageNumber[] numbers;
    private final List<Paginator.Outcome> outcomes;
    private final Map<Target, PagePosition> spots = new HashMap<>();

    Pagination(List<Chapter> chapters, ChapterSetter setter, Paginator.Numbers told, List<Paginator.Outcome> outcomes) {
        this.chapters = chapters;
        this.setter = setter;
        this.told = told;
        this.outcomes = List.copyOf(outcomes);
        this.starts = new int[chapters.size() + 1];
        this.numbers = new PageNumber[chapters.size()];
        PageNumber number = Paginator.FIRST;
        for (int i = 0; i < chapters.size(); i++) {
            int start = starts[i];
            outcomes.get(i)
                    .spots()
                    .forEach((target, position) ->
                            spots.put(target, new PagePosition(start + position.page(), position.y())));
            numbers[i] = chapters.get(i).first().orElse(number);
            number = numbers[i].plus(outcomes.get(i).pages());
            starts[i + 1] = start + outcomes.get(i).pages();
        }
    }

    /// The printed page numbers of all targets.
    public PageMap pageMap() {
        return told.map();
    }

    /// The number of pages.
    public int pages() {
        return starts[chapters.size()];
    }

    /// The number of pages in a chapter.
    ///
    /// @param chapter from 0
    public int pages(int chapter) {
        return outcomes.get(chapter).pages();
    }

    /// The chapters that take more pages than they may.
    public List<Overflow> overflows() {
        List<Overflow> found = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            int pages = outcomes.get(i).pages();
            Attributes attributes = chapters.get(i).blocks().getFirst().attributes();
            attributes
                    .pages()
                    .filter(room -> pages > room)
                    .ifPresent(room ->
                            attributes.origin().ifPresent(place -> found.add(new Overflow(place, pages, room))));
        }
        return found;
    }

    /// A chapter that takes more pages than it may.
    ///
    /// @param place where it was written
    public record Overflow(Span place, int pages, int room) {}

    /// The number of chapters.
    public int chapters() {
        return chapters.size();
    }

    /// The pages at which numbers start anew, in order.
    public List<Start> starts() {
        List<Start> found = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            if (i == 0 || chapters.get(i).first().isPresent()) {
                found.add(new Start(starts[i], numbers[i]));
            }
        }
        return found;
    }

    /// A page at which numbers start anew.
    ///
    /// @param page its index, from 0
    public record Start(int page, PageNumber number) {}

    /// Where a target stands; empty if it is not printed.
    public Optional<PagePosition> position(Target target) {
        return Optional.ofNullable(spots.get(target));
    }

    /// The pages of a chapter.
    ///
    /// @param chapter from 0
    public ChapterPages chapter(int chapter) {
        Paginator.Outcome outcome = outcomes.get(chapter);
        ChapterSetter.Laid laid =
                outcome.laid().orElseGet(() -> setter.lay(chapters.get(chapter), told.references(), outcome.memory()));
        if (laid.pages() != starts[chapter + 1] - starts[chapter]) {
            throw new IllegalStateException("chapter " + chapter + " has other pages than it had");
        }
        Optional<Element> next = chapter + 1 < chapters.size()
                ? Optional.of(chapters.get(chapter + 1).parent())
                : Optional.empty();
        return new ChapterPages(setter.pages(laid, starts[chapter], numbers[chapter]), laid.elements(), next);
    }
}
