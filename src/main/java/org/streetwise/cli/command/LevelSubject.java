package org.streetwise.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Levels;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.diagnostic.Severity;

/// Reads whose level to change: `SW0402`, `warnings`, `notes`.
final class LevelSubject {
    private static final String WARNINGS = "warnings";
    private static final String NOTES = "notes";

    private LevelSubject() {}

    /// @throws InvalidOptionValue if nothing has that name, or if its level is fixed
    static Levels.Subject of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case WARNINGS -> new Levels.Every(Severity.WARNING);
            case NOTES -> new Levels.Every(Severity.NOTE);
            default -> new Levels.Only(free(word));
        };
    }

    private static Code free(String word) {
        String number = word.toUpperCase(Locale.ROOT);
        Code code = Arrays.stream(Code.values())
                .filter(c -> c.number().equals(number))
                .findFirst()
                .orElseThrow(() -> unknown(word));
        if (!Levels.isFree(code)) {
            throw new InvalidOptionValue(
                    "`" + number + "` is always an error: nothing can be published with it", List.of());
        }
        return code;
    }

    private static InvalidOptionValue unknown(String word) {
        List<String> free = Arrays.stream(Code.values())
                .filter(Levels::isFree)
                .map(Code::number)
                .toList();
        List<String> words = new ArrayList<>(free);
        words.addAll(List.of(WARNINGS, NOTES));
        List<String> hints = Nearest.to(word.toUpperCase(Locale.ROOT), free)
                .or(() -> Nearest.to(word, words))
                .map(near -> List.of("did you mean `" + near + "`?"))
                .orElse(List.of("codes of warnings and notes are " + String.join(", ", free)));
        return new InvalidOptionValue("there is no code `" + word + "`", hints);
    }
}
