/// Finds out which selected texts a publication prints, and why it leaves out the others.
///
/// [org.streetwise.tell.account.Account] compares the finished document with the selection; begin there.
/// [org.streetwise.tell.account.TextParts] says which parts of an outline print which field.
package org.streetwise.tell.account;
