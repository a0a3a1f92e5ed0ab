/// What an editor would remark on a programme that is otherwise sound. One class a rule.
package org.streetwise.know.lint;
