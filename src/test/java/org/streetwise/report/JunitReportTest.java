package org.streetwise.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class JunitReportTest {
    private static Validator surefire() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitReportTest.class.getResource("surefire-test-report.xsd"))
                .newValidator();
    }

    private static StreamSource source(String xml) {
        return new StreamSource(new StringReader(xml));
    }

    @Test
    void everyReportIsOfSurefiresShape() throws SAXException {
        Validator validator = surefire();
        String some = new JunitReport().text(SampleFindings.findings());
        String none = new JunitReport().text(SampleFindings.nothing());

        assertDoesNotThrow(() -> validator.validate(source(some)), some);
        assertDoesNotThrow(() -> validator.validate(source(none)), none);
        assertThrows(SAXException.class, () -> validator.validate(source(some.replace(" time=\"0\"", ""))));
    }

    @Test
    void everyFileIsATestThatFailsWithItsErrors() {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="streetwise" tests="4" errors="0" skipped="0" failures="2">
                  <testcase name="cases/goed.yml" classname="streetwise.cases" time="0"/>
                  <testcase name="cases/één wijk, 50%.yml" classname="streetwise.cases" time="0">
                    <failure message="unknown theme `vertrouwn`" type="SW0301">cases/één wijk, 50%.yml:3:8: \
                error[SW0301]: unknown theme `vertrouwn`
                  hint: write `vertrouwen`
                  hint: or declare it:
                    - id: vertrouwn</failure>
                    <system-out>cases/één wijk, 50%.yml:2:1: warning[SW0402]: 50%: {nl: "&lt;b&gt;"}, \
                [](lesson:x)&lt;U+001B&gt;[31m &lt;U+202E&gt; &amp; ]]&gt;&lt;U+0000&gt;</system-out>
                  </testcase>
                  <testcase name="themes.yml" classname="streetwise" time="0"/>
                  <testcase name="streetwise:templates/report/words.nl.yml" classname="streetwise.templates.report" \
                time="0">
                    <failure message="there is no such file" type="SW0702">\
                streetwise:templates/report/words.nl.yml: error[SW0702]: there is no such file</failure>
                  </testcase>
                </testsuite>
                """, new JunitReport().text(SampleFindings.findings()));
    }

    @Test
    void aTestFailsAlsoWhereItsErrorsAreNotWanted() {
        Findings findings = SampleFindings.findings();

        assertEquals(new JunitReport().text(findings), new JunitReport().text(findings.atMost(1)));
    }

    @Test
    void whatXmlForbidsIsReplaced() {
        assertEquals(
                "a\ufffd\ufffd\ufffd\t&#13;\n&lt;&amp;&gt;\"😀", XmlText.content("a\u0000\ud800\uffff\t\r\n<&>\"😀"));
        assertEquals("&quot;&#10;&#9;", XmlText.attribute("\"\n\t"));
    }
}
