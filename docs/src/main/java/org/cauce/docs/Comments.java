package org.cauce.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the comments in sources say, as HTML.
 *
 * @param types the public types, by their full names
 * @param packages what is said of packages, by their names
 */
record Comments(ImmutableSortedMap<String, Type> types, ImmutableSortedMap<String, String> packages) {
    /**
     * A public type.
     *
     * @param kind what it is, such as {@code enum}
     * @param html what is said of it
     * @param isCode whether it lists what can be wrong with input
     * @param members its public methods and constants, in the order of the source
     */
    record Type(String kind, String html, boolean isCode, ImmutableList<Member> members) {
        /** {@return the first sentence of what is said, without marks} */
        String firstSentence() {
            String text = html.replaceAll("<dl>.*", "")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            int end = text.indexOf(". ");
            return end < 0 ? text : text.substring(0, end + 1);
        }
    }

    /**
     * A method or constant.
     *
     * @param name its name
     * @param signature how it is declared
     * @param html what is said of it
     */
    record Member(String name, String signature, String html) {}

    /** {@return what is said in the sources under a folder} */
    static Comments of(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            Reading reading = new Reading(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reading.read(unit);
            }
            return new Comments(ImmutableSortedMap.copyOf(reading.types), ImmutableSortedMap.copyOf(reading.packages));
        }
    }

    private static final class Reading extends TreePathScanner<@Nullable Void, String> {
        private final DocTrees trees;
        private final TreeMap<String, Type> types = new TreeMap<>();
        private final TreeMap<String, String> packages = new TreeMap<>();

        Reading(DocTrees trees) {
            this.trees = trees;
        }

        void read(CompilationUnitTree unit) {
            String name = String.valueOf(unit.getPackageName());
            if (unit.getSourceFile().getName().endsWith("package-info.java")) {
                said(new TreePath(new TreePath(unit), unit.getPackage())).ifPresent(html -> packages.put(name, html));
            }
            scan(new TreePath(unit), name);
        }

        private Optional<String> said(TreePath path) {
            return Optional.ofNullable(trees.getDocCommentTree(path)).map(CommentHtml::of);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String owner) {
            if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return null;
            }
            String name = owner + "." + type.getSimpleName();
            boolean isCode = type.getImplementsClause().stream()
                    .anyMatch(implemented -> implemented.toString().equals("ProblemCode"));
            said(getCurrentPath())
                    .ifPresent(html -> types.put(name, new Type(kind(type), html, isCode, members(type))));
            return super.visitClass(type, name);
        }

        private static String kind(ClassTree type) {
            return type.getKind().toString().toLowerCase(Locale.ROOT);
        }

        private ImmutableList<Member> members(ClassTree type) {
            List<Member> members = new ArrayList<>();
            for (Tree member : type.getMembers()) {
                signature(type, member)
                        .ifPresent(signature -> said(new TreePath(getCurrentPath(), member))
                                .ifPresent(html -> members.add(new Member(name(member), signature, html))));
            }
            return ImmutableList.copyOf(members);
        }

        private static String name(Tree member) {
            return member instanceof MethodTree method
                    ? method.getName().toString()
                    : ((VariableTree) member).getName().toString();
        }

        private static Optional<String> signature(ClassTree type, Tree member) {
            if (member instanceof MethodTree method
                    && method.getReturnType() != null
                    && (type.getKind() == Tree.Kind.INTERFACE
                            || method.getModifiers().getFlags().contains(Modifier.PUBLIC))) {
                return Optional.of(method.getReturnType() + " " + method.getName()
                        + method.getParameters().stream()
                                .map(one -> one.getType() + " " + one.getName())
                                .collect(Collectors.joining(", ", "(", ")")));
            }
            return member instanceof VariableTree field
                            && field.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    ? Optional.of(field.getName().toString())
                    : Optional.empty();
        }
    }
}
