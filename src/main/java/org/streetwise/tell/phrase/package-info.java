/// Fills the phrases of a template.
///
/// In come a [org.streetwise.tell.template.StandingPhrase] and a [org.streetwise.tell.phrase.Filling], what its places
/// are filled with; out come inlines, ready to stand in a paragraph. [org.streetwise.tell.phrase.Speech] chooses
/// between the forms of a phrase (one or more, which gender), joins lists and begins sentences with a capital: begin
/// there. [org.streetwise.tell.phrase.Dates] says dates. [org.streetwise.tell.phrase.Targets] names the places of a
/// publication that phrases refer to, and knows which of them it has.
package org.streetwise.tell.phrase;
