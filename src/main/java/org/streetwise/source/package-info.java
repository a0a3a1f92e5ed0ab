/// Named texts and places in them. Every other package builds on this one.
package org.streetwise.source;
