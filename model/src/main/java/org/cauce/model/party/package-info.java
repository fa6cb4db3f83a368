/**
 * Who gives, receives, acts or speaks.
 *
 * <p>A {@link org.cauce.model.party.Party} is a country, an {@linkplain org.cauce.model.party.Organisation
 * organisation} or an {@linkplain org.cauce.model.party.Aggregate aggregate} such as "all official donors". Flows refer
 * to parties by {@link org.cauce.model.source.Ref}; asking a catalogue for what the United States gave finds what its
 * government and agencies gave.
 */
@NullMarked
package org.cauce.model.party;

import org.jspecify.annotations.NullMarked;
