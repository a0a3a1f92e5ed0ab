/// The shapes of a programme's files, and the reader of all of them.
package org.streetwise.read.decode;
