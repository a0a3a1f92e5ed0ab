package org.streetwise.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Utf8;
import org.streetwise.source.Workspace;

/// Reads each text once and keeps it, so that a diagnostic quotes the text in which the fault was found, even if the
/// file has changed since. Pictures and other binary files are not kept. May be used from several threads.
final class TextCache implements Workspace {
    /// How many bytes to look at. All formats of pictures, fonts and archives have a byte 0 among these; a text has
    /// none.
    private static final int HEAD = 64;

    private final Workspace workspace;
    private final Map<SourceId, byte[]> texts = new ConcurrentSkipListMap<>();
    private final Set<SourceId> asked = ConcurrentHashMap.newKeySet();

    TextCache(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<SourceId> list(SourceId.Root root, String folder, String suffix) {
        return workspace.list(root, folder, suffix);
    }

    @Override
    public Tree tree() {
        return workspace.tree();
    }

    @Override
    public Content read(SourceId file) {
        asked.add(file);
        byte[] kept = texts.get(file);
        if (kept != null) {
            return new Content.Bytes(kept);
        }
        Content content = workspace.read(file);
        if (content instanceof Content.Bytes(byte[] bytes) && isText(bytes)) {
            texts.put(file, bytes);
        }
        return content;
    }

    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return true;
    }

    /// All files that something tried to read, whether they exist or not.
    Set<SourceId> asked() {
        return Set.copyOf(asked);
    }

    /// Reads a file without keeping it, and without counting it among [#asked].
    Content unkept(SourceId file) {
        return workspace.read(file);
    }

    /// The texts that were read, in order.
    List<SourceId> files() {
        return List.copyOf(texts.keySet());
    }

    /// A text that was read, decoded.
    Optional<Source> text(SourceId file) {
        return Optional.ofNullable(texts.get(file))
                .map(bytes -> new Source(file, Utf8.decode(bytes).text()));
    }
}
