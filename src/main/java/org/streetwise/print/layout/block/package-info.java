/// Turns the blocks of a chapter into strips that can be distributed over pages.
///
/// The input is blocks of a numbered document; the output is a [org.streetwise.print.layout.block.Flow] of strips. Each
/// kind of block has a setter, and [org.streetwise.print.layout.block.BlockSetter] hands each block to its setter:
/// begin there. [org.streetwise.print.layout.block.InlineSetter] turns the text of a paragraph into pieces for lines.
///
/// A block hands two values down to what stands in it. [org.streetwise.print.layout.block.Place] says where blocks are
/// set: how wide, in which style, in which list or cell. [org.streetwise.print.layout.block.Look] says how text looks
/// and which element it belongs to. Neither ever changes. [org.streetwise.print.layout.block.ChapterElements] gathers
/// the logical elements of a chapter in reading order.
package org.streetwise.print.layout.block;
