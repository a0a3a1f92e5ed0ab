/// The domain: a programme, its cases and their lessons, as their authors wrote them. No files, no YAML, no print.
package org.streetwise.know.model;
