package org.cauce.examples.iati;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cauce.examples.command.Progress;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.TransactionReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.TransactionKind;
import org.cauce.io.iati.analysis.allocation.ActivityShares;
import org.cauce.io.iati.analysis.allocation.Allocation;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.iati.analysis.allocation.Place;
import org.cauce.io.iati.analysis.allocation.SharePolicy;
import org.cauce.io.iati.codelist.CodeLists;
import org.cauce.io.iati.codelist.DacSectors;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.mapping.IatiMapping;
import org.cauce.model.place.Country;

/**
 * The activities in a country that are not closed, from several files, which may be read at once.
 *
 * <p>Amounts are the parts that go to the country by the shares that are published, taken as they are. Activities of
 * secondary reporters are left out: their own publishers tell of them.
 */
public final class CurrentActivities {
    private static final List<String> CLOSED = List.of("4", "5");
    private static final int MOST_SECTORS = 3;

    private final Country country;
    private final Locale language;
    private final List<CurrentActivity> activities = new ArrayList<>();
    private final List<Problem> errors = new ArrayList<>();
    private final Set<String> unread = new TreeSet<>();

    /**
     * Makes a list without activities.
     *
     * @param country the country
     * @param language the language of names in code lists
     */
    public CurrentActivities(Country country, Locale language) {
        this.country = country;
        this.language = language;
    }

    /**
     * Adds the activities of a file.
     *
     * @param path the file
     * @param progress told of each activity
     * @return whether it was read to its end
     * @throws IOException if the disk refuses
     */
    public boolean add(Path path, Progress progress) throws IOException {
        List<CurrentActivity> found = new ArrayList<>();
        List<Problem> wrong = new ArrayList<>();
        boolean isWhole = false;
        try {
            isWhole = IatiReader.standardOf(path) != IatiStandard.ACTIVITIES || read(path, progress, found, wrong);
        } catch (MalformedInputException e) {
            wrong.addAll(e.problems());
        }
        synchronized (this) {
            activities.addAll(found);
            errors.addAll(wrong);
            if (!isWhole) {
                unread.add(String.valueOf(path.getFileName()));
            }
        }
        return wrong.isEmpty();
    }

    /** Returns whether all activities could be read. */
    private boolean read(Path path, Progress progress, List<CurrentActivity> found, List<Problem> wrong)
            throws IOException {
        IatiMapping mapping = IatiMapping.of(String.valueOf(path.getFileName()));
        try (TransactionReader reader = TransactionReader.open(path)) {
            reader.onProblem(problem -> {
                if (problem.isError()) {
                    wrong.add(problem);
                }
            });
            while (reader.nextActivity()) {
                if (isCurrent(reader.activity())) {
                    activity(mapping, reader.activity(), reader.transactions()).ifPresent(found::add);
                }
                progress.record();
            }
            return reader.refused() == 0 && reader.endedBy().isEmpty();
        }
    }

    private static boolean isCurrent(IatiActivity activity) {
        boolean isSecondary =
                activity.reportingOrg().flatMap(org -> org.secondaryReporter()).orElse(false);
        Optional<String> status = code(activity.activityStatus());
        boolean isOver =
                status.map(CLOSED::contains).orElseGet(() -> date(activity, "4").isPresent());
        return !isSecondary && !isOver;
    }

    /** Returns the activity with its money for the country; empty if it has nothing to do with it. */
    private Optional<CurrentActivity> activity(
            IatiMapping mapping, IatiActivity activity, Iterator<Transaction> transactions) {
        ActivityShares shares = ActivityShares.builder(activity, AllocationPolicy.of(SharePolicy.STRICT))
                .build();
        Map<String, CurrentActivity.Total> committed = new TreeMap<>();
        Map<String, CurrentActivity.Total> spent = new TreeMap<>();
        boolean isHere = activity.recipientCountries().stream()
                .anyMatch(recipient -> isCountry(recipient.code().map(IatiCode::value)));
        while (transactions.hasNext()) {
            Transaction transaction = transactions.next();
            isHere |= transaction.recipientCountries().stream()
                    .anyMatch(recipient -> isCountry(recipient.code().map(IatiCode::value)));
            Optional<TransactionKind> kind = TransactionKind.of(transaction);
            if (kind.filter(TransactionKind.OUTGOING_COMMITMENT::equals).isPresent()) {
                add(committed, shares.allocate(transaction), transaction.line());
            } else if (kind.filter(TransactionKind::isSpend).isPresent()) {
                add(spent, shares.allocate(transaction), transaction.line());
            }
        }
        return isHere ? Optional.of(current(mapping, activity, committed, spent)) : Optional.empty();
    }

