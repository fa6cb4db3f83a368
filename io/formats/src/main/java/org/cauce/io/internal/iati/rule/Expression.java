package org.cauce.io.internal.iati.rule;

import org.jspecify.annotations.Nullable;

/**
 * A condition, or a part of one, with the meaning it has in XPath 1.0: a path is true if it leads anywhere, and a
 * comparison with a path is true if it is true for one of the things that the path leads to.
 */
sealed interface Expression {
    boolean isTrue(Element element, Scope scope);

    /** The number that this is as a whole; NaN for what is none. */
    double number(Element element, Scope scope);

    /** The text that this is as a whole; null if it is a number, or leads to several things. */
    @Nullable
    String text(Element element, Scope scope);

    /** A path. */
    record Where(Path path) implements Expression {
        @Override
        public boolean isTrue(Element element, Scope scope) {
            return !path.from(element, scope).isEmpty();
        }

        @Override
        public double number(Element element, Scope scope) {
            String text = path.firstText(element, scope);
            return text == null ? Double.NaN : Numbers.xpath(text);
        }

        @Override
        public @Nullable String text(Element element, Scope scope) {
            return path.firstText(element, scope);
        }
    }

    /** A text in quotes, or {@code $group} if there is none. */
    record Literal(@Nullable String value) implements Expression {
        private String value(Scope scope) {
            return value == null ? scope.group() : value;
        }

        @Override
        public boolean isTrue(Element element, Scope scope) {
            return !value(scope).isEmpty();
        }

        @Override
        public double number(Element element, Scope scope) {
            return Numbers.xpath(value(scope));
        }

        @Override
        public String text(Element element, Scope scope) {
            return value(scope);
        }
    }

    /** A number. */
    record Fixed(double value) implements Numeric {
        @Override
        public double number(Element element, Scope scope) {
            return value;
        }
    }

    /** How many things a path leads to. */
    record Count(Path path) implements Numeric {
        @Override
        public double number(Element element, Scope scope) {
            return path.from(element, scope).size();
        }
    }

    /** Which one of the candidates of a step this is. */
    record Position() implements Numeric {
        @Override
        public double number(Element element, Scope scope) {
            return scope.position();
        }
    }

    /** A value as a number. */
    record ToNumber(Expression of) implements Numeric {
        @Override
        public double number(Element element, Scope scope) {
            return of.number(element, scope);
        }
    }

    /** Two numbers together. */
    record Plus(Expression left, Expression right) implements Numeric {
        @Override
        public double number(Element element, Scope scope) {
            return left.number(element, scope) + right.number(element, scope);
        }
    }

    /** The opposite. */
    record Not(Expression of) implements Truth {
        @Override
        public boolean isTrue(Element element, Scope scope) {
            return !of.isTrue(element, scope);
        }
    }

    /** Both. */
    record And(Expression left, Expression right) implements Truth {
        @Override
        public boolean isTrue(Element element, Scope scope) {
            return left.isTrue(element, scope) && right.isTrue(element, scope);
        }
    }

    /** One of the two, or both. */
    record Or(Expression left, Expression right) implements Truth {
        @Override
        public boolean isTrue(Element element, Scope scope) {
            return left.isTrue(element, scope) || right.isTrue(element, scope);
        }
    }

    /** A comparison. */
    record Compare(Operator operator, Expression left, Expression right) implements Truth {
        @Override
        public boolean isTrue(Element element, Scope scope) {
            if (left instanceof Where where) {
                return isAny(where.path().from(element, scope), element, scope);
            }
            return right instanceof Where ? turned().isTrue(element, scope) : holds(element, scope);
        }

        private Compare turned() {
            return new Compare(operator.turned(), /* left= */ right, /* right= */ left);
        }

        private boolean isAny(Nodes lefts, Element element, Scope scope) {
            for (int i = 0; i < lefts.size(); i++) {
                if (new Compare(operator, new Literal(lefts.text(i)), right).isTrue(element, scope)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(Element element, Scope scope) {
            String one = left.text(element, scope);
            String other = right.text(element, scope);
            return (one != null && other != null && operator.isEquality())
                    ? operator.holds(one.equals(other))
                    : operator.holds(left.number(element, scope), right.number(element, scope));
        }
    }

    /** What is a number by itself. */
    sealed interface Numeric extends Expression {
        @Override
        default boolean isTrue(Element element, Scope scope) {
            double number = number(element, scope);
            return number != 0 && !Double.isNaN(number);
        }

        @Override
        default @Nullable String text(Element element, Scope scope) {
            return null;
        }
    }

    /** What is true or false by itself. */
    sealed interface Truth extends Expression {
        @Override
        default double number(Element element, Scope scope) {
            return isTrue(element, scope) ? 1 : 0;
        }

        @Override
        default @Nullable String text(Element element, Scope scope) {
            return null;
        }
    }

    /** How two values are compared. */
    enum Operator {
        EQUAL,
        UNEQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST;

        boolean isEquality() {
            return this == EQUAL || this == UNEQUAL;
        }

        boolean holds(boolean isEqual) {
            return isEqual == (this == EQUAL);
        }

        boolean holds(double left, double right) {
            return switch (this) {
                case EQUAL -> left == right;
                case UNEQUAL -> left != right;
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case MORE -> left > right;
                case AT_LEAST -> left >= right;
            };
        }

        /** The same comparison with its sides exchanged. */
        Operator turned() {
            return switch (this) {
                case LESS -> MORE;
                case AT_MOST -> AT_LEAST;
                case MORE -> LESS;
                case AT_LEAST -> AT_MOST;
                default -> this;
            };
        }
    }
}
