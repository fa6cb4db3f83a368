package org.cauce.io.iati.validate;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with IATI files of versions 2.01 to 2.03, activities and organisations, packed by gzip or not.
 *
 * <pre>{@code
 * IatiValidator validator = IatiValidator.builder().schemas(Path.of("schemas")).build();
 * ValidationReport report = validator.validate(Path.of("activities.xml"));
 * report.findings().forEach(finding -> ...);
 * }</pre>
 *
 * <p>A file is gone through once. Besides what is kept for the report, memory holds one record at a time, at most
 * {@link Builder#recordBytes} of it, and the identifiers of those before. A record that is larger is still checked
 * against schema and code lists, but not asked the rules; the finding {@code C0.4.1} says so. What breaks the limits,
 * or is no XML, is a finding too, and what stands before it is told.
 *
 * <p>Safe for use by several threads.
 */
public final class IatiValidator {
    private final RuleChoice choice;

    private IatiValidator(Builder builder) {
        choice = new RuleChoice(builder);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a validator without schemas, by the clock of the machine} */
    public static IatiValidator create() {
        return builder().build();
    }

    /** {@return the rules that are asked, each once; those of the schema are one} */
    public ImmutableList<ValidationRule> rules() {
        return choice.all();
    }

    /**
     * {@return what is wrong with a file, or the files of a folder}
     *
     * @param path an XML file, packed or not; or a folder, of which all files ending in {@code .xml} or {@code .xml.gz}
     *     are taken, those in inner folders too, in the order of their names
     * @throws IllegalArgumentException if there is no such file, or the folder has too many
     * @throws UncheckedIOException if it cannot be read
     */
    public ValidationReport validate(Path path) {
        return validate(ImmutableList.of(path));
    }

    /**
     * {@return what is wrong with some files}
     *
     * @param paths files or folders, as for {@link #validate(Path)}
     * @throws IllegalArgumentException if one is not there, or a folder has too many files
     * @throws UncheckedIOException if one cannot be read
     */
    public ValidationReport validate(List<Path> paths) {
        Tally tally = new Tally(choice.kept(), finding -> {});
        paths.forEach(path -> run(path, tally));
        return tally.report();
    }

    /**
     * Tells each finding as soon as its record has been read, in bounded memory.
     *
     * @param path a file or folder, as for {@link #validate(Path)}
     * @param listener told each finding, in order
     * @return files and counts, without the findings
     * @throws IllegalArgumentException if there is no such file, or the folder has too many
     * @throws UncheckedIOException if it cannot be read
     */
    @CanIgnoreReturnValue
    public ValidationReport validate(Path path, Consumer<? super Finding> listener) {
        Tally tally = new Tally(0, listener::accept);
        run(path, tally);
        return tally.report();
    }

    private void run(Path path, Tally tally) {
        for (Path file : files(path)) {
            String name = String.valueOf(file.getFileName());
            try (InputStream in = Files.newInputStream(file)) {
                new FilePass(name, choice, tally).run(in);
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        }
    }

    private List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("There is no file or folder " + path + ": correct the path");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        int most = choice.limits().filesPerFolder();
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> files =
                    all.filter(IatiValidator::isXml).limit(most + 1L).sorted().toList();
            if (files.size() > most) {
                throw new IllegalArgumentException(
                        "The folder " + path + " has more than " + most + " files: split it, or raise the limit");
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private static boolean isXml(Path file) {
        String name = file.toString();
        return (name.endsWith(".xml") || name.endsWith(".xml.gz")) && Files.isRegularFile(file);
    }

    /** Builds validators; nothing must be set. */
    public static final class Builder {
        private static final int KEPT = 10_000;
        private static final long RECORD_BYTES = 96L << 20;

        final Set<String> only = new HashSet<>();
        final Set<String> without = new HashSet<>();
        final Map<String, FindingSeverity> severities = new HashMap<>();

        @Nullable
        Path schemas;

        InstantSource clock = Clock.systemUTC();
        CodeLists lists = CodeLists.bundled();
        ReadLimits limits = ReadLimits.STANDARD;
        int kept = KEPT;
        long recordBytes = RECORD_BYTES;

        Builder() {}

        /**
         * Checks the schema, too. By default it is not checked.
         *
         * @param folder a folder with a folder for each version, such as {@code 2.03}, that holds
         *     {@code iati-activities-schema.xsd}, {@code iati-organisations-schema.xsd} and what they include, as IATI
         *     publishes them; nothing else is opened
         * @return this
         * @throws IllegalArgumentException if it is no folder
         */
        @CanIgnoreReturnValue
        public Builder schemas(Path folder) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException("The folder of schemas " + folder
                        + " is no folder: expected one with folders such as 2.03 inside");
            }
            schemas = folder;
            return this;
        }

        /**
         * Compares dates with the time of this clock, instead of that of the machine.
         *
         * @param source the clock
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /**
         * Looks codes up in these lists, instead of those that come with this library.
         *
         * @param codeLists the lists
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder codeLists(CodeLists codeLists) {
            lists = codeLists;
            return this;
        }

        /**
         * Asks these rules only. What makes a file unreadable is told all the same.
         *
         * @param rules ids of rules; several calls add up
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder only(String... rules) {
            only.addAll(List.of(rules));
            return this;
        }

        /**
         * Does not ask these rules.
         *
         * @param rules ids of rules; several calls add up
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder without(String... rules) {
            without.addAll(List.of(rules));
            return this;
        }

        /**
         * Takes a rule for more or less bad than the standard does.
         *
         * @param rule the id of the rule
         * @param severity how bad it is to break it
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder severity(String rule, FindingSeverity severity) {
            severities.put(rule, severity);
            return this;
        }

        /**
         * Sets what a file may ask of the machine.
         *
         * @param readLimits the limits
         * @return this
         */
        @CanIgnoreReturnValue
        public Builder limits(ReadLimits readLimits) {
            limits = readLimits;
            return this;
        }

        /**
         * Sets how many findings a report keeps; all are counted. By default 10,000.
         *
         * @param most the number, 0 or more
         * @return this
         * @throws IllegalArgumentException if it is negative
         */
        @CanIgnoreReturnValue
        public Builder kept(int most) {
            if (most < 0) {
                throw new IllegalArgumentException("Cannot keep " + most + " findings: expected 0 or more");
            }
            kept = most;
            return this;
        }

        /**
         * Sets how much memory one activity or organisation may take, about. By default 96 MiB.
         *
         * @param most the number of bytes, 1 or more
         * @return this
         * @throws IllegalArgumentException if it is less than 1
         */
        @CanIgnoreReturnValue
        public Builder recordBytes(long most) {
            if (most < 1) {
                throw new IllegalArgumentException("A record cannot take " + most + " bytes: expected 1 or more");
            }
            recordBytes = most;
            return this;
        }

        /**
         * {@return the validator}
         *
         * @throws IllegalArgumentException if a rule that was named does not exist
         */
        public IatiValidator build() {
            return new IatiValidator(this);
        }
    }
}
