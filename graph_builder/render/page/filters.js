// What is shown: the state of the page, and which lines and words pass it.

const NO_PARTY = "No party known";

const state = {
  view: data.opens, hidden: new Set(), candidates: false, topic: "", since: "", until: "",
  focus: [], path: [], chosen: null, sort: "who", isDown: false,
};

// The lines that pass, and of each the words that pass, newest first.
let kept = new Map();

const isOn = (group, value) => !state.hidden.has(group + "." + value);

function isInTime(one) {
  if (!state.since && !state.until) return true;
  return one.day !== "" && one.day >= state.since && (!state.until || one.since <= state.until);
}

function partiesOf(one) {
  return one.parties.length ? one.parties : [NO_PARTY];
}

function passes(one) {
  return isOn("venue", data.works[one.work].venue)
    && partiesOf(one).some((party) => isOn("party", party));
}

function passesAsLine(id) {
  const line = data.lines[id];
  const topics = topicsOf.get(data.edges[id].to) || [];
  return (state.candidates || !line.candidate)
    && isOn("stance", line.stance)
    && isOn("kind", data.nodes[data.edges[id].from].kind)
    && (!state.topic || topics.some((topic) => topic.iri === state.topic));
}

function sift() {
  kept = new Map();
  for (let id = 0; id < lineCount; id += 1) {
    if (!passesAsLine(id)) continue;
    const words = data.lines[id].evidence.filter((one) => passes(one) && isInTime(one));
    if (words.length) kept.set(id, words);
  }
}

// How many words pass all but the dates, by the day they were said.
function countDays(countDay) {
  for (let id = 0; id < lineCount; id += 1) {
    if (!passesAsLine(id)) continue;
    data.lines[id].evidence.forEach((one) => { if (one.day && passes(one)) countDay(one.day); });
  }
}

function isFiltered() {
  return state.hidden.size > 0 || Boolean(state.topic || state.since || state.until);
}

// One box for each value of a filter that the data has; the legend's are in the page.
function makeChoices(box, group, values) {
  values.forEach((value) => {
    const label = make("label", "", "choice");
    const input = document.createElement("input");
    input.type = "checkbox";
    input.dataset.group = group;
    input.dataset.value = value;
    label.append(input, " ", make("span", value));
    box.append(label);
  });
  if (values.length < 2) box.closest("fieldset").hidden = true;
}

function listParties() {
  const found = new Set();
  data.lines.forEach((line) => line.evidence.forEach((one) => partiesOf(one).forEach((party) => found.add(party))));
  const named = [...found].filter((party) => party !== NO_PARTY).sort((a, b) => a.localeCompare(b, "en-GB"));
  return found.has(NO_PARTY) ? named.concat(NO_PARTY) : named;
}

function prepareFilters(refresh) {
  makeChoices(find("venues"), "venue", [...new Set(data.works.map((work) => work.venue))].sort());
  makeChoices(find("parties"), "party", listParties());
  data.topics.filter((topic) => topic.propositions.length).forEach((topic) => {
    const option = make("option", topic.name);
    option.value = topic.iri;
    find("topic").append(option);
  });
  find("filters").addEventListener("change", (event) => {
    const { group, value } = event.target.dataset;
    if (group && event.target.checked) state.hidden.delete(group + "." + value);
    else if (group) state.hidden.add(group + "." + value);
    state.candidates = find("candidates").checked;
    state.topic = find("topic").value;
    refresh();
  });
  find("reset").addEventListener("click", () => {
    Object.assign(state, { hidden: new Set(), candidates: false, topic: "", since: "", until: "" });
    refresh();
  });
}

function showFilters() {
  document.querySelectorAll("#filters input[data-group]").forEach((input) => {
    input.checked = isOn(input.dataset.group, input.dataset.value);
  });
  find("candidates").checked = state.candidates;
  find("topic").value = state.topic;
  find("reset").hidden = !isFiltered();
}
