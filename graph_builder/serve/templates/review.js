"use strict";
(() => {
  const keys = document.getElementById("keys");
  document.getElementById("shortcuts").hidden = false;
  keys.checked = sessionStorage.getItem("keys") !== "off";
  keys.addEventListener("change", () => {
    sessionStorage.setItem("keys", keys.checked ? "on" : "off");
  });

  // A letter does what its button does, or goes to its field; never while one writes.
  document.addEventListener("keydown", (event) => {
    const isWriting = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (!keys.checked || isWriting || event.repeat) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (!/^[a-z]$/i.test(event.key)) return;
    const target = document.querySelector(`[data-key="${event.key.toLowerCase()}"]`);
    if (!target) return;
    event.preventDefault();
    if (target.matches("button, summary")) target.click();
    target.focus();
  });
})();
