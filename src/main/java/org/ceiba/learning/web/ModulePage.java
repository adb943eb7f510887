package org.ceiba.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.learning.EditionRooms;
import org.ceiba.learning.ModuleView;
import org.ceiba.shared.web.Param;

/** Page {@code /learn/EDITION/MODULE}. */
@Named
@RequestScoped
public class ModulePage {

    @Inject
    private EditionRooms rooms;

    @Inject
    @Param
    private String edition;

    @Inject
    @Param
    private String module;

    private ModuleView view;

    public ModuleView getView() {
        if (view == null) {
            view = rooms.module(edition, module);
        }
        return view;
    }
}
