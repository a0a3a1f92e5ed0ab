/// Says diagnostics to people and to machines.
package org.streetwise.report;
