/// A programme in the file system.
///
/// [org.streetwise.cli.folder.FolderWorkspace] implements the port `org.streetwise.source.Workspace` for a real folder;
/// begin there. It lists files in a fixed order, never leaves the programme's folder and the installation's, and says
/// in the author's words why a file could not be read ([org.streetwise.cli.folder.Reason]).
/// [org.streetwise.cli.folder.ProgrammeFolder] finds the programme that a command is about.
/// [org.streetwise.cli.folder.ShownPath] prints a path relative to the folder in which the command was typed.
package org.streetwise.cli.folder;
