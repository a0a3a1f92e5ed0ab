import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import com.sun.source.tree.AnyPatternTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Formats the project's Java sources with palantir-java-format, or lists the files that aren't formatted.
///
/// ```
/// java … Format.java check|write FOLDER
/// ```
///
/// Works around two gaps in the formatter. It doesn't know a bare `_` in a record pattern, so each is `var _` while it
/// works. And it breaks `///` comments so that they no longer compile, so it gets placeholders, and this class wraps
/// the comments.
public final class Format {
    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.PALANTIR;
    private static final int WIDTH = 120;
    private static final Pattern LONE_UNDERSCORE = Pattern.compile("[(,]\\s*_\\s*[,)]");
    private static final Pattern COMMENT = Pattern.compile("( *)(///?)( ?)( *)(.*)");
    private static final Pattern ITEM = Pattern.compile("(@|[-*+] |\\d+[.)] |\\||#|>).*");
    private static final Pattern MARK = Pattern.compile("(?m)^( *)// comment (\\d+)$");

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).build());

    /// @param args `check` or `write`, and the folder
    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[1]))) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        Format format = new Format();
        files.parallelStream().map(file -> format.visit(file, write)).forEachOrdered(System.out::print);
    }

    /// Formats or checks one file. Returns the line to print about it, or nothing.
    private String visit(Path file, boolean write) {
        try {
            String before = Files.readString(file);
            String after = format(before);
            if (after.equals(before)) {
                return "";
            }
            if (!write) {
                return file + "\n";
            }
            Files.writeString(file, after);
            return "";
        } catch (FormatterException | IOException e) {
            return file + ": " + e.getMessage() + "\n";
        }
    }

    private String format(String source) throws FormatterException {
        List<String> comments = new ArrayList<>();
        String marked = mark(RemoveUnusedImports.removeUnusedImports(source), comments);
        boolean hasAny = LONE_UNDERSCORE.matcher(marked).find();
        String spelledOut = hasAny ? spellOutAny(marked) : marked;
        String formatted = formatter.formatSource(ImportOrderer.reorderImports(spelledOut, STYLE));
        return wrapComments(unmark(hasAny ? shortenAny(formatted) : formatted, comments));
    }

    private static String mark(String source, List<String> comments) {
        StringBuilder marked = new StringBuilder();
        for (String line : source.lines().toList()) {
            Matcher comment = COMMENT.matcher(line);
            if (comment.matches()) {
                marked.append(comment.group(1))
                        .append("// comment ")
                        .append(comments.size())
                        .append('\n');
                comments.add(line.strip());
            } else {
                marked.append(line).append('\n');
            }
        }
        return marked.toString();
    }

    private static String unmark(String marked, List<String> comments) {
        return MARK.matcher(marked)
                .replaceAll(mark ->
                        Matcher.quoteReplacement(mark.group(1) + comments.get(Integer.parseInt(mark.group(2)))));
    }

    private static String spellOutAny(String source) {
        StringBuilder replaced = new StringBuilder(source);
        nestedPatterns(source).descendingMap().forEach((start, pattern) -> {
            if (pattern instanceof AnyPatternTree) {
                // javac gives it the position of the token after it.
                replaced.insert(source.lastIndexOf('_', start), "var ");
            }
        });
        return replaced.toString();
    }

    private static String shortenAny(String source) {
        StringBuilder replaced = new StringBuilder(source);
        nestedPatterns(source).descendingKeySet().forEach(start -> {
            if (source.startsWith("var _", start)) {
                replaced.delete(start, start + "var ".length());
            }
        });
        return replaced.toString();
    }

    /// The patterns within record patterns, by their offsets.
    private static TreeMap<Integer, PatternTree> nestedPatterns(String source) {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        // The formatter reports syntax errors.
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, fault -> {}, List.of("-proc:none"), null, List.of(file));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        TreeMap<Integer, PatternTree> found = new TreeMap<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitDeconstructionPattern(DeconstructionPatternTree pattern, Void unused) {
                        for (PatternTree nested : pattern.getNestedPatterns()) {
                            found.put((int) positions.getStartPosition(unit, nested), nested);
                        }
                        return super.visitDeconstructionPattern(pattern, null);
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static String wrapComments(String source) {
        List<String> lines = new ArrayList<>(source.lines().toList());
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = COMMENT.matcher(lines.get(i));
            if (!comment.matches()) {
                code = false;
                continue;
            }
            code ^= comment.group(5).startsWith("```");
            int end = lines.get(i).lastIndexOf(' ', WIDTH);
            if (code || lines.get(i).length() <= WIDTH || end <= comment.start(5)) {
                continue;
            }
            String rest = lines.get(i).substring(end + 1);
            lines.set(i, lines.get(i).substring(0, end).stripTrailing());
            continueWith(rest, lines, i, comment);
        }
        return String.join("\n", lines) + "\n";
    }

    /// Moves the rest of a line to the start of the paragraph's next line, or to a new line.
    private static void continueWith(String rest, List<String> lines, int i, Matcher comment) {
        String head = comment.group(1) + comment.group(2) + comment.group(3) + comment.group(4);
        boolean item = ITEM.matcher(comment.group(5)).matches();
        if (i + 1 < lines.size()) {
            Matcher next = COMMENT.matcher(lines.get(i + 1));
            boolean goesOn = next.matches()
                    && next.group(2).equals(comment.group(2))
                    && !next.group(5).isEmpty()
                    && !next.group(5).startsWith("```")
                    && !ITEM.matcher(next.group(5)).matches();
            if (goesOn) {
                lines.set(i + 1, lines.get(i + 1).substring(0, next.start(5)) + rest + " " + next.group(5));
                return;
            }
        }
        lines.add(i + 1, head + (item ? "    " : "") + rest);
    }
}
