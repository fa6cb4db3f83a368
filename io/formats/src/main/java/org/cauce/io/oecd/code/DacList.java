package org.cauce.io.oecd.code;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.io.iati.codelist.CodeItem;
import org.cauce.io.iati.codelist.CodeList;
import org.cauce.io.iati.codelist.CodeLists;
import org.cauce.io.iati.codelist.DacSectors;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;

/** The code lists of the DAC that IATI repeats, with the time in which their codes may be used. */
public enum DacList {
    /** Bilateral or multilateral: see {@link BiMulti}. */
    BI_MULTI("CollaborationType", "DAC-BI-MULTI", ""),
    /** Types of finance: 110 grants, 421 loans; in groups. */
    FINANCE_TYPE("FinanceType", "DAC-FINANCE-TYPE", "DAC-FINANCE-GROUP"),
    /** Modalities: C01 projects; in groups A to H. */
    AID_TYPE("AidType", "DAC-AID-TYPE", "DAC-AID-GROUP"),
    /** Channels of delivery: 21000 international NGOs; each under its parent. */
    CHANNEL("CRSChannelCode", "DAC-CHANNEL", "DAC-CHANNEL"),
    /** Purposes of five digits, each in a category. */
    PURPOSE("Sector", Code.DAC_PURPOSE, Code.DAC_CATEGORY),
    /** Categories of three digits, each in a broad sector. */
    CATEGORY("SectorCategory", Code.DAC_CATEGORY, "");

    private static final int LONGEST_SECTOR = 5;

    private final String list;
    private final String vocabulary;
    private final String groups;

    DacList(String list, String vocabulary, String groups) {
        this.list = list;
        this.vocabulary = vocabulary;
        this.groups = groups;
    }

    /** {@return the vocabulary of its codes} */
    public String vocabulary() {
        return vocabulary;
    }

    /** {@return all codes, those that were withdrawn among them} */
    public ImmutableList<DacCode> items() {
        return list().items().stream().map(this::item).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the item of a code, withdrawn or not; empty if there is none}
     *
     * @param code the code, blanks around it aside
     */
    public Optional<DacCode> find(String code) {
        return list().find(code.strip()).map(this::item);
    }

    /**
     * {@return a code and those that hold it, the broadest last: a purpose, its category and its broad sectors; a
     * channel and its parents; empty if there is no such code}
     *
     * @param code the code, blanks around it aside
     */
    public ImmutableList<Code> path(String code) {
        if (this == PURPOSE || this == CATEGORY) {
            return DacSectors.bundled().path(Code.of(vocabulary, code.strip())).stream()
                    .map(Sector::code)
                    .collect(ImmutableList.toImmutableList());
        }
        return Stream.iterate(
                        find(code),
                        Optional::isPresent,
                        at -> at.flatMap(DacCode::broader)
                                .filter(broader -> broader.isOf(vocabulary))
                                .flatMap(broader -> find(broader.value())))
                .limit(list().items().size())
                .map(at -> at.orElseThrow().code())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the code of a sector as tables print it: a purpose, a category, or a broad sector such as 100 and its
     * groups such as 110; empty if there is none}
     *
     * @param code the code, blanks around it aside
     */
    public static Optional<Code> sector(String code) {
        return Stream.of(Code.DAC_PURPOSE, Code.DAC_CATEGORY, Code.DAC_BROAD)
                .filter(unused -> !code.isBlank() && code.strip().length() <= LONGEST_SECTOR)
                .map(vocabulary -> Code.of(vocabulary, code.strip()))
                .filter(found -> DacSectors.bundled().find(found).isPresent())
                .findFirst();
    }

    private CodeList list() {
        return CodeLists.bundled().of(list);
    }

    private DacCode item(CodeItem item) {
        Optional<Code> broader = this == CATEGORY
                ? DacSectors.bundled().find(Code.of(vocabulary, item.code())).flatMap(Sector::broader)
                : item.category().filter(unused -> !groups.isEmpty()).map(group -> Code.of(groups, group));
        return new DacCode(
                Code.of(vocabulary, item.code()),
                item.name(Locale.ENGLISH),
                broader,
                item.activated(),
                item.withdrawn(),
                item.isWithdrawn());
    }
}
