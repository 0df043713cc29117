// The overview's counts: who is for or against what, by party or kind of body.

const MOST = { wide: { groups: 6, subjects: 16 }, narrow: { groups: 3, subjects: 16 } };
const OTHERS = "Others";
const NO_TOPIC = "No topic yet";

// What a line is counted under: the party at the time, else the kind of body spoken for.
function groupsOf(id) {
  const holder = data.nodes[data.edges[id].from];
  if (holder.kind === "group") return [["group", "Groups not identified"]];
  if (holder.kind === "body") return [["body", plural(holder.sort)]];
  const parties = kept.get(id).find((one) => one.parties.length)?.parties;
  if (parties) return parties.map((party) => ["person", party]);
  const sorts = data.lines[id].bodies.map((body) => data.nodes[body].sort).filter(Boolean);
  return sorts.length ? [["body", plural(sorts.sort()[0])]] : [["person", NO_PARTY]];
}

function plural(sort) {
  if (!sort) return "Other bodies";
  const word = sort.replace(/y$/, "ie") + "s";
  return word[0].toUpperCase() + word.slice(1);
}

// What a line is about: its topics or, where the view is of one topic, its proposition.
function subjectsOf(id, view) {
  if (view.kind === "topic") return [data.nodes[data.edges[id].to].name];
  return (topicsOf.get(data.edges[id].to) || []).map((topic) => topic.name);
}

// One cell for each group and subject that a line joins; a line may be in several.
function tally(lines, view) {
  const cells = [];
  lines.forEach((id) => {
    const names = subjectsOf(id, view);
    groupsOf(id).forEach(([kind, group]) => (names.length ? names : [NO_TOPIC]).forEach((subject) => {
      cells.push({ kind: kind, group: group, subject: subject, line: id });
    }));
  });
  return cells;
}

// The names with most lines, heaviest first; the rest are counted as others.
function mostOf(cells, name, most) {
  const weights = new Map();
  cells.forEach((cell) => weights.set(cell[name], (weights.get(cell[name]) || 0) + 1));
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([one]) => one);
  return ranked.length > most ? ranked.slice(0, most - 1).concat(OTHERS) : ranked;
}

// Rows of subjects and columns of groups, with the lines of each cell.
function makeMatrix(lines, view) {
  const most = MOST[narrow.matches ? "narrow" : "wide"];
  const cells = tally(lines, view);
  const groups = mostOf(cells, "group", most.groups);
  const subjects = mostOf(cells, "subject", most.subjects);
  const kinds = new Map(cells.map((cell) => [cell.group, cell.kind]));
  const found = new Map();
  cells.forEach((cell) => {
    const group = groups.includes(cell.group) ? cell.group : OTHERS;
    const subject = subjects.includes(cell.subject) ? cell.subject : OTHERS;
    const key = JSON.stringify([group, subject]);
    if (!found.has(key)) found.set(key, { group: group, subject: subject, lines: new Set() });
    found.get(key).lines.add(cell.line);
  });
  return { groups: groups, subjects: subjects, kinds: kinds, cells: [...found.values()] };
}

const countHolders = (lines) => new Set(lines.map((id) => data.edges[id].from)).size;

// How many are for and against: somebody on both sides is counted on both.
function countSides(lines) {
  const on = (sign) => countHolders(lines.filter((id) => stanceOf(id).sign === sign));
  return { for: on(1), against: on(-1), neither: on(0) };
}
