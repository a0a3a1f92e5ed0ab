/// Rules about content: what an editor would remark on a programme that is otherwise sound.
///
/// Each rule is a class that takes a corpus, or its parts that may be printed ([OpenCases]), and reports diagnostics.
/// Rules do not know each other, and their order does not matter. [Lints] lists all of them; begin there, then read a
/// short one such as [ShareRule].
package org.streetwise.know.lint;
