/**
 * What all programs share: how a country is named, which catalogue is read, how many files are worked on, how a list is
 * written.
 *
 * <p>Results go to standard output, everything else to standard error. The exit status is 0 if all went well, 1 if
 * problems were found, 2 if the call was wrong.
 */
@NullMarked
package org.cauce.examples.command;

import org.jspecify.annotations.NullMarked;
