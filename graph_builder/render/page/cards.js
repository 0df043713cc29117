// Cards: the words behind lines, and what is known of a node. No stance without words.

function stanceWords(id) {
  const style = stanceOf(id);
  const words = style.words + (data.lines[id].candidate ? " (candidate)" : "");
  return make("span", words, "sign" + style.sign);
}

function makeSource(one) {
  const work = data.works[one.work];
  const name = work.title + (work.publisher ? ", " + work.publisher : "");
  const address = addressOf(work, one.words);
  if (!address) return make("span", name);
  const link = make("a", name);
  link.href = address;
  link.rel = "noreferrer noopener";
  return link;
}

function addWords(card, one) {
  card.append(make("p", (one.capacity ? one.capacity + ", " : "") + one.said, "note"));
  card.append(make("p", one.speaker + ", " + one.lead + ":"));
  one.words.forEach((words) => card.append(make("blockquote", words)));
  if (one.condition) card.append(make("p", "The condition: " + one.condition, "note"));
  const source = make("p", "", "note");
  source.append(makeSource(one));
  card.append(source);
}

function quoteCard(id, one, { withHolder, withProposition }) {
  const card = make("article", "", "card");
  const title = make("p", "");
  const { from, to } = data.edges[id];
  if (withHolder) title.append(make("strong", data.nodes[from].name), " ");
  title.append(stanceWords(id));
  card.append(title);
  if (withProposition) card.append(make("p", data.nodes[to].name, "note"));
  addWords(card, one);
  return card;
}

// The words of some lines, newest first, as cards to be made when they are seen.
function quoteCards(ids, shows) {
  return ids
    .flatMap((id) => (kept.get(id) || []).map((one) => [id, one]))
    .sort((a, b) => (a[1].day < b[1].day ? 1 : a[1].day > b[1].day ? -1 : a[0] - b[0]))
    .map(([id, one]) => () => quoteCard(id, one, shows));
}

function rolesOf(id) {
  const found = [];
  for (let edge = lineCount; edge < data.edges.length; edge += 1) {
    const { from, to } = data.edges[edge];
    const roles = data.ties[edge - lineCount];
    if (from === id) found.push(...roles);
    if (to === id) found.push(...roles.map((role) => data.nodes[from].name + ": " + role));
  }
  return found;
}

function makeList(items) {
  const list = make("ul", "", "roles");
  items.forEach((item) => list.append(make("li", item)));
  return list;
}

function sortOf(node) {
  const kinds = { person: "Person", body: "Body", group: "Group not identified", proposition: "Proposition" };
  return node.sort ? node.sort[0].toUpperCase() + node.sort.slice(1) : kinds[node.kind];
}

const MOST_ROLES = 12;

function nodeFacts(id) {
  const node = data.nodes[id];
  const facts = [make("p", sortOf(node), "note")];
  if (node.names.length) facts.push(make("p", "Also known as: " + node.names.join("; "), "note"));
  const roles = rolesOf(id);
  if (roles.length) facts.push(makeList(roles.slice(0, MOST_ROLES)));
  if (roles.length > MOST_ROLES) facts.push(make("p", "and " + countOf(roles.length - MOST_ROLES, "more role") + ".", "note"));
  const topics = topicsOf.get(id);
  if (topics) facts.push(make("p", "Topic: " + topics.map((topic) => topic.name).join(", "), "note"));
  return facts;
}

// The lines at a node that pass; a body's are also those of the people who speak for it.
function linesAt(id) {
  return [...kept.keys()].filter((line) => {
    const { from, to } = data.edges[line];
    return from === id || to === id || data.lines[line].bodies.includes(id);
  });
}

const HERE = "On this proposition";

// What somebody is on record with: on the proposition in view, then topic by topic; of a
// proposition, side by side.
function nodeCards(id) {
  const isProposition = data.nodes[id].kind === "proposition";
  const groups = new Map();
  linesAt(id).forEach((line) => {
    const topics = (topicsOf.get(data.edges[line].to) || []).map((topic) => topic.name);
    const isHere = scene.isCamps && scene.lines.includes(line);
    const name = isProposition ? stanceOf(line).words : isHere ? HERE : topics[0] || NO_TOPIC;
    groups.set(name, (groups.get(name) || []).concat(line));
  });
  const isOwn = (line) => data.edges[line].from === id;
  const first = (name) => (name === HERE ? 0 : 1);
  return [...groups].sort((a, b) => first(a[0]) - first(b[0]) || (a[0] < b[0] ? -1 : 1)).flatMap(([name, lines]) => {
    const shows = { withHolder: isProposition || !lines.every(isOwn), withProposition: !isProposition && name !== HERE };
    const [newest, ...rest] = quoteCards(lines, shows);
    return [() => under(name, newest()), ...rest];
  });
}

function under(heading, card) {
  const part = document.createDocumentFragment();
  part.append(make("h3", heading), card);
  return part;
}
