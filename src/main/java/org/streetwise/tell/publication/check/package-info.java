/// Looks in a finished publication for what its authors should know: a lesson without a place, a text too long for its
/// page, a final edition with gaps. There is one class for each question, and none changes the document.
package org.streetwise.tell.publication.check;
