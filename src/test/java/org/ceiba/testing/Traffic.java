package org.ceiba.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What a visit to a page costs on the wire: requests that left the browser, and bytes that came back, compressed, with headers. */
public record Traffic(int requests, long bytes) {

    /** Opens the address and waits until the network is quiet; what the browser has in its cache costs nothing. */
    public static Traffic of(Page page, String address) {
        AtomicInteger requests = new AtomicInteger();
        AtomicLong bytes = new AtomicLong();
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.on("Network.responseReceived", event -> count(event, requests));
        devTools.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        devTools.send("Network.enable");
        try {
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        } finally {
            devTools.detach();
        }
        return new Traffic(requests.get(), bytes.get());
    }

    private static void count(JsonObject event, AtomicInteger requests) {
        JsonObject response = event.getAsJsonObject("response");
        boolean cached =
                response.has("fromDiskCache") && response.get("fromDiskCache").getAsBoolean()
                        || response.has("fromPrefetchCache")
                                && response.get("fromPrefetchCache").getAsBoolean();
        if (!cached && response.get("url").getAsString().startsWith("http")) {
            requests.incrementAndGet();
        }
    }

    /** Fails when the visit cost more; a KB is 1,000 bytes. */
    public void mustFit(int mostRequests, int mostKilobytes) {
        if (requests > mostRequests || bytes > mostKilobytes * 1000L) {
            throw new AssertionError("The visit cost " + requests + " requests and " + bytes / 1000
                    + " KB; it may cost " + mostRequests + " and " + mostKilobytes);
        }
    }
}
