// The overview: parties and kinds of body on one side, topics on the other.

const MOST_GROUPS = 12;
const SPACE = 8;
const OTHERS = "Others";
const NO_TOPIC = "No topic yet";

// What a line is counted under: the party at the time, else the kind of body spoken for.
function groupsOf(id) {
  const holder = data.nodes[data.edges[id].from];
  if (holder.kind === "group") return [["group", "Groups not identified"]];
  if (holder.kind === "body") return [["body", plural(holder.sort)]];
  const parties = kept.get(id).find((one) => one.parties.length)?.parties;
  if (parties) return parties.map((party) => ["person", party]);
  const sorts = data.lines[id].bodies.map((body) => data.nodes[body].sort).filter(Boolean);
  return sorts.length ? [["body", plural(sorts.sort()[0])]] : [["person", NO_PARTY]];
}

function plural(sort) {
  if (!sort) return "Other bodies";
  const word = sort.replace(/y$/, "ie") + "s";
  return word[0].toUpperCase() + word.slice(1);
}

// What a line is about: its topics or, where the view is of one topic, its proposition.
function subjectsOf(id, view) {
  if (view.kind === "topic") return [data.nodes[data.edges[id].to].name];
  return (topicsOf.get(data.edges[id].to) || []).map((topic) => topic.name);
}

function tally(lines, view) {
  const cells = new Map();
  lines.forEach((id) => {
    const names = subjectsOf(id, view);
    groupsOf(id).forEach(([kind, group]) => (names.length ? names : [NO_TOPIC]).forEach((topic) => {
      const key = JSON.stringify([kind, group, topic, stanceOf(id).sign]);
      if (!cells.has(key)) cells.set(key, { kind: kind, group: group, topic: topic, sign: stanceOf(id).sign, lines: [] });
      cells.get(key).lines.push(id);
    }));
  });
  return [...cells.values()];
}

// The names with most lines; the rest are counted as others.
function mostOf(cells, name) {
  const weights = new Map();
  cells.forEach((cell) => weights.set(cell[name], (weights.get(cell[name]) || 0) + cell.lines.length));
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([one]) => one);
  return ranked.length > MOST_GROUPS + 1 ? ranked.slice(0, MOST_GROUPS) : ranked;
}

function merge(cells) {
  const [groups, topics] = [mostOf(cells, "group"), mostOf(cells, "topic")];
  const merged = new Map();
  cells.forEach((cell) => {
    const group = groups.includes(cell.group) ? cell.group : OTHERS;
    const kind = group === OTHERS ? "body" : cell.kind;
    const topic = topics.includes(cell.topic) ? cell.topic : OTHERS;
    const key = JSON.stringify([group, kind, topic, cell.sign]);
    if (!merged.has(key)) merged.set(key, { group: group, kind: kind, topic: topic, sign: cell.sign, lines: [] });
    merged.get(key).lines.push(...cell.lines);
  });
  return [...merged.values()];
}

function wrapWords(text, width) {
  const lines = [""];
  text.split(/\s+/).forEach((word) => {
    const last = lines[lines.length - 1];
    if (last && (last + " " + word).length > width) lines.push(word);
    else lines[lines.length - 1] = (last ? last + " " : "") + word;
  });
  return lines.slice(0, 4).map((line) => (line.length > width + 4 ? line.slice(0, width + 3) + "…" : line)).join("\n");
}

const countHolders = (lines) => new Set(lines.map((id) => data.edges[id].from)).size;

function overviewScene(current) {
  const lines = linesOfView(current);
  const cells = merge(tally(lines, current));
  const nodes = new Map();
  const add = (id, name, kind, lines) => {
    if (!nodes.has(id)) nodes.set(id, { id: id, name: name, kind: kind, lines: new Set() });
    lines.forEach((line) => nodes.get(id).lines.add(line));
  };
  const edges = cells.map((cell) => {
    const [from, to] = ["from " + cell.kind + " " + cell.group, "to " + cell.topic];
    add(from, cell.group, cell.kind, cell.lines);
    add(to, cell.topic, "proposition", cell.lines);
    const stance = { 1: "support", "-1": "oppose", 0: "neutral" }[cell.sign];
    const width = 1.2 + Math.min(7, Math.sqrt(countHolders(cell.lines)) * 0.9);
    return { id: [from, to, cell.sign].join(" "), from: from, to: to, stance: stance, lines: cell.lines, width: width };
  });
  nodes.forEach((node) => {
    const words = wrapWords(node.name, narrow.matches ? 15 : 26) + "\n" + countHolders([...node.lines]) + " quoted";
    Object.assign(node, {
      label: words, shape: "box", size: 16,
      w: Math.max(...words.split("\n").map((line) => line.length)) * 7.9 + 22, h: words.split("\n").length * 17 + 24,
    });
  });
  return placeOverview(current, [...nodes.values()], edges, lines);
}

function placeOverview(current, nodes, edges, lines) {
  const heaviest = (a, b) => b.lines.size - a.lines.size || (a.id < b.id ? -1 : 1);
  const left = nodes.filter((node) => node.kind !== "proposition").sort(heaviest);
  const right = nodes.filter((node) => node.kind === "proposition").sort(heaviest);
  const places = new Map();
  const wide = narrow.matches ? 130 : 300;
  const talls = [left, right].map((column) => column.reduce((sum, node) => sum + node.h + SPACE, 0));
  const shorter = talls[0] < talls[1] ? left : right;
  const spare = Math.abs(talls[0] - talls[1]);
  [[left, -wide], [right, wide]].forEach(([column, x]) => {
    const gap = column === shorter ? spare / column.length : 0;
    let y = -Math.max(...talls) / 2 + gap / 2;
    column.forEach((node) => {
      places.set(node.id, [x, y + node.h / 2]);
      y += node.h + SPACE + gap;
    });
  });
  return makeScene(current.label, current.summary, nodes, edges, places, { lines: lines, curved: true });
}
