/// Writes JSON (RFC 8259) from a small tree of values. It does not read JSON. Begin with [Json].
package org.streetwise.json;
