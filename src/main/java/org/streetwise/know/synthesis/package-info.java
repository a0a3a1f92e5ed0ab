/// What emerges across the neighbourhoods: lessons by theme, who carries them, who differs. Counts, never rankings.
package org.streetwise.know.synthesis;
