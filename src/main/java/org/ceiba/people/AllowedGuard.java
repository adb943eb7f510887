package org.ceiba.people;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.ceiba.shared.DomainException;

/** Holds {@link Allowed}. Runs inside the boundary's transaction, so that looking up the roles costs no other one. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AllowedGuard {

    @Inject
    private CurrentPerson current;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Allowed allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            allowed = call.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
        }
        switch (allowed.value()) {
            case ANYONE, PROGRAM -> {}
            case SIGNED_IN -> current.id();
            case STAFF -> require(current.access().isStaff());
            case COORDINATOR ->
                require(current.access().isAdministrator() || current.access().has(Role.COORDINATOR));
            case ADMINISTRATOR -> require(current.access().isAdministrator());
        }
        return call.proceed();
    }

    private void require(boolean allowed) {
        current.id();
        if (!allowed) {
            throw DomainException.forbidden();
        }
    }
}
