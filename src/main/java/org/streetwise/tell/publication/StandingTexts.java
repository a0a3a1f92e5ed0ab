package org.streetwise.tell.publication;

import java.util.List;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.AudienceSynthesis;
import org.streetwise.know.value.Audience;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.Pattern;

/// Fills the places that any heading and any standing text of a template may have.
final class StandingTexts {
    private final Tools tools;
    private final String title;

    StandingTexts(Selection selection, Tools tools) {
        this.tools = tools;
        this.title = selection.imprint().title().plain();
    }

    /// What is common to all that a template says.
    Filling filling() {
        return Filling.text("title", title)
                .and("audiences", audiences())
                .and("cases", tools.synthesis().cases().size())
                .and("lessons", tools.synthesis().numbered().size())
                .and("themes", (int) tools.synthesis().themes().stream()
                        .filter(theme -> !theme.lessons().isEmpty())
                        .count());
    }

    /// A text with its places filled.
    Prose filled(Prose text) {
        return text.reworded(words -> PlainText.of(tools.speech().say(Pattern.standing(words), filling())));
    }

    /// `gemeenten en woningcorporaties`: those of whom something is asked, but not everyone.
    private List<Inline> audiences() {
        List<String> names = tools.synthesis().audiences().stream()
                .map(AudienceSynthesis::audience)
                .flatMap(audience -> audience.map(Audience::inText).stream())
                .toList();
        return tools.speech()
                .list(names.stream()
                        .map(name -> List.<Inline>of(new Inline.Text(name)))
                        .toList());
    }
}
