package org.streetwise.know.model;

import java.util.Optional;
import java.util.Set;
import org.streetwise.know.value.Id;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;

/// One publication to be made of the programme.
///
/// @param id also the name of its files
/// @param stylesheet by its name; the template's own where absent
/// @param last whether it is `final`: nothing unreviewed may be in it
public record Edition(
        Spanned<Id> id,
        Spanned<String> template,
        Language language,
        Set<Format> formats,
        Optional<Spanned<String>> stylesheet,
        boolean last) {
    public Edition {
        formats = Set.copyOf(formats);
    }

    /// A kind of file that an edition comes out as.
    public enum Format {
        DOCX,
        PDF
    }
}
