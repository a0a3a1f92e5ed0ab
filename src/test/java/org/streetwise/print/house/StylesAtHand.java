package org.streetwise.print.house;

/// The styles of [SampleHouse#ofTypefacesAtHand].
final class StylesAtHand {
    private StylesAtHand() {}

    static String part() {
        String keep = "<w:keepNext/><w:keepLines/>";
        return "<w:styles " + SampleHouse.W + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\"/><w:sz w:val=\"22\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\"/></w:pPr>"
                + "</w:pPrDefault></w:docDefaults>"
                + style("Normal", "", "")
                + style("heading 1", keep + "<w:spacing w:before=\"480\" w:after=\"120\"/>", "<w:sz w:val=\"34\"/>")
                + style("heading 2", keep + "<w:spacing w:before=\"240\" w:after=\"60\"/>", "<w:sz w:val=\"28\"/>")
                + style("heading 3", keep + "<w:spacing w:before=\"200\" w:after=\"0\"/>", "<w:sz w:val=\"24\"/>")
                + style("heading 4", keep + "<w:spacing w:before=\"200\" w:after=\"0\"/>", "<w:i/>")
                + style("List Bullet", "<w:contextualSpacing/>", "")
                + style("footnote text", "<w:spacing w:after=\"120\"/>", "<w:sz w:val=\"18\"/>")
                + "</w:styles>";
    }

    private static String style(String name, String paragraph, String run) {
        boolean heading = name.startsWith("heading");
        String family = heading ? "<w:rFonts w:ascii=\"Liberation Sans\" w:hAnsi=\"Liberation Sans\"/><w:b/>" : "";
        return """
                <w:style w:type="paragraph" w:styleId="%1$s"%2$s><w:name w:val="%3$s"/>%4$s
                <w:pPr>%5$s</w:pPr><w:rPr>%6$s</w:rPr></w:style>
                """.formatted(
                        name.replace(" ", ""),
                        name.equals("Normal") ? " w:default=\"1\"" : "",
                        name,
                        (name.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>")
                                + (heading ? "<w:next w:val=\"Normal\"/>" : ""),
                        paragraph,
                        family + run);
    }
}
