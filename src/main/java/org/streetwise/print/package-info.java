/// The interface that every renderer implements, and its input.
package org.streetwise.print;
