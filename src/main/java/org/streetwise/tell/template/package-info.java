/// Templates: the outline of a publication and its words in each language, read from a template's folder.
///
/// `template.yml` and `words.nl.yml` come in. A [Template] goes out: [Part]s in order, and [Words] with every [Phrase]
/// and [Term] that parts may need. A template may extend another and say only what differs ([Lineage], [Sections]).
/// [Pattern] is a phrase with places to fill. [OutlineCheck] reports parts that can't be printed where they stand.
/// Begin with [TemplateReader], then read [Part].
package org.streetwise.tell.template;
