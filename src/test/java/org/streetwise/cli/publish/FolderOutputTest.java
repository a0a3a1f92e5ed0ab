package org.streetwise.cli.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.Session;
import org.streetwise.compile.EditionFiles;
import org.streetwise.compile.EditionOutcome;
import org.streetwise.compile.EditionOutcome.PublishedFile;
import org.streetwise.know.value.Id;

class FolderOutputTest {
    private static final Id RAPPORT = new Id("rapport");
    private static final List<String> ALL = List.of("rapport.docx", "rapport.manifest.json", "rapport.pdf");

    @TempDir
    Path temporary;

    private Path out;

    @BeforeEach
    void nameOutputFolder() {
        out = temporary.resolve("out");
    }

    private FolderOutput output(boolean force, Mover mover) {
        return new FolderOutput(out, temporary, force, "1.2", mover, _ -> {});
    }

    private EditionOutcome publish(EditionFiles edition) {
        return output(false, Mover.ATOMIC).publish(List.of(edition), () -> true).getFirst();
    }

    private EditionOutcome force(EditionFiles edition) {
        return output(true, Mover.ATOMIC).publish(List.of(edition), () -> true).getFirst();
    }

    private String text(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    private static List<String> facts(EditionOutcome outcome) {
        return assertInstanceOf(EditionOutcome.Kept.class, outcome).diagnostics().stream()
                .map(each -> each.message().english())
                .toList();
    }

    @Test
    void theManifestNamesEachFileWithItsSizeAndHash() throws IOException {
        publish(Editions.of("rapport", "docx", "pdf"));

        assertEquals("""
            {
              "streetwise": "1.2",
              "edition": "rapport",
              "files": [
                {
                  "name": "rapport.docx",
                  "bytes": 4,
                  "sha256": "584cb925e6ad45273e46037369c5ec3a5d7cfdd409ce13a69e7087f8accd1c79"
                },
                {
                  "name": "rapport.pdf",
                  "bytes": 3,
                  "sha256": "c35b21d6ca39aa7cc3b79a705d989f1a6e88b99ab43988d74048799e3db926a3"
                }
              ],
              "selection": {
                "cases": [
                  "havenwijk"
                ],
                "lessons": [
                  {
                    "number": 1,
                    "key": "havenwijk/vroeg"
                  }
                ],
                "out": [
                  {
                    "what": "photo in havenwijk",
                    "why": "nobody has agreed to it"
                  }
                ],
                "texts": [],
                "internal": 1
              }
            }
            """, text("rapport.manifest.json"));
    }

    @Test
    void buildingOneFormatKeepsTheOther() throws IOException {
        publish(Editions.of("rapport", "old", "old"));
        publish(Editions.onlyDocx("rapport", "new"));
        assertEquals("old", text("rapport.pdf"));

        assertInstanceOf(EditionOutcome.Published.class, publish(Editions.of("rapport", "newer", "newer")));
        assertEquals("newer", text("rapport.pdf"));
    }

    @Test
    void anEditedFileStopsItsWholeEdition() throws IOException {
        publish(Editions.of("rapport", "old", "old"));
        Files.writeString(out.resolve("rapport.pdf"), "edited");

        assertEquals(
                List.of("`out/rapport.pdf` was edited since it was built"),
                facts(publish(Editions.of("rapport", "new", "new"))));
        assertEquals("old", text("rapport.docx"));
        assertEquals("edited", text("rapport.pdf"));
        assertEquals(ALL, Session.names(out));
    }

    @Test
    void aFileThatNoBuildWroteIsKept() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("rapport.docx"), "mine");

        assertEquals(
                List.of("`out/rapport.docx` exists, but streetwise did not write it"),
                facts(publish(Editions.of("rapport", "new", "new"))));
        assertEquals(List.of("rapport.docx"), Session.names(out));

