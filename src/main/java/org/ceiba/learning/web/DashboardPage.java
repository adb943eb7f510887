package org.ceiba.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ceiba.learning.DashboardView;
import org.ceiba.learning.DashboardView.NextSession;
import org.ceiba.learning.Dashboards;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;

/** Page {@code /learn}. */
@Named
@RequestScoped
public class DashboardPage {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    @Inject
    private Dashboards dashboards;

    @Inject
    private Reader reader;

    private DashboardView view;

    public DashboardView getView() {
        if (view == null) {
            view = dashboards.mine();
        }
        return view;
    }

    /** How long it is until the next session, in words; days from two days on, hours from two hours on. */
    public String getCountdown() {
        NextSession next = getView().next();
        long minutes = next.minutesLeft();
        if (next.isOn()) {
            return Texts.in(reader.getLanguage(), "learning.dashboard.now");
        }
        if (minutes >= 2 * DAY) {
            return Texts.in(reader.getLanguage(), "learning.dashboard.inDays", minutes / DAY);
        }
        return minutes >= 2 * HOUR
                ? Texts.in(reader.getLanguage(), "learning.dashboard.inHours", minutes / HOUR)
                : Texts.in(reader.getLanguage(), "learning.dashboard.inMinutes", minutes);
    }
}
