package org.streetwise.tell.template;

import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Language;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// The templates that ship with the program.
public final class ReportTemplate {
    private ReportTemplate() {}

    /// The report in a language that it has words for.
    public static Template in(Language language) {
        return named("report", language);
    }

    /// Any shipped template.
    public static Template named(String template, Language language) {
        Diagnostics diagnostics = new Diagnostics();
        Spanned<String> name = new Spanned<>(template, Span.startOf(SourceId.programme("streetwise.yml")));
        return new TemplateReader(ProjectWorkspace.templates(), diagnostics)
                .read(name, new Spanned<>(language, name.span()))
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
    }
}
