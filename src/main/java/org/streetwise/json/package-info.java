/// JSON (RFC 8259), written only.
package org.streetwise.json;
