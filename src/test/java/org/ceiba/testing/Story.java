package org.ceiba.testing;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.time.Duration;

/** A test as a user, of the running product. A story uses its own people, so that stories can run side by side. */
public abstract class Story {

    /** Where the product answers, without a slash at the end. */
    protected static String baseUrl() {
        return Product.get().baseUrl();
    }

    /** A visitor of its own, with its own cookies; redirects are not followed. */
    protected static HttpClient visitor() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }
}
