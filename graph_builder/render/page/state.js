// The view's state in the address after '#', so that a link opens the same view.

const LIST = "~";
const SORTS = ["who", "stance", "proposition", "date", "source"];

const viewKey = (view) => view.key.replace(data.base, "");

// A line is named by its ends and its stance: numbers change with the next build.
function lineKey(id) {
  const line = data.lines[id];
  return [keyOf(data.edges[id].from), keyOf(data.edges[id].to), line.stance, line.candidate ? "candidate" : ""].join(">");
}

function chosenKey(chosen) {
  if (!chosen || typeof chosen.id !== "number") return "";
  if (chosen.kind === "node") return keyOf(chosen.id);
  return isTie(chosen.id) ? "" : lineKey(chosen.id);
}

function readChosen(key) {
  if (!key) return null;
  if (idOf.has(key)) return { kind: "node", id: idOf.get(key) };
  const id = data.lines.findIndex((line, number) => lineKey(number) === key);
  return id < 0 ? null : { kind: "line", id: id };
}

function writeState() {
  const found = new URLSearchParams();
  const put = (name, value) => { if (value) found.set(name, value); };
  if (state.view !== data.opens) put("view", viewKey(data.views[state.view]));
  put("hide", [...state.hidden].sort().map(encodeURIComponent).join(LIST));
  put("candidates", state.candidates ? "shown" : "");
  put("topic", state.topic.replace(data.base, ""));
  put("since", state.since);
  put("until", state.until);
  put("focus", state.focus.map(keyOf).join(LIST));
  put("path", state.path.map(keyOf).join(LIST));
  put("chosen", chosenKey(state.chosen));
  if (state.sort !== "who" || state.isDown) put("sort", (state.isDown ? "-" : "") + state.sort);
  const fragment = found.toString();
  if (location.protocol === "about:" || location.hash.slice(1) === fragment) return;
  history.replaceState(null, "", "#" + fragment);
}

function readDay(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text || "") ? text : "";
}

// Whatever an address names that the data lacks is left out.
function readState() {
  const found = new URLSearchParams(location.hash.slice(1));
  const list = (name) => (found.get(name) || "").split(LIST).filter(Boolean);
  const nodes = (name) => list(name).filter((key) => idOf.has(key)).map((key) => idOf.get(key));
  const named = data.views.findIndex((view) => viewKey(view) === found.get("view"));
  const topic = data.topics.find((one) => one.iri.replace(data.base, "") === found.get("topic"));
  const sort = found.get("sort") || "who";
  const path = nodes("path");
  state.view = named < 0 ? data.opens : named;
  state.hidden = new Set(list("hide").map(decode));
  state.candidates = found.get("candidates") === "shown";
  state.topic = topic ? topic.iri : "";
  state.since = readDay(found.get("since"));
  state.until = readDay(found.get("until"));
  state.focus = nodes("focus");
  state.path = path.length === 2 ? path : [];
  state.chosen = readChosen(found.get("chosen"));
  state.isDown = sort.startsWith("-");
  state.sort = SORTS.find((one) => one === sort.replace("-", "")) || "who";
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
