package org.cauce.examples;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The texts that stand in sources of Java: literals, and those put together of literals and values. */
final class SourceTexts extends TreePathScanner<Void, Void> {
    private static final Map<Path, List<Text>> READ = new ConcurrentHashMap<>();

    private final String file;
    private final List<Text> texts;

    private SourceTexts(String file, List<Text> texts) {
        this.file = file;
        this.texts = texts;
    }

    /**
     * A text.
     *
     * @param file the path of the source from the folder
     * @param use the nearest of what it is an argument of, initialises, or is returned by: {@code new Type},
     *     {@code method}, {@code = variable} or {@code return}
     * @param words the text; {@code {0}} to {@code {9}} stand for values
     */
    record Text(String file, String use, String words) {
        /** Returns the text with 1 for each of its values. */
        String filled() {
            return words.replaceAll("\\{\\d}", "1");
        }

        /** Returns whether two of its words follow each other. */
        boolean isProse() {
            return words.matches("(?s).*[A-Za-z,]+ [a-z]+.*");
        }
    }

    /** Returns the texts of all sources below a folder, those of annotations left out. */
    static List<Text> in(Path folder) throws IOException {
        List<Text> known = READ.get(folder);
        if (known != null) {
            return known;
        }
        List<Text> texts = read(folder);
        READ.put(folder, texts);
        return texts;
    }

    private static List<Text> read(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                Path source = folder.relativize(Path.of(unit.getSourceFile().getName()));
                new SourceTexts(source.toString().replace('\\', '/'), texts).scan(unit, null);
            }
        }
        return texts;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void none) {
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
        tell(literal);
        return null;
    }

    @Override
    public Void visitBinary(BinaryTree sum, Void none) {
        return tell(sum) ? null : super.visitBinary(sum, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        Optional<String> form = form(call);
        if (form.isEmpty()) {
            return super.visitMethodInvocation(call, null);
        }
        tell(call);
        return scan(call.getArguments(), null);
    }

    private boolean tell(Tree tree) {
        Sum sum = new Sum();
        sum.add(tree);
        if (!sum.isText) {
            return false;
        }
        texts.add(new Text(file, use(getCurrentPath()), sum.words.toString()));
        sum.values.forEach(value -> scan(value, null));
        return true;
    }

    /** Returns the text of {@code "…".formatted(…)}. */
    private static Optional<String> form(Tree tree) {
        return tree instanceof MethodInvocationTree call
                        && call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("formatted")
                        && select.getExpression() instanceof LiteralTree literal
                ? Optional.of((String) literal.getValue())
                : Optional.empty();
    }

    private static String use(TreePath path) {
        for (TreePath above = path.getParentPath(); above != null; above = above.getParentPath()) {
            Optional<String> use = use(above.getLeaf());
            if (use.isPresent()) {
                return use.get();
            }
        }
        return "";
    }

    private static Optional<String> use(Tree tree) {
        if (tree instanceof MethodInvocationTree call) {
            return Optional.of(
                    call.getMethodSelect() instanceof MemberSelectTree select
                            ? select.getIdentifier().toString()
                            : call.getMethodSelect().toString());
        }
        if (tree instanceof NewClassTree made) {
            return Optional.of("new " + made.getIdentifier());
        }
        if (tree instanceof VariableTree variable) {
            return Optional.of("= " + variable.getName());
        }
        return tree instanceof ReturnTree || tree instanceof MethodTree ? Optional.of("return") : Optional.empty();
    }

    /** A text put together, and the values in it. */
    private static final class Sum {
        private final StringBuilder words = new StringBuilder();
        private final List<Tree> values = new ArrayList<>();
        private boolean isText;
        private int gaps;

        void add(Tree tree) {
            if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                add(sum.getLeftOperand());
                add(sum.getRightOperand());
            } else if (tree instanceof ParenthesizedTree inner && inner.getExpression() instanceof BinaryTree) {
                add(inner.getExpression());
            } else if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                isText = true;
                words.append(text);
            } else if (form(tree).isPresent()) {
                isText = true;
                addForm(form(tree).get());
            } else {
                values.add(tree);
                gap();
            }
        }

        private void addForm(String text) {
            String[] parts = text.split("%[-+,0-9.]*[a-zA-Z]", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    gap();
                }
                words.append(parts[i]);
            }
        }

        private void gap() {
            words.append('{').append(gaps++).append('}');
        }
    }
}
