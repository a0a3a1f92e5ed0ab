package org.streetwise.tell.publication.portrait;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.NameList;
import org.streetwise.tell.publication.text.Places;

/// Writes the list of portraits.
public record CaseOverview(Synthesis synthesis, Targets targets, Places places, LessonReferences references) {
    /// All neighbourhoods with a portrait, each with its page.
    public List<Block> write() {
        List<List<Block>> items = synthesis.cases().stream()
                .filter(place -> targets.has(Targets.portrait(place.id())))
                .map(place -> List.<Block>of(new Block.Paragraph(listed(place))))
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(NameList.inColumns(new Block.BulletList(Attributes.of(Role.OVERVIEW), items)));
    }

    private List<Inline> listed(SelectedCase place) {
        Target portrait = Targets.portrait(place.id());
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.CrossReference(portrait, new Inline.Form.Words(places.full(place))));
        line.add(new Inline.Text(" "));
        line.addAll(references.pageBehind(portrait));
        return line;
    }
}
