/// Puts files into the output folder: whole or not at all.
///
/// In come the files of the editions, not rendered yet; out come outcomes, one for each edition.
/// [org.streetwise.cli.publish.FolderOutput] goes through three steps, and begin there:
///
/// 1. [org.streetwise.cli.publish.Staging] renders all files into a folder of its own beside their place.
/// 2. [org.streetwise.cli.publish.Standing] looks at what stands in their place. The
///    [org.streetwise.cli.publish.Manifest] of an earlier run says which bytes it wrote, so a file that somebody edited
///    since, or has open in an editor, is left alone.
/// 3. [org.streetwise.cli.publish.Placing] moves all files of an edition, or puts back those that it has moved.
package org.streetwise.cli.publish;
