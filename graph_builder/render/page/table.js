// The table: what the picture shows, in rows that sort, each with its words.

const ROWS_AT_ONCE = 100;
const ORDER = Object.keys(data.stances);

const COLUMNS = {
  who: (id) => data.nodes[data.edges[id].from].name.toLocaleLowerCase("en-GB"),
  stance: (id) => String(ORDER.indexOf(data.lines[id].stance)),
  proposition: (id) => data.nodes[data.edges[id].to].name,
  date: (id) => kept.get(id)[0].day,
  source: (id) => data.works[kept.get(id)[0].work].title,
};

function sorted(ids) {
  const key = COLUMNS[state.sort];
  const keys = new Map(ids.map((id) => [id, key(id)]));
  const way = state.isDown ? -1 : 1;
  return ids.slice().sort((a, b) => {
    const [one, other] = [keys.get(a), keys.get(b)];
    return (one < other ? -way : one > other ? way : 0) || a - b;
  });
}

function cell(name, ...children) {
  const element = make(name, "");
  element.append(...children);
  return element;
}

function makeRow(id, choose) {
  const { from, to } = data.edges[id];
  const words = kept.get(id);
  const row = make("tr", "", data.lines[id].candidate ? "candidate" : "");
  row.dataset.line = id;
  const open = (kind, chosen) => () => {
    choose({ kind: kind, id: chosen });
    find("evidence").focus();
  };
  const who = cell("th", makeButton(data.nodes[from].name, open("node", from), "plain"));
  who.scope = "row";
  const quote = make("q", words[0].words[0]);
  const more = makeButton(countOf(words.length, "quotation"), open("line", id));
  more.setAttribute("aria-label", countOf(words.length, "quotation") + " of " + data.nodes[from].name);
  row.append(
    who, cell("td", stanceWords(id)), cell("td", make("span", data.nodes[to].name)),
    make("td", words[0].said), cell("td", make("span", words[0].lead + " ", "note"), quote, " ", more),
    cell("td", makeSource(words[0])),
  );
  return row;
}

let addRows = null;

function showTable(choose) {
  const ids = sorted(scene.lines);
  const body = find("rows");
  body.replaceChildren();
  let shown = 0;
  function add() {
    body.append(...ids.slice(shown, shown + ROWS_AT_ONCE).map((id) => makeRow(id, choose)));
    shown = Math.min(ids.length, shown + ROWS_AT_ONCE);
    find("count").textContent = ids.length === shown
      ? countOf(ids.length, "row") + "." : "The first " + shown + " of " + countOf(ids.length, "row") + ".";
    find("more-rows").hidden = shown === ids.length;
  }
  add();
  addRows = add;
  document.querySelectorAll("th[data-sort]").forEach((head) => {
    const isSorted = head.dataset.sort === state.sort;
    head.setAttribute("aria-sort", isSorted ? (state.isDown ? "descending" : "ascending") : "none");
  });
  markRow();
}

function markRow() {
  document.querySelectorAll("#rows tr").forEach((row) => {
    const isChosen = state.chosen && state.chosen.kind === "line" && state.chosen.id === Number(row.dataset.line);
    row.classList.toggle("chosen", Boolean(isChosen));
  });
}

function prepareTable(choose, remember) {
  find("more-rows").addEventListener("click", () => addRows());
  find("table").tHead.addEventListener("click", (event) => {
    const head = event.target.closest("th[data-sort]");
    if (!head) return;
    state.isDown = state.sort === head.dataset.sort ? !state.isDown : head.dataset.sort === "date";
    state.sort = head.dataset.sort;
    showTable(choose);
    remember();
  });
}
