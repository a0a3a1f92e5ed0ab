package org.streetwise.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathFaultTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.yml",
                "cases/../../x.yml",
                "cases\\..\\x.yml",
                "/etc/passwd",
                "\\x.yml",
                "\\\\server\\share\\x.yml",
                "//server/share/x.yml",
                "C:\\x.yml",
                "C:/x.yml",
                "c:x.yml",
                "file:///etc/passwd",
                "https://example.org/x.jpg"
            })
    void findsPathsThatLeadOut(String path) {
        assertTrue(PathFault.leadsOut(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases/x.yml",
                "images/..x/y..z.jpg",
                "images/Foto's (2021), straat & plein.jpg",
                "images/één.jpg"
            })
    void acceptsSoundPaths(String path) {
        assertFalse(PathFault.leadsOut(path));
        assertEquals(Optional.empty(), PathFault.in(path));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    images\\straat.jpg  | the parts of a path must be separated by `/`
                    ./images/x.jpg     | its path must be written `images/x.jpg`
                    images//x.jpg      | its path must be written `images/x.jpg`
                    images/x.jpg/      | its path must be written `images/x.jpg`
                    ""                 | it is a folder
                    .                  | it is a folder
                    images/a:b.jpg     | Windows does not allow `:` in a name
                    images/wat?.jpg    | Windows does not allow `?` in a name
                    images/x.jpg.      | Windows does not allow a full stop or a space at the end of a name
                    "images /x.jpg"    | Windows does not allow a full stop or a space at the end of a name
                    cases/aux.yml      | Windows reserves the name `aux`
                    CON                | Windows reserves the name `CON`
                    cases/com1.nl.yml  | Windows reserves the name `com1`
                    """)
    void namesTheFaultOfAPath(String path, String fault) {
        assertEquals(Optional.of(fault), PathFault.in(path));
    }

    @Test
    void controlCharactersAreRefused() {
        Optional<String> fault = Optional.of("there is a control character in its name");
        assertEquals(fault, PathFault.in("images/x\0.jpg"));
        assertEquals(fault, PathFault.in("images/x\u001b[2J.jpg"));
    }
}
