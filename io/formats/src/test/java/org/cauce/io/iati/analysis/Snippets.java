package org.cauce.io.iati.analysis;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cauce.io.Shared;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.organisation.IatiOrganisation;

/** Pieces of IATI in XML, read as a user would read them. */
public final class Snippets {
    private Snippets() {}

    /** {@return the activities in these elements} */
    public static ImmutableList<IatiActivity> activities(String elements) {
        String file = "<iati-activities version=\"2.03\">" + elements + "</iati-activities>";
        try (IatiReader<IatiActivity> reader = IatiReader.open(bytes(file), "snippet.xml", IatiReader.LIMITS)) {
            return reader.stream().collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return an activity with these attributes and this content} */
    public static IatiActivity activity(String attributes, String content) {
        return activities("<iati-activity " + attributes + ">" + content + "</iati-activity>")
                .get(0);
    }

    /** {@return a transaction with this content, beside its type, day and amount} */
    public static String transaction(String type, String day, String amount, String content) {
        return "<transaction><transaction-type code=\"" + type + "\"/><transaction-date iso-date=\"" + day
                + "\"/><value>" + amount + "</value>" + content + "</transaction>";
    }

    /** {@return a sector with this code and percentage; without one if that is empty} */
    public static String sector(String code, String percentage) {
        return "<sector code=\"" + code + "\"" + (percentage.isEmpty() ? "" : " percentage=\"" + percentage + "\"")
                + "/>";
    }

    /** {@return the only transaction of this content, in an activity of its own} */
    public static Transaction transaction(String element) {
        return activity("", element).transactions().get(0);
    }

    /** {@return an organisation with these attributes and this content} */
    public static IatiOrganisation organisation(String attributes, String content) {
        String file = "<iati-organisations version=\"2.03\"><iati-organisation " + attributes + ">" + content
                + "</iati-organisation></iati-organisations>";
        try (IatiReader<IatiOrganisation> reader =
                IatiReader.openOrganisations(bytes(file), "snippet.xml", IatiReader.LIMITS)) {
            return reader.stream().toList().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the activities of a file beside the project; the test is skipped if it is not there} */
    public static ImmutableList<IatiActivity> shared(String place) {
        Path path = Shared.path("iati/" + place);
        try (IatiReader<IatiActivity> reader = IatiReader.open(path)) {
            return reader.stream().collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a number} */
    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
