package org.cauce.io.duckdb;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;

/**
 * An input that was loaded.
 *
 * @param name what the store calls it
 * @param bytes how long it was
 * @param sha256 the SHA-256 of its bytes
 * @param rollUp the SHA-256 of what recipients and sectors were taken to be part of
 * @param isInexact whether its amounts are the shortest decimal texts of binary numbers
 * @param rows how many rows it gave: flows, or parts of flows that are split
 * @param refused how many records could not be read, or have an amount of too many digits
 * @param parts the files with its rows, relative to the folder of the store
 */
@Beta
public record StoredInput(
        String name,
        long bytes,
        String sha256,
        String rollUp,
        boolean isInexact,
        long rows,
        long refused,
        ImmutableList<String> parts) {

    boolean isOf(FlowInput input, String itsRollUp) {
        return sha256.equals(input.sha256()) && rollUp.equals(itsRollUp) && isInexact == input.isInexact();
    }
}
