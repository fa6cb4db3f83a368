package org.cauce.indicators.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.cauce.model.CauceJson;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Member;
import org.cauce.model.initiative.PlannedAction;
import org.cauce.model.initiative.Referral;
import org.cauce.model.initiative.Status;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.immutables.value.Value;

/**
 * How far a cooperation framework has come: targets, actions, referrals, the programmes of its partners, and what is
 * open.
 *
 * <p>Source: results frameworks of agencies (OECD DAC glossary: baseline, target, result).
 */
@Value.Immutable
@CauceJson
public abstract class FrameworkProgress {
    /**
     * A referral with how many it reached.
     *
     * @param referral the referral
     * @param reached how many, as each source has it; none if no source tells
     */
    public record Reached(Statement<Referral> referral, ImmutableList<Reported> reached) {}

    FrameworkProgress() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FrameworkProgress fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * {@return how far a framework has come}
     *
     * @param catalogue where the records are that it refers to
     * @param framework the framework, of the catalogue or a later state of it
     * @throws IllegalArgumentException if it refers to records that are not in the catalogue
     */
    public static FrameworkProgress of(Catalogue catalogue, Statement<Framework> framework) {
        Framework says = framework.says();
        Builder progress = builder()
                .framework(Kind.FRAMEWORK.ref(framework.id()))
                .addAllQuestions(Questions.of(catalogue, framework));
        says.targets().forEach(target -> progress.addTargets(TargetProgress.of(catalogue, target)));
        says.members().forEach(member -> progress.putMembers(member.says().partner(), member));
        for (Statement<PlannedAction> action : says.actions()) {
            action.says()
                    .status()
                    .ifPresentOrElse(
                            status -> progress.putActions(status, action),
                            () -> progress.addActionsWithoutStatus(action));
        }
        for (Statement<Referral> referral : says.referrals()) {
            progress.addReferrals(new Reached(
                    referral,
                    referral.says().reached().stream()
                            .map(observation -> Reported.of(catalogue, observation))
                            .collect(ImmutableList.toImmutableList())));
        }
        return progress.build();
    }

    /** {@return the framework} */
    public abstract Ref framework();

    /** {@return its targets, in the order of the framework} */
    public abstract ImmutableList<TargetProgress> targets();

    /** {@return its planned actions by how they stand} */
    public abstract ImmutableListMultimap<Status, Statement<PlannedAction>> actions();

    /** {@return its planned actions of which nobody reports how they stand} */
    public abstract ImmutableList<Statement<PlannedAction>> actionsWithoutStatus();

    /** {@return the referrals, with how many they reached} */
    public abstract ImmutableList<Reached> referrals();

    /** {@return the programmes that each partner brings} */
    public abstract ImmutableListMultimap<Ref, Statement<Member>> members();

    /** {@return what is open: first what its sources say, then what they leave out} */
    public abstract ImmutableList<Question> questions();

    /** Builds results. */
    public static final class Builder extends ImmutableFrameworkProgress.Builder {
        Builder() {}
    }
}
