package org.streetwise.tell.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.template.Part.Items;

/// Checks that an outline fits its words and that each part is in a place where it can be printed.
final class OutlineCheck {
    /// The slots of headings, and the items that a section with such a heading must be repeated for.
    private static final Map<String, Items> SLOTS = Map.of(
            "theme", Items.THEMES,
            "about", Items.THEMES,
            "case", Items.CASES,
            "stage", Items.CASES,
            "linkage", Items.LINKAGES,
            "strategy", Items.STRATEGIES,
            "audience", Items.AUDIENCES,
            "share", Items.AUDIENCES);

    private final Words words;
    private final Diagnostics diagnostics;
    private boolean fits = true;
    /// How many sections enclose the current part.
    private int depth;

    OutlineCheck(Words words, Diagnostics diagnostics) {
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /// The names of slots that a heading may have.
    static List<String> slots() {
        return Stream.concat(SLOTS.keySet().stream().sorted(), Pattern.COMMON_TEXTS.stream())
                .toList();
    }

    /// Reports everything that does not fit.
    boolean fits(List<Spanned<Part>> outline) {
        check(outline, EnumSet.noneOf(Items.class));
        return fits;
    }

    private void check(List<Spanned<Part>> parts, Set<Items> around) {
        parts.forEach(part -> check(part, around));
    }

    private void check(Spanned<Part> part, Set<Items> around) {
        switch (part.value()) {
            case Part.OfProgramme ofProgramme -> check(ofProgramme, part.span(), around);
            case ThemePart _ -> within(Items.THEMES, part, around);
            case CasePart _ -> within(Items.CASES, part, around);
            case LinkagePart _ -> within(Items.LINKAGES, part, around);
            case StrategyPart _ -> within(Items.STRATEGIES, part, around);
            case AudiencePart _ -> within(Items.AUDIENCES, part, around);
        }
    }

    private void check(Part.OfProgramme part, Span place, Set<Items> around) {
        switch (part) {
            case Part.Section section -> section(section, around);
            case Part.Matter(_, var inner) -> check(inner, around);
            case Part.Beside(var inner) -> beside(inner, place, around);
            case Part.Conditional conditional -> check(new Spanned<>(conditional.part(), place), around);
            case Part.ForEach(var items, var order, var inner) -> {
                order.ifPresent(each -> order(each, items));
                Set<Items> within = EnumSet.of(items);
                within.addAll(around);
                check(inner, within);
            }
            case Part.CaseTable(var heading, _) -> heading(heading, around);
            case Part.Matrix(var heading) -> heading(heading, around);
            case Part.StandingText(var key) ->
                known(key, words.texts().keySet(), Message.of("template.words.no-text", "key", key.value()));
            case Part.Cover _,
                    Part.Contents _,
                    Part.Lead _,
                    Part.ProgrammeProse _,
                    Part.Imprint _,
                    Part.Licence _,
                    Part.Colophon _,
                    Part.Charts _,
                    Part.ThemesWithoutLessons _,
                    Part.Conclusions _,
                    Part.ProgrammePeriod _,
                    Part.ProgrammePartners _,
                    Part.RecommendationCounts _,
                    Part.Talks _,
                    Part.NotRecorded _,
                    Part.Glossary _,
                    Part.CaseOverview _,
                    Part.References _ -> {}
        }
    }

    private void beside(List<Spanned<Part>> inner, Span place, Set<Items> around) {
        if (depth == 0) {
            report(Diagnostic.of(Code.TEMPLATE, place, Message.of("template.chapters-beside")));
        }
        inner.stream()
                .filter(part -> !(part.value().bare() instanceof Part.Section))
                .forEach(part -> report(Diagnostic.of(Code.TEMPLATE, part.span(), Message.of("template.parts-beside"))
                        .hint(Message.of("template.parts-beside.hint.section"))));
        check(inner, around);
    }

    private void order(Spanned<Part.Order> order, Items items) {
        if (order.value() == Part.Order.MUNICIPALITY && items != Items.CASES) {
            report(Diagnostic.of(
                            Code.TEMPLATE,
                            order.span(),
                            Message.of("template.no-municipality", "items", several(items)))
                    .hint(Message.of("template.no-municipality.hint.orders")));
        }
    }

    private void section(Part.Section section, Set<Items> around) {
        String heading = section.heading().value();
        Span place = section.heading().span();
        heading(section.heading(), around);
        if (depth > 0 && section.role().equals(Optional.of(Part.SectionRole.LANDSCAPE))) {
            report(Diagnostic.of(Code.TEMPLATE, place, Message.of("template.landscape-within", "section", heading))
                    .hint(Message.of("template.landscape-within.hint.beside")));
        }
        if (section.pages().isPresent() && !section.role().equals(Optional.of(Part.SectionRole.CASE_PORTRAIT))) {
            report(Diagnostic.of(
                    Code.TEMPLATE, place, Message.of("template.pages-of-no-portrait", "section", heading)));
        }
        depth++;
        check(section.inner(), around);
        depth--;
    }

    /// A part about an item can be printed only inside a for-each over such items.
    private void within(Items items, Spanned<Part> part, Set<Items> around) {
        if (!around.contains(items)) {
            report(Diagnostic.of(
                            Code.TEMPLATE, part.span(), Message.of("template.part-of-none", "items", several(items)))
                    .hint(Message.of("template.part-of-none.hint.for-each", "over", name(items))));
        }
    }

    private void heading(Spanned<String> key, Set<Items> around) {
        known(key, words.headings().keySet(), Message.of("template.words.no-heading", "key", key.value()));
        Pattern pattern = words.headings().get(key.value());
        if (pattern == null) {
            return;
        }
        for (Pattern.Piece piece : pattern.pieces()) {
            if (piece instanceof Pattern.Piece.Slot(String slot)) {
                Optional.ofNullable(SLOTS.get(slot)).ifPresent(items -> filled(key, items, around));
            }
        }
    }

    private void filled(Spanned<String> heading, Items items, Set<Items> around) {
        if (!around.contains(items)) {
            report(Diagnostic.of(
                            Code.TEMPLATE,
                            heading.span(),
                            Message.of("template.heading-of-none", "heading", heading.value(), "items", several(items)))
                    .hint(Message.of("template.heading-of-none.hint.for-each", "over", name(items))));
        }
    }

    /// The name of items as authors of templates write it.
    private static String name(Items items) {
        return items.name().toLowerCase(Locale.ROOT);
    }

    private static Message several(Items items) {
        return switch (items) {
            case THEMES -> Message.of("template.items.theme");
            case CASES -> Message.of("template.items.case");
            case LINKAGES -> Message.of("template.items.linkage");
            case STRATEGIES -> Message.of("template.items.strategy");
            case AUDIENCES -> Message.of("template.items.audience");
        };
    }

    private void known(Spanned<String> key, Set<String> known, Message otherwise) {
        if (known.contains(key.value())) {
            return;
        }
        Diagnostic unknown = Diagnostic.of(Code.TEMPLATE, key.span(), otherwise);
        report(Nearest.to(key.value(), new TreeSet<>(known))
                .map(near -> unknown.hint(Message.of("hint.write", "text", near)))
                .orElse(unknown));
    }

    private void report(Diagnostic diagnostic) {
        fits = false;
        diagnostics.report(diagnostic);
    }
}
