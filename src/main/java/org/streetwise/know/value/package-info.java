/// The values that cases and lessons are made of: ids, dates, figures, quotes. They know nothing of who may read them.
package org.streetwise.know.value;
