package org.cauce.io.internal.iati.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathParserTest {
    private static final String RECORD = """
            <r a="1" empty="" xml:lang="en">
              <s v="1" p="40">one</s>
              <s v="2" p="60.0"/>
              <s p="x"><t>deep</t></s>
              <u><t>more</t><s v="9"/></u>
            </r>
            """;

    private static boolean isTrue(String condition) {
        Names names = new Names();
        Expression expression = PathParser.condition(condition, names);
        Scope scope = new Scope();
        scope.group("2");
        return expression.isTrue(new TreeFile(names).read(RECORD), scope);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "s                                   ; true",
                "none                                ; false",
                "@a                                  ; true",
                "@empty                              ; true",
                "@empty = ''                         ; true",
                "@xml:lang = 'en'                    ; true",
                "not(@b)                             ; true",
                "count(s) = 3                        ; true",
                "count(s[@v]) = 2                    ; true",
                "count(s[@v = '1' or not(@v)]) = 2   ; true",
                "count(s[@v = $group]) = 1           ; true",
                "count(s | u/s) = 4                  ; true",
                "count(u/s) + count(s) > 3           ; true",
                "count(s) < 3                        ; false",
                "count(s) <= 3 and count(u) >= 1     ; true",
                "s[2]/@v = 2                         ; true",
                "s[1]/@v = 2                         ; false",
                "count(s[position() > 1]) = 2        ; true",
                "s/@v != 1                           ; true",
                "s/@v != '1'                         ; true",
                "s[@v = '1']/@v != 1                 ; false",
                "none != 1                           ; false",
                "none = 1                            ; false",
                "s/@p = 60                           ; true",
                "s/@p = '60'                         ; false",
                "number(s[2]/@p) = s[2]/@p           ; true",
                "number(s[3]/@p) = s[3]/@p           ; false",
                "number(none) = none                 ; false",
                "s/text()                            ; true",
                "s[2]/text()                         ; false",
                "s = 'one'                           ; true",
                "count(descendant::t) = 2            ; true",
                "count(descendant::s) = 4            ; true",
                "count(//t) = 2                      ; true",
                "u/t/../s/@v = 9                     ; true",
                "u/../@a = 1                         ; true",
                "./@a = '1'                          ; true",
                "s/@v = u/s/@v                       ; false",
                "s[1]/@v = @a                        ; true",
                "@a = s/@v                           ; true",
                "1 = 1 and (2 > 3 or 3 > 2)          ; true",
                "10 < @a                             ; false",
                "'2' = $group                        ; true"
            })
    void meansWhatItMeansInXPath(String condition, boolean expected) {
        assertThat(isTrue(condition)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "s[", "s]", "s[@v", "count(s", "last()", "@", "s/", "s//t", "1 +", "s = ", "s 's'", "#", "s and",
                "s['a'", "../", "*", "s[1", "'open"
            })
    void refusesWhatItDoesNotKnow(String condition) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> isTrue(condition))
                .withMessageContaining("The path or condition");
    }
}
