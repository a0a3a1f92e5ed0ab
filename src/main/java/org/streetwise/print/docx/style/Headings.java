package org.streetwise.print.docx.style;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.streetwise.print.RenderInput;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.NumberedDocument.ContentsEntry;

/// Which style each heading of a document has. All are known before the first is written, because headings that look
/// alike may be numbered in one place and not in another, and in Word that takes two styles.
public final class Headings {
    private final NumberedDocument document;
    private final Set<Target> listed = new HashSet<>();
    private final HeadingCounter counter = new HeadingCounter();
    private final Map<Target, Heading> all = new HashMap<>();
    private final Map<Heading, Integer> used = new LinkedHashMap<>();
    private final Map<StyleName, Integer> usualLevels = new HashMap<>();
    private final Map<Integer, Set<Heading>> inContents = new LinkedHashMap<>();
    private final Map<Integer, StyleName> ownLooks = new HashMap<>();

    private Headings(NumberedDocument document) {
        this.document = document;
        document.contents().stream().map(ContentsEntry::target).forEach(listed::add);
    }

    /// Finds the headings of a document.
    public static Headings of(RenderInput input) {
        NumberedDocument document = input.document();
        Headings headings = new Headings(document);
        headings.blocks(document.document().blocks(), 1);
        for (ContentsEntry entry : document.contents()) {
            headings.inContents
                    .computeIfAbsent(entry.level(), _ -> new LinkedHashSet<>())
                    .add(headings.of(entry.target()));
        }
        headings.own(input);
        return headings;
    }

    /// Decides which look gets Word's own heading style at each level. It is the plain look of that level or, if no
    /// heading has that, the look that most headings have: other programs recognise headings by Word's own styles. A
    /// look in the list of contents can't get one, since the list's field takes either all of Word's own headings down
    /// to a level, or none.
    private void own(RenderInput input) {
        for (int level = 1; level <= Heading.DEEPEST; level++) {
            StyleName plain = plainLook(level);
            Map<StyleName, Integer> looks = new EnumMap<>(StyleName.class);
            for (Map.Entry<Heading, Integer> each : used.entrySet()) {
                if (each.getKey().level() == level) {
                    looks.merge(each.getKey().look(), each.getValue(), Integer::sum);
                }
            }
            ownLooks.put(level, looks.containsKey(plain) ? plain : mostUsed(looks, plain, level, input));
        }
    }

    private StyleName mostUsed(Map<StyleName, Integer> looks, StyleName plain, int level, RenderInput input) {
        boolean ofHouse = input.house()
                .flatMap(house -> house.styles().find("paragraph", "Heading" + level))
                .isPresent();
        TextStyle theirs = input.stylesheet().style(plain).unlabelled();
        return looks.entrySet().stream()
                .filter(each -> !isListed(each.getKey(), level))
                // an organisation's own style keeps its look
                .filter(each -> !ofHouse
                        || input.stylesheet().style(each.getKey()).unlabelled().equals(theirs))
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(plain);
    }

    private boolean isListed(StyleName look, int level) {
        return inContents.values().stream()
                .flatMap(Set::stream)
                .anyMatch(heading -> heading.look() == look && heading.level() == level);
    }

    static StyleName plainLook(int level) {
        return switch (level) {
            case 1 -> StyleName.HEADING_1;
            case 2 -> StyleName.HEADING_2;
            case 3 -> StyleName.HEADING_3;
            default -> StyleName.HEADING_4;
        };
    }

    /// The look that has Word's own heading style at that level.
    StyleName ownLook(int level) {
        return Objects.requireNonNull(ownLooks.get(level), "each level has one");
    }

    private List<Block> blocks(List<Block> blocks, int level) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                section(section, level);
            } else {
                Walk.inside(block, inner -> blocks(inner, level), line -> line);
            }
        }
        return blocks;
    }

    private void section(Block.Section section, int depth) {
        int level = Math.min(depth, Heading.DEEPEST);
        Target target = section.attributes().target().orElseThrow();
        Optional<String> label = document.mark(target).label();
        Counting counting = counter.count(section.numbering(), level, label);
        if (counting == Counting.NONE && level == 1 && !listed.isEmpty() && !listed.contains(target)) {
            counting = Counting.UNLISTED;
        }
        Heading heading = new Heading(StyleName.heading(section, level), level, counting);
        all.put(target, heading);
        used.merge(heading, 1, Integer::sum);
        usualLevels.putIfAbsent(heading.look(), level);
        blocks(section.blocks(), depth + 1);
    }

    /// The kind of a section's heading.
    public Heading of(Target section) {
        Heading heading = all.get(section);
        if (heading == null) {
            throw new IllegalArgumentException(section + " is no section of the document");
        }
        return heading;
    }

    /// All kinds of headings in the document, in order of first use.
    List<Heading> used() {
        return List.copyOf(used.keySet());
    }

    /// The kinds of headings listed at a level of the list of contents.
    public Set<Heading> inContents(int level) {
        return inContents.getOrDefault(level, Set.of());
    }

    /// The level of the first heading that looks like this, or `otherwise` if none does.
    int usualLevel(StyleName look, int otherwise) {
        return usualLevels.getOrDefault(look, otherwise);
    }

    /// The heading on whose style the others that look like it are based.
    Heading plain(StyleName look, int level) {
        for (Counting counting : Counting.values()) {
            Heading candidate = new Heading(look, level, counting);
            if (counting != Counting.UNLISTED && used.containsKey(candidate)) {
                return candidate;
            }
        }
        return new Heading(look, level, Counting.NONE);
    }

    /// The heading whose style this one uses. An appendix uses the style of chapters, with another list.
    public Heading styled(Heading heading) {
        Heading plain = plain(heading.look(), heading.level());
        return heading.counting() == Counting.APPENDIX ? plain : heading;
    }

    /// The name of a heading's style in Word: `heading 1`, `Unnumbered Heading 1`, `Lesson Heading`.
    public String name(Heading any) {
        Heading heading = styled(any);
        if (heading.counting() == Counting.UNLISTED && heading.look() == StyleName.HEADING_1) {
            return "TOC Heading";
        }
        boolean own = heading.look() == ownLook(heading.level());
        String family = own
                ? "heading " + heading.level()
                : heading.family(usualLevel(heading.look(), heading.level()) == heading.level());
        if (heading.equals(plain(heading.look(), heading.level()))) {
            return family;
        }
        String capital = Character.toUpperCase(family.charAt(0)) + family.substring(1);
        return switch (heading.counting()) {
            case DECIMAL -> "Numbered " + capital;
            case TEXT -> "Labelled " + capital;
            case APPENDIX -> throw new IllegalStateException("an appendix has its plain style");
            case NONE -> "Unnumbered " + capital;
            case UNLISTED -> "Unlisted " + capital;
        };
    }
}
