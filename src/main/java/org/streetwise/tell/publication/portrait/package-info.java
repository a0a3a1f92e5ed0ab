/// Portraits of neighbourhoods.
///
/// [org.streetwise.tell.publication.portrait.PortraitWriter] knows which writer prints which part: begin there.
package org.streetwise.tell.publication.portrait;
