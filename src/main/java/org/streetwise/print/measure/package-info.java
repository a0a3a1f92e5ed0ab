/// What text takes of a line, and tables' columns with it: the same in every format.
package org.streetwise.print.measure;
