/// Templates: the outline of a publication and its words in each language, read from the template's folder.
package org.streetwise.tell.template;
