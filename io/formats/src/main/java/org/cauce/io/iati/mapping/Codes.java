package org.cauce.io.iati.mapping;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.cauce.io.iati.activity.AidType;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Sector;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.code.Code;

/** Codes of IATI as codes of the common model: {@code IATI-} and the name of the list, then the code. */
final class Codes {
    private static final int LONGEST = 200;

    private Codes() {}

    /** Returns the name of a vocabulary, such as {@code IATI-SectorVocabulary-99}. */
    static String vocabulary(VocabularyCode code) {
        return "IATI-" + code.family().vocabularyList() + "-"
                + code.vocabulary().replace(':', '.');
    }

    static Optional<Code> of(IatiCode code) {
        return of("IATI-" + code.list(), code.value());
    }

    static Optional<Code> of(String vocabulary, String value) {
        return value.isBlank() || value.length() > LONGEST || vocabulary.length() > 40
                ? Optional.empty()
                : Optional.of(Code.of(vocabulary, value));
    }

    /** Returns the codes that hold for a transaction, its own before those of the activity. */
    static ImmutableSet<Code> of(IatiActivity activity, Transaction transaction) {
        ImmutableSet.Builder<Code> codes = ImmutableSet.builder();
        add(codes, transaction.transactionType());
        add(codes, transaction.disbursementChannel());
        add(codes, transaction.flowType().or(activity::defaultFlowType));
        add(codes, transaction.financeType().or(activity::defaultFinanceType));
        add(codes, transaction.tiedStatus().or(activity::defaultTiedStatus));
        List<AidType> aid = transaction.aidTypes().isEmpty() ? activity.defaultAidTypes() : transaction.aidTypes();
        aid.stream()
                .flatMap(type -> type.code().stream())
                .flatMap(code -> of(vocabulary(code), code.value()).stream())
                .forEach(codes::add);
        for (Sector sector : transaction.sectors()) {
            sector.code()
                    .filter(code -> !code.isOf("1"))
                    .flatMap(code -> of(vocabulary(code), code.value()))
                    .ifPresent(codes::add);
        }
        transaction
                .humanitarian()
                .or(activity::humanitarian)
                .filter(flag -> flag)
                .ifPresent(flag -> codes.add(Code.of("IATI-Humanitarian", "1")));
        return codes.build();
    }

    private static void add(ImmutableSet.Builder<Code> codes, Optional<Coded> coded) {
        coded.flatMap(Coded::code).flatMap(Codes::of).ifPresent(codes::add);
    }
}
