package org.streetwise.read.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// Reads the inlines of one block.
final class InlineReader {
    private static final Pattern CITATION =
            Pattern.compile("@([\\p{L}\\p{N}_:.-]+)(?:,\\s*(.*\\S))?\\s*", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*).*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final MarkdownPositions places;
    private final Faults faults;
    private final NoteCalls notes;
    /// The HTML tags that are still open.
    private final Set<String> tags = new HashSet<>();

    InlineReader(MarkdownPositions places, Faults faults, NoteCalls notes) {
        this.places = places;
        this.faults = faults;
        this.notes = notes;
    }

    List<ProseInline> children(Node parent) {
        List<ProseInline> inlines = new ArrayList<>();
        int end = Math.max(0, places.start(parent));
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, end, inlines);
            end = Math.max(end, places.end(node));
        }
        return inlines;
    }

    /// @param end where the previous node ends, since line breaks have no place of their own
    private void add(Node node, int end, List<ProseInline> inlines) {
        switch (node) {
            case Text text -> text(text).ifPresent(inlines::add);
            case SoftLineBreak _ -> space(places.span(end, end + 1), inlines);
            case HardLineBreak _ -> inlines.add(new ProseInline.LineBreak(places.span(end, end + 1)));
            case Emphasis emphasis -> inlines.add(new ProseInline.Emphasis(children(emphasis), places.span(node)));
            case StrongEmphasis strong -> inlines.add(new ProseInline.Strong(children(strong), places.span(node)));
            case Strikethrough struck ->
                inlines.add(new ProseInline.Strikethrough(children(struck), places.span(node)));
            case Code code -> inlines.add(new ProseInline.Code(code.getLiteral(), places.span(node)));
            case Link link -> link(link, inlines);
            case CitationNode citation -> citation(citation).ifPresent(inlines::add);
            case ForeignNode foreign -> foreign(foreign, inlines);
            case FootnoteReference call ->
                notes.answer(call.getLabel(), places.span(node)).ifPresent(inlines::add);
            case UnknownNoteNode call ->
                notes.answer(call.label(), places.span(node)).ifPresent(inlines::add);
            case HtmlInline html -> html(html);
            case Image image -> {
                faults.image(places.span(node));
                inlines.addAll(children(image));
            }
            default -> inlines.addAll(children(node));
        }
    }

    private Optional<ProseInline> text(Text text) {
        String words = oneLine(text.getLiteral());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int start = places.start(text);
        // The parser includes white space at a line end in the text's place, though not in the text.
        Span span =
                start >= 0 && places.has(words, start) ? places.span(start, start + words.length()) : places.span(text);
        return Optional.of(new ProseInline.Text(words, span));
    }

    /// `&#10;` and U+2028 would break the line.
    private static String oneLine(String words) {
        for (int i = 0; i < words.length(); i++) {
            if ("\n\r\u2028\u2029".indexOf(words.charAt(i)) >= 0) {
                return words.replaceAll("[\n\r\u2028\u2029]", " ");
            }
        }
        return words;
    }

    /// Turns a line end into a space after the words before it.
    private static void space(Span place, List<ProseInline> inlines) {
        if (!inlines.isEmpty() && inlines.getLast() instanceof ProseInline.Text(String words, Span span)) {
            inlines.set(inlines.size() - 1, new ProseInline.Text(words + " ", span.to(place)));
        } else {
            inlines.add(new ProseInline.Text(" ", place));
        }
    }

    private void link(Link link, List<ProseInline> inlines) {
        Span span = places.span(link);
        String address = link.getDestination();
        int colon = address.indexOf(':');
        String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
        List<ProseInline> words = children(link);
        if (link.getTitle() != null) {
            faults.linkTitle(span, oneLine(link.getTitle()));
        }
        switch (scheme) {
            case "lesson" ->
                reference(ProseInline.Reference.Kind.LESSON, address.substring(colon + 1), words, span, inlines);
            case "case" ->
                reference(ProseInline.Reference.Kind.CASE, address.substring(colon + 1), words, span, inlines);
            case "table" ->
                reference(ProseInline.Reference.Kind.TABLE, address.substring(colon + 1), words, span, inlines);
            case "figure" ->
                reference(ProseInline.Reference.Kind.FIGURE, address.substring(colon + 1), words, span, inlines);
            case "term" ->
                reference(ProseInline.Reference.Kind.TERM, address.substring(colon + 1), words, span, inlines);
            default -> {
                if (SCHEMES.contains(scheme) && address.length() > colon + 1) {
                    boolean silent = words.isEmpty();
                    inlines.add(new ProseInline.Link(
                            address, silent ? List.of(new ProseInline.Text(address, span)) : words, span));
                } else {
                    faults.address(span, address);
                    inlines.addAll(words);
                }
            }
        }
    }

    private void reference(
            ProseInline.Reference.Kind kind, String id, List<ProseInline> words, Span span, List<ProseInline> inlines) {
        if (id.isBlank()) {
            faults.emptyReference(span, kind);
            inlines.addAll(words);
        } else {
            inlines.add(new ProseInline.Reference(kind, id.strip(), words, span));
        }
    }

    private Optional<ProseInline> citation(CitationNode citation) {
        Span span = places.span(citation);
        Matcher matcher = CITATION.matcher(citation.words());
        if (!matcher.matches()) {
            faults.citation(span);
            return Optional.empty();
        }
        String locator = matcher.group(2) == null ? "" : matcher.group(2).replaceAll("\\s+", " ");
        if (locator.contains("@") || locator.contains(";")) {
            faults.citation(span);
            return Optional.empty();
        }
        return Optional.of(new ProseInline.Citation(matcher.group(1), locator, span));
    }

    private void foreign(ForeignNode foreign, List<ProseInline> inlines) {
        List<ProseInline> words = children(foreign);
        if (Language.isWellFormed(foreign.language())) {
            inlines.add(new ProseInline.Foreign(new Language(foreign.language()), words, places.span(foreign)));
        } else {
            faults.language(places.span(foreign), foreign.language());
            inlines.addAll(words);
        }
    }

    /// A closing tag is reported together with its opening tag.
    private void html(HtmlInline html) {
        Matcher matcher = TAG.matcher(html.getLiteral());
        String tag = matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        boolean closes = html.getLiteral().startsWith("</");
        if (!closes || !tags.remove(tag)) {
            faults.html(places.span(html), tag);
        }
        if (!closes) {
            tags.add(tag);
        }
    }
}
