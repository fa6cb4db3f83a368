package org.cauce.io.sdmx;

/** Tells numbers of XML Schema, {@code decimal} and {@code double}, from other texts, without reading them. */
final class Numerals {
    private Numerals() {}

    static SdmxValue.Kind kind(String text) {
        if (text.isEmpty()) {
            return SdmxValue.Kind.EMPTY;
        }
        if (isNumber(text)) {
            return SdmxValue.Kind.NUMBER;
        }
        return switch (text) {
            case "NaN", "nan", "#N/A" -> SdmxValue.Kind.MISSING;
            case "INF", "-INF", "+INF" -> SdmxValue.Kind.INFINITE;
            default -> SdmxValue.Kind.TEXT;
        };
    }

    private static boolean isNumber(String text) {
        int at = afterSign(text, 0);
        int whole = afterDigits(text, at);
        int end = whole;
        int digits = whole - at;
        if (whole < text.length() && text.charAt(whole) == '.') {
            end = afterDigits(text, whole + 1);
            digits += end - whole - 1;
        }
        if (digits == 0) {
            return false;
        }
        return end == text.length() || isExponent(text, end);
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        int first = afterSign(text, at + 1);
        return first < text.length() && afterDigits(text, first) == text.length();
    }

    private static int afterSign(String text, int at) {
        boolean isSigned = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
        return isSigned ? at + 1 : at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** {@return whether a number is one that no source measures: too many digits, or too large an exponent} */
    static boolean isTooLong(String number, int mostCharacters) {
        if (number.length() > mostCharacters) {
            return true;
        }
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e < 0) {
            return false;
        }
        String exponent = number.substring(afterSign(number, e + 1));
        return exponent.length() > 9 || Integer.parseInt(exponent) > mostCharacters;
    }
}
