package org.ceiba.shared.web;

import jakarta.faces.component.UIComponentBase;

/** A tag of ours that writes itself, without a renderer and without children. */
abstract class Leaf extends UIComponentBase {

    @Override
    public String getFamily() {
        return "ceiba";
    }

    @Override
    public String getRendererType() {
        return null;
    }

    /** What the page gives as this attribute; null where it gives none. */
    final Object given(String attribute) {
        return getAttributes().get(attribute);
    }
}
