/// What editors ask of a programme: which lessons, cases and themes there are, how strong they are, what is missing.
package org.streetwise.know.query;
