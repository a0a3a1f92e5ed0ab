package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointsTest {
    /// A tilde stands for a no-break space.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            voor € 75.000 per jaar | voor €~75.000 per jaar
            zie p. 34 en pp. 3–5   | zie p.~34 en pp.~3–5
            nr. 5 is 12 % meer     | nr.~5 is 12~% meer
            Stap 5. 3 wijken       | Stap 5. 3 wijken
            geen euro, geen getal  | geen euro, geen getal
            """)
    void numbersStayWithTheirSigns(String typed, String printed) {
        assertEquals(printed, Joints.bind(typed).replace('\u00A0', '~'));
    }
}
