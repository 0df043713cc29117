// The drawn network for other tools: GraphML and GEXF, with words behind every edge.

const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function describeNode(node) {
  return { label: node.name, kind: node.kind, sort: node.sort || "", iri: node.iri || "" };
}

function describeEdge(edge) {
  if (!edge.lines.length) {
    return { relation: "speaks for", words: isTie(edge.id) ? data.ties[edge.id - lineCount].join("; ") : "" };
  }
  const found = edge.lines.flatMap((id) => kept.get(id)).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const one = found[0];
  return {
    relation: "is quoted on", stance: edge.stance, tier: edge.candidate ? "candidate" : "published",
    statements: found.length, words: one.words.join(" … "), speaker: one.speaker + ", " + one.lead, said: one.said,
    source: data.works[one.work].title, url: addressOf(data.works[one.work], one.words), position: one.position,
    days: found.filter((each) => each.day).map((each) => [each.since, each.day]),
  };
}

// Of an overview its groups and subjects, joined by its counts.
const edgesOf = (shown) => shown.links || shown.edges;
function nodesOf(shown) {
  const used = new Set(edgesOf(shown).flatMap((edge) => [edge.from, edge.to]));
  return shown.nodes.filter((node) => used.has(node.id) || node.kind === "proposition");
}

function makeXml(namespace, root, attributes) {
  const page = document.implementation.createDocument(namespace, root, null);
  const add = (parent, name, values, text) => {
    const element = page.createElementNS(namespace, name);
    Object.entries(values || {}).forEach(([key, value]) => element.setAttribute(key, String(value).replace(FORBIDDEN, "\uFFFD")));
    if (text !== undefined) element.textContent = String(text).replace(FORBIDDEN, "\uFFFD");
    parent.append(element);
    return element;
  };
  Object.entries(attributes).forEach(([key, value]) => page.documentElement.setAttribute(key, value));
  const write = () => '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(page);
  return { root: page.documentElement, add: add, write: write };
}

function sceneAsGraphml(shown) {
  const { root, add, write } = makeXml("http://graphml.graphdrawing.org/xmlns", "graphml", {});
  const fields = data.fields;
  Object.entries(fields).forEach(([kind, names]) => names.forEach((name) => add(root, "key", {
    id: kind + "-" + name, for: kind, "attr.name": name, "attr.type": name === "statements" ? "int" : "string",
  })));
  const graph = add(root, "graph", { id: "policygraph", edgedefault: "directed" });
  const fill = (element, kind, values) => fields[kind].filter((name) => values[name] !== undefined)
    .forEach((name) => add(element, "data", { key: kind + "-" + name }, values[name]));
  nodesOf(shown).forEach((node) => fill(add(graph, "node", { id: "n" + node.id }), "node", describeNode(node)));
  edgesOf(shown).forEach((edge) => fill(
    add(graph, "edge", { id: "e" + edge.id, source: "n" + edge.from, target: "n" + edge.to }), "edge", describeEdge(edge),
  ));
  return write();
}

function sceneAsGexf(shown) {
  const { root, add, write } = makeXml("http://www.gexf.net/1.2draft", "gexf", { version: "1.2" });
  const graph = add(root, "graph", { defaultedgetype: "directed", mode: "dynamic", timeformat: "date" });
  const fields = { ...data.fields, node: data.fields.node.slice(1) };
  Object.entries(fields).forEach(([kind, names]) => {
    const group = add(graph, "attributes", { class: kind, mode: "static" });
    names.forEach((name) => add(group, "attribute", { id: name, title: name, type: name === "statements" ? "integer" : "string" }));
  });
  const fill = (element, kind, values) => {
    const group = add(element, "attvalues");
    fields[kind].filter((name) => values[name] !== undefined && values[name] !== "")
      .forEach((name) => add(group, "attvalue", { for: name, value: values[name] }));
  };
  const nodes = add(graph, "nodes");
  nodesOf(shown).forEach((node) => fill(add(nodes, "node", { id: "n" + node.id, label: node.name }), "node", describeNode(node)));
  const edges = add(graph, "edges");
  edgesOf(shown).forEach((edge) => {
    const values = describeEdge(edge);
    const element = add(edges, "edge", { id: "e" + edge.id, source: "n" + edge.from, target: "n" + edge.to, weight: values.statements || 1 });
    fill(element, "edge", values);
    if (!values.days || !values.days.length) return;
    const spells = add(element, "spells");
    new Set(values.days.map((days) => days.join("/"))).forEach((days) => {
      const [start, end] = days.split("/");
      add(spells, "spell", { start: start, end: end });
    });
  });
  return write();
}
