// The scene: which nodes and edges are drawn, where, and which lines the table lists.

const LABEL_RISE = 12;
const LARGE = 150;
const TOO_MANY = " Too many to read at once: choose Larger, or a topic or proposition.";

function makeScene(title, summary, nodes, edges, places, more) {
  const placed = nodes.filter((node) => places.has(node.id)).map((node) => {
    const [x, y] = places.get(node.id);
    return { ...node, x: x, y: y };
  });
  return { title: title, summary: summary, nodes: placed, edges: edges, anchors: {}, curved: false, lines: [], ...more, ...frame(placed) };
}

// The frame round the nodes with their labels, which hang below but for a proposition's.
function frame(nodes) {
  const sides = nodes.map((node) => {
    const rise = node.shape === "box" ? node.h / 2 : LABEL_RISE;
    return [node.x - node.w / 2, node.y - rise, node.x + node.w / 2, node.y - rise + node.h];
  });
  const edge = (at, choose) => sides.reduce((found, side) => choose(found, side[at]), sides.length ? sides[0][at] : 0);
  const [left, top] = [edge(0, Math.min), edge(1, Math.min)];
  const [right, low] = [edge(2, Math.max), edge(3, Math.max)];
  return { width: right - left + 28, height: low - top + 28, middle: { x: (left + right) / 2, y: (top + low) / 2 } };
}

function makeEdge(id) {
  const { from, to } = data.edges[id];
  if (isTie(id)) return { id: id, from: from, to: to, stance: null, lines: [], width: 1 };
  const { stance, candidate } = data.lines[id];
  return { id: id, from: from, to: to, stance: stance, candidate: candidate, lines: [id], width: data.stances[stance].width };
}

function buildScene() {
  if (state.path.length) return pathScene();
  if (state.focus.length) return focusScene();
  const current = data.views[state.view];
  if (current.kind === "overview") return overviewScene(current);
  const layout = current.layouts[narrow.matches ? "narrow" : "wide"];
  if (!layout) return overviewScene({ ...current, summary: current.summary + " On a screen this narrow they are counted by party or kind of body." });
  return viewScene(current, layout);
}

function viewScene(current, layout) {
  const places = new Map(Object.entries(layout.places).map(([id, place]) => [Number(id), place]));
  const has = (id) => places.has(data.edges[id].from) && places.has(data.edges[id].to);
  const lines = current.edges.filter((id) => kept.has(id) && has(id));
  // A role is drawn only beside a line that is.
  const holders = new Set(lines.map((id) => data.edges[id].from));
  const isApart = (id) => places.get(data.edges[id].from)[0] !== places.get(data.edges[id].to)[0];
  const isCamps = current.kind === "proposition";
  const ties = current.kind === "all" ? [] : current.edges.filter((id) => isTie(id) && has(id) && holders.has(data.edges[id].from)
    && !(narrow.matches && isCamps && isApart(id)));
  const edges = lines.concat(ties).map(makeEdge);
  const used = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  const nodes = data.nodes.filter((node) => places.has(node.id)
    && (used.has(node.id) || (isCamps && node.kind === "proposition") || (node.kind === "head" && hasUnder(node, lines))));
  const summary = current.summary + (nodes.length > LARGE ? TOO_MANY : "");
  return makeScene(current.label, summary, nodes, edges, places, {
    anchors: layout.anchors, curved: isCamps && !narrow.matches, lines: linesOfView(current), isCamps: isCamps,
  });
}

// A heading stands only while somebody of its side does.
const HEADS = { For: [1], Against: [-1], "On both sides": [1, -1], Neither: [0] };
function hasUnder(head, lines) {
  return lines.some((id) => HEADS[head.name].includes(stanceOf(id).sign));
}

// Where a picture leaves holders out, the table still has all the view's lines.
function linesOfView(current) {
  if (["all", "overview"].includes(current.kind)) return [...kept.keys()];
  const about = new Set(current.edges.filter((id) => !isTie(id)).map((id) => data.edges[id].to));
  return [...kept.keys()].filter((id) => about.has(data.edges[id].to));
}

function layeredScene(title, summary, found) {
  const layers = [];
  found.depth.forEach((depth, id) => {
    layers[depth] = layers[depth] || [];
    layers[depth].push(id);
  });
  const byLabel = (a, b) => data.nodes[a].kind.localeCompare(data.nodes[b].kind) || data.nodes[a].label.localeCompare(data.nodes[b].label, "en-GB");
  const filled = layers.filter(Boolean).map((layer) => layer.sort(byLabel));
  const nodes = [...found.depth.keys()].map((id) => data.nodes[id]);
  const lines = found.edges.filter((id) => !isTie(id));
  return makeScene(title, summary, nodes, found.edges.map(makeEdge), placeLayers(filled, (id) => data.nodes[id]), {
    lines: lines, curved: !narrow.matches || filled.length <= NARROW_LAYERS,
  });
}

function focusScene() {
  const found = gatherNeighbours(state.focus);
  const names = state.focus.map((id) => data.nodes[id].name).join("; ");
  const around = found.depth.size - state.focus.length;
  let summary = countOf(around, "neighbour") + " drawn.";
  if (found.left) summary += " " + countOf(found.left, "line") + " more not drawn.";
  return layeredScene("Around " + names, summary, found);
}

function pathScene() {
  const [one, other] = state.path.map((id) => data.nodes[id].name);
  const found = gatherPath(state.path);
  const steps = found.depth.get(state.path[1]);
  const summary = found.edges.length
    ? "A shortest path: " + countOf(steps, "step") + ". To meet on a proposition is not to agree on it."
    : "No path joins them, among what is shown.";
  return layeredScene("From " + one + " to " + other, summary, found);
}
