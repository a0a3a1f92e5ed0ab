/// Turns the blocks of a chapter into strips that can be dealt over pages.
///
/// In come blocks of a numbered document; out comes a [org.streetwise.print.layout.block.Flow] of strips. There is a
/// setter for each kind of block, and [org.streetwise.print.layout.block.BlockSetter] knows which block is whose: begin
/// there. [org.streetwise.print.layout.block.InlineSetter] turns the text of a paragraph into pieces for lines.
///
/// Two values are handed down from a block to what stands in it, and never changed:
/// [org.streetwise.print.layout.block.Place] says where blocks are set (how wide, in which style, in which list or
/// cell), [org.streetwise.print.layout.block.Look] how text looks and whose it is.
/// [org.streetwise.print.layout.block.ChapterElements] gathers the logical elements of a chapter in reading order.
package org.streetwise.print.layout.block;