    private void add(Map<String, CurrentActivity.Total> totals, Allocation allocation, int line) {
        List<BigDecimal> here = allocation.parts().stream()
                .filter(part -> part.place()
                        .filter(place -> place.kind() == Place.Kind.COUNTRY && isCountry(Optional.of(place.code())))
                        .isPresent())
                .map(part -> part.amount())
                .toList();
        if (!here.isEmpty()) {
            totals.merge(
                    allocation.money().currency().value().orElse(""),
                    new CurrentActivity.Total(here.stream().reduce(BigDecimal.ZERO, BigDecimal::add), 1, line, line),
                    CurrentActivity.Total::plus);
        }
    }

    private boolean isCountry(Optional<String> code) {
        return code.filter(country.alpha2()::equals).isPresent();
    }

    private CurrentActivity current(
            IatiMapping mapping,
            IatiActivity activity,
            Map<String, CurrentActivity.Total> committed,
            Map<String, CurrentActivity.Total> spent) {
        return new CurrentActivity(
                mapping.initiative(activity),
                mapping.source(),
                activity.title()
                        .flatMap(title -> text(title.narratives(), activity))
                        .or(() -> activity.iatiIdentifier().map(id -> id.text().strip()))
                        .orElse("–"),
                activity.reportingOrg()
                        .flatMap(org -> text(org.narratives(), activity).or(org::ref)),
                code(activity.activityStatus())
                        .map(status -> CodeLists.bundled()
                                .find("ActivityStatus")
                                .flatMap(list -> list.find(status))
                                .map(item -> item.name(language))
                                .orElse(status)),
                sectors(activity),
                date(activity, "2").or(() -> date(activity, "1")),
                date(activity, "4").or(() -> date(activity, "3")),
                ImmutableSortedMap.copyOf(committed),
                ImmutableSortedMap.copyOf(spent));
    }

    private ImmutableList<String> sectors(IatiActivity activity) {
        return activity.sectors().stream()
                .flatMap(sector -> sector.code().stream())
                .flatMap(code -> DacSectors.bundled().ofIati(code.vocabulary(), code.value()).stream())
                .map(sector -> sector.name(language))
                .distinct()
                .limit(MOST_SECTORS)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> text(List<Narrative> narratives, IatiActivity activity) {
        List<Narrative> written =
                narratives.stream().filter(one -> !one.text().isBlank()).toList();
        return written.stream()
                .filter(one -> one.language()
                        .or(activity::language)
                        .filter("en"::equals)
                        .isPresent())
                .findFirst()
                .or(() -> written.stream().findFirst())
                .map(one -> one.text().strip().replaceAll("\\s+", " "));
    }

    private static Optional<LocalDate> date(IatiActivity activity, String type) {
        return activity.activityDates().stream()
                .filter(date -> date.type().filter(code -> code.is(type)).isPresent())
                .flatMap(date -> date.date().stream())
                .findFirst();
    }

    private static Optional<String> code(Optional<Coded> coded) {
        return coded.flatMap(Coded::code).map(IatiCode::value);
    }

    /** {@return the activities, the newest first} */
    public synchronized ImmutableList<CurrentActivity> activities() {
        Comparator<CurrentActivity> newest =
                Comparator.comparing(activity -> activity.start().orElse(LocalDate.MIN), Comparator.reverseOrder());
        return ImmutableList.sortedCopyOf(
                newest.thenComparing(CurrentActivity::title)
                        .thenComparing(activity -> activity.initiative().id())
                        .thenComparing(activity -> activity.source().id())
                        .thenComparing(
                                activity -> activity.initiative().citations().toString()),
                activities);
    }

    /** {@return the names of the files of which not all activities could be read, sorted} */
    public synchronized ImmutableList<String> unread() {
        return ImmutableList.copyOf(unread);
    }

    /** {@return what keeps activities back} */
    public synchronized ImmutableList<Problem> errors() {
        return ImmutableList.copyOf(errors);
    }
}
