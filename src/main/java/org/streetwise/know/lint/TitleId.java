package org.streetwise.know.lint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.streetwise.know.value.Id;

/// Proposes an id for a lesson: the first words of its title, as `wat-op-straat-te-horen-is`.
final class TitleId {
    private static final int LONGEST = 25;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private TitleId() {}

    /// @param taken ids that the case has already; the proposed one is added
    static Optional<Id> of(String title, Set<Id> taken) {
        String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder();
        for (String word : OTHERS.split(plain, -1)) {
            if (!word.isEmpty() && words.length() + word.length() < LONGEST) {
                words.append(words.isEmpty() ? "" : "-").append(word);
            } else if (!words.isEmpty()) {
                break;
            }
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Id id = new Id(words.toString());
        for (int next = 2; !taken.add(id); next++) {
            id = new Id(words + "-" + next);
        }
        return Optional.of(id);
    }
}
