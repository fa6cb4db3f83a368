package org.cauce.examples.iati;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Locale;
import org.cauce.io.iati.analysis.allocation.SharePolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads how amounts are split: {@code strict}, {@code normalise}, {@code equal}; lists them for help and completion.
 */
public final class SharePolicies implements ITypeConverter<SharePolicy>, Iterable<String> {
    /** Makes a converter; for picocli too. */
    public SharePolicies() {}

    @Override
    public SharePolicy convert(String text) {
        for (SharePolicy policy : SharePolicy.values()) {
            if (policy.name().equalsIgnoreCase(text.strip())) {
                return policy;
            }
        }
        throw new TypeConversionException("unknown policy '" + text + "'; expected one of " + String.join(", ", this));
    }

    @Override
    public Iterator<String> iterator() {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (SharePolicy policy : SharePolicy.values()) {
            words.add(policy.name().toLowerCase(Locale.ROOT));
        }
        return words.build().iterator();
    }
}
