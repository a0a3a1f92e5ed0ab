package org.streetwise.manual;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.streetwise.manual.ManualPage.Block;

/// Sets a page as text for a terminal. Headings and strong words stand out, text is wrapped, and code is indented and
/// keeps its lines.
public final class ManualText {
    private static final String INDENT = "    ";
    private static final String BULLET = "- ";

    private final int columns;
    private final UnaryOperator<String> strong;
    private final StringBuilder out = new StringBuilder();

    private ManualText(int columns, UnaryOperator<String> strong) {
        this.columns = columns;
        this.strong = strong;
    }

    /// The page as text, ending with a line end.
    ///
    /// @param columns how wide a line may be; code and single words may be wider
    /// @param strong makes a heading or a strong word stand out, for example with colour
    public static String of(ManualPage page, int columns, UnaryOperator<String> strong) {
        ManualText text = new ManualText(columns, strong);
        for (Block block : page.blocks()) {
            if (!text.out.isEmpty()) {
                text.out.append('\n');
            }
            text.add(block);
        }
        return text.out.toString();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(_, String words) ->
                out.append(strong.apply(words)).append('\n');
            case Block.Paragraph(String words) -> wrap(words, "", "");
            case Block.Items(List<String> items) ->
                items.forEach(item -> wrap(item, BULLET, " ".repeat(BULLET.length())));
            case Block.Code(Optional<String> path, String text) -> {
                path.ifPresent(name -> out.append(name).append(":\n"));
                text.lines()
                        .forEach(line ->
                                out.append(line.isEmpty() ? "" : INDENT + line).append('\n'));
            }
        }
    }

    private void wrap(String words, String first, String others) {
        String lead = first;
        for (String line : words.split("\n", -1)) {
            out.append(ManualWords.of(line).wrapped(columns, lead, others, strong));
            lead = others;
        }
    }
}
