/// Fills the phrases of a template.
///
/// A [org.streetwise.tell.template.StandingPhrase] and a [org.streetwise.tell.phrase.Filling] for its places come in,
/// and inlines for a paragraph go out. [org.streetwise.tell.phrase.SentenceWriter] chooses between the forms of a
/// phrase (one or more, which gender), joins lists and begins sentences with a capital; begin there.
/// [org.streetwise.tell.phrase.Dates] words dates. [org.streetwise.tell.phrase.Targets] names the places of a
/// publication that phrases refer to, and knows which of them exist.
package org.streetwise.tell.phrase;
