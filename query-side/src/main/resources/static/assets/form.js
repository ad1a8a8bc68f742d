// Sends a form as the command that any program could send; what is refused is said beside its field, and nothing typed is lost.
(() => {
  const form = document.getElementById("form");
  const problems = document.getElementById("problems");
  const sending = document.getElementById("sending");
  const button = document.getElementById("send");
  const choices = [...document.querySelectorAll("#partner-choices option")];
  const told = form.dataset;
  let token = told.token;
  let refusals = 0;
  let busy = false;

  // A partner is chosen from the list, or written as one of its names where no other has it; the rest is for the ledger to refuse.
  const partner = text => {
    const found = choices.filter(one => one.value === text);
    const named = found.length ? found : choices.filter(one => one.value.split(" · ").some(name => name.toLowerCase() === text.toLowerCase()));
    return named.length === 1 ? named[0].dataset.id : text;
  };

  const number = text => /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;

  const inputs = box => [...box.querySelectorAll("input, select, textarea")];

  const answered = box => {
    const texts = inputs(box).map(input => input.value.trim()).filter(text => text !== "");
    switch (box.dataset.kind) {
      case "CHECK": return inputs(box)[0].checked || undefined;
      case "PARTNERS": return texts.length ? texts.map(partner) : undefined;
      case "LINES": return texts.length ? texts[0].split(/\n/).map(line => line.trim()).filter(line => line) : undefined;
      case "PARTNER": return texts.length ? partner(texts[0]) : undefined;
      case "NUMBER": return texts.length ? number(texts[0]) : undefined;
      default: return texts[0];
    }
  };

  // What was left empty is not stated: it is unknown.
  const stated = () => {
    const body = JSON.parse(told.fixed);
    document.querySelectorAll("[data-field]").forEach(box => {
      const value = answered(box);
      if (value === undefined) return;
      const path = box.dataset.field.split(".");
      const last = path.pop();
      path.reduce((inside, step) => inside[step] ??= {}, body)[last] = value;
    });
    return body;
  };

  const clear = () => {
    problems.hidden = true;
    problems.replaceChildren();
    document.querySelectorAll(".form-problem").forEach(one => one.replaceChildren());
    document.querySelectorAll("[aria-invalid]").forEach(one => one.removeAttribute("aria-invalid"));
  };

  const line = text => Object.assign(document.createElement("p"), { textContent: text });

  const link = (text, href) => Object.assign(document.createElement("a"), { textContent: text, href });

  const say = (...lines) => {
    problems.replaceChildren(...lines);
    problems.hidden = false;
  };

  // The field that a problem names: partnerIds[1] is the second row, recipient the first of its parts.
  const fieldOf = name => {
    const [, whole, row] = /^(.*?)(?:\[(\d+)\])?$/.exec(name ?? "");
    const boxes = [...document.querySelectorAll("[data-field]")];
    const box = boxes.find(one => one.dataset.field === whole) ?? boxes.find(one => one.dataset.field.startsWith(whole + "."));
    const all = box && whole ? inputs(box) : [];
    return all.length ? { box, input: all.filter(one => one.value.trim() !== "")[row] ?? all[row ?? 0] ?? all[0] } : undefined;
  };

  // Beside the field, and for the summary a way to it.
  const marked = (at, title, detail) => {
    at.box.querySelector(".form-problem").textContent = detail;
    at.input.setAttribute("aria-invalid", "true");
    const where = link(`${at.box.querySelector("label span, legend span").textContent}: ${title}`, `#${at.input.id}`);
    where.addEventListener("click", event => {
      event.preventDefault();
      at.input.focus();
    });
    const summary = document.createElement("p");
    summary.append(where);
    return summary;
  };

  const refused = problem => {
    const at = fieldOf(problem.field);
    if (!at) {
      say(line(problem.title ?? ""), line(problem.detail ?? ""));
      problems.focus();
      return;
    }
    say(marked(at, problem.title, problem.detail));
    at.input.focus();
  };

  // All at once: nobody wants to be sent back for each.
  const missing = () => {
    const empty = [...form.querySelectorAll("[aria-required=true]")].filter(input => input.value.trim() === "");
    if (empty.length > 0) {
      say(...empty.map(input => marked({ box: input.closest("[data-field]"), input }, told.missing, told.missing)));
      empty[0].focus();
    }
    return empty.length > 0;
  };

  const loggedOut = () => {
    const login = link(told.login, "/login");
    login.target = "_blank";
    const where = document.createElement("p");
    where.append(login);
    say(line(told.loggedOut), where);
    problems.focus();
  };

  const filled = (pattern, values) => {
    let whole = true;
    const address = pattern.replace(/\{([^}]+)\}/g, (all, name) => {
      const value = name.split(".").reduce((inside, step) => inside?.[step], values);
      const first = Array.isArray(value) ? value[0] : value;
      whole = whole && first !== undefined;
      return encodeURIComponent(first ?? "");
    });
    return whole ? address : undefined;
  };

  // The page that shows the fact must know of it; what else there is to say about it, it says.
  const recorded = (answer, body) => {
    const values = { ...body, id: answer.id, position: answer.position };
    const [address, fact] = (filled(told.then, values) ?? filled(told.otherwise, values)).split("#");
    const lines = [told.recorded.replace("{position}", answer.position), ...answer.notices.map(one => one.detail)];
    sessionStorage.setItem("amity-told", JSON.stringify({ lines, fact, show: told.show }));
    location.assign(address);
  };

  // Who has logged in again since has another token: the page is asked for the present one.
  const renewed = async () => {
    const page = await fetch(location.href, { headers: { Accept: "text/html" } });
    const again = new DOMParser().parseFromString(await page.text(), "text/html").getElementById("form");
    token = again?.dataset.token;
    return token !== undefined;
  };

  const post = body => fetch(`/api/commands/${told.command}?lang=${document.documentElement.lang.slice(0, 2)}`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": `${told.key}-${refusals}`,
      "X-Requested-With": "XMLHttpRequest",
      ...(token ? { "X-CSRF-TOKEN": token } : {}),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60000),
  });

  const send = async () => {
    const body = stated();
    let reply = await post(body);
    let answer = await reply.json();
    if (reply.status === 403 && answer.type?.endsWith(":csrf-token-missing") && await renewed()) {
      reply = await post(body);
      answer = await reply.json();
    }
    if (reply.ok) return recorded(answer, body);
    if (reply.status === 401) return loggedOut();
    // Under a key that was refused nothing else can be sent; where it is not known what became of it, the key stays.
    if (reply.status === 409 || reply.status === 422 || reply.status === 400) refusals++;
    return refused(answer);
  };

  form.addEventListener("submit", async event => {
    event.preventDefault();
    if (busy) return;
    clear();
    if (missing()) return;
    busy = true;
    button.setAttribute("aria-disabled", "true");
    sending.textContent = sending.dataset.sending;
    try {
      await send();
    } catch {
      say(line(told.unreachable));
      problems.focus();
    }
    busy = false;
    button.removeAttribute("aria-disabled");
    sending.textContent = "";
  });

  document.querySelectorAll("[data-more]").forEach(more => more.addEventListener("click", () => {
    const rows = more.parentElement.querySelector("[data-rows]");
    const next = rows.lastElementChild.cloneNode();
    const count = rows.children.length;
    next.id = `${more.dataset.more}-${count}`;
    next.value = "";
    next.removeAttribute("aria-invalid");
    next.removeAttribute("aria-required");
    next.setAttribute("aria-label", next.dataset.label.replace("{row}", count + 1));
    rows.append(next);
    next.focus();
  }));

  // An id that nobody has to invent: from the English name, until somebody writes another.
  const id = document.querySelector("[data-kind=ID] input");
  const english = document.getElementById("field-nameEn");
  if (id && english) {
    let own = id.value !== "";
    id.addEventListener("input", () => { own = id.value !== ""; });
    english.addEventListener("input", () => {
      if (!own) id.value = english.value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 64);
    });
  }
})();
