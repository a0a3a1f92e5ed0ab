package org.streetwise.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonTableTest {
    @Test
    void rowsAreObjectsWithoutEmptyCells() {
        assertEquals("""
                {
                  "version": 1,
                  "things": [
                    {
                      "number": 7,
                      "thing": "a/een",
                      "saidBy": "Zeg \\"nee\\", of ja",
                      "day": "2021-12-10",
                      "names": [
                        "nl",
                        "en"
                      ],
                      "counts": {
                        "figures": 2,
                        "several": 0,
                        "story": 1
                      },
                      "place": {
                        "file": "cases/a.yml",
                        "line": 9
                      }
                    },
                    {
                      "thing": "b/twee",
                      "saidBy": "=1+1",
                      "names": [],
                      "place": {
                        "file": "cases/b.yml"
                      }
                    }
                  ]
                }
                """, JsonTable.text(SampleTable.FULL));
    }
}
