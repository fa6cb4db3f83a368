package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.contract.FormatContract;
import org.cauce.io.contract.FormatSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A format that does one thing wrong fails the contract at that, and each demand of it is failed by one. */
final class FormatContractTest {
    private static final String TEXT = """
            Country Name,Country Code,Year,Value
            Honduras,HND,2020,10121763
            El Salvador,SLV,2021,6292731.5
            Guatemala,GTM,2021,16858333
            """;

    /** All tests of the contract, by name. */
    private static final ImmutableMap<String, Method> DEMANDS = Stream.<Class<?>>iterate(
                    FormatContract.class, part -> part != Object.class, Class::getSuperclass)
            .flatMap(part -> Arrays.stream(part.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(ParameterizedTest.class))
            .collect(ImmutableMap.toImmutableMap(Method::getName, method -> method));

    private static final class Contract extends FormatContract {
        private final Fault fault;

        Contract(Fault fault) {
            this.fault = fault;
        }

        @Override
        protected List<FormatSample> samples() {
            DataFile file = DataFile.of("sp.pop.totl.csv", TEXT.getBytes(UTF_8));
            return ImmutableList.of(new FormatSample(new WrongFormat(fault), file, "observations", 3));
        }

        /** Holds one demand of the contract. */
        void hold(String demand) throws Throwable {
            Method method = Objects.requireNonNull(DEMANDS.get(demand), demand);
            method.setAccessible(true);
            try {
                method.invoke(this, samples().get(0));
            } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
            }
        }
    }

    static Stream<Arguments> faults() {
        return Arrays.stream(Fault.values())
                .flatMap(fault -> fault.failed().stream().map(demand -> Arguments.of(fault, demand)));
    }

    static Stream<String> demands() {
        // these two take long, and formats of ours hold them
        return DEMANDS.keySet().stream().filter(name -> !name.matches("endsAtATextOfAHundred.*|endsAtDeepNesting"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void failsAFormatThatDoesOneThingWrong(Fault fault, String demand) {
        assertThatThrownBy(() -> new Contract(fault).hold(demand)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("demands")
    void passesAFormatThatDoesNothingWrong(String demand) throws Throwable {
        new Contract(Fault.NONE).hold(demand);
    }

    @Test
    void failsSomethingByEachOfItsDemands() {
        assertThat(Arrays.stream(Fault.values()).flatMap(fault -> fault.failed().stream()))
                .containsAll(DEMANDS.keySet());
    }
}
