package org.cauce.io.iati;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.export.IatiJsonReader;
import org.cauce.io.iati.export.IatiJsonWriter;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every element and attribute of the standard has its place in the model, and comes back from each form. */
final class EveryElementTest {
    @TempDir
    Path folder;

    private Path activities = Path.of("");
    private Path organisations = Path.of("");

    @BeforeEach
    void write() throws IOException {
        activities = EveryElement.write(folder.resolve("activities.xml"), "iati-activities");
        organisations = EveryElement.write(folder.resolve("organisations.xml"), "iati-organisations");
    }

    @Test
    void activitiesAreWrittenAsTheyWereRead() throws IOException {
        Path copy = folder.resolve("copy.xml");
        try (IatiReader<IatiActivity> reader = IatiReader.open(activities);
                IatiWriter writer = IatiWriter.create(copy, reader.header())) {
            for (IatiActivity activity : reader) {
                writer.write(activity);
            }
            writer.finish();
            assertThat(reader.problems()).isEmpty();
            assertThat(reader.rootExtras()).isEmpty();
        }
        assertThat(XmlTree.read(activities).differences(XmlTree.read(copy))).isEmpty();
    }

    @Test
    void organisationsAreWrittenAsTheyWereRead() throws IOException {
        Path copy = folder.resolve("copy.xml");
        try (IatiReader<IatiOrganisation> reader = IatiReader.openOrganisations(organisations);
                IatiWriter writer = IatiWriter.create(copy, reader.header())) {
            for (IatiOrganisation organisation : reader) {
                writer.write(organisation);
            }
            writer.finish();
            assertThat(reader.problems()).isEmpty();
            assertThat(reader.rootExtras()).isEmpty();
        }
        assertThat(XmlTree.read(organisations).differences(XmlTree.read(copy))).isEmpty();
    }

    @Test
    void activitiesComeBackFromJsonAndNothingOfThemIsExtra() throws IOException {
        Path json = folder.resolve("activities.json");
        ImmutableList<IatiActivity> read = activities();
        try (IatiJsonWriter writer = IatiJsonWriter.array(json)) {
            for (IatiActivity activity : read) {
                writer.write(activity);
            }
            writer.finish();
        }
        try (IatiJsonReader<IatiActivity> reader = IatiJsonReader.open(json)) {
            assertThat(ImmutableList.copyOf(reader)).hasSize(2).isEqualTo(read);
        }
        assertThat(Files.readString(json).contains("\"extras\"")).isFalse();
    }

    @Test
    void organisationsComeBackFromJsonAndNothingOfThemIsExtra() throws IOException {
        Path json = folder.resolve("organisations.json");
        ImmutableList<IatiOrganisation> read;
        try (IatiReader<IatiOrganisation> reader = IatiReader.openOrganisations(organisations);
                IatiJsonWriter writer = IatiJsonWriter.array(json)) {
            read = ImmutableList.copyOf(reader);
            for (IatiOrganisation organisation : read) {
                writer.write(organisation);
            }
            writer.finish();
        }
        try (IatiJsonReader<IatiOrganisation> reader = IatiJsonReader.openOrganisations(json)) {
            assertThat(ImmutableList.copyOf(reader)).hasSize(2).isEqualTo(read);
        }
        assertThat(Files.readString(json).contains("\"extras\"")).isFalse();
    }

    @Test
    void transactionsAreTheSameOneByOne() throws IOException {
        List<Transaction> oneByOne = new ArrayList<>();
        try (TransactionReader reader = TransactionReader.open(activities)) {
            while (reader.nextActivity()) {
                reader.transactions().forEachRemaining(oneByOne::add);
            }
            assertThat(reader.problems()).isEmpty();
        }
        assertThat(oneByOne)
                .hasSize(4)
                .isEqualTo(activities().stream()
                        .flatMap(activity -> activity.transactions().stream())
                        .toList());
    }

    private ImmutableList<IatiActivity> activities() throws IOException {
        try (IatiReader<IatiActivity> reader = IatiReader.open(activities)) {
            return ImmutableList.copyOf(reader);
        }
    }
}
