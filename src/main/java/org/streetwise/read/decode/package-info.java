/// The shapes of a programme's files, and the reader of all of them.
///
/// A workspace comes in. A [org.streetwise.know.model.Programme] goes out for each language, and diagnostics for what
/// is wrong in its files. Begin with [ProgrammeReader], then read [CaseShape]: every other shape looks like it.
///
/// A shape says which fields a record has and how the record is built (`read.shape` has the means). It is the only
/// place that knows a field's name: decoding, the reference page, JSON Schema and hints for misspelt fields all come
/// from it. [ProgrammeFiles] lists the kinds of files.
package org.streetwise.read.decode;
