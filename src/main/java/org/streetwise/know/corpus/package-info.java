/// What the programme means as a whole: every reference resolved, every lesson numbered.
package org.streetwise.know.corpus;
