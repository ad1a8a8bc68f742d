(() => {
  const day = document.getElementById("as-of-day");
  const slider = document.getElementById("as-of-year");
  const shown = document.getElementById("as-of-year-shown");

  const endOf = year => {
    const today = slider.dataset.today;
    return year === today.slice(0, 4) ? today : `${year}-12-31`;
  };

  const showYear = year => {
    slider.value = year;
    shown.textContent = year > slider.max ? slider.value : year;
  };

  if (day && slider) {
    // The slider only sets the day: its name is for browsers that run no script.
    slider.removeAttribute("name");
    slider.addEventListener("input", () => {
      shown.textContent = slider.value;
      day.value = endOf(slider.value);
    });
    // Held arrow keys change it many times: ask once they rest.
    let resting;
    slider.addEventListener("change", () => {
      clearTimeout(resting);
      resting = setTimeout(() => slider.form.requestSubmit(), 200);
    });
    day.addEventListener("change", () => day.value && showYear(day.value.slice(0, 4)));
  }

  // A day or moment that came from elsewhere, such as the link to today; what a reader sets by hand stays as it is.
  document.addEventListener("htmx:afterSettle", event => {
    const board = document.getElementById("board");
    const asker = event.detail.requestConfig?.elt;
    if (day && board?.dataset.asOf && asker !== day.form) {
      day.value = board.dataset.asOf;
      if (slider) showYear(board.dataset.asOf.slice(0, 4));
    }
    const knownAt = document.getElementById("known-at");
    if (knownAt && board && asker !== knownAt.form) {
      knownAt.value = board.dataset.knownAt ?? "";
      document.getElementById("known-entry").value = board.dataset.knownEntry ?? "";
    }
  });

  // A moment is named by its time or by the number of an entry: who writes one means no longer the other.
  document.addEventListener("input", event => {
    const other = document.getElementById(event.target.dataset?.clears);
    if (other && event.target.value) other.value = "";
  });

  // What a form has just recorded, told by the first page that shows it.
  const told = document.querySelector("[data-again]") ? null : sessionStorage.getItem("amity-told");
  if (told) {
    sessionStorage.removeItem("amity-told");
    const { lines, fact, show } = JSON.parse(told);
    const box = document.createElement("div");
    box.id = "told";
    box.className = "told told-done";
    box.tabIndex = -1;
    box.setAttribute("role", "status");
    lines.forEach(text => box.append(Object.assign(document.createElement("p"), { textContent: text })));
    if (fact && document.getElementById(fact)) {
      box.append(Object.assign(document.createElement("a"), { textContent: show, href: `#${fact}` }));
    }
    document.getElementById("content").prepend(box);
    box.focus();
  }

  // Not known yet: ask again soon.
  if (document.querySelector("[data-again]")) setTimeout(() => location.reload(), 2000);

  // What was left empty was not asked for.
  document.addEventListener("htmx:configRequest", event => {
    const asked = event.detail.formData;
    [...asked.keys()].filter(name => asked.get(name) === "").forEach(name => asked.delete(name));
  });

  const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const colorOf = key => style(`--chart-${key.toLowerCase().replaceAll("_", "-")}`) || style("--ink-soft");

  const bars = (series, shape) => ({
    type: "bar", stack: "visits", name: series.name, data: series.data.map(n => n || null),
    barMaxWidth: 14, itemStyle: shape, emphasis: { focus: "series" },
  });

  const options = data => {
    const text = { color: style("--ink-soft"), fontFamily: style("--tblr-font-sans-serif") };
    const series = data.series.map(one => bars(one, { color: colorOf(one.key) }));
    if (data.possible.data.some(n => n > 0)) {
      series.push(bars(data.possible, { color: "transparent", borderColor: style("--ink-soft"), borderType: "dashed", borderWidth: 1 }));
    }
    return {
      animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
      animationDuration: 300,
      textStyle: text,
      grid: { left: 4, right: 6, top: 12, bottom: series.length > 4 ? 74 : 30, containLabel: true },
      legend: { bottom: 0, left: 0, itemWidth: 10, itemHeight: 10, itemGap: 12, textStyle: text },
      tooltip: {
        trigger: "axis", axisPointer: { type: "shadow" }, confine: true,
        backgroundColor: style("--tblr-bg-surface"), borderColor: style("--tblr-border-color"), textStyle: { color: style("--ink") },
      },
      xAxis: { type: "category", data: data.years.map(String), axisTick: { show: false }, axisLabel: { ...text, hideOverlap: true }, axisLine: { lineStyle: { color: style("--tblr-border-color") } } },
      yAxis: { type: "value", minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: style("--line-soft") } } },
      series,
    };
  };

  const draw = () => document.querySelectorAll("[data-chart]").forEach(box => {
    const chart = echarts.getInstanceByDom(box) ?? echarts.init(box, null, { renderer: "svg" });
    chart.setOption(options(JSON.parse(box.dataset.chart)), true);
    if (!box.observed) {
      box.observed = new ResizeObserver(() => chart.resize());
      box.observed.observe(box);
    }
  });

  const forget = event => event.target.querySelectorAll?.("[data-chart]").forEach(box => {
    box.observed?.disconnect();
    echarts.getInstanceByDom(box)?.dispose();
  });

  draw();
  document.addEventListener("htmx:beforeSwap", forget);
  document.addEventListener("htmx:afterSwap", draw);
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ["data-bs-theme"] });
})();
