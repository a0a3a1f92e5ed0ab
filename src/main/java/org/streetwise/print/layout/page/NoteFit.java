package org.streetwise.print.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.layout.page.PageBreaker.NotePart;

/// How much of the notes stands at a page's foot: all of every note but the last, which may continue on the next page.
///
/// @param fits whether every note that is called on the page begins on it
/// @param height with the white space above the notes
public record NoteFit(boolean fits, double height, List<NotePart> placed, List<NotePart> rest) {
    private static final NoteFit NONE = new NoteFit(true, 0, List.of(), List.of());

    private static final double ROUNDING = 0.01;

    /// How many lines of a note stay together on either page.
    private static final int LINES_TOGETHER = 2;

    /// @param called whether the last note is called on this page, so that it must begin here
    /// @param room what the text leaves
    /// @param page the height of the whole page
    static NoteFit of(List<NotePart> notes, boolean called, double room, double page) {
        if (notes.isEmpty()) {
            return room < -ROUNDING ? new NoteFit(false, 0, List.of(), List.of()) : NONE;
        }
        double all = height(notes);
        if (all <= room + ROUNDING) {
            return new NoteFit(true, all, List.copyOf(notes), List.of());
        }
        NotePart last = notes.getLast();
        int least = called ? last.from() + LINES_TOGETHER : last.from();
        double before = all - last.height();
        int to = Math.min(last.to() - LINES_TOGETHER, last.note().fitting(last.from(), room + ROUNDING - before));
        if (to >= Math.max(least, last.from() + 1)) {
            NotePart head = new NotePart(last.note(), last.from(), to);
            return parted(notes, head, before + head.height(), last);
        }
        return overfull(notes, called, room, page);
    }

    private static NoteFit parted(List<NotePart> notes, NotePart head, double height, NotePart last) {
        List<NotePart> placed = new ArrayList<>(notes.subList(0, notes.size() - 1));
        placed.add(head);
        return new NoteFit(true, height, placed, List.of(new NotePart(last.note(), head.to(), last.to())));
    }

    /// Notes where there is too little room: those from earlier pages may wait, those called on this page may not.
    private static NoteFit overfull(List<NotePart> notes, boolean called, double room, double page) {
        List<NotePart> placed = new ArrayList<>();
        List<NotePart> rest = new ArrayList<>();
        double height = PageBreaker.ABOVE_NOTES;
        for (NotePart note : notes) {
            if (rest.isEmpty()) {
                int to = Math.min(note.to(), note.note().fitting(note.from(), room + ROUNDING - height));
                if (to > note.from()) {
                    NotePart head = new NotePart(note.note(), note.from(), to);
                    placed.add(head);
                    height += head.height();
                }
                if (to < note.to()) {
                    rest.add(new NotePart(note.note(), to, note.to()));
                }
            } else {
                rest.add(note);
            }
        }
        boolean progress = !placed.isEmpty() || room < page - ROUNDING;
        boolean fits = !called && room >= -ROUNDING && progress;
        return new NoteFit(fits, placed.isEmpty() ? 0 : height, placed, rest);
    }

    /// The height of notes on a page, with the white space above them.
    public static double height(List<NotePart> notes) {
        double height = PageBreaker.ABOVE_NOTES;
        for (NotePart note : notes) {
            height += note.height()
                    + (note.isRest() ? 0 : note.note().lines().getFirst().before());
        }
        return height;
    }
}
