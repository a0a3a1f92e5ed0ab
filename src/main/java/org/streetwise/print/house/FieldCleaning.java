package org.streetwise.print.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reduces the fields of a paragraph to simple fields. Fields that count pages or repeat words of the publication stay
/// fields. Others are replaced with their results, or removed if they name files or people or fetch something from
/// outside.
final class FieldCleaning {
    private static final Set<String> KEPT =
            Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "STYLEREF", "TITLE", "DATE", "TIME");
    private static final Set<String> REPEATING = Set.of("STYLEREF", "TITLE");
    private static final Set<String> SUMS = Set.of("NUMPAGES", "SECTIONPAGES");
    private static final Set<String> GONE = Set.of(
            "ADDRESSBLOCK",
            "AUTHOR",
            "COMMENTS",
            "CREATEDATE",
            "DATABASE",
            "DDE",
            "DDEAUTO",
            "DOCPROPERTY",
            "DOCVARIABLE",
            "EDITTIME",
            "EMBED",
            "FILENAME",
            "FILESIZE",
            "GREETINGLINE",
            "INCLUDETEXT",
            "INFO",
            "KEYWORDS",
            "LASTSAVEDBY",
            "LINK",
            "MACROBUTTON",
            "MERGEFIELD",
            "PRINTDATE",
            "REVNUM",
            "SAVEDATE",
            "SUBJECT",
            "TEMPLATE",
            "USERADDRESS",
            "USERINITIALS",
            "USERNAME");

    /// A heading style by its name in one of Word's languages. Word in another language does not find this name, but
    /// every language finds the number (ECMA-376 §17.16.5.59).
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^(\\s*STYLEREF\\s+)\"?(?:Kop|Heading|Überschrift|Titre|Título|Titolo|Rubrik|Overskrift) ([1-9])\"?");

    /// The format of a number. Without one, Word writes the number of pages in the format of page numbers, so `xii` in
    /// front matter (ECMA-376 §17.16.4.3.1).
    private static final Pattern FORMAT = Pattern.compile("(?i)\\\\\\*\\s*(?!MERGEFORMAT|CHARFORMAT)\\w|\\\\#");

    private final List<XmlElement> done = new ArrayList<>();
    /// For each open field, whether its result has begun.
    private final Deque<Boolean> open = new ArrayDeque<>();

    private final StringBuilder instruction = new StringBuilder();
    private final List<XmlElement> result = new ArrayList<>();

    private FieldCleaning() {}

    /// @param runs `w:r` and `w:fldSimple`
    static List<XmlElement> simple(List<XmlElement> runs) {
        FieldCleaning cleaning = new FieldCleaning();
        for (XmlElement run : runs) {
            if (run.name().equals("w:fldSimple")) {
                cleaning.whole(run);
            } else {
                cleaning.run(run);
            }
        }
        // a field that ends in another paragraph
        cleaning.done.addAll(cleaning.result);
        return cleaning.done;
    }

    private void whole(XmlElement field) {
        List<XmlElement> said = simple(field.elements().toList());
        if (open.isEmpty()) {
            done.addAll(made(field.attribute("w:instr").orElse(""), said));
        } else if (isSaid()) {
            result.addAll(said);
        }
    }

    /// A run can contain several elements, and each field mark among them is handled separately.
    private void run(XmlElement run) {
        for (XmlElement part :
                run.elements().filter(e -> !e.name().equals("w:rPr")).toList()) {
            switch (part.name()) {
                case "w:fldChar" -> mark(part.attribute("w:fldCharType").orElse(""));
                case "w:instrText" -> {
                    if (open.size() == 1 && !isSaid()) {
                        part.content().forEach(node -> {
                            if (node instanceof Node.Text(String text)) {
                                instruction.append(text);
                            }
                        });
                    }
                }
                default -> {
                    List<Node> alone = new ArrayList<>();
                    run.element("w:rPr").ifPresent(alone::add);
                    alone.add(part);
                    if (open.isEmpty()) {
                        done.add(run.holding(alone));
                    } else if (isSaid()) {
                        result.add(run.holding(alone));
                    }
                }
            }
        }
    }

    private boolean isSaid() {
        return open.stream().allMatch(said -> said);
    }

    private void mark(String type) {
        switch (type) {
            case "begin" -> open.addLast(false);
            case "separate" -> {
                if (open.pollLast() != null) {
                    open.addLast(true);
                }
            }
            default -> {
                boolean closed = open.pollLast() != null;
                if (closed && open.isEmpty()) {
                    done.addAll(made(instruction.toString(), List.copyOf(result)));
                    instruction.setLength(0);
                    result.clear();
                }
            }
        }
    }

    private static List<XmlElement> made(String instruction, List<XmlElement> said) {
        String kind = instruction.strip().split("\\s+")[0].toUpperCase(Locale.ROOT);
        if (GONE.contains(kind)) {
            return List.of();
        }
        if (!KEPT.contains(kind)) {
            return said;
        }
        boolean arabic = SUMS.contains(kind) && !FORMAT.matcher(instruction).find();
        String whole = HEADING.matcher(instruction).replaceFirst("$1$2");
        return List.of(XmlElement.of("w:fldSimple")
                .with("w:instr", arabic ? whole.replaceFirst("(?i)" + kind, "$0 \\\\* Arabic") : whole)
                .holding(REPEATING.contains(kind) || said.isEmpty() ? List.of(one(said)) : said));
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
