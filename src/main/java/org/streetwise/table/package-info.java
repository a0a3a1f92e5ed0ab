/// Tables of what an editor asked for, for terminals, programs and spreadsheets.
package org.streetwise.table;
