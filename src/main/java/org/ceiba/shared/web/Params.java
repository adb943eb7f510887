package org.ceiba.shared.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.faces.context.FacesContext;

/**
 * Gives beans the parameters of their page's address. OmniFaces has the same; it looks for the container through the call
 * stack at each parameter, which took a tenth of a page with six of them.
 */
@Dependent
class Params {

    /** The text; null for a parameter that is missing or empty. */
    @Produces
    @Param
    static String text(InjectionPoint where) {
        String name = where.getQualifiers().stream()
                .filter(Param.class::isInstance)
                .map(param -> ((Param) param).name())
                .filter(given -> !given.isEmpty())
                .findFirst()
                .orElseGet(() -> where.getMember().getName());
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return text == null || text.isEmpty() ? null : text;
    }

    /** The whole number; null for what is none, as for a parameter that is missing. */
    @Produces
    @Param
    static Integer number(InjectionPoint where) {
        String text = text(where);
        try {
            return text == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }

    /** True for {@code true} alone. */
    @Produces
    @Param
    static boolean truth(InjectionPoint where) {
        return Boolean.parseBoolean(text(where));
    }
}
