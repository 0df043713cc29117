// What happens when: every change goes through `refresh`, every choice through `choose`.

const actions = {
  expand(id) {
    if (!state.focus.length || state.path.length) state.focus = [];
    state.path = [];
    state.focus = state.focus.filter((one) => one !== id).concat(id);
    state.chosen = { kind: "node", id: id };
    refresh();
    find("question").focus();
  },
  collapse(id) {
    state.focus = state.focus.filter((one) => one !== id);
    refresh();
    find("question").focus();
  },
  startPath(id) {
    pathFrom = id;
    choose({ kind: "node", id: id });
    find("search").focus();
  },
  endPath(id) {
    Object.assign(state, { path: [pathFrom, id], focus: [], chosen: null });
    pathFrom = null;
    refresh();
    find("question").focus();
  },
  back() {
    Object.assign(state, { path: [], focus: [], chosen: null });
    refresh();
    find("question").focus();
  },
};

function choose(chosen) {
  state.chosen = chosen;
  showChosen(actions);
  markChosen();
  markRow();
  writeState();
}

function redraw() {
  scene = buildScene();
  drawPicture(choose, actions.expand);
  markChosen();
}

function refresh() {
  sift();
  redraw();
  find("question").textContent = scene.title;
  find("summary").textContent = scene.summary + (isFiltered() ? " Filtered: " + countOf(scene.lines.length, "line") + " shown." : "");
  find("back").hidden = !(state.focus.length || state.path.length);
  find("view").value = String(state.view);
  showFilters();
  showDates();
  showTable(choose);
  showChosen(actions);
  writeState();
}

function start() {
  find("controls").addEventListener("submit", (event) => event.preventDefault());
  find("view").addEventListener("change", () => {
    Object.assign(state, { view: Number(find("view").value), focus: [], path: [], chosen: null });
    refresh();
  });
  find("back").addEventListener("click", actions.back);
  prepareFilters(refresh);
  prepareDates(refresh);
  preparePicture(redraw);
  prepareTable(choose, writeState);
  prepareSearch((entry) => {
    if (entry.view !== undefined) {
      Object.assign(state, { view: entry.view, focus: [], path: [], chosen: null });
      refresh();
      find("question").focus();
    } else if (pathFrom !== null && pathFrom !== entry.id && isActor(entry.id)) actions.endPath(entry.id);
    else {
      state.focus = [];
      actions.expand(entry.id);
    }
  });
  prepareFiles();
  window.addEventListener("hashchange", () => {
    readState();
    refresh();
  });
  readState();
  refresh();
}

start();
