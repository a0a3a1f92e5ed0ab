/// Writes JSON (RFC 8259). It does not read JSON.
package org.streetwise.json;
