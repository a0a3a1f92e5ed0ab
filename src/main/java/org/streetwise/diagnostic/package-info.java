/// What the compiler tells an author: what is wrong, where, and how to mend it.
///
/// Every phase makes [Diagnostic]s and puts them into a [Diagnostics], which sorts them. `report` prints them.
///
/// - A [Code] is a kind of fault. Its number is published and has a page, [Explanation].
/// - A [Message] names a sentence of `messages.properties` and fills its slots. No class has sentences of its own, so
///   that tests can read all of them and another language can be added.
/// - [Levels] applies `--deny`, `--warn` and `--allow`.
///
/// Begin with [Diagnostic], then read [Message].
package org.streetwise.diagnostic;
