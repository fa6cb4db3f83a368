package org.cauce.io.formats;

import com.google.common.collect.ImmutableSet;

/** What a format can do wrong, and the demands of the contract that it fails. */
enum Fault {
    /** Nothing. */
    NONE(),
    WITHOUT_A_PROPER_ID("isNamedAndDescribed"),
    RECOGNISES_BY_NAME("isFoundByContentAmongAllThatAreInstalled"),
    RECOGNISES_ALL("recognisesNothingThatIsOfNoFormat"),
    LOOKS_BEHIND_THE_END("saysWhetherItRecognisesASpoiledFile", "recognisesNothingThatIsOfNoFormat"),
    DROPS_A_RECORD("readsAllThatTheFileHolds"),
    COUNTS_FROM_THE_LAST_FILE("readsTheSameAgain", "readsTheSameInSeveralThreads"),
    CITES_NOTHING("citesFileAndLineOfEachRecordUnderAnIdOfItsOwn"),
    GIVES_ALL_THE_SAME_ID("citesFileAndLineOfEachRecordUnderAnIdOfItsOwn"),
    SAYS_NOT_WHEN("saysWhatEachNumberIsOfAndWhen"),
    IGNORES_FILTERS("givesNoMoreAndNoLessThanWhatAFilterWants"),
    HAS_AN_EMPTY_CURSOR("givesTheSameFlowsThroughACursor"),
    BEGINS_AGAIN("goesOnWhereAnIteratorStopped", "isHandedFromOneThreadToTheOther"),
    TELLS_NO_PROGRESS("tellsItsProgressAndStopsWhenAsked"),
    GOES_ON_WHEN_CANCELLED(
            "tellsItsProgressAndStopsWhenAsked",
            "refusesASecondThreadAndServesTheFirst",
            "refusesAListenerThatAsksForTheNextRecord"),
    IGNORES_LIMITS("holdsItsLimits", "stopsAfterTooManyProblems"),
    NOTES_ALL_IT_READS("givesNoTextBeyondItsLimit"),
    STOPS_AT_THE_FIRST_PROBLEM("goesOnBehindARecordThatItRefuses"),
    TELLS_NO_LISTENER("goesOnBehindARecordThatItRefuses", "stopsAfterTooManyProblems"),
    TELLS_NO_REPEATS("keepsRecordsThatRepeatAndTellsThemWhenAsked"),
    THROWS_AT_A_PROBLEM(
            "endsWhereverTheFileIsCut",
            "endsWhateverByteIsWrong",
            "endsAtWhatIsNoFileOfItsKind",
            "endsAtBytesThatBelongToNoText",
            "endsAtAMarkOutOfPlace",
            "endsInAnEncodingThatIsNotItsOwn",
            "endsAtNumbersThatNobodyMeans",
            "endsAtDeepNesting"),
    HOLDS_ALL_IN_MEMORY("endsAtATextOfAHundredMegabytes", "closesWhatItOpens"),
    TAKES_A_FAILING_DISK_FOR_THE_END("tellsThatTheDiskRefuses"),
    LEAVES_FILES_OPEN("closesWhatItOpens", "saysThatItIsClosedAndStillTellsWhatItRead"),
    REPEATS_THE_LAST_RECORD("saysThatThereAreNoMoreAsOftenAsItIsAsked"),
    READS_ALL_WHEN_OPENED(
            "saysThatItIsClosedAndStillTellsWhatItRead",
            "refusesASecondThreadAndServesTheFirst",
            "refusesAListenerThatAsksForTheNextRecord"),
    STAYS_IN_ITS_THREAD("isHandedFromOneThreadToTheOther");

    private final ImmutableSet<String> failed;

    Fault(String... failed) {
        this.failed = ImmutableSet.copyOf(failed);
    }

    /** {@return the names of the tests that fail} */
    ImmutableSet<String> failed() {
        return failed;
    }
}
