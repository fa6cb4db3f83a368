package org.cauce.io.iati.analysis.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.analysis.Snippets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityCountTest {
    private static String activity(String reporter, String id, String attributes, String content) {
        return "<iati-activity " + attributes + "><iati-identifier> " + id + "\n</iati-identifier>"
                + (reporter.isEmpty() ? "" : "<reporting-org ref=\"" + reporter + "\"/>") + content
                + "</iati-activity>";
    }

    private static String related(String type, String ref) {
        return "<related-activity type=\"" + type + "\" ref=\"" + ref + "\"/>";
    }

    private static ActivityIndex index(String... files) {
        ActivityIndex.Builder builder = ActivityIndex.builder();
        for (int i = 0; i < files.length; i++) {
            for (IatiActivity activity : Snippets.activities(files[i])) {
                builder.add("f" + i, activity);
            }
        }
        return builder.build();
    }

    private static CountingPolicy policy(CountingPolicy.Levels levels) {
        return new CountingPolicy(levels, CountingPolicy.Duplicates.KEEP_ALL, CountingPolicy.Republished.INCLUDE);
    }

    private static String text(ActivityCount count) {
        return count.counted().stream()
                        .map(entry -> entry.file() + ":" + entry.identifier())
                        .collect(Collectors.joining(" "))
                + count.leftOut().stream()
                        .map(out -> " -" + out.activity().file() + ":"
                                + out.activity().identifier() + " " + out.reason()
                                + out.because()
                                        .map(other -> "[" + other.file() + ":" + other.identifier() + "]")
                                        .orElse(""))
                        .collect(Collectors.joining())
                + count.notes().stream()
                        .map(note -> " " + note.kind() + "[" + note.detail() + "]")
                        .collect(Collectors.joining());
    }

    // trap 18
    @Test
    void leavesOutSecondaryReporters() {
        ActivityIndex index = index("<iati-activity><iati-identifier>A</iati-identifier>"
                + "<reporting-org ref=\"R\" secondary-reporter=\"1\"/></iati-activity>"
                + activity("R", "B", "", ""));
        assertThat(text(ActivityCount.of(
                        index,
                        new CountingPolicy(
                                CountingPolicy.Levels.AS_PUBLISHED,
                                CountingPolicy.Duplicates.KEEP_ALL,
                                CountingPolicy.Republished.EXCLUDE))))
                .isEqualTo("f0:B -f0:A SECONDARY_REPORTER");
        assertThat(text(ActivityCount.of(index, CountingPolicy.AS_PUBLISHED))).isEqualTo("f0:A f0:B");
    }

    // trap 18: the newest counts; trap 19: blanks around identifiers do not
    @Test
    void keepsTheNewestOfDuplicates() {
        ActivityIndex index = index(
                activity("R", "A", "last-updated-datetime=\"2020-01-01T00:00:00Z\"", ""),
                activity("R", "A ", "last-updated-datetime=\"2021-01-01T00:00:00+01:00\"", ""),
                activity("R", "a", "last-updated-datetime=\"2022-01-01T00:00:00\"", ""));
        assertThat(text(ActivityCount.of(index, CountingPolicy.LOWEST_LEVEL)))
                .isEqualTo("f1:A f2:a -f0:A OLDER_DUPLICATE[f1:A] DUPLICATE[A]");
        assertThat(text(ActivityCount.of(index, CountingPolicy.AS_PUBLISHED))).isEqualTo("f0:A f1:A f2:a DUPLICATE[A]");
    }

    // trap 18: nothing is dropped if it cannot be told which is the newest
    @ParameterizedTest
    @CsvSource({"2020-01-01T00:00:00Z, 2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z, ''", "'', ''"})
    void keepsDuplicatesOfWhichTheNewestIsUnknown(String one, String other) {
        ActivityIndex index = index(
                activity("R", "A", "last-updated-datetime=\"" + one + "\"", ""),
                activity("R", "A", "last-updated-datetime=\"" + other + "\"", ""));
        assertThat(text(ActivityCount.of(index, CountingPolicy.LOWEST_LEVEL)))
                .isEqualTo("f0:A f1:A DUPLICATE[A] NEWEST_UNKNOWN[A]");
    }

    // trap 18: the key is the reporter and the identifier
    @Test
    void doesNotMergeSameIdentifiersOfSeveralReporters() {
        assertThat(text(ActivityCount.of(
                        index(activity("R", "A", "", ""), activity("S", "A", "", "")), CountingPolicy.LOWEST_LEVEL)))
                .isEqualTo("f0:A f1:A IDENTIFIER_OF_SEVERAL_REPORTERS[A]");
    }

    @Test
    void countsActivitiesWithoutKeyAndSaysSo() {
        assertThat(text(ActivityCount.of(
                        index(activity("", "A", "", "") + activity("", "A", "", "")), CountingPolicy.LOWEST_LEVEL)))
                .isEqualTo("f0:A f0:A NO_KEY[A] NO_KEY[A]");
    }

    // trap 15: level 1 if none is stated; the lowest is that of each publisher
    @Test
    void countsTheLowestLevelOfEachPublisher() {
        ActivityIndex index = index(
                activity("R", "R1", "", "") + activity("R", "R2", "hierarchy=\"2\"", ""),
                activity("S", "S1", "hierarchy=\"1\"", ""));
        assertThat(text(ActivityCount.of(index, policy(CountingPolicy.Levels.LOWEST_LEVEL))))
                .isEqualTo("f0:R2 f1:S1 -f0:R1 HIGHER_LEVEL[f0:R2]");
    }

    // traps 15 and 16: either end may say it, in another file
    @Test
    void countsOnceInAChainOfRelatives() {
        ActivityIndex index = index(
                activity("R", "P", "", related("2", "C")) + activity("R", "C", "", "") + activity("R", "X", "", ""),
                activity("R", "D", "", related("1", " P ")));
        assertThat(text(ActivityCount.of(index, policy(CountingPolicy.Levels.WITHOUT_CHILDREN))))
                .isEqualTo("f0:C f0:X f1:D -f0:P HAS_CHILDREN[f0:C]");
        assertThat(text(ActivityCount.of(index, policy(CountingPolicy.Levels.WITHOUT_PARENTS))))
                .isEqualTo("f0:P f0:X -f0:C HAS_PARENTS[f0:P] -f1:D HAS_PARENTS[f0:P]");
    }

    // trap 16: siblings and others are no parents
    @Test
    void reportsReferencesToNothing() {
        assertThat(text(ActivityCount.of(
                        index(activity("R", "A", "", related("1", "GONE") + related("3", "ELSEWHERE"))),
                        policy(CountingPolicy.Levels.WITHOUT_PARENTS))))
                .isEqualTo("f0:A UNKNOWN_RELATIVE[GONE]");
    }

    // trap 16
    @ParameterizedTest
    @EnumSource(
            value = CountingPolicy.Levels.class,
            names = {"WITHOUT_CHILDREN", "WITHOUT_PARENTS"})
    void countsCyclesRatherThanLosingThem(CountingPolicy.Levels levels) {
        ActivityIndex index = index(activity("R", "A", "", related("2", "B"))
                + activity("R", "B", "", related("2", "A"))
                + activity("R", "S", "", related("1", "S")));
        ActivityCount count = ActivityCount.of(index, policy(levels));
        assertThat(count.counted()).hasSize(3);
        assertThat(count.notes())
                .filteredOn(note -> note.kind() == CountingNote.Kind.CYCLE)
                .extracting(CountingNote::detail)
                .containsExactly("A > B", "S");
    }

    @Test
    void walksChainsOfAnyLength() {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            chain.append(activity("R", "A" + i, "", related("2", "A" + (i + 1))));
        }
        ActivityIndex index = index(chain.toString() + activity("R", "A20000", "", ""));
        assertThat(index.cycles()).isEmpty();
        assertThat(ActivityCount.of(index, policy(CountingPolicy.Levels.WITHOUT_CHILDREN))
                        .counted())
                .hasSize(1);
    }

    // a child that is left out for another reason does not stand for its parent
    @Test
    void parentOfARepublishedChildCounts() {
        ActivityIndex index = index(activity("R", "P", "", related("2", "C"))
                + "<iati-activity><iati-identifier>C</iati-identifier>"
                + "<reporting-org ref=\"Q\" secondary-reporter=\"1\"/></iati-activity>");
        assertThat(text(ActivityCount.of(
                        index,
                        new CountingPolicy(
                                CountingPolicy.Levels.WITHOUT_CHILDREN,
                                CountingPolicy.Duplicates.KEEP_ALL,
                                CountingPolicy.Republished.EXCLUDE))))
                .isEqualTo("f0:P -f0:C SECONDARY_REPORTER");
    }
}
