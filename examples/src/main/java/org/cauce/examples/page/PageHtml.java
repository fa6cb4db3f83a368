package org.cauce.examples.page;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Writes pages as HTML that needs nothing else: no file, no request. */
public final class PageHtml {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.cauce.examples.template");

    /** They turn the direction of all that follows, as if it were written from the right; or they end a text. */
    private static final CharMatcher UNSEEN = CharMatcher.inRange('\u202A', '\u202E')
            .or(CharMatcher.inRange('\u2066', '\u2069'))
            .or(CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\t\n\r")));

    private PageHtml() {}

    /**
     * {@return a page as one HTML file}
     *
     * @param page the page
     * @param style the style of what only this page has; may be empty
     */
    public static String of(Page page, String style) {
        return of("page/page.jte", page, ImmutableMap.of(), style);
    }

    /**
     * {@return a page as one HTML file, through a template of its own}
     *
     * @param template the template; its parameters are {@code page}, {@code style}, {@code script} and those given here
     * @param page the page
     * @param further what else the template needs, by name
     * @param style the style of what only this page has; may be empty
     */
    public static String of(String template, Page page, Map<String, Object> further, String style) {
        return render(
                template,
                ImmutableMap.<String, Object>builder()
                        .put("page", page)
                        .put("style", resource(PageHtml.class, "style.css") + style)
                        .put("script", resource(PageHtml.class, "popover.js"))
                        .putAll(further)
                        .buildOrThrow());
    }

    /**
     * {@return what a template makes; a character that would change how its neighbours are shown, and is not shown
     * itself, is replaced by a sign that one was there}
     *
     * @param template the template, such as {@code align/map.jte}
     * @param parameters its parameters by name
     */
    public static String render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(template, parameters, output);
        return UNSEEN.replaceFrom(output.toString(), '\uFFFD');
    }

    /**
     * {@return the text of a resource}
     *
     * @param owner a class of the package where it lies
     * @param name its file name
     */
    public static String resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " cannot be read", e);
        }
    }
}
