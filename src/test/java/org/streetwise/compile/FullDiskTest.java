package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.source.ProjectWorkspace;

/// A disk that is full after some bytes is reported as a full disk, wherever in the file this happens.
@Tag("slow")
class FullDiskTest {
    private static final String FULL = "No space left on device";

    @Test
    void aFullDiskIsNotABug() throws IOException {
        for (EditionFiles.File file : Printed.files(ProjectWorkspace.example("kwetsbare-wijken"))) {
            Disk large = new Disk(Integer.MAX_VALUE);
            file.content().writeTo(large);
            int size = Integer.MAX_VALUE - large.room;
            for (int tenth = 0; tenth < 10; tenth++) {
                Disk small = new Disk(size / 10 * tenth);
                IOException failure =
                        assertThrows(IOException.class, () -> file.content().writeTo(small));
                assertEquals(FULL, failure.getMessage(), file.format() + " at " + tenth + " tenths");
            }
        }
    }

    private static final class Disk extends OutputStream {
        private int room;

        Disk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException(FULL);
            }
        }
    }
}
