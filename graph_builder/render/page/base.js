// What every module uses: the data, elements by id, and elements made of text.

const data = JSON.parse(document.getElementById("data").textContent);
if (!data.views.length) return;

const find = (id) => document.getElementById(id);
const narrow = window.matchMedia("(max-width: 40rem)");
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const paperPrint = window.matchMedia("print");
const lineCount = data.lines.length;

// Text from a source only ever becomes text.
function make(name, text, className) {
  const element = document.createElement(name);
  if (text) {
    element.textContent = text;
    element.dir = "auto";
  }
  if (className) element.className = className;
  return element;
}

function makeButton(text, action, className) {
  const button = make("button", text, className);
  button.type = "button";
  button.addEventListener("click", action);
  return button;
}

function makeSvg(name, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}

// An address that may be followed, or an empty string.
function safeAddress(address) {
  return /^https?:\/\//i.test(address) ? address : "";
}

// The address of these very words in their source, which browsers scroll to.
function addressOf(work, words) {
  const address = safeAddress(work.url);
  if (!address || !words.length) return address;
  const code = (text) => encodeURIComponent(text).replace(/-/g, "%2D");
  const spaced = words[0].trim().split(/\s+/);
  const whole = spaced.join(" ");
  const text = spaced.length > 12
    ? code(spaced.slice(0, 5).join(" ")) + "," + code(spaced.slice(-5).join(" "))
    : code(whole);
  return address + (address.includes("#") ? "" : "#") + ":~:text=" + text;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

function sayDay(day) {
  const [year, month, date] = day.split("-").map(Number);
  return date + " " + MONTHS[month - 1] + " " + year;
}

function countOf(number, noun) {
  return number.toLocaleString("en-GB") + " " + noun + (number === 1 ? "" : "s");
}

// Nodes are named in addresses by what their IRIs do not share.
const keyOf = (id) => data.nodes[id].iri.replace(data.base, "");
const idOf = new Map(data.nodes.map((node) => [keyOf(node.id), node.id]));

const isActorKind = (kind) => ["person", "body", "group"].includes(kind);
const isActor = (id) => isActorKind(data.nodes[id].kind);
const isTie = (id) => id >= lineCount;
const stanceOf = (id) => data.stances[data.lines[id].stance];
const sideOf = (sign) => ({ 1: "for", "-1": "against", 0: "neither" })[sign];

const topicsOf = new Map();
data.topics.forEach((topic) => topic.propositions.forEach((id) => {
  topicsOf.set(id, (topicsOf.get(id) || []).concat(topic));
}));
