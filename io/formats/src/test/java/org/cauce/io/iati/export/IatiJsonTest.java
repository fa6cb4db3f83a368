package org.cauce.io.iati.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Shared;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.TransactionReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IatiJsonTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> realFiles() {
        return Shared.in("iati/data/real", ".xml").stream();
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    void readsEqualRecordsBack(Path file) throws IOException {
        if (IatiReader.standardOf(file) == IatiStandard.ACTIVITIES) {
            readsEqualActivitiesBack(file);
        } else {
            readsEqualOrganisationsBack(file);
        }
    }

    private void readsEqualActivitiesBack(Path file) throws IOException {
        Path array = folder.resolve("array.json");
        Path lines = folder.resolve("lines.ndjson.gz");
        try (IatiReader<IatiActivity> reader = IatiReader.open(file);
                IatiJsonWriter one = IatiJsonWriter.array(array);
                IatiJsonWriter other = IatiJsonWriter.lines(lines)) {
            for (IatiActivity activity : reader) {
                one.write(activity);
                other.write(activity);
            }
            one.finish();
            other.finish();
        }
        try (IatiReader<IatiActivity> expected = IatiReader.open(file);
                IatiJsonReader<IatiActivity> one = IatiJsonReader.open(array);
                IatiJsonReader<IatiActivity> other = IatiJsonReader.open(lines)) {
            Iterator<IatiActivity> fromArray = one.iterator();
            Iterator<IatiActivity> fromLines = other.iterator();
            for (IatiActivity activity : expected) {
                assertThat(fromArray.next()).isEqualTo(activity);
                assertThat(fromLines.next()).isEqualTo(activity);
            }
            assertThat(fromArray.hasNext()).isFalse();
            assertThat(fromLines.hasNext()).isFalse();
        }
    }

    private void readsEqualOrganisationsBack(Path file) throws IOException {
        Path array = folder.resolve("organisations.json");
        ImmutableList<IatiOrganisation> expected;
        try (IatiReader<IatiOrganisation> reader = IatiReader.openOrganisations(file);
                IatiJsonWriter writer = IatiJsonWriter.array(array)) {
            expected = ImmutableList.copyOf(reader);
            for (IatiOrganisation organisation : expected) {
                writer.write(organisation);
            }
            writer.finish();
        }
        try (IatiJsonReader<IatiOrganisation> reader = IatiJsonReader.openOrganisations(array)) {
            assertThat(ImmutableList.copyOf(reader)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    void writesTransactionsThatAreNotHeldAsThoseThatAre(Path file) throws IOException {
        if (IatiReader.standardOf(file) != IatiStandard.ACTIVITIES) {
            return;
        }
        Path streamed = folder.resolve("streamed.ndjson");
        try (TransactionReader reader = TransactionReader.open(file);
                IatiJsonWriter writer = IatiJsonWriter.lines(streamed)) {
            while (reader.nextActivity()) {
                writer.write(reader.activity(), reader.transactions());
            }
            writer.finish();
        }
        try (IatiReader<IatiActivity> expected = IatiReader.open(file);
                IatiJsonReader<IatiActivity> actual = IatiJsonReader.open(streamed)) {
            assertThat(ImmutableList.copyOf(actual)).isEqualTo(ImmutableList.copyOf(expected));
        }
    }

    @Test
    void writesOneRecordALine() throws IOException {
        IatiActivity activity = IatiActivity.builder().language("en").build();
        Path array = folder.resolve("two.json");
        try (IatiJsonWriter writer = IatiJsonWriter.array(array)) {
            writer.write(activity);
            writer.write(activity, List.<Transaction>of().iterator());
            writer.finish();
        }
        assertThat(Files.readAllLines(array)).hasSize(4).startsWith("[").endsWith("]");
        assertThat(Files.readAllLines(array).get(1))
                .startsWith("{\"language\":\"en\"")
                .endsWith("},");
    }

    @Test
    void leavesNothingBehindThatWasNotFinished() throws IOException {
        Path file = folder.resolve("unfinished.json");
        try (IatiJsonWriter writer = IatiJsonWriter.array(file)) {
            writer.write(IatiActivity.builder().build());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesTheLineThatIsNotJson() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.ndjson"), "{\"language\":\"en\"}\n{\"language\":");
        try (IatiJsonReader<IatiActivity> reader = IatiJsonReader.open(file)) {
            Iterator<IatiActivity> activities = reader.iterator();
            assertThat(activities.next().language()).contains("en");
            assertThatThrownBy(activities::hasNext)
                    .isInstanceOf(MalformedInputException.class)
                    .hasMessageContaining("broken.ndjson:2");
        }
    }

    /** A record that is none, and what stands behind the array, was the end: what came after it was dropped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[null,{\"language\":\"en\"}]",
                "[[],{\"language\":\"en\"}]",
                "null\n{\"language\":\"en\"}",
                "[]{\"language\":\"en\"}",
                "[] x"
            })
    void refusesWhatIsNoRecord(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("none.json"), text);
        try (IatiJsonReader<IatiActivity> reader = IatiJsonReader.open(file)) {
            assertThatThrownBy(reader.iterator()::hasNext)
                    .isInstanceOf(MalformedInputException.class)
                    .hasMessageContaining("none.json:");
        }
    }
}
