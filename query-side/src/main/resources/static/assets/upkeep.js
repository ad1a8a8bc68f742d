// While projections change, every event of their stream is the sign to read the page again; only what differs is put in its
// place, so that buttons keep the focus and what is listened to is not said twice.
(() => {
  let reading = false;
  let again = false;

  const put = text => new DOMParser().parseFromString(text, "text/html").querySelectorAll("[data-live]").forEach(now => {
    const before = document.getElementById(now.id);
    if (before && before.innerHTML !== now.innerHTML) before.replaceChildren(...now.childNodes);
  });

  const read = async () => {
    again = reading;
    if (reading) return;
    reading = true;
    try {
      const answer = await fetch(location.href, { headers: { "HX-Request": "true" } });
      if (answer.ok) put(await answer.text());
    } catch {
      // The stream itself tells when nobody answers any more.
    }
    reading = false;
    if (again) read();
  };

  const lost = document.getElementById("live-lost");
  const source = new EventSource("/api/projections/events");
  source.addEventListener("projections", read);
  source.addEventListener("verification", read);
  source.addEventListener("open", () => { lost.hidden = true; });
  source.addEventListener("error", () => { lost.hidden = source.readyState !== EventSource.CLOSED; });
})();
