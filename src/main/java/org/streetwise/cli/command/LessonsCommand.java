package org.streetwise.cli.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.streetwise.cli.answer.LessonOrder;
import org.streetwise.cli.answer.LessonTable;
import org.streetwise.cli.folder.SourcePlaces;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.compile.Compiling;
import org.streetwise.compile.ReadProgramme;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Review;
import org.streetwise.know.query.LessonFilter;
import org.streetwise.know.query.LessonList;
import org.streetwise.know.query.ListedLesson;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Outcome;
import org.streetwise.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `streetwise lessons`.
@Command(
        name = "lessons",
        customSynopsis = "streetwise lessons [PROGRAMME] [FILTER]... [--sort ORDER] [--format FORM] [-o FILE]",
        description = "Lists lessons, one per line: streetwise lessons and case lessons, internal ones too. Several "
                + "filters narrow the list; several values of one filter widen it.",
        footer = {
            "",
            "Each line shows the printed number (– if a streetwise lesson rests on this one, int if it",
            "is internal), how many neighbourhoods (nbhs) and case lessons (by) a streetwise lesson",
            "rests on, how many differ, its evidence (its own, or the strongest of the lessons that",
            "carry it), and its outcome. csv, json and xlsx have more columns: all texts,",
            "recommendations by audience, tasks, sources, but nothing internal of a printed lesson.",
            "",
            "Examples:",
            "  streetwise lessons --theme participatie --sort neighbourhoods",
            "      The lessons of a theme, those from most neighbourhoods first.",
            "  streetwise lessons --search 'warmtenet huur'",
            "      The lessons that contain both words.",
            "  streetwise lessons --of-cases --evidence none,story -o te-onderbouwen.xlsx",
            "      The case lessons with little evidence, as a workbook.",
            "",
            QueryCommand.EXIT_CODES,
            QueryCommand.EXIT_CODES_2
        })
public final class LessonsCommand extends QueryCommand {
    @Option(
            names = "--theme",
            order = 1,
            paramLabel = "ID",
            split = ",",
            hideParamSyntax = true,
            description = "Only those about this theme, as their first or a further theme. For several: --theme a,b.")
    List<String> themes = new ArrayList<>();

    @Option(
            names = "--case",
            order = 2,
            paramLabel = "ID",
            split = ",",
            hideParamSyntax = true,
            description = "Only lessons of this case, and streetwise lessons that they carry or differ from.")
    List<String> cases = new ArrayList<>();

    @Option(
            names = "--audience",
            order = 3,
            paramLabel = "ID",
            split = ",",
            hideParamSyntax = true,
            description = "Only those that concern this audience, chosen as in an edition for it.")
    List<String> audiences = new ArrayList<>();

    @Option(
            names = "--phase",
            order = 4,
            paramLabel = "ID",
            split = ",",
            hideParamSyntax = true,
            description = "Only those learnt in this phase, or carried by a lesson that was.")
    List<String> phases = new ArrayList<>();

    @Option(
            names = "--evidence",
            order = 5,
            paramLabel = "VALUE",
            split = ",",
            hideParamSyntax = true,
            description = "Only those whose strongest evidence is this: none, story, several, figures or evaluated.")
    Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);

    @Option(
            names = "--outcome",
            order = 6,
            paramLabel = "VALUE",
            split = ",",
            hideParamSyntax = true,
            description =
                    "Only those with this outcome (worked, failed, mixed or open), or carried by a lesson with it.")
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);

    @Option(
            names = "--status",
            order = 7,
            paramLabel = "VALUE",
            split = ",",
            hideParamSyntax = true,
            description = "Only those of cases with this review status: draft, submitted or approved.")
    Set<Review.Status> review = EnumSet.noneOf(Review.Status.class);

    @Option(names = "--streetwise", order = 8, description = "Only streetwise lessons.")
    boolean streetwise;

    @Option(names = "--of-cases", order = 9, description = "Only lessons of cases.")
    boolean ofCases;

    @Option(
            names = "--sort",
            order = 25,
            paramLabel = "ORDER",
            description = "Sorts by number (the default), title, neighbourhoods or evidence, the strongest first.")
    LessonOrder order = LessonOrder.NUMBER;

    /// Makes the command.
    ///
    /// @param compiling called when a compiler is needed
    public LessonsCommand(Surroundings surroundings, Supplier<Compiling> compiling) {
        super(surroundings, compiling);
    }

    @Override
    Table table(ReadProgramme reading, RequestedIds ids, SourcePlaces places) {
        Corpus corpus = reading.corpora().getFirst();
        LessonFilter filter = new LessonFilter(
                ids.themes(themes, corpus),
                ids.cases(cases, corpus),
                ids.audiences(audiences, corpus),
                ids.phases(phases, corpus),
                evidence,
                outcomes,
                review,
                kind(),
                words());
        List<ListedLesson> lessons = LessonList.of(reading.corpora(), filter);
        return LessonTable.of(
                order.sorted(lessons, corpus.programme().language().locale()),
                corpus.programme().vocabulary().audiences(),
                places);
    }

    private Optional<Boolean> kind() {
        if (streetwise && ofCases) {
            throw new ParameterException(
                    spec.commandLine(),
                    "`--streetwise` and `--of-cases` together leave no lesson; use only one of them");
        }
        return streetwise || ofCases ? Optional.of(streetwise) : Optional.empty();
    }
}
