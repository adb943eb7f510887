package org.ceiba.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post to the address of their page as the browser shows it, query included. */
public class AddressedViews extends ViewHandlerWrapper {

    public AddressedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object address = context.getExternalContext().getRequestMap().get(Addresses.ADDRESS);
        boolean current = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        return current && address != null ? address.toString() : super.getActionURL(context, viewId);
    }
}
