package org.ceiba.offering;

import java.util.UUID;

/**
 * An edition is about to be changed; observed inside the transaction that does it, before the edition's row is taken. Who
 * keeps something locked together with an edition takes it now, in the same order as everywhere.
 */
public record EditionChanging(UUID edition) {}
