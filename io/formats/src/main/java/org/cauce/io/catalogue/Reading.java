package org.cauce.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadResult;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;

/** One reading of one or more files as a whole; used once, by one thread. */
final class Reading {
    private final ReadLimits limits;
    private final ProblemLog problems;
    private final Tally tally = new Tally();
    private final Places places;
    private final Records records;
    private final List<String> files = new ArrayList<>();
    private final Set<Place.Owner> refused = new HashSet<>();
    private boolean isComplete = true;

    /** Creates a reading that adds to what is there. */
    Reading(ReadLimits limits, Places.Known base) {
        this.limits = limits;
        this.problems = new ProblemLog(limits.problems());
        this.places = new Places(base);
        this.records = new Records(problems, tally, places);
    }

    /** Reads a file, or those of a folder. */
    void readAll(Path path) {
        untilTooManyProblems(() -> readEach(Input.at(path, limits, problems)));
    }

    /** Reads these files. */
    void readAll(ImmutableList<Input> inputs) {
        untilTooManyProblems(() -> readEach(inputs));
    }

    /** {@return the catalogue of the base and what was read} */
    ReadResult<Catalogue> catalogue(CatalogueParts base) {
        untilTooManyProblems(() -> {
            tell(wholeness().duplicates());
            if (isComplete) {
                tell(wholeness().dangling(files));
            }
        });
        return problems.hasErrors()
                ? ReadResult.refused(problems.problems(), tally.report(files))
                : ReadResult.of(Catalogue.of(base.plus(records.parts())), problems.problems(), tally.report(files));
    }

    /** {@return what was read} */
    ReadResult<CatalogueParts> parts() {
        untilTooManyProblems(() -> tell(wholeness().duplicates()));
        return problems.hasErrors()
                ? ReadResult.refused(problems.problems(), tally.report(files))
                : ReadResult.of(records.parts(), problems.problems(), tally.report(files));
    }

    private Wholeness wholeness() {
        return new Wholeness(places);
    }

    private void readEach(ImmutableList<Input> inputs) {
        for (Input input : inputs) {
            files.add(input.name());
            isComplete &= FileReading.read(input, limits, problems, records);
        }
    }

    private void tell(ImmutableList<Wholeness.Flaw> flaws) {
        for (Wholeness.Flaw flaw : flaws) {
            if (refused.add(flaw.place().owner())) {
                tally.refuse(flaw.place().owner().section());
            }
            problems.accept(flaw.problem());
        }
    }

    private void untilTooManyProblems(Runnable step) {
        try {
            step.run();
        } catch (ProblemLog.TooManyProblems stop) {
            isComplete = false;
        }
    }
}
