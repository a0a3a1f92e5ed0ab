package org.streetwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Markdown page of commands and what they print.
///
/// A code block with a path after its language is a file of the programme that the commands work on. A `console` block
/// holds commands:
///
/// ````
/// ```yaml themes.yml
/// - id: wonen
/// ```
///
/// ```console
/// $ streetwise check
/// what it prints on standard output
/// 2> what it prints on standard error
/// => 1
/// ```
/// ````
///
/// An exit code of 0 is left out. Arguments are separated by spaces, or stand between single quotes.
record CommandPage(List<Piece> pieces) {
    private static final Pattern OPENING = Pattern.compile("```(\\S+)(?: (\\S.*))?");
    private static final String CLOSING = "```";
    private static final String PROMPT = "$ streetwise";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    /// A part of the page.
    sealed interface Piece {
        /// Lines that are neither a file nor a command.
        record Words(List<String> lines) implements Piece {}

        /// A file, written when the page gets to it.
        record Source(String path, String text) implements Piece {}

        /// A command. What it printed before is dropped, as the command is run again.
        record Command(List<String> arguments) implements Piece {}
    }

    static CommandPage of(String page) {
        List<Piece> pieces = new ArrayList<>();
        List<String> lines = page.lines().toList();
        int i = 0;
        while (i < lines.size()) {
            Matcher opening = OPENING.matcher(lines.get(i));
            pieces.add(new Piece.Words(List.of(lines.get(i))));
            i++;
            if (!opening.matches()) {
                continue;
            }
            int end = i + lines.subList(i, lines.size()).indexOf(CLOSING);
            List<String> body = lines.subList(i, end);
            Optional<String> path = Optional.ofNullable(opening.group(2));
            if (opening.group(1).equals("console")) {
                body.stream()
                        .filter(line -> line.startsWith(PROMPT))
                        .map(line -> new Piece.Command(words(line.substring(PROMPT.length()))))
                        .forEach(pieces::add);
            } else {
                path.ifPresent(name -> pieces.add(new Piece.Source(name, String.join("\n", body) + "\n")));
                pieces.add(new Piece.Words(body));
            }
            i = end;
        }
        return new CommandPage(pieces);
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .toList();
    }

    /// The page with what the commands print now.
    ///
    /// @param write takes the files
    /// @param run runs the commands
    String told(Consumer<Piece.Source> write, Function<Piece.Command, PackagedProgram.Said> run) {
        StringBuilder page = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(List<String> lines) -> lines.forEach(line -> line(page, line));
                case Piece.Source source -> write.accept(source);
                case Piece.Command command -> tell(page, command, run.apply(command));
            }
        }
        return page.toString();
    }

    private static void tell(StringBuilder page, Piece.Command command, PackagedProgram.Said said) {
        page.append(PROMPT);
        command.arguments()
                .forEach(word ->
                        page.append(' ').append(word.isEmpty() || word.contains(" ") ? "'" + word + "'" : word));
        page.append('\n');
        said.out().lines().forEach(out -> line(page, out));
        said.err().lines().forEach(err -> line(page, ("2> " + err).stripTrailing()));
        if (said.code() != 0) {
            line(page, "=> " + said.code());
        }
    }

    private static void line(StringBuilder page, String line) {
        page.append(line).append('\n');
    }
}
