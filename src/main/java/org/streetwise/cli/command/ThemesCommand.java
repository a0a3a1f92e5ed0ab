package org.streetwise.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.streetwise.cli.answer.ThemeTable;
import org.streetwise.cli.folder.SourcePlaces;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.compile.Compiling;
import org.streetwise.compile.ReadProgramme;
import org.streetwise.know.query.ThemeList;
import org.streetwise.know.value.Id;
import org.streetwise.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `streetwise themes`.
@Command(
        name = "themes",
        customSynopsis = "streetwise themes [PROGRAMME] [--gaps] [--theme ID] [--format FORM] [-o FILE]",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        description =
                "Lists themes, one a line: what was learnt about them, and where, and what is recommended to whom.",
        footer = {
            "",
            "Counted is what may be printed: case lessons, the neighbourhoods (nbhs) that learnt",
            "them, numbered lessons, and those of these that no streetwise lesson gathers (alone).",
            "A lesson counts for its first theme; --gaps also looks at its further themes.",
            "",
            "Examples:",
            "  streetwise themes --gaps",
            "      What each theme lacks: texts, lessons that nobody gathered, streetwise lessons",
            "      of one neighbourhood, audiences not asked, neighbourhoods that recorded nothing,",
            "      lessons that rest on nothing, translations.",
            "  streetwise themes --format json",
            "      For programs.",
            "",
            QueryCommand.EXIT_CODES,
            QueryCommand.EXIT_CODES_2
        })
public final class ThemesCommand extends QueryCommand {
    @Option(
            names = "--theme",
            order = 1,
            paramLabel = "ID",
            split = ",",
            hideParamSyntax = true,
            description = "Only this one; several: --theme a,b.")
    List<String> themes = new ArrayList<>();

    @Option(names = "--gaps", order = 2, description = "Lists what is missing instead.")
    boolean gaps;

    /// Makes the command.
    ///
    /// @param compiling called when a compiler is needed
    public ThemesCommand(Surroundings surroundings, Supplier<Compiling> compiling) {
        super(surroundings, compiling);
    }

    @Override
    Table table(ReadProgramme reading, RequestedIds ids, SourcePlaces places) {
        Set<Id> wanted = ids.themes(themes, reading.corpora().getFirst());
        return gaps
                ? ThemeTable.ofGaps(ThemeList.gaps(reading.corpora(), wanted, words()), places)
                : ThemeTable.of(ThemeList.of(reading.corpora(), wanted, words()), places);
    }
}
