package org.cauce.benchmarks;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * Large files of activities, made once from real ones that lie beside the checkout, or, where these are absent, from an
 * activity of our own.
 */
public final class IatiInputs {
    private static final Pattern ROOT = Pattern.compile("<iati-activities\\b([^>]*)>");
    private static final Pattern NAMESPACE = Pattern.compile("(xmlns:[\\w.-]+)\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern ACTIVITY = Pattern.compile("<iati-activity\\b.*?</iati-activity>", Pattern.DOTALL);
    private static final Pattern TRANSACTION =
            Pattern.compile("<transaction\\b[^>]*>.*?</transaction>\\s*", Pattern.DOTALL);
    private static final String DONOR_OF_LARGE_ACTIVITIES = "usaid-798.xml";

    private static final String OWN_TRANSACTION = """
            <transaction ref="%1$d"><transaction-type code="3"/><transaction-date iso-date="2024-03-31"/>
            <value currency="USD" value-date="2024-03-31">%1$d.25</value>
            <description><narrative>Payment for health posts in Copán</narrative></description>
            <receiver-org ref="HN-1" type="10"><narrative>Secretaría de Salud</narrative></receiver-org>
            <sector vocabulary="1" code="12220"/><recipient-country code="HN"/>
            <flow-type code="10"/><finance-type code="110"/><tied-status code="5"/></transaction>
            """;

    private final Path folder;
    private final Optional<Path> shared;

    private IatiInputs(Path folder, Optional<Path> shared) {
        this.folder = folder;
        this.shared = shared;
    }

    /**
     * {@return the inputs}
     *
     * @param folder where they are kept once they are made
     * @throws IOException if the disk refuses
     */
    public static IatiInputs in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path here = folder.toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve(".mvn"))) {
            here = here.getParent();
        }
        return new IatiInputs(
                folder,
                Optional.ofNullable(here)
                        .map(root -> root.resolveSibling("shared").resolve("iati"))
                        .filter(Files::isDirectory));
    }

    /** {@return the folder of the schemas of all versions; empty where there is none beside the checkout} */
    public Optional<Path> schemas() {
        return shared.map(iati -> iati.resolve("schemas"));
    }

    /** {@return the schema of activities, version 2.03; empty where there is none beside the checkout} */
    public Optional<Path> schema() {
        return schemas().map(folder -> folder.resolve("2.03/iati-activities-schema.xsd"));
    }

    /** {@return monthly rates against the dollar; empty where there are none beside the checkout} */
    public Optional<Path> rates() {
        return shared.map(iati -> iati.resolve("exchangerates/usd_to_xxx_by_month.csv"));
    }

    /**
     * {@return a file of many activities: all valid real ones of version 2.03, again and again}
     *
     * @param mebibytes how large, about
     * @throws IOException if the disk refuses
     */
    public Path activities(int mebibytes) throws IOException {
        Path file = folder.resolve("activities-" + mebibytes + ".xml");
        if (Files.exists(file)) {
            return file;
        }
        Map<String, String> namespaces = new LinkedHashMap<>();
        List<String> activities = realActivities(namespaces);
        Path part = folder.resolve("part.xml");
        try (Writer out = Files.newBufferedWriter(part)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\"");
            for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
                out.write(" " + namespace.getKey() + "=\"" + namespace.getValue() + "\"");
            }
            out.write(">\n");
            long left = (long) mebibytes << 20;
            for (int i = 0; left > 0; i = (i + 1) % activities.size()) {
                out.write(activities.get(i));
                out.write('\n');
                left -= activities.get(i).getBytes(StandardCharsets.UTF_8).length + 1;
            }
            out.write("</iati-activities>\n");
        }
        return Files.move(part, file);
    }

    /**
     * {@return a file of one activity: the transactions of a real one again and again, and after them the defaults}
     *
     * @param megabytes how large, about
     * @throws IOException if the disk refuses
     */
    public Path oneActivity(int megabytes) throws IOException {
        Path file = folder.resolve("one-activity-" + megabytes + ".xml");
        if (Files.exists(file)) {
            return file;
        }
        String activity = activityWithMostTransactions();
        Matcher matcher = TRANSACTION.matcher(activity);
        StringBuilder transactions = new StringBuilder();
        while (matcher.find()) {
            transactions.append(matcher.group());
        }
        int start = activity.indexOf('>') + 1;
        Path part = folder.resolve("part.xml");
        try (Writer out = Files.newBufferedWriter(part)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\""
                    + " xmlns:usaid=\"http://www.usaid.gov/\" xmlns:usg=\"http://www.usg.gov/\">\n");
            out.write(activity.substring(0, start));
            for (long left = megabytes * 1_000_000L; left > 0; left -= transactions.length()) {
                out.append(transactions);
            }
            out.write(TRANSACTION.matcher(activity.substring(start)).replaceAll(""));
            out.write("\n</iati-activities>\n");
        }
        return Files.move(part, file);
    }

    private String activityWithMostTransactions() throws IOException {
        String most = ownActivity();
        if (shared.isPresent()) {
            String text = Files.readString(shared.get().resolve("data/real").resolve(DONOR_OF_LARGE_ACTIVITIES));
            int count = 0;
            for (String activity : matches(ACTIVITY, text)) {
                int transactions = matches(TRANSACTION, activity).size();
                if (transactions > count) {
                    count = transactions;
                    most = activity;
                }
            }
        }
        return most;
    }

    private List<String> realActivities(Map<String, String> namespaces) throws IOException {
        if (shared.isEmpty()) {
            return ImmutableList.of(ownActivity());
        }
        Schema schema = compiled(schema().orElseThrow());
        ImmutableList.Builder<String> activities = ImmutableList.builder();
        try (Stream<Path> files = Files.list(shared.get().resolve("data/real"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                Matcher root = ROOT.matcher(text);
                if (root.find() && root.group(1).contains("2.03") && isValid(file, schema)) {
                    Matcher namespace = NAMESPACE.matcher(root.group(1));
                    while (namespace.find()) {
                        namespaces.put(namespace.group(1), namespace.group(2));
                    }
                    activities.addAll(matches(ACTIVITY, utf8(file)));
                }
            }
        }
        return activities.build();
    }

    private static String utf8(Path file) throws IOException {
        return CharMatcher.is('\ufeff').trimLeadingFrom(Files.readString(file));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group()).toList();
    }

    /**
     * {@return the schema, ready to validate}
     *
     * @param path the file of the schema
     */
    static Schema compiled(Path path) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(path.toFile());
        } catch (SAXException e) {
            throw new IllegalArgumentException("Schema " + path + " cannot be read", e);
        }
    }

    private static boolean isValid(Path file, Schema schema) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(file.toFile()));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    private static String ownActivity() {
        StringBuilder activity = new StringBuilder("""
                <iati-activity default-currency="USD" xml:lang="es" hierarchy="1">
                <iati-identifier>XM-EXAMPLE-1</iati-identifier>
                <reporting-org ref="XM-EXAMPLE" type="10"><narrative>Agencia de ejemplo</narrative></reporting-org>
                <title><narrative>Salud en Copán</narrative><narrative xml:lang="en">Health in Copán</narrative></title>
                <description type="1"><narrative>Puestos de salud, agua y saneamiento.</narrative></description>
                <participating-org role="4" type="10" ref="HN-1"><narrative>Secretaría de Salud</narrative></participating-org>
                <activity-status code="2"/><activity-date type="2" iso-date="2022-01-01"/>
                <recipient-country code="HN" percentage="100"/><sector vocabulary="1" code="12220" percentage="100"/>
                <default-flow-type code="10"/><default-finance-type code="110"/><default-tied-status code="5"/>
                <budget type="1" status="1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
                <value currency="USD" value-date="2024-01-01">250000</value></budget>
                """);
        for (int i = 0; i < 20; i++) {
            activity.append(OWN_TRANSACTION.replace("%1$d", Integer.toString(1000 + i)));
        }
        return activity.append("</iati-activity>\n").toString();
    }
}
