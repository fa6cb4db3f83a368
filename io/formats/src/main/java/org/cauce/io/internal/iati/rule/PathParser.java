package org.cauce.io.internal.iati.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.internal.iati.rule.Expression.Operator;
import org.cauce.io.internal.iati.rule.Path.Axis;
import org.cauce.io.internal.iati.rule.Path.Step;
import org.jspecify.annotations.Nullable;

/**
 * Compiles paths and conditions.
 *
 * <p>A path is made of steps {@code name}, {@code @name}, {@code ..}, {@code .}, {@code text()} and
 * {@code descendant::name}, with {@code //name} for a descendant at the beginning, filters in brackets, and {@code |}
 * between several ways. A condition is made of paths, texts in quotes, numbers, {@code $group}, {@code count()},
 * {@code number()}, {@code not()}, {@code position()}, {@code +}, comparisons, {@code and} and {@code or}.
 */
public final class PathParser {
    private final Names names;
    private final String written;
    private final List<String> tokens;
    private int next;

    private PathParser(Names names, String written) {
        this.names = names;
        this.written = written;
        this.tokens = Tokens.of(written);
    }

    /**
     * {@return the compiled path}
     *
     * @param written the path
     * @param names where its names are added
     * @throws IllegalArgumentException if it is not written in the language described above
     */
    static Path path(String written, Names names) {
        PathParser parser = new PathParser(names, written);
        Path path = parser.union();
        parser.end();
        return path;
    }

    /**
     * {@return the compiled condition}
     *
     * @param written the condition
     * @param names where its names are added
     * @throws IllegalArgumentException if it is not written in the language described above
     */
    static Expression condition(String written, Names names) {
        PathParser parser = new PathParser(names, written);
        Expression condition = parser.or();
        parser.end();
        return condition;
    }

    private Expression or() {
        Expression left = and();
        while (take("or")) {
            left = new Expression.Or(left, and());
        }
        return left;
    }

    private Expression and() {
        Expression left = comparison();
        while (take("and")) {
            left = new Expression.And(left, comparison());
        }
        return left;
    }

    private Expression comparison() {
        Expression left = sum();
        Operator operator = operator(peek());
        if (operator == null) {
            return left;
        }
        next++;
        return new Expression.Compare(operator, left, sum());
    }

    private static @Nullable Operator operator(String token) {
        return switch (token) {
            case "=" -> Operator.EQUAL;
            case "!=" -> Operator.UNEQUAL;
            case "<" -> Operator.LESS;
            case "<=" -> Operator.AT_MOST;
            case ">" -> Operator.MORE;
            case ">=" -> Operator.AT_LEAST;
            default -> null;
        };
    }

    private Expression sum() {
        Expression left = value();
        while (take("+")) {
            left = new Expression.Plus(left, value());
        }
        return left;
    }

    private Expression value() {
        String token = peek();
        if (take("(")) {
            return closed(or());
        }
        if (token.startsWith("'")) {
            next++;
            return new Expression.Literal(token.substring(1, token.length() - 1));
        }
        if (take("$group")) {
            return new Expression.Literal(null);
        }
        if (!token.isEmpty() && Character.isDigit(token.charAt(0))) {
            next++;
            return new Expression.Fixed(Double.parseDouble(token));
        }
        return peekAt(1).equals("(") && !token.equals("text") ? function() : new Expression.Where(union());
    }

    private Expression function() {
        String name = peek();
        next += 2;
        return switch (name) {
            case "count" -> closed(new Expression.Count(union()));
            case "not" -> closed(new Expression.Not(or()));
            case "number" -> closed(new Expression.ToNumber(or()));
            case "position" -> closed(new Expression.Position());
            default -> throw refusal("there is no function " + name + "()");
        };
    }

    private Expression closed(Expression inner) {
        expect(")");
        return inner;
    }

    private Path union() {
        int start = next;
        ImmutableList.Builder<ImmutableList<Step>> ways = ImmutableList.builder();
        do {
            ways.add(way());
        } while (take("|"));
        return new Path(String.join("", tokens.subList(start, next)), ways.build());
    }

    private ImmutableList<Step> way() {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        steps.add(take("//") ? named(Axis.DESCENDANT) : step());
        while (take("/")) {
            steps.add(step());
        }
        return steps.build();
    }

    private Step step() {
        if (take("..")) {
            return new Step(Axis.PARENT, Names.OTHER, ImmutableList.of());
        }
        if (take(".")) {
            return new Step(Axis.SELF, Names.OTHER, ImmutableList.of());
        }
        if (take("@")) {
            return new Step(Axis.ATTRIBUTE, names.add(name()), ImmutableList.of());
        }
        if (take("text")) {
            expect("(");
            expect(")");
            return new Step(Axis.TEXT, Names.OTHER, ImmutableList.of());
        }
        return take("descendant::") ? named(Axis.DESCENDANT) : named(Axis.CHILD);
    }

    private Step named(Axis axis) {
        int name = names.add(name());
        List<Expression> filters = new ArrayList<>();
        while (take("[")) {
            filters.add(or());
            expect("]");
        }
        return new Step(axis, name, ImmutableList.copyOf(filters));
    }

    private String name() {
        String token = peek();
        if (token.isEmpty() || !Character.isLetter(token.charAt(0))) {
            throw refusal("expected a name, found \"" + token + "\"");
        }
        next++;
        return token;
    }

    private String peek() {
        return peekAt(0);
    }

    private String peekAt(int ahead) {
        return next + ahead < tokens.size() ? tokens.get(next + ahead) : "";
    }

    private boolean take(String token) {
        if (peek().equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw refusal("expected \"" + token + "\", found \"" + peek() + "\"");
        }
    }

    private void end() {
        if (next < tokens.size()) {
            throw refusal("expected the end, found \"" + peek() + "\"");
        }
    }

    private IllegalArgumentException refusal(String why) {
        return new IllegalArgumentException("The path or condition " + written + " cannot be read: " + why);
    }
}
