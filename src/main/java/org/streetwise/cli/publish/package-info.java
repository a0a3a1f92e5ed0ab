/// Writes files into the output folder: whole or not at all.
///
/// The files of the editions come in, not yet rendered, and an outcome for each edition goes out.
/// [org.streetwise.cli.publish.FolderOutput] has three steps; begin there:
///
/// 1. [org.streetwise.cli.publish.Staging] renders all files into a folder of its own inside the output folder.
/// 2. [org.streetwise.cli.publish.ExistingFile] examines what is already at their places. The
///    [org.streetwise.cli.publish.Manifest] of an earlier run says which bytes it wrote, so a file that somebody has
///    edited since, or has open in an editor, is left alone.
/// 3. [org.streetwise.cli.publish.Placing] moves all files of an edition, or restores those that it has moved.
package org.streetwise.cli.publish;
