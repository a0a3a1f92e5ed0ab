/// Prints diagnostics for people and for machines.
package org.streetwise.report;
