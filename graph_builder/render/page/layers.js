// Neighbourhoods and paths: who is joined to whom, laid out by distance.

const MOST_DRAWN = 60;
const ROWS = 9;
const NARROW_LAYERS = 3;
const GAP = { x: 44, y: 18 };

// The edges at each node, of lines that pass and the ties of the people they belong to.
function makeJoints() {
  const joints = new Map();
  const add = (node, edge) => {
    if (!joints.has(node)) joints.set(node, []);
    joints.get(node).push(edge);
  };
  const join = (id) => {
    add(data.edges[id].from, id);
    add(data.edges[id].to, id);
  };
  kept.forEach((words, id) => join(id));
  const holders = new Set([...kept.keys()].map((id) => data.edges[id].from));
  for (let id = lineCount; id < data.edges.length; id += 1) {
    if (holders.has(data.edges[id].from)) join(id);
  }
  return joints;
}

const otherEnd = (edge, node) => (data.edges[edge].from === node ? data.edges[edge].to : data.edges[edge].from);

// The expanded nodes and their neighbours, by distance from the first.
function gatherNeighbours(roots) {
  const joints = makeJoints();
  const depth = new Map([[roots[0], 0]]);
  const edges = new Set();
  let left = 0;
  roots.forEach((root) => {
    if (!depth.has(root)) depth.set(root, 1);
    const around = (joints.get(root) || []).slice().sort((a, b) => weightOf(b) - weightOf(a) || a - b);
    around.forEach((edge) => {
      const other = otherEnd(edge, root);
      if (!depth.has(other) && depth.size >= MOST_DRAWN * roots.length) {
        left += 1;
        return;
      }
      edges.add(edge);
      if (!depth.has(other)) depth.set(other, depth.get(root) + 1);
    });
  });
  return { depth: depth, edges: [...edges], left: left };
}

const weightOf = (edge) => (isTie(edge) ? 0 : kept.get(edge).length);

// A shortest path, all its parallel lines with it; nothing if there is none.
function gatherPath([start, end]) {
  const joints = makeJoints();
  const before = new Map([[start, null]]);
  const queue = [start];
  while (queue.length && !before.has(end)) {
    const node = queue.shift();
    (joints.get(node) || []).forEach((edge) => {
      const other = otherEnd(edge, node);
      if (before.has(other)) return;
      before.set(other, node);
      queue.push(other);
    });
  }
  if (!before.has(end)) return { depth: new Map([[start, 0], [end, 1]]), edges: [], left: 0 };
  const nodes = [];
  for (let node = end; node !== null; node = before.get(node)) nodes.unshift(node);
  const depth = new Map(nodes.map((node, at) => [node, at]));
  const isStep = (edge, node) => Math.abs((depth.get(otherEnd(edge, node)) ?? -9) - depth.get(node)) === 1;
  const edges = nodes.flatMap((node) => joints.get(node).filter((edge) => isStep(edge, node)));
  return { depth: depth, edges: [...new Set(edges)], left: 0 };
}

// Layers side by side or, where a narrow screen has no room for that, stacked.
function placeLayers(layers, sizeOf) {
  if (narrow.matches && layers.length > NARROW_LAYERS) return stack(layers, sizeOf);
  return row(narrow.matches ? layers : layers.flatMap((layer) => cut(layer, ROWS)), sizeOf);
}

function row(columns, sizeOf) {
  const places = new Map();
  let x = 0;
  columns.forEach((column) => {
    const wide = Math.max(...column.map((id) => sizeOf(id).w));
    const tall = column.reduce((sum, id) => sum + sizeOf(id).h + GAP.y, 0);
    let y = -tall / 2;
    column.forEach((id) => {
      places.set(id, [x + wide / 2, y + riseOf(sizeOf(id))]);
      y += sizeOf(id).h + GAP.y;
    });
    x += wide + GAP.x * (narrow.matches ? 0.7 : columns.length > 4 ? 2 : 4);
  });
  return places;
}

// A label hangs below its node, a proposition's words stand inside it.
const riseOf = (node) => (node.shape === "box" ? node.h / 2 : LABEL_RISE);

function stack(layers, sizeOf) {
  const places = new Map();
  let y = 0;
  layers.forEach((layer) => {
    pairUp(layer, (id) => sizeOf(id).w).forEach((pair) => {
      const wide = pair.reduce((sum, id) => sum + sizeOf(id).w + GAP.y, -GAP.y);
      let x = -wide / 2;
      pair.forEach((id) => {
        places.set(id, [x + sizeOf(id).w / 2, y + riseOf(sizeOf(id))]);
        x += sizeOf(id).w + GAP.y;
      });
      y += Math.max(...pair.map((id) => sizeOf(id).h)) + GAP.y;
    });
    y += GAP.x;
  });
  return places;
}

// Two beside each other where a telephone has room for both.
function pairUp(items, widthOf) {
  const found = [];
  items.forEach((item) => {
    const last = found[found.length - 1];
    if (last && last.length === 1 && widthOf(last[0]) + widthOf(item) + GAP.y <= 350) last.push(item);
    else found.push([item]);
  });
  return found;
}

function cut(items, most) {
  const even = Math.ceil(items.length / Math.ceil(items.length / most));
  const found = [];
  for (let at = 0; at < items.length; at += even) found.push(items.slice(at, at + even));
  return found;
}
