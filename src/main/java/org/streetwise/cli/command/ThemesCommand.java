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
        description =
                "Lists themes, one per line, with the number of their lessons, neighbourhoods and recommendations.",
        footer = {
            "",
            "Only what may be printed is counted: case lessons, the neighbourhoods (nbhs) that learnt",
            "them, numbered lessons, and how many of these no streetwise lesson gathers (alone).",
            "A lesson counts for its first theme; --gaps also looks at its further themes.",
            "",
            "Examples:",
            "  streetwise themes --gaps",
            "      The gaps in each theme: missing texts and translations, case lessons that no",
            "      streetwise lesson gathers, streetwise lessons from only one neighbourhood,",
            "      audiences without a recommendation, neighbourhoods without a lesson, lessons",
            "      without evidence.",
            "  streetwise themes --format json",
            "      The list for programs.",
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
            description = "Only this theme. For several: --theme a,b.")
    List<String> themes = new ArrayList<>();

    @Option(names = "--gaps", order = 2, description = "Lists what each theme lacks instead.")
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
