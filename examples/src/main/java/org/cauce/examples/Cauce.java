package org.cauce.examples;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

public final class Cauce {
    private Cauce() {}

    public static void main(String[] args) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.cauce.examples.template");
        TemplateOutput out = new StringOutput();
        engine.render("try.jte", java.util.Map.of("name", "<x>"), out);
        System.out.println(out);
    }
}
