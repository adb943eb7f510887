// Marks a page as read once its end has been in view for a while, without leaving it; the button does the same by hand.
(function () {
  const form = document.getElementById("mark");
  const status = form && form.querySelector("[data-saved]");
  if (!form || !("IntersectionObserver" in window) || status.dataset.kind !== "Page") return;
  const button = form.querySelector("[type=submit]");
  let waiting;
  const mark = async () => {
    watch.disconnect();
    const data = new URLSearchParams(new FormData(form));
    data.append(button.name, button.value);
    try {
      const answer = await fetch(form.action, { method: "POST", body: data, redirect: "manual" });
      if (answer.type === "opaqueredirect") {
        button.hidden = true;
        status.textContent = status.dataset.saved;
      }
    } catch (offline) {
      watch.observe(form);
    }
  };
  const watch = new IntersectionObserver((seen) => {
    clearTimeout(waiting);
    if (seen[0].isIntersecting) waiting = setTimeout(mark, 4000);
  });
  watch.observe(form);
})();
