/**
 * Gets files from the services of publishers, so that the readers have something to read.
 *
 * <p>A reader is opened on a file, never on an address; getting the file is the work of this package.
 * {@link org.cauce.io.service.Fetcher} asks one host, politely and within limits, and keeps what it gets in a folder of
 * the caller, from where it is given until it expires, and offline even then. On it stand
 * {@link org.cauce.io.service.WorldBankClient} for the API of the World Bank and
 * {@link org.cauce.io.service.SdmxRestClient} for services of SDMX, such as that of the OECD. What goes wrong is a
 * {@link org.cauce.io.service.ServiceProblem}, never half a file.
 */
@NullMarked
@CauceStyle
package org.cauce.io.service;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
