/// Declares which fields a record has, as data, and decodes files by these declarations.
///
/// A shape is a constant; its fields are typed handles by which the record is built:
///
/// ```java
/// static final Field<String> NAME = Field.of("name", Types.text(), "The full name.").required();
/// static final Field<Optional<Integer>> YEAR = Field.of("year", Types.whole(), "Since when.").optional();
/// static final Shape<Person> PERSON =
///         Shape.of(
///                 Message.of("record.person"), "Who.", List.of(NAME, YEAR), v -> new Person(v.get(NAME), v.get(YEAR)));
/// ```
package org.streetwise.read.shape;
