package org.cauce.io.oecd.crs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.area.Provider;
import org.cauce.io.area.Providers;
import org.cauce.io.internal.table.Rows;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.Split;
import org.cauce.model.place.Area;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Who gives, who receives, and when: in the row that was read last. */
final class CrsParties {
    private static final Areas AREAS = Areas.of(AreaScheme.DAC);
    private static final Providers PROVIDERS = Providers.of(AreaScheme.DAC);

    /** What becomes of a row. */
    enum Fate {
        WANTED,
        PASSED_OVER,
        REFUSED
    }

    /** A provider or recipient, in the forms that are asked for. */
    record Party(Ref ref, String text, Split<Ref> whole) {
        static Party of(Ref ref) {
            return new Party(ref, ref.toString(), Split.whole(ref));
        }
    }

    /** A year, in the forms that are asked for. */
    record Year(int number, String text, Timing when) {
        static Optional<Year> of(String text) {
            return text.matches("[12][0-9]{3}")
                    ? Optional.of(
                            new Year(Integer.parseInt(text), text, Timing.of(TimePeriod.year(Integer.parseInt(text)))))
                    : Optional.empty();
        }
    }

    private final CrsCells cells;
    private final FlowFilter filter;
    private final Map<String, Optional<Party>> recipients = new HashMap<>();
    private final Map<String, Optional<Party>> providers = new HashMap<>();
    private final Map<String, Optional<Year>> years = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();
    private Optional<Party> recipient = Optional.empty();
    private Optional<Party> provider = Optional.empty();
    private Optional<Year> year = Optional.empty();

    CrsParties(CrsCells cells) {
        this.cells = cells;
        this.filter = cells.log().options().flows();
    }

    /** Reads a row, no more of it than decides; tells what is wrong. */
    Fate read(Rows row) {
        recipient = party(cells.text(row, CrsColumn.RECIPIENT_CODE), CrsColumn.RECIPIENT_CODE, recipients);
        if (recipient.isPresent() && !filter.wantsRecipient(recipient.get().ref())) {
            return Fate.PASSED_OVER;
        }
        provider = party(cells.text(row, CrsColumn.DONOR_CODE), CrsColumn.DONOR_CODE, providers);
        year = year(cells.text(row, CrsColumn.YEAR));
        if (recipient.isEmpty() || provider.isEmpty() || year.isEmpty()) {
            tell(row);
            return Fate.REFUSED;
        }
        boolean isWanted = filter.wantsProvider(provider.get().ref())
                && filter.wantsYear(year.get().number());
        return isWanted ? Fate.WANTED : Fate.PASSED_OVER;
    }

    private void tell(Rows row) {
        if (recipient.isEmpty()) {
            cells.tell(TableProblem.UNKNOWN_AREA, row, CrsColumn.RECIPIENT_CODE);
        }
        if (provider.isEmpty()) {
            cells.tell(TableProblem.UNKNOWN_AREA, row, CrsColumn.DONOR_CODE);
        }
        if (year.isEmpty()) {
            cells.tell(TableProblem.INVALID_PERIOD, row, CrsColumn.YEAR);
        }
    }

    /** Only what the lists have is remembered, so that the memory is bounded. */
    private static Optional<Party> party(String code, CrsColumn column, Map<String, Optional<Party>> known) {
        Optional<Party> found = known.get(code);
        if (found == null) {
            found = (column == CrsColumn.DONOR_CODE
                            ? PROVIDERS.byCode(code).map(Provider::ref)
                            : AREAS.byCode(code).map(Area::ref))
                    .map(Party::of);
            if (found.isPresent()) {
                known.put(code, found);
            }
        }
        return found;
    }

    private Optional<Year> year(String text) {
        Optional<Year> found = years.get(text);
        if (found == null) {
            found = Year.of(text);
            if (found.isPresent()) {
                years.put(text, found);
            }
        }
        return found;
    }

    /** The region of this code as a reference; empty for what the lists do not have. */
    String region(String code) {
        String known = regions.get(code);
        if (known != null) {
            return known;
        }
        Optional<String> found = AREAS.byCode(code).map(Area::ref).map(Ref::toString);
        found.ifPresent(region -> regions.put(code, region));
        return found.orElse("");
    }

    Party provider() {
        return provider.orElseThrow();
    }

    Party recipient() {
        return recipient.orElseThrow();
    }

    Year year() {
        return year.orElseThrow();
    }
}
