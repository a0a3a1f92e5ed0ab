package org.streetwise.print.docx.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void marksAreEscapedInTextAndAttributes() {
        assertEquals(
                "<a b=\"&quot;&lt;&amp;&#10;&#9;\">&lt;b&gt; &amp; \"c\"\n&#13;</a>",
                written(xml -> xml.open("a")
                        .attribute("b", "\"<&\n\t")
                        .text("<b> & \"c\"\n\r")
                        .close()));
    }

    @Test
    void everyPlaneOfUnicodeIsWrittenAsUtf8() {
        String text = "aé€ĳ\uFFFD𝄞😀";
        assertEquals("<a>" + text + "</a>", written(xml -> xml.element("a", text)));
    }

    @Test
    void whatXmlForbidsIsReplaced() {
        assertEquals("<a>x\uFFFD\uFFFD\uFFFDy</a>", written(xml -> xml.element("a", "x\u0000\uD83D\uFFFEy")));
    }

    @Test
    void anElementWithoutContentIsClosedAtOnce() {
        assertEquals(
                "<a><b/><c w:val=\"1\"/></a>",
                written(xml -> xml.open("a").empty("b").value("c", 1).close()));
    }

    @Test
    void textLongerThanTheBufferComesThroughWhole() {
        String text = "één €uro 😀 ".repeat(20_000);
        assertEquals("<a>" + text + "</a>", written(xml -> xml.element("a", text)));
    }

    @Test
    void anAttributeAfterTextIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> written(xml -> xml.open("a").text("b").attribute("c", "d")));
    }

    @Test
    void anElementLeftOpenIsRefused() {
        assertThrows(IllegalStateException.class, () -> written(xml -> xml.open("a")));
    }

    @Test
    void aStreamThatFailsIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThrows(UncheckedIOException.class, () -> new Xml(full).finish());
    }

    private static String written(Consumer<Xml> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xml xml = new Xml(out);
        content.accept(xml);
        xml.finish();
        String text = out.toString(StandardCharsets.UTF_8);
        return text.substring(text.indexOf('\n') + 1);
    }
}
