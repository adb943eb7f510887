package org.ceiba.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What a visit to a page costs on the wire: requests that left the browser, and bytes that came back, compressed, with headers. */
public record Traffic(int requests, long bytes) {

    /** Opens the address and waits until the network is quiet; what the browser has in its cache costs nothing. */
    public static Traffic of(Page page, String address) {
        Set<String> requests = ConcurrentHashMap.newKeySet();
        Set<String> kept = ConcurrentHashMap.newKeySet();
        AtomicLong bytes = new AtomicLong();
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.on("Network.requestServedFromCache", event -> kept.add(id(event)));
        devTools.on("Network.responseReceived", event -> {
            if (isFromTheNetwork(event.getAsJsonObject("response"))) {
                requests.add(id(event));
            }
        });
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
        requests.removeAll(kept);
        return new Traffic(requests.size(), bytes.get());
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static boolean isFromTheNetwork(JsonObject response) {
        return response.get("url").getAsString().startsWith("http")
                && !is(response, "fromDiskCache")
                && !is(response, "fromPrefetchCache");
    }

    private static boolean is(JsonObject response, String flag) {
        return response.has(flag) && response.get(flag).getAsBoolean();
    }

    /** Whether the visit cost no more; a KB is 1,000 bytes. */
    public boolean fits(int mostRequests, int mostKilobytes) {
        return requests <= mostRequests && bytes <= mostKilobytes * 1000L;
    }

    /** Fails when the visit cost more; a KB is 1,000 bytes. */
    public void mustFit(int mostRequests, int mostKilobytes) {
        if (!fits(mostRequests, mostKilobytes)) {
            throw new AssertionError("The visit cost " + requests + " requests and " + bytes / 1000
                    + " KB; it may cost " + mostRequests + " and " + mostKilobytes);
        }
    }
}
