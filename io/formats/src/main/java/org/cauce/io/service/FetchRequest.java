package org.cauce.io.service;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.util.Locale;

/**
 * What to get: an address, the form asked for, and the kinds of body that are taken.
 *
 * @param uri the address, of http or https, without user, password and fragment
 * @param accept the media types asked for, the header {@code Accept} of HTTP
 * @param kinds the kinds of body that are taken, the one expected first; anything else is a problem
 */
@Beta
public record FetchRequest(URI uri, String accept, ImmutableSet<BodyKind> kinds) {

    /**
     * Checks the request.
     *
     * @param uri the address, of http or https, without user, password and fragment
     * @param accept the media types asked for, the header {@code Accept} of HTTP
     * @param kinds the kinds of body that are taken, the one expected first; anything else is a problem
     * @throws IllegalArgumentException if the address is not of that form, or no kind is taken
     */
    public FetchRequest {
        if (!isWeb(uri) || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "Address " + uri + ": expected http or https and a host, without user and fragment");
        }
        if (kinds.isEmpty() || accept.isBlank()) {
            throw new IllegalArgumentException("Request of " + uri + ": expected a kind of body and a media type");
        }
    }

    /**
     * {@return a request for JSON}
     *
     * @param uri the address, of http or https
     */
    public static FetchRequest json(URI uri) {
        return new FetchRequest(uri, "application/json", ImmutableSet.of(BodyKind.JSON));
    }

    private static boolean isWeb(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }
}
