// The overview drawn: a row for each subject, a column for each group, counts between.

const CELL = { w: 100, h: 46, gap: 5 };
const HEAD_WIDTH = { wide: 190, narrow: 112 };

function wrapWords(text, width, most) {
  const lines = [""];
  text.split(/\s+/).forEach((word) => {
    const last = lines[lines.length - 1];
    if (last && (last + " " + word).length > width) lines.push(word);
    else lines[lines.length - 1] = (last ? last + " " : "") + word;
  });
  const clipped = lines.map((line) => (line.length > width + 1 ? line.slice(0, width) + "…" : line));
  return clipped.length > most ? clipped.slice(0, most - 1).concat(clipped[most - 1].slice(0, width - 1) + "…").join("\n") : clipped.join("\n");
}

function makeBox(id, name, label, kind, lines, width, height) {
  return { id: id, name: name, label: label, kind: kind, shape: "box", size: 16, lines: lines, w: width, h: height, isFixed: true };
}

function sayCounts(sides) {
  const said = [];
  if (sides.for) said.push(sides.for + " for");
  if (sides.against) said.push(sides.against + " against");
  return said.join("\n") || sides.neither + " neither";
}

function kindOfCell(sides) {
  if (sides.for === sides.against) return "even";
  return sides.for > sides.against ? "mostly-for" : "mostly-against";
}

function overviewScene(current) {
  const lines = linesOfView(current);
  const { groups, subjects, kinds, cells } = makeMatrix(lines, current);
  const size = narrow.matches ? "narrow" : "wide";
  const head = HEAD_WIDTH[size];
  const nodes = [];
  const places = new Map();
  const links = [];
  const linesAcross = (name, value) => [...new Set(cells.filter((cell) => cell[name] === value).flatMap((cell) => [...cell.lines]))];
  const xOf = (group) => head / 2 + CELL.gap + CELL.w / 2 + groups.indexOf(group) * (CELL.w + CELL.gap);
  const yOf = (subject) => 24 + CELL.h + subjects.indexOf(subject) * (CELL.h + CELL.gap);
  groups.forEach((group) => {
    const label = wrapWords(group, 13, 4);
    nodes.push(makeBox("group " + group, group, label, kinds.get(group) || "body", linesAcross("group", group), CELL.w, 78));
    places.set("group " + group, [xOf(group), 0]);
  });
  subjects.forEach((subject) => {
    const label = wrapWords(subject, size === "narrow" ? 13 : 23, 3);
    nodes.push(makeBox("subject " + subject, subject, label, "proposition", linesAcross("subject", subject), head, CELL.h));
    places.set("subject " + subject, [0, yOf(subject) + 20]);
  });
  cells.forEach(({ group, subject, lines: own }) => {
    const id = "cell " + JSON.stringify([group, subject]);
    const sides = countSides([...own]);
    nodes.push(makeBox(id, group + ": " + subject, sayCounts(sides), kindOfCell(sides), [...own], CELL.w, CELL.h));
    places.set(id, [xOf(group), yOf(subject) + 20]);
    [...new Set([...own].map((line) => data.lines[line].stance))].forEach((stance) => links.push({
      id: id + stance, from: "group " + group, to: "subject " + subject, stance: stance,
      lines: [...own].filter((line) => data.lines[line].stance === stance),
    }));
  });
  return makeScene(current.label, current.summary, nodes, [], places, { lines: lines, links: links });
}
