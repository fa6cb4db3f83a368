package org.cauce.io.area;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** The codes of a scheme: those of its resource, and those that the scheme's rule gives to countries. */
final class AreaTable {
    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
    private static final Splitter CELLS = Splitter.on('\t');

    /** What a code stands for. */
    enum Sort {
        COUNTRY(Kind.COUNTRY),
        AGGREGATE(Kind.GROUPING),
        UNSPECIFIED(Kind.GROUPING),
        ORGANISATION(Kind.ORGANISATION),
        DONORS(Kind.AGGREGATE);

        private final Kind kind;

        Sort(Kind kind) {
            this.kind = kind;
        }
    }

    /** A code with what it stands for; since is blank where no date is known, region where the source tells of none. */
    record Row(String code, Sort sort, Ref ref, String since, String name, String region) {
        private static final int REGION = 6;

        static Row of(List<String> cells) {
            Sort sort = Sort.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
            String id = cells.get(sort == Sort.COUNTRY ? 2 : 3);
            return new Row(cells.get(0), sort, Ref.of(sort.kind, id), cells.get(4), cells.get(5), region(cells));
        }

        static Row of(Country country, String code) {
            return new Row(code, Sort.COUNTRY, country.ref(), "", country.label(), "");
        }

        private static String region(List<String> cells) {
            return cells.size() > REGION ? cells.get(REGION) : "";
        }
    }

    private final ImmutableMap<String, Row> byCode;
    private final ImmutableListMultimap<String, Row> byName;
    private final ImmutableMap<Ref, Row> byRef;

    private AreaTable(Map<String, Row> rows) {
        byCode = ImmutableMap.copyOf(rows);
        byRef = byCode.values().stream()
                .collect(ImmutableMap.toImmutableMap(Row::ref, row -> row, (first, second) -> first));
        byName = byRef.values().stream()
                .filter(row -> row.sort() != Sort.COUNTRY)
                .collect(ImmutableListMultimap.toImmutableListMultimap(row -> key(row.name()), row -> row));
    }

    static AreaTable of(AreaScheme scheme, String resource) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Stream<Row> listed = listed(resource);
        Stream<Row> ruled = Arrays.stream(Country.values())
                .flatMap(country -> scheme.ruleFor(country).map(code -> Row.of(country, code)).stream());
        Stream.of(scheme.tableIsOlder() ? ruled : listed, scheme.tableIsOlder() ? listed : ruled)
                .flatMap(part -> part)
                .forEach(row -> rows.putIfAbsent(row.code(), row));
        return new AreaTable(rows);
    }

    private static Stream<Row> listed(String resource) {
        return LINES.splitToStream(text(resource))
                .dropWhile(line -> line.startsWith("# "))
                .skip(1)
                .map(line -> Row.of(CELLS.splitToList(line)));
    }

    private static String text(String resource) {
        try (InputStream stream = AreaTable.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    Stream<Row> rows() {
        return byCode.values().stream();
    }

    Optional<Row> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Row> byRef(Ref ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** What bears this name, one row for each; countries are found as the model finds them. */
    Stream<Row> byName(String name) {
        return Stream.concat(byName.get(key(name)).stream(), country(name).flatMap(it -> byRef(it.ref())).stream());
    }

    private static Optional<Country> country(String name) {
        String plain = name.strip();
        return Country.find(plain).filter(it -> !plain.equals(it.alpha2()) && !plain.equals(it.alpha3()));
    }

    /** The name without accents, punctuation, letter case, and the word "total" that DAC tables put at its end. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst(" total$", "");
    }
}
