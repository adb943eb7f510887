// Tells the server the browser's time zone, so that people without an account see dates in their own time.
(function () {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.includes("ceiba-zone=")) {
    document.cookie = "ceiba-zone=" + encodeURIComponent(zone) + "; path=/; max-age=31536000; samesite=lax";
  }
})();
