/// Lists of sources as reference managers write them: BibTeX, CSL-JSON and CSL-YAML.
package org.streetwise.read.references;
