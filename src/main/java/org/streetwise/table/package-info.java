/// Tables that answer an editor's question, for terminals, programs and spreadsheets.
package org.streetwise.table;
