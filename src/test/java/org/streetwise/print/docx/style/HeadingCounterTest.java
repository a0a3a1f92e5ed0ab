package org.streetwise.print.docx.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.Block.Numbering;

class HeadingCounterTest {
    private final HeadingCounter counter = new HeadingCounter();

    @Test
    void wordCountsChaptersAndSections() {
        assertEquals(Counting.DECIMAL, decimal(1, "1"));
        assertEquals(Counting.DECIMAL, decimal(2, "1.1"));
        assertEquals(Counting.DECIMAL, decimal(2, "1.2"));
        assertEquals(Counting.DECIMAL, decimal(1, "2"));
        assertEquals(Counting.DECIMAL, decimal(2, "2.1"));
    }

    @Test
    void wordCountsAppendicesAndTheirSections() {
        decimal(1, "1");
        assertEquals(Counting.APPENDIX, counter.count(new Numbering.Appendix(), 1, Optional.of("A")));
        assertEquals(Counting.APPENDIX, decimal(2, "A.1"));
        assertEquals(Counting.APPENDIX, counter.count(new Numbering.Appendix(), 1, Optional.of("B")));
    }

    @Test
    void aNumberThatWordWouldGetWrongIsText() {
        decimal(1, "1");
        assertEquals(Counting.TEXT, decimal(3, "1.1"));
        assertEquals(Counting.DECIMAL, decimal(1, "2"));
    }

    @Test
    void aLessonsLabelIsText() {
        Numbering lesson = new Numbering.Fixed("Les 7", "les 7");
        assertEquals(Counting.TEXT, counter.count(lesson, 2, Optional.of("Les 7")));
    }

    private Counting decimal(int level, String label) {
        return counter.count(new Numbering.Decimal(), level, Optional.of(label));
    }
}
