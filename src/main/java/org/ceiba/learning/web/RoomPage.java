package org.ceiba.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.learning.EditionRooms;
import org.ceiba.learning.RoomView;
import org.ceiba.shared.web.Param;

/** Page {@code /learn/EDITION}. */
@Named
@RequestScoped
public class RoomPage {

    @Inject
    private EditionRooms rooms;

    @Inject
    @Param
    private String edition;

    private RoomView view;

    public RoomView getView() {
        if (view == null) {
            view = rooms.room(edition);
        }
        return view;
    }
}
