package org.ceiba.people;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a boundary's method who may call it. Checked before the method runs; the method itself checks the object too
 * (this edition, this country, this person).
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

    /** Classes of callers, each within the next wider one except where said. */
    enum Who {
        /** Without an account. */
        ANYONE,
        /** Whoever has signed in. */
        SIGNED_IN,
        /** Who has any role. */
        STAFF,
        /** Coordinators and administrators, in any scope. */
        COORDINATOR,
        ADMINISTRATOR,
        /** No person: the program itself, from its own rooms. */
        PROGRAM
    }

    @Nonbinding
    Who value() default Who.SIGNED_IN;
}
