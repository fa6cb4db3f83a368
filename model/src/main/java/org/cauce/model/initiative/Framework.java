package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.source.Statement;
import org.immutables.value.Value;

/**
 * A cooperation framework that can be run, not only described.
 *
 * <p>Partners bring programmes, agree on goals and actions, refer beneficiaries to each other, meet, and report results
 * against targets. Each part is a statement of its own, with its own source, so that a framework can grow as reports
 * come in: {@code framework.toBuilder().addReferral(...).build()}. How far it has come is computed by
 * {@code org.cauce.indicators.outcome}.
 */
@Value.Immutable
@CauceJson
public abstract class Framework implements Referring {
    Framework() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Framework fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the initiative that it is} */
    public abstract Ref initiative();

    /** {@return its partners} */
    public abstract ImmutableList<Ref> partners();

    /** {@return the countries or groupings that it is for} */
    public abstract ImmutableList<Ref> beneficiaries();

    /** {@return its goals} */
    public abstract ImmutableList<Statement<Goal>> goals();

    /** {@return its planned actions} */
    public abstract ImmutableList<Statement<PlannedAction>> actions();

    /** {@return its indicators, with baseline, target and result} */
    public abstract ImmutableList<Statement<Target>> targets();

    /** {@return the programmes that each partner brings} */
    public abstract ImmutableList<Statement<Member>> members();

    /** {@return the referrals from one programme to another} */
    public abstract ImmutableList<Statement<Referral>> referrals();

    /** {@return its joint groups, which are initiatives of their own} */
    public abstract ImmutableList<Ref> groups();

    /** {@return its meetings and milestones, as events} */
    public abstract ImmutableList<Ref> meetings();

    /** {@return what its sources leave open} */
    public abstract ImmutableList<Statement<OpenQuestion>> openQuestions();

    @Override
    public Stream<Ref> references() {
        return Referring.in(
                initiative(),
                partners(),
                beneficiaries(),
                goals(),
                actions(),
                targets(),
                members(),
                referrals(),
                groups(),
                meetings(),
                openQuestions());
    }

    /** {@return all parts of it that are statements, in order} */
    public Stream<Statement<?>> parts() {
        return Stream.of(goals(), actions(), targets(), members(), referrals(), openQuestions())
                .flatMap(List::stream);
    }

    @Value.Check
    void check() {
        Ref.require("initiative of a framework", initiative(), Kind.INITIATIVE);
        Ref.require("partners of a framework", partners(), Kind.ORGANISATION, Kind.AGGREGATE, Kind.COUNTRY);
        Ref.require("beneficiaries of a framework", beneficiaries(), Kind.COUNTRY, Kind.GROUPING);
        Ref.require("groups of a framework", groups(), Kind.INITIATIVE);
        Ref.require("meetings of a framework", meetings(), Kind.EVENT);
    }

    /** Builds frameworks; {@code initiative} must be set. */
    public static final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
