/// Runs the phases over a programme and hands publications to their output.
package org.streetwise.compile;
