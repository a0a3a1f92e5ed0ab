/// Named texts and places in them: the ground that every other package stands on.
package org.streetwise.source;
