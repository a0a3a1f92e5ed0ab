package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.source.Spanned;

/// What a neighbourhood had to spend.
///
/// @param amount in euros
/// @param purpose what it was for, as a phrase that follows the amount: `voor de straatcoaches`
public record Budget(Spanned<Amount> amount, Optional<Spanned<String>> purpose) {
    /// Passes its words to a reader.
    public void read(TextReader reader) {
        reader.words(AuthoredText.BUDGET, amount.value().number().toPlainString(), amount.span());
        purpose.ifPresent(words -> reader.words(AuthoredText.BUDGET, words.value(), words.span()));
    }
}
