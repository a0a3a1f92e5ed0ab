package org.streetwise.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.manual.ManualPage.Block;

/// Reads the blocks of a page, line by line.
final class PageReader {
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.+)");
    private static final Pattern FENCE = Pattern.compile("```\\S*(?: (\\S.*))?");
    private static final String CLOSING = "```";
    private static final String BULLET = "- ";
    private static final String BREAK = "\\";

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int next;

    PageReader(List<String> lines) {
        this.lines = lines;
    }

    List<Block> blocks() {
        while (next < lines.size()) {
            read(lines.get(next));
            next++;
        }
        endList();
        return blocks;
    }

    private void read(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher fence = FENCE.matcher(line);
        if (heading.matches()) {
            endList();
            blocks.add(new Block.Heading(heading.group(1).length(), heading.group(2)));
        } else if (fence.matches()) {
            endList();
            code(Optional.ofNullable(fence.group(1)));
        } else if (line.isBlank()) {
            endParagraph();
        } else if (line.startsWith(BULLET)) {
            startItem(line.substring(BULLET.length()));
        } else {
            if (!items.isEmpty() && !line.startsWith(" ")) {
                endList();
            }
            add(line.strip());
        }
    }

    private void code(Optional<String> path) {
        StringBuilder text = new StringBuilder();
        next++;
        while (next < lines.size() && !lines.get(next).equals(CLOSING)) {
            text.append(lines.get(next)).append('\n');
            next++;
        }
        blocks.add(new Block.Code(path, text.toString()));
    }

    private void startItem(String line) {
        if (items.isEmpty()) {
            endParagraph();
        } else {
            endItem();
        }
        items.add("");
        add(line);
    }

    private void add(String line) {
        boolean broken = line.endsWith(BREAK);
        words.append(broken ? line.substring(0, line.length() - BREAK.length()).stripTrailing() : line)
                .append(broken ? '\n' : ' ');
    }

    private String taken() {
        String taken = words.toString().strip();
        words.setLength(0);
        return taken;
    }

    private void endItem() {
        items.set(items.size() - 1, taken());
    }

    /// An empty line ends a paragraph, but does not end a list.
    private void endParagraph() {
        if (items.isEmpty() && !words.isEmpty()) {
            blocks.add(new Block.Paragraph(taken()));
        }
    }

    private void endList() {
        if (items.isEmpty()) {
            endParagraph();
            return;
        }
        endItem();
        blocks.add(new Block.Items(items));
        items.clear();
    }
}
