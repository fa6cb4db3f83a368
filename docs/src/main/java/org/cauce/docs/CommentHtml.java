package org.cauce.docs;

import com.google.common.html.HtmlEscapers;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes HTML of a comment: its text, its parameters, and what is thrown. */
final class CommentHtml extends SimpleDocTreeVisitor<@Nullable Void, @Nullable Void> {
    private final StringBuilder html = new StringBuilder();

    private CommentHtml() {}

    static String of(DocCommentTree comment) {
        CommentHtml writer = new CommentHtml();
        writer.html.append("<p>");
        writer.visit(comment.getFullBody(), null);
        writer.html.append("</p>");
        writer.blocks(comment.getBlockTags());
        return writer.html.toString().replaceAll("<p>\\s*</p>", "");
    }

    private void blocks(List<? extends DocTree> tags) {
        int start = html.length();
        visit(tags, null);
        if (html.length() > start) {
            html.insert(start, "<dl>").append("</dl>");
        }
    }

    @Override
    protected @Nullable Void defaultAction(DocTree node, @Nullable Void nothing) {
        html.append(escaped(node.toString()));
        return null;
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    @Override
    public @Nullable Void visitText(TextTree text, @Nullable Void nothing) {
        html.append(escaped(text.getBody()));
        return null;
    }

    @Override
    public @Nullable Void visitEntity(EntityTree entity, @Nullable Void nothing) {
        html.append(entity);
        return null;
    }

    @Override
    public @Nullable Void visitStartElement(StartElementTree element, @Nullable Void nothing) {
        if (element.getName().contentEquals("p") || element.getName().contentEquals("ul")) {
            html.append("</p>");
        }
        html.append(element);
        return null;
    }

    @Override
    public @Nullable Void visitEndElement(EndElementTree element, @Nullable Void nothing) {
        html.append(element);
        if (element.getName().contentEquals("ul")) {
            html.append("<p>");
        }
        return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        code(literal.getBody().getBody());
        return null;
    }

    private void code(String text) {
        html.append("<code>").append(escaped(text)).append("</code>");
    }

    @Override
    public @Nullable Void visitLink(LinkTree link, @Nullable Void nothing) {
        if (link.getLabel().isEmpty()) {
            code(link.getReference()
                    .getSignature()
                    .replaceFirst("^#", "")
                    .replace('#', '.')
                    .replaceAll("\\b[a-z][a-z.]*\\.(?=[A-Z])", ""));
        } else {
            visit(link.getLabel(), null);
        }
        return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree returned, @Nullable Void nothing) {
        html.append("Returns ");
        visit(returned.getDescription(), null);
        html.append('.');
        return null;
    }

    @Override
    public @Nullable Void visitParam(ParamTree parameter, @Nullable Void nothing) {
        return term(parameter.getName().toString(), parameter.getDescription());
    }

    @Override
    public @Nullable Void visitThrows(ThrowsTree thrown, @Nullable Void nothing) {
        return term(thrown.getExceptionName().toString(), thrown.getDescription());
    }

    private @Nullable Void term(String name, List<? extends DocTree> description) {
        html.append("<dt>");
        code(name);
        html.append("</dt><dd>");
        visit(description, null);
        html.append("</dd>");
        return null;
    }
}
