package org.streetwise.tell.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Language;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace.Content;

class OutlineCheckTest {
    @Test
    void aChapterMayBeLandscape() {
        assertEquals(List.of(), faults("""
                  - kind: section
                    heading: matrix-appendix
                    role: landscape
                    sections:
                      - {kind: matrix, heading: matrix}
                """));
    }

    @Test
    void aSectionInsideAnotherCanNotBeLandscape() {
        assertEquals(List.of("the landscape section `matrix-appendix` can't be inside another section"), faults("""
                  - kind: section
                    heading: account
                    sections:
                      - kind: section
                        heading: matrix-appendix
                        role: landscape
                        sections:
                          - {kind: matrix, heading: matrix}
                """));
    }

    @Test
    void onlySectionsBelowChaptersStandBesideEachOther() {
        assertEquals(
                List.of(
                        "a chapter starts on a new page, so it can't stand beside anything",
                        "only sections can stand beside each other"),
                faults("""
                          - kind: beside
                            sections:
                              - {kind: matrix, heading: matrix}
                        """));
    }

    @Test
    void onlyPortraitsHaveAFixedNumberOfPages() {
        assertEquals(List.of("the section `account` has `pages`, but is not a portrait"), faults("""
                  - kind: section
                    heading: account
                    pages: 2
                    sections:
                      - {kind: matrix, heading: matrix}
                """));
    }

    @Test
    void onlyNeighbourhoodsAreSortedByMunicipality() {
        assertEquals(List.of("themes have no municipality to sort by"), faults("""
                  - kind: for-each
                    over: themes
                    order: municipality
                    sections: [{kind: theme-counts}]
                  - kind: for-each
                    over: cases
                    order: municipality
                    sections: [{kind: case-notice}]
                """));
    }

    @Test
    void aConditionalPartIsCheckedLikeAnyOther() {
        assertEquals(
                List.of(
                        "the words have no text `nothing`",
                        "this part is about one of the cases, but there is none here"),
                faults("""
                  - {kind: text, of: nothing, when: themes}
                  - {kind: case-notice, unless: excerpt}
                """));
    }

    private static List<String> faults(String outline) {
        Content words = ProjectWorkspace.templates().read(SourceId.builtIn("templates/report/words.nl.yml"));
        ProjectWorkspace workspace = ProjectWorkspace.of(Map.of(
                "templates/own/template.yml",
                "format: 1\nstylesheet: sober\noutline:\n" + outline,
                "templates/own/words.nl.yml",
                new String(((Content.Bytes) words).bytes(), StandardCharsets.UTF_8)));
        Diagnostics diagnostics = new Diagnostics();
        Spanned<String> name = new Spanned<>("own", Span.startOf(SourceId.programme("streetwise.yml")));
        new TemplateReader(workspace, diagnostics).read(name, new Spanned<>(Language.DUTCH, name.span()));
        return diagnostics.all().stream().map(each -> each.message().english()).toList();
    }
}
