package org.cauce.io.internal.iati.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of rule by itself, those included that no rule of the standard uses. */
class KindsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2020-06-15T12:00:00Z");

    static List<Failure> failures(String rule, String xml) {
        Names names = new Names();
        RuleSet rules = RuleSet.compile(List.of(json(rule)), "r", names, (list, code) -> code.equals("GB-CHC"));
        List<Failure> failures = new ArrayList<>();
        rules.check(new TreeFile(names).read(xml), NOW, new RuleSet.Listener() {
            @Override
            public void broken(int number, Failure failure) {
                failures.add(failure);
            }

            @Override
            public void tooManyGroups(Element element) {
                throw new AssertionError(element);
            }
        });
        return failures;
    }

    private static JsonNode json(String rule) {
        try {
            return JSON.readTree("{'id':'x','on':'r',".replace('\'', '"') + rule.replace('\'', '"') + "}");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind':'at_least_one','paths':['a','b/@c']         | <r><b c=''/></r>            | <r><b/></r>",
                "'kind':'no_more_than_one','paths':['a','b']        | <r><a/></r>                 | <r><a/><b/></r>",
                "'kind':'only_one_of','paths':'a','excluded':'b'    | <r><a/></r>                 | <r><a/><a/></r>",
                "'kind':'only_one_of','paths':'a','excluded':'b'    | <r><b/></r>                 | <r><a/><b/></r>",
                "'kind':'only_one_of','paths':'a','excluded':'b'    | <r><a/></r>                 | <r/>",
                "'kind':'one_or_all','one':'@c','items':'a','have':'@c' | <r c=''><a/></r>        | <r><a c='1'/><a/></r>",
                "'kind':'one_or_all','one':'@c','items':'a','have':'@c' | <r><a c='1'/></r>       | <r><a/></r>",
                "'kind':'dependent','paths':['a','b']               | <r><a/><b/></r>             | <r><b/></r>",
                "'kind':'dependent','paths':['a','b']               | <r/>                        | <r><a/></r>",
                "'kind':'unique','paths':['a','@a']                 | <r a='1'><a>2</a></r>       | <r a='1'><a>1</a></r>",
                "'kind':'sum','paths':'a','sum':9                   | <r/>                        | <r><a>8</a></r>",
                "'kind':'sum','paths':'a','sum':9                   | <r><a>4.5</a><a>4.50</a></r> | <r><a>nine</a></r>",
                "'kind':'strict_sum','paths':'a','sum':9            | <r><a> 9 </a></r>           | <r/>",
                "'kind':'strict_sum','paths':'a','sum':9            | <r><a>9.00004</a></r>       | <r><a>9.00006</a></r>",
                "'kind':'strict_sum','paths':'a','sum':9            | <r><a>9</a><a></a></r>      | <r><a>9%</a></r>",
                "'kind':'range','paths':'@a','min':0,'max':9        | <r a='9.0'/>                | <r a='9.01'/>",
                "'kind':'range','paths':'@a','min':0                | <r a=''/>                   | <r a='-1e-5'/>",
                "'kind':'range','paths':'@a','max':9                | <r a='-10'/>                | <r a='many'/>",
                "'kind':'no_percent','paths':'@a'                   | <r a='40'/>                 | <r a='40%'/>",
                "'kind':'date_order','less':'@a','more':'@b'        | <r a='2020-01-01' b='2020-01-01Z'/> | <r a='2020-01-02' b='2020-01-01'/>",
                "'kind':'date_order','less':'@a','more':'@b'        | <r a='2020-02-31' b='2020-01-01'/> | <r a='2020-01-01T00:00:01' b='2020-01-01'/>",
                "'kind':'date_order','less':'@a','more':'NOW'       | <r a='2020-06-15'/>         | <r a='2020-06-16'/>",
                "'kind':'date_now','date':'@a'                      | <r a='2020-06-15T14:00:00+02:00'/> | <r a='2020-06-15T12:00:01Z'/>",
                "'kind':'date_now','date':'@a'                      | <r a='soon'/>               | <r a='2021-01-01'/>",
                "'kind':'time_limit','start':'@a','end':'@b'        | <r a='2019-01-01' b='2020-01-01'/> | <r a='2019-01-01' b='2020-01-02'/>",
                "'kind':'time_limit','start':'@a','end':'@b'        | <r a='2019-01-01'/>         | <r a='2019-01-01' b='2030-01-01'/>",
                "'kind':'between_dates','date':'@d','start':'@a','end':'@b' | <r a='2019-01-01' b='2019-12-31' d='2019-12-31'/> | <r a='2019-01-01' b='2019-12-31' d='2020-01-01'/>",
                "'kind':'between_dates','date':'@d','start':'@a','end':'@b' | <r b='2019-12-31' d='2020-12-31'/> | <r a='2019-01-01' b='2019-12-31' d='2018-01-01'/>",
                "'kind':'no_overlap','paths':'p','start':'@a','end':'@b','by':'@t','default':'1' | <r><p a='2020-01-01' b='2020-06-30'/><p a='2020-07-01' b='2020-12-31'/></r> | <r><p a='2020-06-30' b='2020-12-31'/><p t='1' a='2020-01-01' b='2020-06-30'/></r>",
                "'kind':'no_overlap','paths':'p','start':'@a','end':'@b','by':'@t','default':'1' | <r><p a='2020-01-01' b='2020-06-30'/><p t='2' a='2020-01-01' b='2020-12-31'/></r> | <r><p a='2020-01-01' b='2020-12-31'/><p a='2020-03-01' b='2020-03-02'/><p t='2'/></r>",
                "'kind':'regex_matches','paths':'a','regex':'^x'    | <r><a>xy</a><a/></r>        | <r><a>xy</a><a>yx</a></r>",
                "'kind':'regex_no_matches','paths':'a','regex':'^x' | <r><a>yx</a><a/></r>        | <r><a>xy</a></r>",
                "'kind':'no_spaces','paths':'a'                     | <r><a>x y</a><a/></r>       | <r><a>x </a></r>",
                "'kind':'starts_with','paths':'a','prefixes':['@b','c'],'separator':'-' | <r b='x'><a>y-1</a><c>y</c></r> | <r b='x'><a>x1</a></r>",
                "'kind':'starts_with','paths':'a','prefixes':'@b'   | <r/>                        | <r><a>x1</a></r>",
                "'kind':'known_agency','paths':'@a','list':'L'      | <r a='GB-CHC-1'/>           | <r a='GB-CHD-1'/>",
                "'kind':'known_agency','paths':'@a','list':'L'      | <r/>                        | <r a=''/>",
                "'kind':'if_then','if':'a','then':'b','paths':'a'   | <r/>                        | <r><a/></r>",
                "'kind':'evaluates_to_true','eval':'count(a) = 1'   | <r><a/></r>                 | <r/>",
                "'kind':'at_least_one','paths':'a','when':'@w = 1'  | <r/>                        | <r w='1'/>",
                "'kind':'no_more_than_one','paths':'a[@v = $group]','each':'a/@v' | <r><a v='1'/><a v='2'/></r> | <r><a v='1'/><a v='1'/></r>"
            })
    void tellsRightFromWrong(String rule, String right, String wrong) {
        assertThat(failures(rule, right)).isEmpty();
        assertThat(failures(rule, wrong)).hasSize(1);
    }

    @Test
    void asksOnceForEachGroup() {
        assertThat(failures(
                        "'kind':'strict_sum','paths':'a[@v = $group]','sum':'1','each':'a/@v'",
                        "<r><a v='1'>2</a><a v='1'>3</a><a v='2'>4</a><a v='3'>1</a></r>"))
                .extracting(failure -> failure.found().orElse(""))
                .containsExactly("5", "4");
    }

    @Test
    void countsHowOftenARuleIsBroken() {
        assertThat(failures("'kind':'range','paths':'a','max':1", "<r><a>2</a><a>1</a><a>3</a></r>"))
                .extracting(Failure::times)
                .containsExactly(2);
    }

    @Test
    void readsNoNumberThatIsTooLong() {
        String digits = "9".repeat(1_000_000);

        assertThat(failures("'kind':'range','paths':'@a','min':0", "<r a='" + digits + "'/>"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind':'none'                       | no kind of rule none",
                "'kind':'strict_sum','paths':'a'     | has no sum",
                "'kind':'if_then','if':'a['          | cannot be read"
            })
    void refusesRulesThatAreNotWhole(String rule, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> failures(rule, "<r/>"))
                .withMessageContaining(why);
    }
}
