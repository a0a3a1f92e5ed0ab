package org.streetwise.know.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.value.Quote;
import org.streetwise.source.Spanned;

/// A quote names the speaker's role, so that nobody can be held to their words. But some roles have only one holder in
/// a neighbourhood. Readers who know the place then know the person, and so does a search engine.
final class RevealingRoleRule implements Lints.Rule {
    /// Roles that a neighbourhood or municipality has one of, or so few that everyone knows them. Plurals don't count:
    /// `huisartsen` are several.
    private static final List<String> ROLES = List.of(
            // The municipality's council and officers with a name in the newspaper.
            "burgemeester",
            "wethouder",
            "gemeentesecretaris",
            "griffier",
            "fractievoorzitter",
            "wijkwethouder",
            "stadsdeelvoorzitter",
            "gebiedsmanager",
            "wijkmanager",
            "wijkregisseur",
            "programmamanager",
            // Heads of institutions that there is one of.
            "directeur",
            "bestuurder",
            "voorzitter",
            "penningmeester",
            "schoolleider",
            "schoolhoofd",
            "rector",
            "locatiemanager",
            // People whom a neighbourhood knows by sight.
            "huisarts",
            "apotheker",
            "wijkagent",
            "huismeester",
            "conciërge",
            "wijkverpleegkundige",
            "imam",
            "dominee",
            "predikant",
            "pastoor",
            "pastor",
            "rabbijn",
            "wijkpastor",
            "opbouwwerker",
            "mayor",
            "alderman",
            "alderwoman",
            "town clerk",
            "director",
            "chair",
            "chairman",
            "chairwoman",
            "chairperson",
            "treasurer",
            "head teacher",
            "headteacher",
            "headmaster",
            "principal",
            "general practitioner",
            "gp",
            "pharmacist",
            "community police officer",
            "caretaker",
            "vicar",
            "priest",
            "rabbi");

    /// A role may end a Dutch compound, as in `schooldirecteur`. A `vice` or `oud-` before it makes it no vaguer.
    private static final Pattern POINTING = Pattern.compile("(?<![\\p{L}])\\p{L}*?(?:"
            + String.join("|", ROLES.stream().map(Pattern::quote).toList()) + ")(?![\\p{L}])");

    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        OpenCases.of(corpus)
                .filter(each -> !each.facts().fictional())
                .flatMap(OpenCases::lessons)
                .flatMap(lesson -> Guarded.openValues(lesson.quotes()).stream())
                .forEach(quote -> role(quote).ifPresent(role -> diagnostics.report(pointing(role))));
    }

    private static Optional<Spanned<String>> role(Quote quote) {
        return quote.speaker()
                .filter(speaker -> POINTING.matcher(speaker.value().toLowerCase(Locale.ROOT))
                        .find());
    }

    private static Diagnostic pointing(Spanned<String> role) {
        return Diagnostic.of(Code.REVEALING_ROLE, role.span(), Message.of("revealing-role", "speaker", role.value()))
                .hint(Message.of("revealing-role.hint.wider"))
                .hint(Message.of("revealing-role.hint.agreed"));
    }
}
