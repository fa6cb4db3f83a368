package org.cauce.io.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cauce.io.duckdb.LoadedFlows.assertHolds;
import static org.cauce.io.duckdb.LoadedFlows.load;
import static org.cauce.io.duckdb.LoadedFlows.total;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cauce.indicators.contract.ContractFlows;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.RollUp;
import org.cauce.model.flow.FlowCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FlowStoreTest {
    private static final int ROWS_OF_PART = 1000;

    @TempDir
    Path folder;

    private FlowStore store() throws IOException {
        return FlowStore.open(folder.resolve("store")).withRowsOfPart(ROWS_OF_PART);
    }

    /** What lies in the folder of the store, locks aside. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("store"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void opensAnInputOfTheSameBytesOnlyOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("flows.txt"), "three flows");
        AtomicInteger opened = new AtomicInteger();
        FlowInput.Opener opener = () -> {
            opened.incrementAndGet();
            return () -> new ManyFlows(3, number -> {});
        };
        LoadResult first = store().load(FlowInput.of(file, opener), RollUp.NONE, LoadListener.NONE);
        LoadResult second = store().load(FlowInput.of(file, opener), RollUp.NONE, LoadListener.NONE);

        assertThat(first.wasLoaded()).isTrue();
        assertThat(second).isEqualTo(new LoadResult(first.input(), false));
        assertThat(opened).hasValue(1);

        Files.writeString(file, "three others");
        assertThat(store().load(FlowInput.of(file, opener), RollUp.NONE, LoadListener.NONE)
                        .wasLoaded())
                .isTrue();
        assertThat(opened).hasValue(2);
        assertHolds(store(), 3);
    }

    @Test
    void loadsAnInputAgainIfRecipientsAndSectorsArePartOfSomethingElse() throws IOException {
        FlowStore store = store();
        load(store, ManyFlows.input("flows", 3));
        RollUp other = new RollUp(
                ImmutableMap.of("country:HND", "grouping:central-america"), ImmutableMap.of(), ImmutableSet.of());

        assertThat(store.load(ManyFlows.input("flows", 3), other, LoadListener.NONE)
                        .wasLoaded())
                .isTrue();
        assertHolds(store, 3);
    }

    @Test
    void replacesAnInputOfTheSameName() throws IOException {
        FlowStore store = store();
        load(store, ManyFlows.input("flows", 2500));
        load(store, ManyFlows.input("flows", 7));

        assertHolds(store, 7);
        assertThat(files()).containsExactly("00000.parquet", "manifest.json");
    }

    @Test
    void keepsTheOldInputWhereThatWhichIsToReplaceItIsCutShort() throws IOException {
        FlowStore store = store();
        load(store, ManyFlows.input("flows", 2500));
        FlowInput cut = new FlowInput("flows", 1, "cut", false, () -> new FlowInput.Opened() {
            @Override
            public FlowCursor cursor() {
                return new ManyFlows(1700, number -> {});
            }

            @Override
            public Optional<String> endedBy() {
                return Optional.of("the file ends too early");
            }
        });

        assertThatThrownBy(() -> load(store, cut))
                .isInstanceOfSatisfying(
                        CutShortException.class,
                        thrown -> assertThat(thrown.reason()).isEqualTo("the file ends too early"))
                .hasMessage("flows was not read to its end, and the store is as it was: the file ends too early");
        assertHolds(store(), 2500);
        assertThat(files()).containsExactly("00000.parquet", "00001.parquet", "00002.parquet", "manifest.json");
    }

    @Test
    void replacesAnInputByOneWhoseBytesAreThereByAnotherName() throws IOException {
        FlowStore store = store();
        load(store, ManyFlows.input("first", 3));
        load(store, ManyFlows.input("second", 5));
        load(store, ManyFlows.input("second", 3));

        assertThat(store.info().inputs()).extracting(StoredInput::name).containsExactly("second");
        assertHolds(store, 3);
    }

    @Test
    void saysWhatItHolds() throws IOException {
        Path file = Files.writeString(folder.resolve("flows.txt"), "abc");
        FlowStore store = store();
        load(store, FlowInput.of(file, () -> () -> new ManyFlows(2500, number -> {})));
        load(store, ManyFlows.input("a", 2).inexact());
        StoreInfo info = store.info();

        assertThat(info.folder()).isEqualTo(folder.resolve("store"));
        assertThat(info.rows()).isEqualTo(2502);
        assertThat(info.inputs()).extracting(StoredInput::name).containsExactly("a", "flows.txt");
        assertThat(info.inputs()).extracting(StoredInput::isInexact).containsExactly(true, false);
        StoredInput stored = info.inputs().get(1);
        assertThat(stored.bytes()).isEqualTo(3);
        // of "abc", as NIST gives it
        assertThat(stored.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(stored.parts()).hasSize(3);
        long bytes = 0;
        for (String part : Stream.concat(stored.parts().stream(), info.inputs().get(0).parts().stream())
                .toList()) {
            bytes += Files.size(folder.resolve("store").resolve(part));
        }
        assertThat(info.bytes()).isEqualTo(bytes).isPositive();
    }

    @Test
    void tellsOfAmountsThatDoNotFitAndCountsThemWithTheOthers() throws IOException {
        List<BigDecimal> told = new ArrayList<>();
        LoadListener listener = new LoadListener() {
            @Override
            public void loaded(long rows) {}

            @Override
            public void refused(FlowCursor flow) {
                told.add(flow.amount());
            }
        };
        FlowInput input = GeneratedFlows.input(
                "flows",
                ContractFlows.ofAmounts("1", "0.0000000000001", "2.0000000000000", "100000000000000000000000000", "3"));
        FlowStore store = store();
        StoredInput stored = store.load(input, RollUp.NONE, listener).input();

        assertThat(told)
                .containsExactly(new BigDecimal("0.0000000000001"), new BigDecimal("100000000000000000000000000"));
        assertThat(stored.rows()).isEqualTo(3);
        assertThat(stored.refused()).isEqualTo(2);
        assertThat(total(store)).isEqualTo(new FlowCube.Cell(new BigDecimal("6"), 3));
    }

    @Test
    void addsWhatTheReaderRefused() throws IOException {
        FlowInput.Opened opened = new FlowInput.Opened() {
            @Override
            public FlowCursor cursor() {
                return new ManyFlows(3, number -> {});
            }

            @Override
            public long refused() {
                return 4;
            }
        };
        FlowStore store = store();
        load(store, new FlowInput("flows", 1, "hash", false, () -> opened));

        assertThat(store.info().refused()).isEqualTo(4);
    }

    @Test
    void holdsNothingAtFirst() throws IOException {
        FlowStore store = store();

        assertThat(FlowStore.exists(folder.resolve("store"))).isFalse();
        assertThat(store.info().inputs()).isEmpty();
        assertThat(total(store).count()).isZero();
    }

    @Test
    void holdsAnInputWithoutFlows() throws IOException {
        FlowStore store = store();
        load(store, ManyFlows.input("none", 0));

        assertThat(FlowStore.exists(folder.resolve("store"))).isTrue();
        assertThat(store.info().rows()).isZero();
        assertThat(total(store).count()).isZero();
    }

    @Test
    void hearsHowFarItHasCome() throws IOException {
        List<Long> told = new ArrayList<>();
        store().load(ManyFlows.input("flows", 2500), RollUp.NONE, told::add);

        assertThat(told).containsExactly(1000L, 2000L, 2500L);
    }

    private void assertUnchangedAfter(FlowInput input, LoadListener listener, Class<? extends Exception> type)
            throws IOException {
        FlowStore store = store();
        load(store, ManyFlows.input("flows", 5));
        List<String> before = files();

        assertThatThrownBy(() -> store.load(input, RollUp.NONE, listener)).isInstanceOf(type);
        assertThat(files()).isEqualTo(before);
        assertHolds(store, 5);
    }

    @Test
    void isAsItWasWhenALoadingIsStopped() throws IOException {
        AtomicInteger parts = new AtomicInteger();
        LoadListener stopping = new LoadListener() {
            @Override
            public void loaded(long rows) {
                parts.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return parts.get() > 0;
            }
        };
        assertUnchangedAfter(ManyFlows.input("flows", 1_000_000_000_000L), stopping, CancellationException.class);
    }

    @Test
    void isAsItWasWhenTheInputFails() throws IOException {
        FlowInput failing = ManyFlows.input("flows", 10_000, number -> {
            if (number == 2500) {
                throw new UncheckedIOException(new IOException("the disk is gone"));
            }
        });
        assertUnchangedAfter(failing, LoadListener.NONE, UncheckedIOException.class);
    }

    @Test
    void isAsItWasWhenTheThreadIsInterrupted() throws IOException {
        FlowInput interrupted = ManyFlows.input("flows", 10_000, number -> {
            if (number == 1500) {
                Thread.currentThread().interrupt();
            }
        });
        assertUnchangedAfter(
                interrupted,
                rows -> {
                    // the question after this one finds the thread interrupted
                },
                IOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void loadsAndAsksMoreThanFitsIntoTheMemoryOfTheEngine() throws IOException {
        FlowStore store = FlowStore.open(folder.resolve("store"), new EngineLimits(128 << 20, 2));
        load(store, ManyFlows.input("flows", 500_000));

        try (DuckDbFlows flows = store.flows()) {
            assertThat(flows.answer(FlowQuery.by(Dimension.INITIATIVE)).cells()).hasSize(500_000);
        }
        assertThat(files()).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void refusesASecondLoadingAtTheSameTime() throws IOException {
        FlowStore store = store();
        List<Throwable> refused = new ArrayList<>();
        load(store, ManyFlows.input("flows", 3, number -> {
            try {
                load(store(), ManyFlows.input("others", 4));
            } catch (IOException busy) {
                refused.add(busy);
            }
        }));

        assertThat(refused)
                .hasSize(3)
                .allSatisfy(busy -> assertThat(busy).hasMessageContaining("is being loaded by somebody else"));
        assertHolds(store, 3);
    }

    @Test
    void whoAsksKeepsWhatWasThereWhileItIsReplaced() throws IOException {
        FlowStore store = store();
        load(store, ManyFlows.input("flows", 2500));
        try (DuckDbFlows asked = store.flows()) {
            load(store, ManyFlows.input("flows", 7));
            assertThat(asked.answer(FlowQuery.by()).total().count()).isEqualTo(2500);
            assertHolds(store, 7);
        }
        assertThat(files()).hasSize(5);
        store();
        assertThat(files()).containsExactly("00000.parquet", "manifest.json");
    }

    @Test
    void removesWhatAKilledLoadingLeft() throws IOException {
        FlowStore store = store();
        load(store, ManyFlows.input("flows", 3));
        Path root = folder.resolve("store");
        for (String left : List.of("staging/a/00000.parquet", "parts/b/00000.parquet", "temporary/c/spilled")) {
            Files.createDirectories(root.resolve(left).getParent());
            Files.writeString(root.resolve(left), "half");
        }
        assertHolds(store(), 3);
        assertThat(files()).containsExactly("00000.parquet", "manifest.json");
    }
}
