package org.streetwise.read.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.MissingTranslation;
import org.streetwise.know.value.UnreadNames;
import org.streetwise.read.markdown.MarkdownReader;
import org.streetwise.read.yaml.ForbiddenCharacters;
import org.streetwise.read.yaml.Limits;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.read.yaml.YamlReader;
import org.streetwise.source.Language;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.SourceMap;
import org.streetwise.source.Span;

/// Reads files by the shape that they should have. All faults of a file are reported in one go. A file that is not YAML
/// has only one.
public final class Decoder {
    /// The field in which a translation tells which texts it translates.
    private static final String OF = "of";

    private final SourceFiles files;
    private final Diagnostics diagnostics;
    private final Languages languages;
    private final Map<SourceId, List<Span>> soundRecords = new ConcurrentSkipListMap<>();
    private final Map<SourceId, List<UnreadPart>> unread = new ConcurrentSkipListMap<>();
    private final Queue<MissingTranslation> untranslated = new ConcurrentLinkedQueue<>();

    /// @param files opens the separate files that hold texts
    public Decoder(SourceFiles files, Diagnostics diagnostics, Languages languages) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.languages = languages;
    }

    /// Reads files that are in no particular language.
    public Decoder(SourceFiles files, Diagnostics diagnostics) {
        this(files, diagnostics, Languages.only(Language.ENGLISH));
    }

    /// The record that a YAML file holds; absent if it is not YAML, or if a required value is broken and has no
    /// placeholder.
    public <T> Optional<T> decode(Source source, Shape<T> shape) {
        return decode(source, new Nested<>(shape));
    }

    /// The same for a file that holds another kind of value, such as a list.
    public <T> Optional<T> decode(Source source, Type<T> type) {
        Diagnostics own = new Diagnostics();
        DecodingContext context = new DecodingContext(files, own, languages, untranslated::add);
        Optional<YamlNode> root = YamlReader.read(source, own);
        boolean whole = root.isPresent() && !own.hasErrors();
        root.map(node -> new Untranslated(context).demanded(type, node))
                .filter(texts -> !texts.isEmpty())
                .ifPresent(texts -> untranslated.add(MissingTranslation.of(source.id(), texts)));
        Optional<T> value = root.flatMap(node -> type.read(node, context));
        List<UnreadPart> left = whole ? parts(source, context) : List.of(all(source));
        if (!left.isEmpty()) {
            unread.put(source.id(), left);
        }
        root.filter(_ -> own.hasErrors())
                .ifPresent(node -> soundRecords.put(source.id(), SoundRecords.of(node, places(own, context))));
        own.all().forEach(diagnostics::report);
        return value;
    }

    private static UnreadPart all(Source source) {
        int length = source.text().length();
        return new UnreadPart(source.span(0, length), UnreadNames.in(source.text()), Optional.empty());
    }

    /// The parts of a file that decoding left out.
    private static List<UnreadPart> parts(Source source, DecodingContext context) {
        return context.unread().stream()
                .filter(place -> place.span().source().equals(source.id()))
                .map(place -> new UnreadPart(
                        place.span(),
                        place.any()
                                ? UnreadNames.ANY
                                : UnreadNames.in(source.text()
                                        .substring(
                                                place.span().start(),
                                                place.span().end())),
                        place.only()))
                .toList();
    }

    private static List<Span> places(Diagnostics faults, DecodingContext context) {
        Stream<Span> reported = faults.all().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(fault -> fault.primary().span());
        return Stream.concat(reported, context.repeated().stream()).toList();
    }

    /// The record that a file holds, with the texts of its translation in place of its own. It keeps its own if the
    /// translation is not YAML or holds no fields.
    public <T> Optional<T> decode(Source original, Source translation, Shape<T> shape) {
        Nested<T> type = new Nested<>(shape);
        Diagnostics own = new Diagnostics();
        Optional<YamlNode> root = YamlReader.read(original, own);
        own.all().forEach(diagnostics::report);
        if (root.isEmpty() || own.hasErrors()) {
            unread.put(original.id(), List.of(all(original)));
        }
        Optional<YamlNode> texts = YamlReader.read(translation, diagnostics);
        if (texts.isPresent() && !(texts.get() instanceof YamlNode.Mapping)) {
            type.read(texts.get(), context());
        }
        if (root.isPresent()
                && root.get() instanceof YamlNode.Mapping ours
                && texts.isPresent()
                && texts.get() instanceof YamlNode.Mapping theirs) {
            String present = Fingerprint.of(shape, ours, context());
            YamlNode.Mapping rest = signed(present, ours, theirs);
            YamlNode merged = new Translation(context(), new Untranslated(context())).over(type, ours, rest);
            return read(original, merged, type, context().ofTranslated(present));
        }
        return root.flatMap(node -> read(original, node, type, context()));
    }

    private <T> Optional<T> read(Source source, YamlNode root, Type<T> type, DecodingContext context) {
        Optional<T> value = type.read(root, context);
        List<UnreadPart> left = parts(source, context);
        if (!left.isEmpty()) {
            unread.putIfAbsent(source.id(), left);
        }
        return value;
    }

    /// Checks whether a translation is of the present texts. Returns it without the field that tells this.
    ///
    /// @param present the fingerprint of the original's texts
    private YamlNode.Mapping signed(String present, YamlNode.Mapping original, YamlNode.Mapping translation) {
        List<YamlNode.Entry> rest = translation.entries().stream()
                .filter(entry -> !entry.key().value().equals(OF))
                .toList();
        Optional<YamlNode> of = translation.entries().stream()
                .filter(entry -> entry.key().value().equals(OF))
                .map(YamlNode.Entry::value)
                .findFirst();
        String file = original.span().source().path();
        Message hint = Message.of("translation-behind.hint.fingerprint", "fingerprint", present);
        if (of.isEmpty()) {
            diagnostics.report(Diagnostic.of(
                            Code.TRANSLATION_BEHIND,
                            rest.isEmpty()
                                    ? translation.span()
                                    : rest.getFirst().key().span(),
                            Message.of("translation-behind.of-what", "file", file))
                    .hint(hint));
        } else if (!(of.get() instanceof YamlNode.Scalar scalar
                && scalar.value().strip().equals(present))) {
            diagnostics.report(Diagnostic.of(
                            Code.TRANSLATION_BEHIND, of.get().span(), Message.of("translation-behind", "file", file))
                    .hint(hint));
        }
        return new YamlNode.Mapping(rest, translation.braced(), translation.span(), translation.anchor());
    }

    /// The missing translations found so far, in no order.
    public List<MissingTranslation> untranslated() {
        return List.copyOf(untranslated);
    }

    /// For each file with errors so far, the places of its sound records.
    public Map<SourceId, List<Span>> soundRecords() {
        return Map.copyOf(soundRecords);
    }

    /// The parts of a file that could not be read; none if the file was not read at all.
    public List<UnreadPart> unread(SourceId file) {
        return unread.getOrDefault(file, List.of());
    }

    /// The text of a Markdown file.
    public Prose prose(Source source) {
        return prose(source, diagnostics);
    }

    static Prose prose(Source source, Diagnostics diagnostics) {
        if (source.text().length() > Limits.TEXT) {
            diagnostics.report(Limits.text(Span.startOf(source.id())));
            return new Prose(List.of(), Span.startOf(source.id()));
        }
        Source clean = ForbiddenCharacters.replace(source, diagnostics);
        int length = clean.text().length();
        return MarkdownReader.prose(clean.text(), SourceMap.verbatim(clean.id(), 0, length), diagnostics);
    }

    private DecodingContext context() {
        return new DecodingContext(files, diagnostics, languages, untranslated::add);
    }
}
