/// Looks at a finished publication for what its authors should know: a lesson without a place, a text too long for its
/// page, a final edition with gaps. One class for each question; none changes the document.
package org.streetwise.tell.publication.check;
