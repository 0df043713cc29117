// The current view as a file: made here, given to the reader, sent nowhere.

const CSV_FIELDS = [
  "who", "who_iri", "kind", "stance", "proposition", "proposition_iri", "tier", "said", "from", "to",
  "speaker", "capacity", "party", "how", "words", "condition", "source", "publisher", "url", "position",
];

// A spreadsheet runs what begins like a formula: a quotation mark in front stops that.
function writeCell(value) {
  const text = /^[=+\-@\t\r]/.test(value) ? "'" + value : value;
  return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
}

function rowsOfCsv(id) {
  const { from, to } = data.edges[id];
  const [holder, proposition] = [data.nodes[from], data.nodes[to]];
  return kept.get(id).map((one) => {
    const work = data.works[one.work];
    return [
      holder.name, holder.iri, holder.kind, data.lines[id].stance, proposition.name, proposition.iri,
      data.lines[id].candidate ? "candidate" : "published", one.said, one.since, one.day, one.speaker,
      one.capacity, one.parties.join("; "), one.lead, one.words.join(" … "), one.condition, work.title,
      work.publisher, addressOf(work, one.words), one.position,
    ];
  });
}

function sceneAsCsv(shown) {
  const rows = [CSV_FIELDS, ...sorted(shown.lines).flatMap(rowsOfCsv)];
  return "\uFEFF" + rows.map((row) => row.map(writeCell).join(",")).join("\r\n") + "\r\n";
}

function canvasAsPng(done) {
  const canvas = find("picture").querySelector("canvas");
  const copy = document.createElement("canvas");
  [copy.width, copy.height] = [canvas.width, canvas.height];
  const pen = copy.getContext("2d");
  pen.fillStyle = colours()("paper");
  pen.fillRect(0, 0, copy.width, copy.height);
  pen.drawImage(canvas, 0, 0);
  copy.toBlob(done, "image/png");
}

const FILES = {
  svg: ["image/svg+xml", sceneAsSvg],
  csv: ["text/csv", sceneAsCsv],
  graphml: ["application/graphml+xml", (shown) => sceneAsGraphml(shown)],
  gexf: ["application/gexf+xml", (shown) => sceneAsGexf(shown)],
};

function nameOf(ending) {
  const slug = fold(scene.title).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
  return (slug || "view") + "." + ending;
}

function give(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function prepareFiles() {
  find("save").addEventListener("click", (event) => {
    const ending = event.target.dataset.file;
    if (ending === "png") canvasAsPng((blob) => give(blob, nameOf("png")));
    else if (ending) {
      const [type, write] = FILES[ending];
      give(new Blob([write(scene)], { type: type + ";charset=utf-8" }), nameOf(ending));
    }
  });
  find("print").addEventListener("click", () => window.print());
}
