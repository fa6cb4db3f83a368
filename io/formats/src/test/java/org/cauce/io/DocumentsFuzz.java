package org.cauce.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.catalogue.CatalogueReader;
import org.cauce.io.catalogue.CatalogueWriter;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.IatiWriter;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.codelist.CodeListReader;
import org.cauce.io.iati.export.IatiJsonReader;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.iati.validate.IatiValidator;
import org.cauce.io.iati.validate.ValidationReport;
import org.cauce.io.rates.RateTableReader;
import org.cauce.model.catalogue.Catalogue;

/**
 * What must hold for any bytes behind a line that names a kind of document: reading ends with a value or with problems,
 * and what was read and written is read again.
 *
 * <p>Jazzer calls it by its name, {@code .ci/fuzz}; the files that it found are read again in each build.
 */
public final class DocumentsFuzz {
    private static final ReadLimits LIMITS = ReadLimits.STANDARD
            .withFileBytes(1 << 20)
            .withValuesPerRecord(10_000)
            .withTextLength(10_000)
            .withDepth(24);
    private static final IatiValidator VALIDATOR =
            IatiValidator.builder().limits(LIMITS).build();
    private static final ImmutableMap<String, FuzzInput.Property> KINDS = ImmutableMap.of(
            "catalogue", DocumentsFuzz::catalogue,
            "code-list", DocumentsFuzz::codeList,
            "rates", DocumentsFuzz::rates,
            "organisations", DocumentsFuzz::organisations,
            "json", DocumentsFuzz::json,
            "validation", DocumentsFuzz::validation);

    private DocumentsFuzz() {}

    /** Holds what must hold for these bytes. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        FuzzInput input = FuzzInput.of(bytes);
        FuzzInput.Property property = KINDS.get(input.label());
        if (property != null) {
            property.hold(input.bytes());
        }
    }

    private static void catalogue(byte[] bytes) {
        CatalogueReader reader = CatalogueReader.builder().limits(LIMITS).build();
        ReadResult<Catalogue> first = told(reader.read(bytes, "fuzz.json"));
        first.value().ifPresent(catalogue -> {
            String written = CatalogueWriter.create().text(catalogue);
            Catalogue again = CatalogueReader.create()
                    .read(written.getBytes(StandardCharsets.UTF_8), "written.json")
                    .orThrow();
            assertThat(CatalogueWriter.create().text(again)).isEqualTo(written);
        });
    }

    private static void codeList(byte[] bytes) {
        told(CodeListReader.builder().limits(LIMITS).build().read(bytes, "fuzz"));
    }

    private static void rates(byte[] bytes) {
        told(RateTableReader.builder().limits(LIMITS).build().read(bytes, "fuzz.csv"));
    }

    /** Whoever gets no value is told why. */
    private static <T> ReadResult<T> told(ReadResult<T> result) {
        assertThat(result.value().isPresent() || !result.problems().isEmpty()).isTrue();
        result.problems().forEach(Problem::message);
        return result;
    }

    private static void organisations(byte[] bytes) throws IOException {
        Path copy = Files.createTempFile("fuzz", ".xml");
        try (IatiReader<IatiOrganisation> reader =
                        IatiReader.openOrganisations(new ByteArrayInputStream(bytes), "fuzz.xml", LIMITS);
                IatiWriter writer = IatiWriter.create(copy, reader.header())) {
            List<IatiOrganisation> organisations = new ArrayList<>();
            for (IatiOrganisation organisation : reader) {
                organisations.add(organisation);
                writer.write(organisation);
            }
            writer.finish();
            if (reader.problems().stream().noneMatch(Problem::isError)) {
                assertThat(organisations(copy)).isEqualTo(organisations);
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static List<IatiOrganisation> organisations(Path file) throws IOException {
        try (IatiReader<IatiOrganisation> reader = IatiReader.openOrganisations(file)) {
            return reader.stream().toList();
        }
    }

    private static void json(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".json");
        try {
            Files.write(file, bytes);
            try (IatiJsonReader<IatiActivity> reader = IatiJsonReader.open(file)) {
                reader.forEach(activity -> assertThat(activity).isNotNull());
            } catch (MalformedInputException e) {
                assertThat(e).hasMessageContaining(file.getFileName().toString());
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void validation(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".xml");
        try {
            Files.write(file, bytes);
            ValidationReport report = VALIDATOR.validate(file);
            assertThat(ValidationReport.parse(report.toJson())).isEqualTo(report);
        } finally {
            Files.delete(file);
        }
    }
}
