package org.ceiba.shared;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;

/**
 * Keeps a UUID in BINARY(16). EclipseLink's own converter, because Jakarta Persistence (3.1, section 3.9) excludes
 * identifiers from its converters.
 */
public class UuidConverter implements Converter {

    private static final long serialVersionUID = 1;

    @Override
    public Object convertObjectValueToDataValue(Object id, Session session) {
        return id instanceof UUID uuid ? Ids.bytes(uuid) : id;
    }

    @Override
    public Object convertDataValueToObjectValue(Object bytes, Session session) {
        return bytes instanceof byte[] ? Ids.of(bytes) : bytes;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        mapping.getField().setSqlType(Types.BINARY);
    }
}
