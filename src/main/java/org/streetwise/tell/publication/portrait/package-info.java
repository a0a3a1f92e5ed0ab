/// Portraits of neighbourhoods.
///
/// [org.streetwise.tell.publication.portrait.PortraitWriter] assigns each part to its writer; begin there.
package org.streetwise.tell.publication.portrait;
