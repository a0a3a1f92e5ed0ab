package org.streetwise.cli.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.streetwise.cli.answer.CaseTable;
import org.streetwise.cli.folder.SourcePlaces;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.compile.Compiling;
import org.streetwise.compile.ReadProgramme;
import org.streetwise.know.model.Review;
import org.streetwise.know.query.CaseFilter;
import org.streetwise.know.query.CaseList;
import org.streetwise.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `streetwise cases`.
@Command(
        name = "cases",
        customSynopsis = "streetwise cases [PROGRAMME] [FILTER]... [--format FORM] [-o FILE]",
        description = "Lists neighbourhoods, one per line: what is recorded about them, how far the review of their "
                + "texts is, and when their facts were last checked.",
        footer = {
            "",
            "Only what may be printed is counted: lessons, streetwise lessons that rest on them",
            "(carries), known figures, photos. `in` names the languages of the texts.",
            "",
            "Examples:",
            "  streetwise cases --status draft,submitted",
            "      The neighbourhoods whose texts are not approved yet.",
            "  streetwise cases -o wijken.xlsx",
            "      All of them, as a workbook.",
            "",
            QueryCommand.EXIT_CODES,
            QueryCommand.EXIT_CODES_2
        })
public final class CasesCommand extends QueryCommand {
    @Option(
            names = "--theme",
            order = 1,
            paramLabel = "ID",
            split = ",",
            hideParamSyntax = true,
            description = "Only those with a lesson about this theme, as its first or a further theme.")
    List<String> themes = new ArrayList<>();

    @Option(
            names = "--status",
            order = 2,
            paramLabel = "VALUE",
            split = ",",
            hideParamSyntax = true,
            description = "Only those with this review status: draft (also if no review is recorded), submitted or "
                    + "approved.")
    Set<Review.Status> review = EnumSet.noneOf(Review.Status.class);

    /// Makes the command.
    ///
    /// @param compiling called when a compiler is needed
    public CasesCommand(Surroundings surroundings, Supplier<Compiling> compiling) {
        super(surroundings, compiling);
    }

    @Override
    Table table(ReadProgramme reading, RequestedIds ids, SourcePlaces places) {
        CaseFilter filter = new CaseFilter(ids.themes(themes, reading.corpora().getFirst()), review, words());
        return CaseTable.of(
                CaseList.of(reading.corpora(), filter),
                reading.corpora().getFirst().programme().vocabulary().indicators(),
                places);
    }
}
