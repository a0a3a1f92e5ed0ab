package org.streetwise.tell.publication.portrait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Photo;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Picture.Alternative;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.Phrase;

/// Writes a neighbourhood's photos. A publication shows each photo once, in the first portrait that has it.
public final class PhotoWriter {
    private final SentenceWriter sentences;
    private final ProseWriter prose;
    private final Map<String, Id> first = new HashMap<>();

    /// Assigns each photo to the portrait that shows it.
    public PhotoWriter(Synthesis synthesis, SentenceWriter sentences, ProseWriter prose) {
        this.sentences = sentences;
        this.prose = prose;
        synthesis
                .cases()
                .forEach(place -> place.photos()
                        .forEach(photo -> first.putIfAbsent(photo.file().value(), place.id())));
    }

    /// Photos in pairs. If their number is odd, the last stands alone with its caption beside it. If only one photo is
    /// asked for, it is as large as possible, with its caption below.
    List<Block> write(SelectedCase place, long atMost) {
        List<Block> pictures = pictures(place).stream().limit(atMost).toList();
        if (atMost == 1) {
            return pictures;
        }
        return IntStream.iterate(0, i -> i < pictures.size(), i -> i + 2)
                .<Block>mapToObj(i ->
                        new Block.Beside(Attributes.NONE, pictures.subList(i, Math.min(i + 2, pictures.size()))))
                .toList();
    }

    /// How many photos a neighbourhood's portrait has.
    int count(SelectedCase place) {
        return pictures(place).size();
    }

    private List<Block> pictures(SelectedCase place) {
        Set<String> shown = new HashSet<>();
        return place.photos().stream()
                .filter(photo -> place.id().equals(first.get(photo.file().value())))
                .filter(photo -> shown.add(photo.file().value()))
                .flatMap(photo -> picture(photo).stream())
                .toList();
    }

    private Optional<Block> picture(Photo photo) {
        return photo.alternative()
                .map(alternative -> new Block.Picture(
                        Attributes.NONE.at(photo.place()), photo.file(), alternative(alternative), caption(photo)));
    }

    private static Alternative alternative(Photo.Alternative alternative) {
        return switch (alternative) {
            case Photo.Alternative.Described(var text) -> new Alternative.Described(text.value());
            case Photo.Alternative.Decorative _ -> new Alternative.Decorative();
        };
    }

    /// A photo's caption, without a full stop at its end: `Erf één, met de wadi in het midden. Foto: Lente Hazelaar (CC
    /// BY 4.0)`.
    private List<Inline> caption(Photo photo) {
        List<Inline> line = new ArrayList<>(photo.caption().map(prose::line).orElse(List.of()));
        photo.credit().ifPresent(credit -> {
            if (!line.isEmpty()) {
                line.add(new Inline.Text(isEnded(line) ? " " : ". "));
            }
            line.addAll(sentences.say(Phrase.PHOTO_CREDIT, Filling.inlines("credit", Inline.text(credit))));
        });
        photo.licence().ifPresent(licence -> {
            line.add(new Inline.Text(line.isEmpty() ? "(" : " ("));
            line.add(new Inline.Text(licence));
            line.add(new Inline.Text(")"));
        });
        return line;
    }

    private static boolean isEnded(List<Inline> line) {
        String words = PlainText.of(line);
        return ".?!…".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
