package org.streetwise.read.decode;

import java.util.List;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Theme;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Strategy;
import org.streetwise.read.shape.FileKind;

/// The kinds of files that a programme is made of.
public final class ProgrammeFiles {
    static final FileKind<ProgrammeShape.Facts> PROGRAMME = new FileKind<>(
            "programme",
            "streetwise.yml",
            "What the programme is called, who made it, and which publications are made from it. This is the "
                    + "only file that you need.",
            ProgrammeShape.SHAPE,
            true);
    static final FileKind<Case> CASE = new FileKind<>(
            "case",
            "cases/*.yml",
            "One neighbourhood with its lessons; the file's name is the case's id.",
            CaseShape.SHAPE,
            true);
    static final FileKind<List<Theme>> THEMES = new FileKind<>(
            "themes", "themes.yml", "The themes with their streetwise lessons.", RegisterShapes.THEMES, true);
    static final FileKind<Theme> THEME = new FileKind<>(
            "theme",
            "themes/*.yml",
            "One theme in a file of its own, for when `themes.yml` gets too long.",
            ThemeShape.SHAPE,
            true);
    static final FileKind<List<Indicator>> INDICATORS = new FileKind<>(
            "indicators",
            "indicators.yml",
            "What the cases' figures measure, with label, unit and source.",
            RegisterShapes.INDICATORS,
            true);
    static final FileKind<List<Strategy>> STRATEGIES = new FileKind<>(
            "strategies",
            "strategies.yml",
            "The strategies that neighbourhoods apply.",
            RegisterShapes.STRATEGIES,
            true);
    static final FileKind<List<Reference>> REFERENCES = new FileKind<>(
            "references",
            "references.yml",
            "The publications that texts cite. You can also use `references.bib` and `references.json`.",
            RegisterShapes.REFERENCES,
            true);

    private ProgrammeFiles() {}

    /// All kinds, in the order in which an author meets them.
    public static List<FileKind<?>> kinds() {
        return List.of(PROGRAMME, CASE, THEMES, THEME, INDICATORS, STRATEGIES, REFERENCES);
    }
}
