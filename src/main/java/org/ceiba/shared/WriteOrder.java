package org.ceiba.shared;

import java.util.Collection;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;

/** Tells EclipseLink about {@link WrittenAfter}, so that a transaction writes rows in an order that foreign keys accept. */
public class WriteOrder implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        Collection<ClassDescriptor> entities = session.getDescriptors().values();
        for (ClassDescriptor entity : entities) {
            WrittenAfter after = (WrittenAfter) entity.getJavaClass().getAnnotation(WrittenAfter.class);
            for (String table : after == null ? new String[0] : after.value()) {
                entity.addConstraintDependency(owner(entities, table));
            }
        }
    }

    private static Class<?> owner(Collection<ClassDescriptor> entities, String table) {
        return entities.stream()
                .filter(entity -> entity.getTableName().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("@WrittenAfter names no entity's table: " + table))
                .getJavaClass();
    }
}
