/** What the page can do with JavaScript; without it, everything is there and nothing is filtered. It reads the page and sends nothing. */
export const reviewScript = `
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const find = byId("find"), only = byId("only"), found = byId("found");
  const lines = [...document.querySelectorAll(".line")].map((element) => ({
    element,
    finer: element.querySelector("details"),
    above: [...element.querySelectorAll(".sentence, .undo")].map((part) => part.textContent).join(" ").toLowerCase(),
    all: (element.textContent + " " + element.dataset.said + " " + element.id).toLowerCase(),
    said: element.dataset.said.toLowerCase(),
  }));
  const groups = [...document.querySelectorAll(".change, .card, .part:not(.evidence):not(.sign-off)")];

  function filter() {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    for (const { element, finer, above, all, said } of lines) {
      const fits = words.every((word) => all.includes(word)) && (!only.checked || "decide" in element.dataset);
      element.classList.toggle("out", !fits);
      if (!fits) continue;
      count += 1;
      if (finer && words.some((word) => !above.includes(word) && !said.includes(word))) finer.open = true;
    }
    for (const group of groups) group.classList.toggle("out", !group.querySelector(".line:not(.out)"));
    found.textContent = words.length || only.checked ? count + " of " + lines.length + " lines" : "";
  }

  function setAll(open) {
    for (const { finer } of lines) if (finer) finer.open = open;
  }

  find.addEventListener("input", filter);
  only.addEventListener("change", filter);
  find.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    find.value = "";
    filter();
  });
  byId("expand").addEventListener("click", () => setAll(true));
  byId("collapse").addEventListener("click", () => setAll(false));

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = lines.flatMap(({ finer }) => (finer && !finer.open ? [finer] : []));
    setAll(true);
  });
  addEventListener("afterprint", () => {
    for (const finer of closed) finer.open = false;
  });

  filter();
  byId("tools").hidden = false;
})();
`;
