package org.ceiba.shared.web;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what an expression begins with, {@code row} or {@code msg}, without asking a dozen resolvers and the container each
 * time: the variables of repeated rows, and our named beans, whose proxies never change.
 */
public class RootResolver extends ReadingResolver {

    private final Map<String, Object> beans = new ConcurrentHashMap<>();

    /** Names that are no bean's: attributes of our tags that a page leaves out, which are asked for most of all. */
    private final Set<String> others = ConcurrentHashMap.newKeySet();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        Object value = faces == null
                ? null
                : faces.getExternalContext().getRequestMap().get(name);
        if (value == null) {
            value = beans.get(name);
        }
        if (value == null && !others.contains(name)) {
            value = bean(name);
        }
        if (value != null) {
            context.setPropertyResolved(null, property);
        }
        return value;
    }

    /** Null for a name that no bean of a normal scope has; only such a bean has a proxy that serves every request. */
    private Object bean(String name) {
        BeanManager manager = CDI.current().getBeanManager();
        Set<Bean<?>> named = manager.getBeans(name);
        Bean<?> bean = named.isEmpty() ? null : manager.resolve(named);
        if (bean == null || !manager.isNormalScope(bean.getScope())) {
            others.add(name);
            return null;
        }
        Object proxy = manager.getReference(bean, Object.class, manager.createCreationalContext(bean));
        beans.put(name, proxy);
        return proxy;
    }
}
