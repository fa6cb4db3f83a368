package org.cauce.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.IatiWriter;
import org.cauce.io.iati.TransactionReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.allocation.ActivityShares;
import org.cauce.io.iati.analysis.allocation.AllocatedPart;
import org.cauce.io.iati.analysis.allocation.Allocation;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.iati.analysis.allocation.SharePolicy;
import org.cauce.io.iati.validate.IatiValidator;
import org.cauce.io.iati.validate.RuleCount;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.CurrencyConverter;
import org.xml.sax.SAXException;

/** What is measured; each gives a number that depends on all of its work. */
final class IatiTasks {
    private static final int BUFFER = 1 << 16;

    private IatiTasks() {}

    /** {@return the floor of any reader that keeps all: each name, attribute and text, as text, and nothing done} */
    static long bareParse(Path file) throws IOException, XMLStreamException {
        long sum = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            XMLStreamReader reader = new InputFactoryImpl().createXMLStreamReader(in, "UTF-8");
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    sum += reader.getLocalName().length();
                    for (int i = reader.getAttributeCount(); --i >= 0; ) {
                        sum += reader.getAttributeLocalName(i).length()
                                + reader.getAttributeValue(i).length();
                    }
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    sum += reader.getText().length();
                }
            }
            reader.close();
        }
        return sum;
    }

    /** {@return how many transactions there are, after each activity was read whole} */
    static long read(Path file) throws IOException {
        long sum = 0;
        try (IatiReader<IatiActivity> reader = IatiReader.open(file)) {
            for (IatiActivity activity : reader) {
                sum += activity.transactions().size();
            }
        }
        return sum;
    }

    /** {@return the size of the copy of a file, each activity read whole and written} */
    static long copy(Path file, Path to) throws IOException {
        try (IatiReader<IatiActivity> reader = IatiReader.open(file);
                IatiWriter writer = IatiWriter.create(to, reader.header())) {
            for (IatiActivity activity : reader) {
                writer.write(activity);
            }
            writer.finish();
        }
        return Files.size(to);
    }

    /** {@return the sum of the amounts of all transactions, read one by one} */
    static BigDecimal transactions(Path file) throws IOException {
        BigDecimal sum = BigDecimal.ZERO;
        try (TransactionReader reader = TransactionReader.open(file)) {
            while (reader.nextActivity()) {
                for (Iterator<Transaction> rest = reader.transactions(); rest.hasNext(); ) {
                    sum = sum.add(
                            rest.next().value().flatMap(value -> value.amount()).orElse(BigDecimal.ZERO));
                }
            }
        }
        return sum;
    }

    /** {@return how many findings the validator has, schema, codes and rules of the standard together} */
    static long findings(Path file, IatiValidator validator) {
        return validator.validate(file).rules().values().stream()
                .mapToLong(RuleCount::times)
                .sum();
    }

    /** {@return how many parts the transactions have by sector and place, each converted to dollars} */
    static long allocate(Path file, CurrencyConverter converter) throws IOException {
        AllocationPolicy policy = AllocationPolicy.of(SharePolicy.NORMALISE);
        long parts = 0;
        try (IatiReader<IatiActivity> reader = IatiReader.open(file)) {
            for (IatiActivity activity : reader) {
                ActivityShares shares = ActivityShares.of(activity, policy);
                for (Transaction transaction : activity.transactions()) {
                    Allocation allocation = shares.allocate(transaction).in(CurrencyCode.USD, converter);
                    for (AllocatedPart part : allocation.parts()) {
                        parts += part.isAllocated() ? 1 : 0;
                    }
                }
            }
        }
        return parts;
    }

    /** {@return 0, after the JDK has validated the file; the floor of any validation} */
    static long validate(Path file, Schema schema) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(file.toFile()));
        } catch (SAXException e) {
            throw new IllegalArgumentException("The input " + file + " is not valid", e);
        }
        return 0;
    }
}
