// The scene in the colours of the page, as vis-network wants it.

const LIGHT = "paper";

function colours() {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue("--" + name).trim();
}

// A box of a party or kind of body is framed in the colour of those it stands for.
const isFramed = (node) => node.shape === "box" && isActorKind(node.kind);

// The names of the colours that fill a node's mark and go round it.
function skinOf(node) {
  if (node.kind === "head") return [LIGHT, LIGHT];
  if (isFramed(node)) return [LIGHT, node.kind];
  return [node.kind, node.kind === "proposition" ? "ink" : node.kind];
}

function paintNode(node, colour) {
  const isHead = node.kind === "head";
  const isBox = node.shape === "box";
  const [fill, border] = skinOf(node).map(colour);
  const chosen = { background: fill, border: colour("ink") };
  return {
    id: node.id, label: node.label, shape: isHead ? "text" : node.shape, size: node.size || 1,
    x: node.x, y: node.y, fixed: true, chosen: !isHead, borderWidth: isFramed(node) ? 2.5 : 1,
    ...(node.isFixed ? { widthConstraint: { minimum: node.w - 10 }, heightConstraint: { minimum: node.h - 10 }, margin: 5 } : { margin: 9 }),
    color: { background: fill, border: border, highlight: chosen, hover: chosen },
    font: {
      color: colour(isHead ? "soft" : "ink"), size: isHead ? 15 : isFramed(node) ? 12 : 14, face: "system-ui, sans-serif",
      background: isBox || isHead ? undefined : colour(LIGHT),
    },
  };
}

const tintOf = (edge) => (edge.stance ? sideOf(data.stances[edge.stance].sign) : "tie");

function paintEdge(edge, colour, smooth, isLarge) {
  const tint = colour(tintOf(edge));
  const style = edge.stance && data.stances[edge.stance];
  const dashes = edge.candidate ? data.candidateDashes : style ? style.dashes : [];
  return {
    id: edge.id, from: edge.from, to: edge.to, width: edge.width, smooth: smooth,
    dashes: dashes.length ? dashes : false,
    arrows: style ? { to: { enabled: true, type: style.head, scaleFactor: edge.width > 3 ? 0.5 : 0.8 } } : "",
    color: { color: tint, highlight: tint, hover: tint, opacity: isLarge ? 0.4 : edge.candidate ? 0.7 : 1 },
  };
}

// Lines between the same two nodes part; a lone line bends only towards a camp.
function smoothOf(edge, beside, scene, at) {
  const isAbove = at(edge.from)[0] === at(edge.to)[0];
  if (isAbove && !beside && scene.curved && !scene.isCamps) return { enabled: true, type: "curvedCW", roundness: 0.4 };
  if (beside > 0 || isAbove) {
    return beside > 0 ? { enabled: true, type: beside % 2 ? "curvedCW" : "curvedCCW", roundness: 0.18 } : false;
  }
  return scene.curved && (edge.stance || !scene.isCamps) ? { enabled: true, type: "cubicBezier", forceDirection: "horizontal", roundness: 0.45 } : false;
}

function paintScene(scene) {
  const colour = colours();
  const places = new Map(scene.nodes.map((node) => [node.id, [node.x, node.y]]));
  const pairs = new Map();
  scene.edges.forEach((edge) => {
    const pair = edge.from + ">" + edge.to;
    pairs.set(pair, (pairs.get(pair) || []).concat(edge.id));
  });
  const painted = {
    nodes: scene.nodes.map((node) => paintNode(node, colour)),
    edges: scene.edges.map((edge) => {
      const twins = pairs.get(edge.from + ">" + edge.to);
      const beside = twins.length > 1 ? twins.indexOf(edge.id) + 1 : 0;
      return paintEdge(edge, colour, smoothOf(edge, beside, scene, (id) => places.get(id)), scene.nodes.length > LARGE);
    }),
  };
  addSpines(painted, scene, places);
  return painted;
}

// On a narrow screen lines end at their side's spine, which leads to the proposition.
function addSpines(painted, scene, places) {
  const lowest = new Map();
  const joint = (id, x, y, tint) => painted.nodes.push({
    id: id, x: x, y: y, fixed: true, shape: "dot", size: 0.01, borderWidth: 0, color: tint, chosen: false,
  });
  painted.edges.forEach((edge) => {
    const anchor = !isTie(edge.id) && scene.anchors[edge.from];
    if (!anchor) return;
    const tint = edge.color.color;
    const low = lowest.get(anchor[0]);
    if (!low || low.y < anchor[1]) lowest.set(anchor[0], { y: anchor[1], top: places.get(edge.to)[1], tint: tint });
    joint("joint " + edge.id, anchor[0], anchor[1], tint);
    edge.to = "joint " + edge.id;
    edge.smooth = false;
  });
  lowest.forEach((spine, x) => {
    joint("top " + x, x, spine.top, spine.tint);
    joint("low " + x, x, spine.y, spine.tint);
    painted.edges.push({ id: "spine " + x, from: "low " + x, to: "top " + x, color: spine.tint, width: 2, chosen: false });
  });
}
