package org.ceiba.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the tables whose rows must be written before those of this entity, because its rows refer to them by identifier.
 * Entities of different rooms know each other by identifiers alone, so EclipseLink cannot work the order out itself.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WrittenAfter {

    String[] value();
}