        force(Editions.of("rapport", "new", "new"));
        assertEquals("new", text("rapport.docx"));
    }

    @Test
    void aForeignManifestIsKept() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("rapport.manifest.json"), "{\"name\": \"web app\"}");

        assertEquals(
                List.of("`out/rapport.manifest.json` exists, but is not a manifest of streetwise"),
                facts(publish(Editions.of("rapport", "new", "new"))));
        assertEquals("{\"name\": \"web app\"}", text("rapport.manifest.json"));

        assertInstanceOf(EditionOutcome.Published.class, force(Editions.of("rapport", "new", "new")));
    }

    @Test
    void aFileOpenInAnEditorIsKept() throws IOException {
        publish(Editions.of("rapport", "old", "old"));
        for (String lock : List.of("~$rapport.docx", "~$pport.docx", ".~lock.rapport.docx#")) {
            Files.writeString(out.resolve(lock), "");
            String editor = lock.startsWith("~") ? "Word" : "LibreOffice";

            assertEquals(
                    List.of("`out/rapport.docx` is open in " + editor),
                    facts(publish(Editions.of("rapport", "new", "new"))),
                    lock);
            Files.delete(out.resolve(lock));
        }
        assertEquals("old", text("rapport.docx"));

        Files.writeString(out.resolve(".~lock.rapport.docx#"), "");
        force(Editions.of("rapport", "new", "new"));
        assertEquals("new", text("rapport.docx"));
    }

    @Test
    void aLinkIsKeptAndForceReplacesOnlyTheLink() throws IOException {
        Files.createDirectories(out);
        Path elsewhere = Files.writeString(temporary.resolve("elsewhere.docx"), "mine");
        Files.createSymbolicLink(out.resolve("rapport.docx"), elsewhere);

        assertEquals(
                List.of("`out/rapport.docx` is a link to another place"),
                facts(publish(Editions.of("rapport", "new", "new"))));

        force(Editions.of("rapport", "new", "new"));
        assertEquals("new", text("rapport.docx"));
        assertEquals("mine", Files.readString(elsewhere));
    }

    @Test
    void aFolderInTheWayIsReportedEvenWithForce() throws IOException {
        Files.createDirectories(out.resolve("rapport.pdf"));

        assertEquals(
                new EditionOutcome.Failed(RAPPORT, "can't write `out/rapport.pdf`: it is a folder"),
                force(Editions.of("rapport", "new", "new")));
        assertEquals(List.of("rapport.pdf"), Session.names(out));
    }

    @Test
    void unchangedFilesAreNotRewritten() throws IOException {
        publish(Editions.of("rapport", "same", "old"));
        Object before = Files.readAttributes(out.resolve("rapport.docx"), "unix:ino,lastModifiedTime");
        Files.writeString(out.resolve("~$rapport.docx"), "");

        assertEquals(
                new EditionOutcome.Published(
                        RAPPORT,
                        List.of(
                                new PublishedFile("out/rapport.docx", OptionalInt.of(4), true),
                                new PublishedFile("out/rapport.pdf", OptionalInt.of(3), false))),
                publish(Editions.of("rapport", "same", "new")));
        assertEquals(before, Files.readAttributes(out.resolve("rapport.docx"), "unix:ino,lastModifiedTime"));
    }

    /// Fails at the nth move.
    private record Failing(int nth, List<Path> seen) implements Mover {
        @Override
        public void move(Path from, Path to) throws IOException {
            seen.add(to);
            if (seen.size() == nth) {
                throw new FileSystemException(to.toString(), null, "used by another process");
            }
            Mover.ATOMIC.move(from, to);
        }
    }

    @Test
    void aRefusedMovePutsEverythingBack() throws IOException {
        publish(Editions.of("rapport", "old", "old"));
        String manifest = text("rapport.manifest.json");

        for (int nth = 1; nth <= 3; nth++) {
            EditionOutcome outcome = output(false, new Failing(nth, new ArrayList<>()))
                    .publish(List.of(Editions.of("rapport", "new", "new")), () -> true)
                    .getFirst();

            String file = List.of("rapport.docx", "rapport.pdf", "rapport.manifest.json")
                    .get(nth - 1);
            assertEquals(
                    new EditionOutcome.Failed(RAPPORT, "can't write `out/" + file + "`: used by another process"),
                    outcome);
            assertEquals("old", text("rapport.docx"));
            assertEquals("old", text("rapport.pdf"));
            assertEquals(manifest, text("rapport.manifest.json"));
            assertEquals(ALL, Session.names(out));
        }
    }

    @Test
    void aRefusedMoveOfANewEditionLeavesNothing() throws IOException {
        output(false, new Failing(2, new ArrayList<>()))
                .publish(List.of(Editions.of("rapport", "new", "new")), () -> true);

        assertEquals(false, Files.exists(out));
    }

    @Test
    void nothingIsPublishedIfTheBuildIsUnsound() throws IOException {
        publish(Editions.of("rapport", "old", "old"));

        assertEquals(
                List.of(new EditionOutcome.Withheld(RAPPORT), new EditionOutcome.Withheld(new Id("samenvatting"))),
                output(false, Mover.ATOMIC)
                        .publish(
                                List.of(
                                        Editions.of("rapport", "new", "new"),
                                        Editions.of("samenvatting", "new", "new")),
                                () -> false));
        assertEquals("old", text("rapport.docx"));
        assertEquals(ALL, Session.names(out));
    }

    @Test
    void soundnessIsCheckedAfterTheLastRendering() {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        EditionFiles edition = Editions.with(
                "rapport",
                _ -> {
                    order.add("docx");
                    return OptionalInt.empty();
                },
                _ -> {
                    order.add("pdf");
                    return OptionalInt.empty();
                });

        output(false, Mover.ATOMIC).publish(List.of(edition), () -> order.add("sound"));

        assertEquals("sound", order.getLast());
        assertEquals(Set.of("docx", "pdf", "sound"), Set.copyOf(order));
    }

    @Test
    void aContentThatThrowsLeavesTheOldFiles() throws IOException {
        publish(Editions.of("rapport", "old", "old"));
        EditionFiles broken = Editions.with("rapport", Editions.text("new"), _ -> {
            throw new IllegalStateException("a bug");
        });

        assertThrows(IllegalStateException.class, () -> publish(broken));
        assertEquals("old", text("rapport.docx"));
        assertEquals(ALL, Session.names(out));
    }

    @Test
    void filesLeftByAKilledRunAreDeleted() throws IOException {
        Path staging = Files.createDirectories(out.resolve(".streetwise"));
        Files.writeString(staging.resolve("rapport.docx"), "half");
        Files.writeString(staging.resolve("lock"), "");
        Files.writeString(out.resolve(".other"), "not ours");

        publish(Editions.of("rapport", "new", "new"));

        assertEquals(List.of(".other", "rapport.docx", "rapport.manifest.json", "rapport.pdf"), Session.names(out));
    }

    @Test
    void filesPublishedByAKilledRunMayBeReplaced() throws IOException {
        publish(Editions.of("rapport", "old", "old"));
        // The process dies between the first move and the second.
        Mover dying = (from, to) -> {
            if (to.endsWith("rapport.pdf")) {
                throw new IllegalStateException("killed");
            }
            Mover.ATOMIC.move(from, to);
        };
        assertThrows(
                IllegalStateException.class,
                () -> output(false, dying).publish(List.of(Editions.of("rapport", "new", "new")), () -> true));
        assertEquals("new", text("rapport.docx"));
        assertEquals("old", text("rapport.pdf"));

        // Building another edition doesn't lose track of them.
        publish(Editions.of("samenvatting", "new", "new"));
        assertInstanceOf(EditionOutcome.Published.class, publish(Editions.of("rapport", "newer", "newer")));
        assertEquals("newer", text("rapport.pdf"));
        assertEquals(false, Files.exists(out.resolve(".streetwise")));
    }

    @Test
    void onlyOneRunWritesIntoAFolderAtATime() throws IOException {
        Path staging = Files.createDirectories(out.resolve(".streetwise"));
        try (FileChannel other =
                FileChannel.open(staging.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertEquals(true, other.tryLock().isValid());

            assertEquals(
                    new EditionOutcome.Failed(
                            RAPPORT, "can't write into `out`: another run of streetwise is writing there"),
                    publish(Editions.of("rapport", "new", "new")));
        }
        assertInstanceOf(EditionOutcome.Published.class, publish(Editions.of("rapport", "new", "new")));
    }

    @Test
    void aLinkInPlaceOfTheHiddenFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("precious"), "mine");
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve(".streetwise"), elsewhere);

        assertInstanceOf(EditionOutcome.Failed.class, publish(Editions.of("rapport", "new", "new")));
        assertEquals(List.of("precious"), Session.names(elsewhere));
    }
}
