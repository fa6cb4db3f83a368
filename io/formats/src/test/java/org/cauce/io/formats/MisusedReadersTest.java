package org.cauce.io.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.junit.jupiter.api.Test;

/** What a reader says when it is asked out of turn. */
final class MisusedReadersTest {
    @Test
    void aReaderOfIatiSaysThatItIsClosed() throws IOException {
        String xml = "<iati-activities version='2.03'><iati-activity/><iati-activity/></iati-activities>";
        IatiReader<IatiActivity> reader = IatiReader.open(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "a.xml", IatiReader.LIMITS);
        assertThat(reader.iterator().hasNext()).isTrue();
        reader.close();

        assertThatIllegalStateException().isThrownBy(reader.iterator()::next).withMessageContaining("a.xml is closed");
        assertThat(reader.report().total().kept()).isEqualTo(1);
    }
}
