package org.cauce.io.internal.iati;

import java.io.IOException;
import java.util.Iterator;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.jspecify.annotations.Nullable;

/** Writes whole records. */
public final class RecordWriting {
    private RecordWriting() {}

    /**
     * Writes an activity.
     *
     * @param out where to
     * @param activity the activity
     * @param further transactions that come after its own; null for none
     * @throws IOException if the disk refuses
     */
    public static void write(XmlOut out, IatiActivity activity, @Nullable Iterator<Transaction> further)
            throws IOException {
        IatiActivity form = out.wasFirst() ? Version1Written.written(activity, out) : activity;
        ActivityElements.IATI_ACTIVITY.write(out, "iati-activity", form, name -> {
            if (further != null && name.equals("transaction")) {
                while (further.hasNext()) {
                    FinanceElements.TRANSACTION.write(out, name, further.next());
                }
            }
        });
    }

    /**
     * Writes an organisation.
     *
     * @param out where to
     * @param organisation the organisation
     * @throws IOException if the disk refuses
     */
    public static void write(XmlOut out, IatiOrganisation organisation) throws IOException {
        OrganisationElements.IATI_ORGANISATION.write(
                out, "iati-organisation", out.wasFirst() ? Version1Written.written(organisation, out) : organisation);
    }
}
