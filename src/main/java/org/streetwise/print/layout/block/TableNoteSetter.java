package org.streetwise.print.layout.block;

import java.util.List;
import org.streetwise.print.layout.page.Policy;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;

/// Sets what stands below tables and charts: remarks, signs, sources.
record TableNoteSetter(Faces faces, Policy policy, BlockSetter blocks) {
    void set(Flow flow, List<Block> written, Place place) {
        if (written.isEmpty()) {
            return;
        }
        TextStyle style = place.fit(faces.style(StyleName.TABLE_NOTE));
        Flow notes = new Flow();
        blocks.set(notes, written, place.enter(StyleName.TABLE_NOTE, style));
        boolean first = true;
        List<Strip> strips = notes.strips();
        int start = 0;
        for (int i = 1; i <= strips.size(); i++) {
            if (i == strips.size() || strips.get(i).group() != strips.get(start).group()) {
                List<Strip> block = strips.subList(start, i);
                double before = block.getFirst().before();
                if (first) {
                    flow.tight(Math.max(before, style.before()));
                }
                flow.add(block, first ? 0 : before, 0);
                first = false;
                start = i;
            }
        }
        flow.space(policy.belowTable(faces.stylesheet()));
    }
}
