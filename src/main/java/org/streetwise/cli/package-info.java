/// The entrance: commands, exit codes, terminal and file system. Nothing imports it.
package org.streetwise.cli;
