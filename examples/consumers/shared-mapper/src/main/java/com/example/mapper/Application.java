package com.example.mapper;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.text.Name;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/**
 * An application with one mapper, made once and given to whoever needs it, as a framework's container does. Nothing in
 * the mapper is special to cauce: the modules are those that the application has anyway.
 */
public final class Application {
    private Application() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = mapper();
        Proposals proposals = new Proposals(mapper);
        Proposal proposal = new Proposal("P-1", LocalDate.of(2026, 11, 22), initiative(), flow());

        String json = proposals.save(proposal);
        require(json.contains("\"received\":\"2026-11-22\"") && json.contains("\"stage\":\"committed\""), json);
        require(proposals.load(json).equals(proposal), proposals.load(json));

        String newer = json.replace("\"stage\"", "\"colour\":\"blue\",\"stage\"");
        require(refuses(proposals, newer), newer);
        ObjectMapper lenient = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        require(new Proposals(lenient).load(newer).equals(proposal), newer);
        System.out.println("One mapper for all: " + json);
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    /** What the types do not know is the mapper's business: a strict one refuses it and names it. */
    private static boolean refuses(Proposals proposals, String json) throws IOException {
        try {
            proposals.load(json);
            return false;
        } catch (UnrecognizedPropertyException e) {
            return e.getPropertyName().equals("colour");
        }
    }

    private static Initiative initiative() {
        return Initiative.builder()
                .type(InitiativeType.PROGRAMME)
                .addName(Name.of("Sembrando Vida", Locale.forLanguageTag("es")))
                .addCountry(Country.HND.ref())
                .start(Timing.of(TimePeriod.parse("2021-06")))
                .build();
    }

    private static FundingFlow flow() {
        return FundingFlow.builder()
                .addProvider(Country.MEX.ref())
                .recipients(Split.whole(Country.HND.ref()))
                .addInitiative(Kind.INITIATIVE.ref("sembrando-vida"))
                .stage(Stage.COMMITTED)
                .basis(Basis.GROSS)
                .when(Timing.of(TimePeriod.parse("2021/2022")))
                .amount(Amount.of(Money.of("12345678901234567890.10", "USD")))
                .build();
    }

    private static void require(boolean holds, Object found) {
        if (!holds) {
            throw new AssertionError("Found " + found);
        }
    }
}
