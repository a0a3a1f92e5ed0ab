package org.streetwise.read.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Edit;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

class NamePairTest {
    private record Pair(String name, Optional<String> role) {}

    private static final Field<List<Pair>> PARTNERS = Field.of(
                    "partners",
                    Types.list(
                            Types.namePair(Message.verbatim("an organisation"), Message.verbatim("role"), Pair::new)),
                    "Who helps.")
            .orElse(List.of());
    private static final Shape<List<Pair>> SHAPE =
            Shape.of(Message.verbatim("house"), "A house.", List.of(PARTNERS), values -> values.get(PARTNERS));

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Pair> read(String text) {
        SourceFiles files = new SourceFiles(ProjectWorkspace.of(Map.of()), diagnostics);
        return new Decoder(files, diagnostics)
                .decode(new Source(SourceId.programme("house.yml"), text), SHAPE)
                .orElseThrow();
    }

    @Test
    void theEditRemovesQuotationMarksThatHideARole() {
        String text = "partners: ['Thuis & Co: verhuurder', \"Zon: beheer\"]\n";
        read(text);

        String mended = text;
        for (Diagnostic remark : diagnostics.all().reversed()) {
            Edit edit = remark.edits().getFirst();
            mended = mended.substring(0, edit.span().start())
                    + edit.replacement()
                    + mended.substring(edit.span().end());
        }
        assertEquals(
                List.of(new Pair("Thuis & Co", Optional.of("verhuurder")), new Pair("Zon", Optional.of("beheer"))),
                read(mended));
        assertEquals(2, diagnostics.all().size(), "the mended file has no remarks");
    }

    @Test
    void noEditRemovesQuotationMarksThatANameNeeds() {
        read("partners: [\"Thuis, wonen: verhuurder\", &x 'Zon: beheer', *x]\n");

        assertEquals(
                List.of(0, 1),
                diagnostics.all().stream().map(each -> each.edits().size()).toList());
    }

    @Test
    void aColonAfterTheQuotationMarksKeepsTheColonInTheName() {
        assertEquals(List.of(new Pair("Thuis: wonen", Optional.empty())), read("partners:\n  - \"Thuis: wonen\":\n"));
        assertEquals(List.of(), diagnostics.all());
    }
}
