// The picture as SVG, from the same scene: text stays text.

const SVG = "http://www.w3.org/2000/svg";
const HEAD_LENGTH = 11;

function textOf(node, colour) {
  const isInside = node.shape === "box";
  const lines = node.label.split("\n");
  const top = isInside ? node.y - (lines.length - 1) * 8.5 + 5 : node.y + (node.kind === "head" ? 5 : LABEL_RISE + 16);
  const text = makeSvg("text", { x: node.x, y: top, "text-anchor": "middle", fill: colour(node.kind === "head" ? "soft" : "ink") });
  if (!isInside) Object.entries({ stroke: colour("paper"), "stroke-width": 4, "paint-order": "stroke" }).forEach(([key, value]) => text.setAttribute(key, value));
  lines.forEach((line, at) => {
    const span = makeSvg("tspan", { x: node.x, dy: at ? 17 : 0 });
    span.textContent = line;
    text.append(span);
  });
  return text;
}

function shapeOf(node, colour) {
  const [fill, border] = skinOf(node).map(colour);
  const { x, y } = node;
  const s = node.size;
  if (node.kind === "head") return [];
  if (node.shape === "dot") return [makeSvg("circle", { cx: x, cy: y, r: s, fill: fill })];
  if (node.shape === "square") return [makeSvg("rect", { x: x - s, y: y - s, width: 2 * s, height: 2 * s, fill: fill })];
  if (node.shape === "triangle") return [makeSvg("path", { d: `M${x} ${y - s} L${x + s} ${y + s} L${x - s} ${y + s} Z`, fill: fill })];
  return [makeSvg("rect", {
    x: x - node.w / 2, y: y - node.h / 2, width: node.w, height: node.h, rx: 4,
    fill: fill, stroke: border, "stroke-width": isFramed(node) ? 2.5 : 1,
  })];
}

// Where the line from `from` meets the mark of `to`.
function rimOf(from, to) {
  const [dx, dy] = [from.x - to.x, from.y - to.y];
  const length = Math.hypot(dx, dy) || 1;
  const reach = to.shape === "box"
    ? Math.min(to.w / 2 / (Math.abs(dx) / length || 1e-9), to.h / 2 / (Math.abs(dy) / length || 1e-9))
    : to.size + 2;
  const part = Math.min(reach, length) / length;
  return { x: to.x + dx * part, y: to.y + dy * part, ux: dx / length, uy: dy / length };
}

function headOf(type, tip, tint) {
  const at = (along, across) => `${tip.x + tip.ux * along - tip.uy * across} ${tip.y + tip.uy * along + tip.ux * across}`;
  if (type === "arrow") return makeSvg("path", { d: `M${at(0, 0)} L${at(HEAD_LENGTH, 5)} L${at(HEAD_LENGTH, -5)} Z`, fill: tint });
  if (type === "bar") return makeSvg("path", { d: `M${at(1, 6)} L${at(1, -6)}`, stroke: tint, "stroke-width": 3 });
  return makeSvg("circle", { cx: tip.x + tip.ux * 4, cy: tip.y + tip.uy * 4, r: 4, fill: tint });
}

function strokeOf(edge, nodes, twin, colour) {
  const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
  const style = edge.stance && data.stances[edge.stance];
  const tint = colour(tintOf(edge));
  const tip = rimOf(from, to);
  const back = style && style.head === "arrow" ? HEAD_LENGTH - 2 : 0;
  const bend = twin * 16;
  const [mx, my] = [(from.x + tip.x) / 2 - tip.uy * bend, (from.y + tip.y) / 2 + tip.ux * bend];
  const line = makeSvg("path", {
    d: `M${from.x} ${from.y} Q${mx} ${my} ${tip.x + tip.ux * back} ${tip.y + tip.uy * back}`,
    fill: "none", stroke: tint, "stroke-width": edge.width,
  });
  const dashes = edge.candidate ? data.candidateDashes : style ? style.dashes : [];
  if (dashes.length) line.setAttribute("stroke-dasharray", dashes.join(" "));
  return style ? [line, headOf(style.head, tip, tint)] : [line];
}

function sceneAsSvg(shown) {
  const colour = colours();
  const { width, height, middle } = shown;
  const root = makeSvg("svg", {
    width: width, height: height, "font-family": "system-ui, sans-serif", "font-size": 14,
    viewBox: [middle.x - width / 2, middle.y - height / 2, width, height].join(" "),
  });
  const title = makeSvg("title", {});
  title.textContent = shown.title;
  root.append(title, makeSvg("rect", {
    x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height, fill: colour("paper"),
  }));
  const nodes = new Map(shown.nodes.map((node) => [node.id, node]));
  const pairs = new Map();
  shown.edges.forEach((edge) => {
    const twin = pairs.get(edge.from + ">" + edge.to) || 0;
    pairs.set(edge.from + ">" + edge.to, twin + 1);
    root.append(...strokeOf(edge, nodes, twin % 2 ? -twin : twin, colour));
  });
  shown.nodes.forEach((node) => root.append(...shapeOf(node, colour), textOf(node, colour)));
  return new XMLSerializer().serializeToString(root);
}
