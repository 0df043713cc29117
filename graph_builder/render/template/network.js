"use strict";
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  if (!data.views.length) return;
  const find = (id) => document.getElementById(id);
  const narrow = window.matchMedia("(max-width: 40rem)");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const rows = Array.from(document.querySelectorAll("tr[data-line]"));
  const lineCount = data.lines.length;
  let network = null;
  let shown = [];

  // Text from a source only ever becomes text.
  function make(name, text, className) {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    if (text) element.dir = "auto";
    return element;
  }

  function colours() {
    const style = getComputedStyle(document.documentElement);
    return (name) => style.getPropertyValue("--" + name).trim();
  }

  const view = () => data.views[Number(find("view").value)];
  const visible = (id) => id >= lineCount || find("candidates").checked || !data.edges[id].candidate;

  function paintNode(node, place, colour) {
    const isHead = node.kind === "head";
    const isProposition = node.kind === "proposition";
    const fill = colour(isHead ? "paper" : node.kind);
    const border = colour(isProposition ? "ink" : isHead ? "paper" : node.kind);
    const chosen = { background: fill, border: colour("ink") };
    return Object.assign({}, node, {
      x: place[0], y: place[1], fixed: true,
      color: { background: fill, border: border, highlight: chosen, hover: chosen },
      chosen: !isHead,
      font: {
        color: colour(isHead ? "soft" : "ink"), size: isHead ? 15 : 14, face: "system-ui, sans-serif",
        strokeWidth: isProposition ? 0 : 4, strokeColor: colour("paper"),
      },
      margin: 9,
    });
  }

  function paintEdge(edge, colour, places, beside, curved) {
    const name = edge.id >= lineCount ? "tie" : { 1: "for", "-1": "against", 0: "neither" }[edge.sign];
    const tint = colour(name);
    let smooth = false;
    if (beside > 0 || places[edge.from][0] === places[edge.to][0]) {
      smooth = { enabled: beside > 0, type: beside % 2 ? "curvedCW" : "curvedCCW", roundness: 0.18 };
    } else if (curved && edge.id < lineCount) {
      smooth = { enabled: true, type: "cubicBezier", forceDirection: "horizontal", roundness: 0.45 };
    }
    return Object.assign({}, edge, { smooth: smooth, color: { color: tint, highlight: tint, hover: tint, opacity: edge.candidate ? 0.7 : 1 } });
  }

  // On a narrow screen lines end at their side's spine, which leads to the proposition.
  function addSpines(painted, layout) {
    const lowest = new Map();
    const joint = (id, x, y, tint) => painted.nodes.push({
      id: id, x: x, y: y, fixed: true, shape: "dot", size: 0.01, borderWidth: 0, color: tint, chosen: false,
    });
    painted.edges.forEach((edge) => {
      const anchor = edge.id < lineCount && layout.anchors[edge.from];
      if (!anchor) return;
      const tint = edge.color.color;
      const low = lowest.get(anchor[0]);
      if (!low || low.y < anchor[1]) lowest.set(anchor[0], { y: anchor[1], top: layout.places[edge.to][1], tint: tint });
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

  function draw() {
    const colour = colours();
    const current = view();
    const layout = current.layouts[narrow.matches ? "narrow" : "wide"];
    const has = (id) => String(id) in layout.places;
    shown = current.edges.filter(visible);
    const present = shown.filter((id) => has(data.edges[id].from) && has(data.edges[id].to)).map((id) => data.edges[id]);
    // A role is drawn only beside a line that is.
    const holders = new Set(present.filter((edge) => edge.id < lineCount).map((edge) => edge.from));
    const isApart = (edge) => layout.places[edge.from][0] !== layout.places[edge.to][0];
    const edges = present.filter((edge) => holders.has(edge.from) &&
      !(edge.id >= lineCount && narrow.matches && current.kind === "proposition" && isApart(edge)));
    const used = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
    const nodes = data.nodes.filter((node) => has(node.id) &&
      (used.has(node.id) || node.kind === "head" || node.kind === "proposition"));
    const curved = current.kind === "proposition" && !narrow.matches;
    const pairs = new Map();
    edges.forEach((edge) => {
      const pair = edge.from + ">" + edge.to;
      pairs.set(pair, (pairs.get(pair) || []).concat(edge.id));
    });
    const box = find("picture");
    const scale = Math.min(1, box.clientWidth / layout.width);
    box.style.height = Math.max(220, Math.min(1800, Math.ceil(layout.height * scale))) + "px";
    if (network) network.destroy();
    const painted = {
      nodes: nodes.map((node) => paintNode(node, layout.places[node.id], colour)),
      edges: edges.map((edge) => {
        const twins = pairs.get(edge.from + ">" + edge.to);
        return paintEdge(edge, colour, layout.places, twins.length > 1 ? twins.indexOf(edge.id) + 1 : 0, curved);
      }),
    };
    addSpines(painted, layout);
    network = new vis.Network(box, painted, Object.assign({}, data.options, {
      autoResize: false,
      interaction: Object.assign({}, data.options.interaction, { zoomView: false }),
    }));
    network.moveTo({ position: { x: 0, y: 0 }, scale: scale, animation: false });
    box.querySelectorAll("[tabindex]").forEach((element) => { element.tabIndex = -1; });
    box.setAttribute("aria-label", current.label + " " + current.summary + " The table below says the same.");
    network.on("selectEdge", (event) => {
      if (!event.nodes.length && Number.isInteger(event.edges[0])) showEdge(event.edges[0]);
    });
    network.on("selectNode", (event) => { if (Number.isInteger(event.nodes[0])) showNode(event.nodes[0]); });
    network.on("deselectEdge", (event) => { if (!event.edges.length && !event.nodes.length) showLatest(); });
    network.on("deselectNode", (event) => { if (!event.edges.length && !event.nodes.length) showLatest(); });
    network.once("afterDrawing", () => { document.body.dataset.drawn = "yes"; });
  }

  function list() {
    const chosen = new Set(view().edges.filter((id) => id < lineCount && visible(id)));
    // Where a picture leaves holders out, the table still has all the view's lines.
    const propositions = new Set(Array.from(chosen, (id) => data.edges[id].to));
    rows.forEach((row) => {
      const id = Number(row.dataset.line);
      row.hidden = !(visible(id) && (view().kind === "all" || propositions.has(data.edges[id].to)));
    });
  }

  function quote(line, evidence, isNamed) {
    const card = make("article", "", "card");
    const about = data.edges[line];
    const title = make("p", "", "");
    if (isNamed) title.append(make("strong", data.nodes[about.from].name), " ");
    title.append(make("span", data.lines[line].stance + (about.candidate ? " (candidate)" : ""), "sign" + about.sign));
    card.append(title);
    if (isNamed && view().kind !== "proposition") card.append(make("p", data.nodes[about.to].name, "note"));
    card.append(make("p", (evidence.capacity ? evidence.capacity + ", " : "") + evidence.said, "note"));
    card.append(make("p", evidence.speaker + ", " + evidence.lead + ":"));
    evidence.words.forEach((words) => card.append(make("blockquote", words)));
    if (evidence.condition) card.append(make("p", "The condition: " + evidence.condition, "note"));
    const source = make("p", "", "note");
    const name = evidence.title + (evidence.publisher ? ", " + evidence.publisher : "");
    if (/^https?:\/\//.test(evidence.url)) {
      const link = make("a", name);
      link.href = evidence.url;
      link.rel = "noreferrer noopener";
      source.append(link);
    } else {
      source.append(make("span", name));
    }
    card.append(source);
    return card;
  }

  function show(heading, note, cards) {
    find("evidence-head").textContent = heading;
    find("evidence-head").dir = "auto";
    find("words").replaceChildren(...(note ? [make("p", note, "note")] : []), ...cards);
    rows.forEach((row) => row.classList.remove("chosen"));
  }

  function newest(lines) {
    return lines
      .flatMap((line) => data.lines[line].evidence.map((evidence) => [line, evidence]))
      .sort((one, other) => (one[1].day < other[1].day ? 1 : one[1].day > other[1].day ? -1 : one[0] - other[0]));
  }

  function showLatest() {
    const words = newest(shown.filter((id) => id < lineCount));
    const note = words.length > 5 ? "The five newest of " + words.length + ". Choose a line or a name for its own." : "";
    show("In their words", note, words.slice(0, 5).map(([line, evidence]) => quote(line, evidence, true)));
  }

  function showEdge(id) {
    const edge = data.edges[id];
    const heading = data.nodes[edge.from].name;
    if (id >= lineCount) {
      show(heading, data.nodes[edge.to].name, data.ties[id - lineCount].map((role) => make("p", role, "card")));
      return;
    }
    show(heading, data.nodes[edge.to].name, data.lines[id].evidence.map((one) => quote(id, one, false)));
    rows.filter((row) => Number(row.dataset.line) === id).forEach((row) => row.classList.add("chosen"));
  }

  function showNode(id) {
    const node = data.nodes[id];
    if (node.kind === "head") return;
    const own = shown.filter((edge) => edge < lineCount && (data.edges[edge].from === id || data.edges[edge].to === id));
    const roles = shown.filter((edge) => edge >= lineCount && (data.edges[edge].from === id || data.edges[edge].to === id))
      .flatMap((edge) => data.ties[edge - lineCount].map((role) =>
        data.edges[edge].from === id ? role : data.nodes[data.edges[edge].from].name + ": " + role));
    show(node.name, roles.join("; "), newest(own).map(([line, one]) => quote(line, one, true)));
  }

  function refresh() {
    const current = view();
    find("question").textContent = current.label;
    find("summary").textContent = current.summary;
    draw();
    list();
    showLatest();
  }

  function zoom(factor) {
    network.moveTo({ scale: Math.min(4, Math.max(0.1, network.getScale() * factor)), animation: false });
  }

  find("larger").addEventListener("click", () => zoom(1.25));
  find("smaller").addEventListener("click", () => zoom(0.8));
  find("controls").addEventListener("submit", (event) => event.preventDefault());
  find("view").addEventListener("change", refresh);
  find("candidates").addEventListener("change", refresh);
  find("table").addEventListener("click", (event) => {
    const button = event.target.closest("button[data-line]");
    if (!button) return;
    const id = Number(button.dataset.line);
    if (network && shown.includes(id) && network.body.edges[id]) network.selectEdges([id]);
    showEdge(id);
    find("evidence").focus({ preventScroll: false });
  });
  let resized = 0;
  window.addEventListener("resize", () => { clearTimeout(resized); resized = setTimeout(draw, 150); });
  dark.addEventListener("change", draw);
  refresh();
})();
