package org.cauce.io.iati.analysis.allocation;

/**
 * How amounts are split.
 *
 * @param sectorShares what to make of the percentages of sectors
 * @param sectorVocabulary the vocabulary of the sectors that count, 1 for the purposes of the OECD DAC
 * @param placeShares what to make of the percentages of countries and regions
 * @param regionVocabulary the vocabulary of the regions that count, 1 for those of the OECD DAC
 * @param unknownShares what to do where only some transactions say something
 * @param decimals how many decimals parts have; as many as the amount if that has more
 */
public record AllocationPolicy(
        SharePolicy sectorShares,
        String sectorVocabulary,
        SharePolicy placeShares,
        String regionVocabulary,
        UnknownShares unknownShares,
        int decimals) {

    /**
     * {@return the policy for sectors and regions of the OECD DAC, two decimals, nothing derived}
     *
     * @param shares what to make of percentages, in both dimensions
     */
    public static AllocationPolicy of(SharePolicy shares) {
        return new AllocationPolicy(shares, "1", shares, "1", UnknownShares.UNALLOCATED, 2);
    }

    /**
     * {@return this policy for sectors of another vocabulary}
     *
     * @param vocabulary its number
     */
    public AllocationPolicy withSectorVocabulary(String vocabulary) {
        return new AllocationPolicy(sectorShares, vocabulary, placeShares, regionVocabulary, unknownShares, decimals);
    }

    /**
     * {@return this policy for regions of another vocabulary}
     *
     * @param vocabulary its number
     */
    public AllocationPolicy withRegionVocabulary(String vocabulary) {
        return new AllocationPolicy(sectorShares, sectorVocabulary, placeShares, vocabulary, unknownShares, decimals);
    }

    /**
     * {@return this policy with another for the percentages of countries and regions}
     *
     * @param shares what to make of them
     */
    public AllocationPolicy withPlaceShares(SharePolicy shares) {
        return new AllocationPolicy(sectorShares, sectorVocabulary, shares, regionVocabulary, unknownShares, decimals);
    }

    /**
     * {@return this policy with another for what only transactions say}
     *
     * @param shares what to do
     */
    public AllocationPolicy withUnknownShares(UnknownShares shares) {
        return new AllocationPolicy(sectorShares, sectorVocabulary, placeShares, regionVocabulary, shares, decimals);
    }

    /**
     * {@return this policy with other decimals}
     *
     * @param number how many
     */
    public AllocationPolicy withDecimals(int number) {
        return new AllocationPolicy(
                sectorShares, sectorVocabulary, placeShares, regionVocabulary, unknownShares, number);
    }
}
