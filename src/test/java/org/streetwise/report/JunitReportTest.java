package org.streetwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class JunitReportTest {
    /// The elements of a report as Surefire defines them (surefire-test-report.xsd 3.0.2): for each, its required
    /// attributes, its optional attributes and the elements that it may contain.
    private static final Map<String, Element> SUREFIRE = Map.of(
            "testsuite",
            new Element(
                    Set.of("name", "tests", "errors", "skipped", "failures"),
                    Set.of("time", "group", "version", "timestamp"),
                    Set.of("properties", "testcase", "system-out", "system-err")),
            "testcase",
            new Element(
                    Set.of("name", "time"),
                    Set.of("classname", "group"),
                    Set.of("failure", "error", "skipped", "system-out", "system-err")),
            "failure",
            new Element(Set.of("type"), Set.of("message"), Set.of()),
            "system-out",
            new Element(Set.of(), Set.of(), Set.of()));

    private record Element(Set<String> required, Set<String> allowed, Set<String> children) {}

    private static List<String> strange(String xml) throws Exception {
        List<String> strange = new ArrayList<>();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        check(document.getDocumentElement(), strange);
        return strange;
    }

    private static void check(Node node, List<String> strange) {
        Element known = Objects.requireNonNull(SUREFIRE.get(node.getNodeName()), node.getNodeName());
        Set<String> written = new TreeSet<>();
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
            written.add(node.getAttributes().item(i).getNodeName());
        }
        known.required().stream()
                .filter(name -> !written.contains(name))
                .forEach(name -> strange.add(node.getNodeName() + " without " + name));
        written.stream()
                .filter(name ->
                        !known.required().contains(name) && !known.allowed().contains(name))
                .forEach(name -> strange.add(node.getNodeName() + " with " + name));
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                if (known.children().contains(child.getNodeName())) {
                    check(child, strange);
                } else {
                    strange.add(child.getNodeName() + " in " + node.getNodeName());
                }
            }
        }
    }

    @Test
    void reportsMatchSurefiresSchema() throws Exception {
        String some = new JunitReport().text(SampleFindings.findings());

        assertEquals(List.of(), strange(some));
        assertEquals(List.of(), strange(new JunitReport().text(SampleFindings.nothing())));
        assertEquals(
                "testcase without time",
                strange(some.replace(" time=\"0\"", "")).getFirst());
    }

    @Test
    void everyFileIsATestThatFailsIfItHasErrors() {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="streetwise" time="0" tests="4" errors="0" skipped="0" failures="2">
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
    void aTestFailsEvenIfItsErrorsAreNotShown() {
        Findings findings = SampleFindings.findings();

        assertEquals(new JunitReport().text(findings), new JunitReport().text(findings.atMost(1)));
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() {
        assertEquals(
                "a\ufffd\ufffd\ufffd\t&#13;\n&lt;&amp;&gt;\"😀", XmlText.content("a\u0000\ud800\uffff\t\r\n<&>\"😀"));
        assertEquals("&quot;&#10;&#9;", XmlText.attribute("\"\n\t"));
    }
}
