// The panel beside the picture: the words of what is chosen, or the newest.

const AT_ONCE = 20;
const NEWEST = 5;

let pathFrom = null;

function showPanel(heading, facts, cards, rest) {
  find("evidence-head").textContent = heading;
  find("evidence-head").dir = "auto";
  const words = find("words");
  words.replaceChildren(...facts);
  let shown = 0;
  const more = makeButton("", () => add(words.children.length));
  function add(focusAt) {
    more.remove();
    cards.slice(shown, shown + AT_ONCE).forEach((card) => words.append(card()));
    shown = Math.min(cards.length, shown + AT_ONCE);
    more.textContent = "Show more: " + countOf(cards.length - shown, "quotation") + " left";
    if (shown < cards.length) words.append(more);
    if (focusAt && shown < cards.length) more.focus();
  }
  add(0);
  if (rest) words.append(rest);
}

function showNewest() {
  const ids = scene.links ? scene.lines : scene.edges.flatMap((edge) => edge.lines);
  const cards = quoteCards([...new Set(ids)], { withHolder: true, withProposition: !scene.isCamps });
  const note = cards.length > NEWEST
    ? "The five newest of " + cards.length.toLocaleString("en-GB") + ". Choose a line or a name for its own."
    : cards.length ? "" : "Nothing matches these filters.";
  showPanel("In their words", note ? [make("p", note, "note")] : [], cards.slice(0, NEWEST));
}

function showLine(id) {
  const { from, to } = data.edges[id];
  const facts = [make("p", data.nodes[to].name, "note")];
  if (isTie(id)) showPanel(data.nodes[from].name, facts.concat(makeList(data.ties[id - lineCount])), []);
  else showPanel(data.nodes[from].name, facts, quoteCards([id], { withHolder: false, withProposition: false }));
}

// What stands for many lines: a group, a topic, or a line of the overview.
function showSum(heading, lines) {
  const note = make("p", countHolders(lines) + " quoted, or reported, newest first.", "note");
  showPanel(heading, [note], quoteCards(lines, { withHolder: true, withProposition: true }));
}

function makeActions(id, actions) {
  const row = make("p", "", "actions");
  const isOpen = state.focus.includes(id);
  row.append(isOpen
    ? makeButton("Collapse", () => actions.collapse(id))
    : makeButton(state.focus.length ? "Expand" : "Its neighbourhood", () => actions.expand(id)));
  if (!isActor(id)) return row;
  if (pathFrom === null || pathFrom === id) {
    row.append(makeButton("Path from here", () => actions.startPath(id)));
  } else {
    row.append(makeButton("Path to here from " + data.nodes[pathFrom].name, () => actions.endPath(id)));
  }
  return row;
}

function showNode(id, actions) {
  const facts = nodeFacts(id);
  facts.push(makeActions(id, actions));
  if (pathFrom === id) facts.push(make("p", "Now choose the other end: in the picture, the table or by search.", "note"));
  const cards = nodeCards(id);
  if (!cards.length) facts.push(make("p", "No words of theirs pass the filters.", "note"));
  showPanel(data.nodes[id].name, facts, cards);
}

function showChosen(actions) {
  const chosen = state.chosen;
  if (!chosen) return showNewest();
  if (typeof chosen.id === "number" && chosen.kind === "node") {
    return data.nodes[chosen.id].kind === "head" ? showNewest() : showNode(chosen.id, actions);
  }
  if (typeof chosen.id === "number") return showLine(chosen.id);
  const node = scene.nodes.find((one) => one.id === chosen.id);
  return node && node.lines ? showSum(node.name, node.lines) : showNewest();
}
