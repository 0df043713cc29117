"use strict";
(() => {
  const editor = document.getElementById("editor");
  const query = document.getElementById("query");
  const working = document.getElementById("working");

  // The line at fault is shown in its place, and typing goes on there.
  const showLine = (number) => {
    const lines = query.value.split("\n");
    const start = lines.slice(0, number - 1).join("\n").length + (number > 1 ? 1 : 0);
    query.focus();
    query.setSelectionRange(start, start + lines[number - 1].length);
  };
  if (query.dataset.line) showLine(Number(query.dataset.line));

  document.getElementById("shortcut").hidden = false;
  query.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      editor.requestSubmit();
    }
  });

  // Too long for an address: by POST, whichever button was pressed.
  editor.addEventListener("submit", (event) => {
    const asFile = event.submitter && event.submitter.name === "as";
    editor.method = query.value.length > Number(editor.dataset.longest) ? "post" : "get";
    if (!asFile) working.textContent = "Asking …";
  });
  window.addEventListener("pageshow", () => { working.textContent = ""; });
})();
