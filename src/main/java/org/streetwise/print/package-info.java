/// What every renderer is given and does.
package org.streetwise.print;
