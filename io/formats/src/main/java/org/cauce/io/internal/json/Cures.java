package org.cauce.io.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What to write instead of a value of the wrong type, where there is no doubt. */
final class Cures {
    private static final int LONGEST = 60;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,36})(\\.[0-9]{1,36})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,([0-9]{1,2}|[0-9]{4,})");
    private static final Pattern THOUSANDS =
            Pattern.compile("-?[0-9]{1,3}(,[0-9]{3}){2,}|-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+");

    private Cures() {}

    /** A number in quotes, with a comma for the point, or with commas between thousands; not "1,500", which is both. */
    static Optional<String> number(JsonNode value) {
        if (!value.isTextual() || value.textValue().length() > LONGEST) {
            return Optional.empty();
        }
        String text = value.textValue().strip();
        if (DECIMAL_COMMA.matcher(text).matches()) {
            text = text.replace(',', '.');
        } else if (THOUSANDS.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        return Optional.of(text).filter(number -> NUMBER.matcher(number).matches());
    }

    static Optional<String> whole(JsonNode value) {
        Optional<BigDecimal> number = value.isNumber()
                ? Optional.of(value.decimalValue())
                : number(value).map(BigDecimal::new);
        return number.filter(decimal -> decimal.stripTrailingZeros().scale() <= 0)
                .map(decimal -> decimal.toBigInteger().toString());
    }

    static Optional<String> truth(JsonNode value) {
        return Optional.of(value.asText()).filter(text -> text.equals("true") || text.equals("false"));
    }

    static Optional<String> text(JsonNode value) {
        return value.isNumber() ? Optional.of("\"" + JsonText.of(value) + "\"") : Optional.empty();
    }

    static Optional<String> list(JsonNode value) {
        return Optional.of(JsonText.upTo(LONGEST, value))
                .filter(text -> text.length() <= LONGEST)
                .map(text -> "[" + text + "]");
    }
}
