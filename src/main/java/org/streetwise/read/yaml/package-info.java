/// YAML text as a tree of fields, lists and texts, each with its place in the file.
package org.streetwise.read.yaml;
