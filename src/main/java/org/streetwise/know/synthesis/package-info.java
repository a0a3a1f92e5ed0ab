/// Gathers what emerges across neighbourhoods: lessons by theme, who carries them, who differs. It counts, and never
/// ranks.
///
/// A selection comes in. A [Synthesis] goes out, and writers ask it everything about more than one case. No lesson is
/// lost or told twice: each has a number of its own, or streetwise lessons rest on it. Begin with [Synthesis];
/// [ThemeSynthesis] is one theme, [AudienceSynthesis] what is recommended to one audience.
package org.streetwise.know.synthesis;
