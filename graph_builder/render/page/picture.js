// The picture: the scene drawn by vis-network, and what a click on it chooses.

const TALLEST = { wide: 860, narrow: 1800 };
let network = null;
let scene = null;

function fit() {
  const box = find("picture");
  const scale = Math.min(1, box.clientWidth / scene.width);
  const most = TALLEST[narrow.matches ? "narrow" : "wide"];
  const tall = Math.max(220, Math.ceil(scene.height * scale));
  if (tall <= most) return { scale: scale, height: tall };
  return { scale: scale < 0.55 ? scale * most / tall : Math.max(scale * most / tall, 0.55), height: most };
}

function drawPicture(choose, expand) {
  const box = find("picture");
  const { scale, height } = fit();
  box.style.height = height + "px";
  if (network) network.destroy();
  const { interaction, ...options } = data.options;
  network = new vis.Network(box, paintScene(scene), {
    ...options, autoResize: false,
    interaction: { ...interaction, zoomView: false, dragView: false },
  });
  // What does not fit starts at its top.
  const cut = Math.max(0, scene.height * scale - height) / 2 / scale;
  network.moveTo({ position: { x: scene.middle.x, y: scene.middle.y - cut }, scale: scale, animation: false });
  box.querySelectorAll("[tabindex]").forEach((element) => { element.tabIndex = -1; });
  box.setAttribute("aria-label", scene.title + " " + scene.summary + " The table below says the same.");
  network.on("selectNode", (event) => choose({ kind: "node", id: event.nodes[0] }));
  network.on("selectEdge", (event) => { if (!event.nodes.length) choose({ kind: "line", id: event.edges[0] }); });
  const clear = (event) => { if (!event.edges.length && !event.nodes.length) choose(null); };
  network.on("deselectEdge", clear);
  network.on("deselectNode", clear);
  network.on("doubleClick", (event) => { if (Number.isInteger(event.nodes[0])) expand(event.nodes[0]); });
  network.once("afterDrawing", () => { document.body.dataset.drawn = "yes"; });
}

// Marks in the picture what is chosen, where it is drawn.
function markChosen() {
  const chosen = state.chosen;
  network.unselectAll();
  if (!chosen) return;
  if (chosen.kind === "node" && network.body.nodes[chosen.id]) network.selectNodes([chosen.id], false);
  if (chosen.kind === "line" && network.body.edges[chosen.id]) network.selectEdges([chosen.id]);
}

function zoom(factor) {
  network.moveTo({ scale: Math.min(4, Math.max(0.1, network.getScale() * factor)), animation: false });
}

function preparePicture(redraw) {
  find("larger").addEventListener("click", () => zoom(1.25));
  find("smaller").addEventListener("click", () => zoom(0.8));
  find("whole").addEventListener("click", redraw);
  find("picture").addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.1 : 0.9);
  }, { passive: false });
  preparePan();
  prepareKeys();
  let resized = 0;
  window.addEventListener("resize", () => {
    clearTimeout(resized);
    resized = setTimeout(redraw, 150);
  });
  [dark, paperPrint].forEach((query) => query.addEventListener("change", redraw));
}
