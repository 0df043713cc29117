// Search by any name: of people, bodies, groups, propositions and topics.

const MOST_FOUND = 12;

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en-GB");

const index = data.nodes
  .filter((node) => node.kind !== "head")
  .map((node) => ({ id: node.id, name: node.name, sort: sortOf(node), names: [node.name, ...node.names].map((name) => [name, fold(name)]) }))
  .concat(data.views.map((view, at) => ({ view: at, name: view.label, sort: "View", names: [[view.label, fold(view.label)]] }))
    .filter((entry) => data.views[entry.view].kind !== "proposition"));

// The better a name matches, the lower: the whole, its start, a word's start, within.
function rank(name, words) {
  if (name === words) return 0;
  if (name.startsWith(words)) return 1;
  if (name.includes(" " + words)) return 2;
  return name.includes(words) ? 3 : words.split(" ").every((word) => name.includes(word)) ? 4 : 9;
}

function lookUp(text) {
  const words = fold(text).trim().replace(/\s+/g, " ");
  if (!words) return [];
  const found = [];
  index.forEach((entry) => {
    const best = entry.names.reduce((least, [name, folded]) => {
      const level = rank(folded, words);
      return level < least.level ? { level: level, name: name } : least;
    }, { level: 9, name: "" });
    if (best.level < 9) found.push({ entry: entry, level: best.level, name: best.name });
  });
  return found.sort((a, b) => a.level - b.level || (a.entry.name < b.entry.name ? -1 : 1));
}

function prepareSearch(go) {
  const [input, list, count] = [find("search"), find("found"), find("found-count")];
  function close() {
    list.replaceChildren();
    count.textContent = "";
  }
  function take(entry) {
    close();
    input.value = "";
    go(entry);
  }
  input.addEventListener("input", () => {
    const found = lookUp(input.value);
    list.replaceChildren(...found.slice(0, MOST_FOUND).map(({ entry, name }) => {
      const item = make("li", "");
      const button = makeButton(entry.name, () => take(entry));
      const known = name !== entry.name ? "known as " + name + ", " : "";
      button.append(make("span", " " + known + entry.sort.toLocaleLowerCase("en-GB"), "note"));
      item.append(button);
      return item;
    }));
    count.textContent = input.value.trim()
      ? countOf(found.length, "name") + " found" + (found.length > MOST_FOUND ? ", the nearest " + MOST_FOUND + " listed" : "") : "";
  });
  const buttons = () => [...list.querySelectorAll("button")];
  find("searching").addEventListener("keydown", (event) => {
    const at = buttons().indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      close();
      input.focus();
    } else if (event.key === "Enter" && at < 0 && buttons().length) {
      event.preventDefault();
      buttons()[0].click();
    } else if (step && buttons().length) {
      event.preventDefault();
      (buttons()[at + step] || input).focus();
    }
  });
}
