package org.cauce.io.iati.codelist;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.text.Name;

/**
 * The sectors of the OECD DAC: purposes of five digits (IATI sector vocabulary 1) lie in categories of three
 * (vocabulary 2), and these in broad sectors.
 *
 * <p>Broad sectors have two steps: 11220 primary education lies in category 112 basic education, that in 110 education,
 * and that in 100 social infrastructure and services. Codes that were withdrawn lie somewhere, too. The names of
 * purposes and categories are those of the lists {@code Sector} and {@code SectorCategory}.
 */
public final class DacSectors {
    private static final String PURPOSES = "Sector";
    private static final String CATEGORIES = "SectorCategory";
    private static final int LEVEL = 0;
    private static final int CODE = 1;
    private static final int BROADER = 2;
    private static final int ENGLISH = 3;
    private static final int SPANISH = 4;
    private static final Supplier<ImmutableMap<Code, Table.Row>> ROWS = Suppliers.memoize(
            () -> Table.rows("dac.tsv").stream().collect(ImmutableMap.toImmutableMap(DacSectors::code, row -> row)));
    private static final Supplier<DacSectors> BUNDLED = Suppliers.memoize(() -> of(CodeLists.bundled()));

    private final CodeLists lists;

    private DacSectors(CodeLists lists) {
        this.lists = lists;
    }

    /** {@return the sectors by the lists that come with this library} */
    public static DacSectors bundled() {
        return BUNDLED.get();
    }

    /**
     * {@return the sectors by these lists}
     *
     * @param lists lists, {@code Sector} and {@code SectorCategory} among them
     */
    public static DacSectors of(CodeLists lists) {
        return new DacSectors(lists);
    }

    /**
     * {@return the sector of an IATI vocabulary and code; empty if the vocabulary is not the DAC's, or the code not
     * known}
     *
     * @param vocabulary {@code 1} or blank for purposes, {@code 2} for categories
     * @param code the code, blanks around it aside
     */
    public Optional<Sector> ofIati(String vocabulary, String code) {
        return switch (vocabulary.strip()) {
            case "", "1" -> find(Code.DAC_PURPOSE, code.strip());
            case "2" -> find(Code.DAC_CATEGORY, code.strip());
            default -> Optional.empty();
        };
    }

    /**
     * {@return the sector of a code; empty if it is not one of the DAC's}
     *
     * @param code a code of {@link Code#DAC_PURPOSE}, {@link Code#DAC_CATEGORY} or {@link Code#DAC_BROAD}
     */
    public Optional<Sector> find(Code code) {
        return find(code.vocabulary(), code.value());
    }

    /**
     * {@return a sector and those that hold it, the broadest last; empty if the code is not one of the DAC's}
     *
     * @param code a code of {@link Code#DAC_PURPOSE}, {@link Code#DAC_CATEGORY} or {@link Code#DAC_BROAD}
     */
    public ImmutableList<Sector> path(Code code) {
        return Stream.iterate(
                        find(code),
                        Optional::isPresent,
                        sector -> sector.flatMap(Sector::broader).flatMap(this::find))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the broadest sector that holds this code, such as 100 for 11220; itself if nothing does; empty if the
     * code is not one of the DAC's}
     *
     * @param code a code of {@link Code#DAC_PURPOSE}, {@link Code#DAC_CATEGORY} or {@link Code#DAC_BROAD}
     */
    public Optional<Sector> broadest(Code code) {
        return path(code).reverse().stream().findFirst();
    }

    private Optional<Sector> find(String vocabulary, String value) {
        return switch (vocabulary) {
            case Code.DAC_PURPOSE ->
                lists.find(PURPOSES)
                        .flatMap(list -> list.find(value))
                        .map(item -> sector(Code.of(vocabulary, value), Sector.Level.PURPOSE, item));
            case Code.DAC_CATEGORY ->
                lists.find(CATEGORIES)
                        .flatMap(list -> list.find(value))
                        .map(item -> sector(Code.of(vocabulary, value), Sector.Level.CATEGORY, item));
            case Code.DAC_BROAD -> value.isBlank() ? Optional.empty() : broad(Code.of(vocabulary, value));
            default -> Optional.empty();
        };
    }

    private static Sector sector(Code code, Sector.Level level, CodeItem item) {
        return Sector.builder()
                .code(code)
                .level(level)
                .names(item.names().isEmpty() ? ImmutableList.of(Name.of(item.code(), Locale.ROOT)) : item.names())
                .broader(
                        level == Sector.Level.PURPOSE
                                ? item.category().map(category -> Code.of(Code.DAC_CATEGORY, category))
                                : broader(code))
                .build();
    }

    private static Optional<Sector> broad(Code code) {
        return Optional.ofNullable(ROWS.get().get(code))
                .map(row -> Sector.builder()
                        .code(code)
                        .level(Sector.Level.BROAD)
                        .addName(Name.of(row.cell(ENGLISH), Locale.ENGLISH))
                        .addName(Name.of(row.cell(SPANISH), Locale.forLanguageTag("es")))
                        .broader(broader(code))
                        .build());
    }

    private static Optional<Code> broader(Code code) {
        return Optional.ofNullable(ROWS.get().get(code))
                .flatMap(row -> row.find(BROADER))
                .map(broader -> Code.of(Code.DAC_BROAD, broader));
    }

    private static Code code(Table.Row row) {
        return Code.of(row.cell(LEVEL).equals("broad") ? Code.DAC_BROAD : Code.DAC_CATEGORY, row.cell(CODE));
    }
}
