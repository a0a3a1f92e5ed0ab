package org.streetwise.print.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Message;

/// Reduces the fields of a header, a footer or a text box to simple fields. Fields that count pages or repeat words of
/// the publication stay fields. Of those that compute or format what the file itself says, the result stays, as text.
/// All others are left out with their results: they may name people or files, or fetch something from outside.
///
/// A field can lie within another and go on in the next paragraph, so its text is decided on where its result begins.
final class FieldCleaning {
    private static final Set<String> KEPT =
            Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "STYLEREF", "TITLE", "DATE", "TIME");
    private static final Set<String> REPEATING = Set.of("STYLEREF", "TITLE");
    private static final Set<String> SUMS = Set.of("NUMPAGES", "SECTIONPAGES");
    private static final Set<String> HARMLESS = Set.of(
            "=",
            "ADVANCE",
            "AUTONUM",
            "AUTONUMLGL",
            "AUTONUMOUT",
            "EQ",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "FORMTEXT",
            "HYPERLINK",
            "IF",
            "INCLUDEPICTURE",
            "LISTNUM",
            "QUOTE",
            "SEQ",
            "SHAPE",
            "SYMBOL");

    /// What a field is, at the beginning of its instruction. Switches may follow without white space (`PAGE\*roman`).
    private static final Pattern KIND = Pattern.compile("^\\s*(=|[\\p{L}\\d_]*)");

    /// A heading style by its name in one of Word's languages. Word in another language does not find this name, but
    /// every language finds the number (ECMA-376 §17.16.5.59).
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^(\\s*STYLEREF\\s+)\"?(?:Kop|Heading|Überschrift|Titre|Título|Titolo|Rubrik|Overskrift) ([1-9])\"?");

    /// The format of a number. Without one, Word writes the number of pages in the format of page numbers, so `xii` in
    /// front matter (ECMA-376 §17.16.4.3.1).
    private static final Pattern FORMAT = Pattern.compile("(?i)\\\\\\*\\s*(?!MERGEFORMAT|CHARFORMAT)\\w|\\\\#");

    private final DroppedContents leftBehind;
    private final Deque<Field> open = new ArrayDeque<>();
    private final List<XmlElement> done = new ArrayList<>();

    FieldCleaning(DroppedContents leftBehind) {
        this.leftBehind = leftBehind;
    }

    /// What becomes of a field.
    private enum Fate {
        /// Its instruction is not known yet.
        OPEN,
        FIELD,
        TEXT,
        NOTHING
    }

    /// A field that has begun.
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final List<XmlElement> result = new ArrayList<>();
        /// Whether its instruction contains a field that is left out, whose words its result may repeat.
        private boolean spoilt;
        private Fate fate = Fate.OPEN;

        String kind() {
            Matcher kind = KIND.matcher(instruction);
            return kind.find() ? kind.group(1).toUpperCase(Locale.ROOT) : "";
        }
    }

    /// The runs and simple fields of the next paragraph.
    ///
    /// @param runs `w:r` and `w:fldSimple`
    List<XmlElement> paragraph(List<XmlElement> runs) {
        done.clear();
        runs.forEach(this::inline);
        // A simple field can't go on in the next paragraph.
        for (Field field : open) {
            if (field.fate == Fate.FIELD) {
                field.fate = Fate.TEXT;
                done.addAll(field.result);
                field.result.clear();
            }
        }
        return List.copyOf(done);
    }

    private void inline(XmlElement element) {
        if (element.name().equals("w:fldSimple")) {
            begin();
            open.getLast().instruction.append(element.attribute("w:instr").orElse(""));
            separate();
            element.elements().forEach(this::inline);
            end();
        } else {
            run(element);
        }
    }

    /// A run can contain several elements, and each field mark among them is handled separately.
    private void run(XmlElement run) {
        for (XmlElement part :
                run.elements().filter(e -> !e.name().equals("w:rPr")).toList()) {
            switch (part.name()) {
                case "w:fldChar" -> {
                    switch (part.attribute("w:fldCharType").orElse("")) {
                        case "begin" -> begin();
                        case "separate" -> separate();
                        default -> end();
                    }
                }
                case "w:instrText" -> instruction(part);
                default -> {
                    List<Node> alone = new ArrayList<>();
                    run.element("w:rPr").ifPresent(alone::add);
                    alone.add(part);
                    shown(run.holding(alone));
                }
            }
        }
    }

    private void instruction(XmlElement part) {
        if (!open.isEmpty() && open.getLast().fate == Fate.OPEN) {
            part.content().forEach(node -> {
                if (node instanceof Node.Text(String text)) {
                    open.getLast().instruction.append(text);
                }
            });
        }
    }

    /// Takes something that is to be seen, unless it is within a field that is left out, or within an instruction.
    private void shown(XmlElement element) {
        List<XmlElement> place = done;
        for (Field field : open) {
            switch (field.fate) {
                case OPEN -> {
                    return;
                }
                case NOTHING -> {
                    leftBehind.unseen(Message.of("house-left-behind.names"));
                    return;
                }
                case FIELD -> place = field.result;
                case TEXT -> {}
            }
        }
        place.add(element);
    }

    private void begin() {
        open.addLast(new Field());
    }

    private void separate() {
        if (!open.isEmpty() && open.getLast().fate == Fate.OPEN) {
            open.getLast().fate = fate(open.getLast());
        }
    }

    private Fate fate(Field field) {
        String kind = field.kind();
        if (field.spoilt) {
            return Fate.NOTHING;
        }
        if (KEPT.contains(kind)) {
            return open.stream().anyMatch(outer -> outer.fate == Fate.FIELD) ? Fate.TEXT : Fate.FIELD;
        }
        return HARMLESS.contains(kind) ? Fate.TEXT : Fate.NOTHING;
    }

    private void end() {
        separate();
        Field field = open.pollLast();
        if (field == null) {
            return;
        }
        if (field.fate == Fate.FIELD) {
            shown(simple(field));
        }
        if (field.fate == Fate.NOTHING && !open.isEmpty() && open.getLast().fate == Fate.OPEN) {
            open.getLast().spoilt = true;
        }
    }

    private static XmlElement simple(Field field) {
        String kind = field.kind();
        String instruction = field.instruction.toString();
        boolean arabic = SUMS.contains(kind) && !FORMAT.matcher(instruction).find();
        String whole = HEADING.matcher(instruction).replaceFirst("$1$2");
        boolean replaced = REPEATING.contains(kind) || field.result.isEmpty();
        return XmlElement.of("w:fldSimple")
                .with("w:instr", arabic ? whole.replaceFirst("(?i)" + kind, "$0 \\\\* Arabic") : whole)
                .holding(replaced ? List.of(one(field.result)) : field.result);
    }

    /// A single run with the format of the first, whose text will be replaced.
    static XmlElement one(List<XmlElement> said) {
        List<Node> content = new ArrayList<>();
        said.stream()
                .filter(run -> run.name().equals("w:r"))
                .findFirst()
                .flatMap(run -> run.element("w:rPr"))
                .ifPresent(content::add);
        content.add(XmlElement.of("w:t", new Node.Text("1")));
        return XmlElement.of("w:r").holding(content);
    }
}
