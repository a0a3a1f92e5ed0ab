package org.streetwise.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.cli.terminal.ExitCode;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.read.schema.JsonSchema;
import org.streetwise.read.shape.FileKind;
import org.streetwise.report.Colours;
import org.streetwise.report.Complaint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `streetwise schema`.
@Command(
        name = "schema",
        customSynopsis = "streetwise schema [KIND]",
        description = "Prints a JSON Schema, with which editors check and complete the files while you write.",
        footer = {
            "",
            "Examples:",
            "  streetwise schema case > case.schema.json",
            "      Then write this as the first line of a case file, and an editor with the YAML",
            "      language server (VS Code with the extension YAML by Red Hat, Neovim, Zed) knows",
            "      its fields:",
            "          # yaml-language-server: $schema=../case.schema.json",
            "      Or, once for all files, in the editor's settings:",
            "          \"yaml.schemas\": {\"case.schema.json\": \"cases/*.yml\"}",
            "  streetwise schema > streetwise.schema.json",
            "      One schema for all files, for programs that check them together.",
            "",
            "`streetwise check` finds what a schema can't, such as a theme that does not exist.",
            "",
            "Exit codes: 0 done, 2 there is no such kind."
        })
public final class SchemaCommand extends HelpfulCommand {
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "The kind of file: programme (which is streetwise.yml), case, themes, theme, indicators, "
                    + "strategies, references, template, words or stylesheet. Without it, prints one "
                    + "schema for all.")
    Optional<String> kind = Optional.empty();

    /// Makes the command.
    public SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<FileKind<?>> kinds = FileKinds.all();
        if (kind.isEmpty()) {
            surroundings.out().print(JsonSchema.of(kinds));
            return ExitCode.DONE.number();
        }
        String name = kind.get();
        Optional<FileKind<?>> meant = kinds.stream()
                .filter(each -> each.name().equals(name) || each.matches(name))
                .findFirst();
        meant.ifPresent(each -> surroundings.out().print(JsonSchema.of(each)));
        return (meant.isPresent() ? ExitCode.DONE : unknown(name, kinds)).number();
    }

    private ExitCode unknown(String name, List<FileKind<?>> kinds) {
        List<String> names = kinds.stream().map(FileKind::name).toList();
        List<String> hints = new ArrayList<>();
        Nearest.to(name, names).ifPresent(near -> hints.add("did you mean `" + near + "`?"));
        hints.add("the kinds are " + String.join(", ", names));
        String message = "there is no kind of file `" + name + "`";
        surroundings.err().print(new Complaint("error", message, hints).text(Colours.NONE));
        return ExitCode.USAGE;
    }
}
