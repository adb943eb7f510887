package org.ceiba.shared.web;

import jakarta.enterprise.util.Nonbinding;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A parameter of a page's address, such as {@code ?page=2}; see {@link Params}. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Param {

    /** As the address writes it; the field's name where it is left out. */
    @Nonbinding
    String name() default "";
}
