/// What the compiler has to say about the source: what is so, where, and the way out.
package org.streetwise.diagnostic;
