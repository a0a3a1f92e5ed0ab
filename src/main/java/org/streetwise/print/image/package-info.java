/// What an image file is, told by its headers, and the same image as publications can carry it.
package org.streetwise.print.image;
