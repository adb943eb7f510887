package org.ceiba.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.ceiba.shared.Settings;

/** Where people reach the program by HTTPS, the session's cookie never travels without it, also behind a proxy. */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.isSecure()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
