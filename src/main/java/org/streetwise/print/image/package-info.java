/// Examines the images that authors name, and makes images that publications can contain.
///
/// The bytes of any file come in. An [Inspection] goes out, made from headers alone: what it is, how large, what is
/// wrong. [ImageCheck] reports faults where the image is named. When it is printed, a [PrintImage] is made: upright, in
/// grey or RGB, without the metadata of cameras. Begin with [ImageInspector].
///
/// Files may be hostile: [PixelLimit], [SvgWork] and [ByteRange] bound the work, and pixels are decoded only where
/// nothing else will do.
package org.streetwise.print.image;
