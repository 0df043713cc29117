// The dates: how many words of each time, and the two ends that leave the rest out.

const DAY = 86400000;
const PLAY_STEP = 700;
const UNITS = [
  { most: 62, say: sayDay, next: (date) => new Date(date.getTime() + DAY), first: (date) => date },
  {
    most: 366 * 6, say: (day) => MONTHS[Number(day.slice(5, 7)) - 1] + " " + day.slice(0, 4),
    first: (date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)),
    next: (date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)),
  },
  {
    most: Infinity, say: (day) => day.slice(0, 4),
    first: (date) => new Date(Date.UTC(date.getUTCFullYear(), 0, 1)),
    next: (date) => new Date(Date.UTC(date.getUTCFullYear() + 1, 0, 1)),
  },
];

const iso = (date) => date.toISOString().slice(0, 10);
const time = makeTime();

// The bins of time that the data spans: the first and the last day of each.
function makeTime() {
  const days = data.lines.flatMap((line) => line.evidence.map((one) => one.day)).filter(Boolean).sort();
  if (!days.length) return { bins: [], say: sayDay };
  const [low, high] = [new Date(days[0]), new Date(days[days.length - 1])];
  const unit = UNITS.find((one) => (high - low) / DAY <= one.most);
  const bins = [];
  for (let start = unit.first(low); start <= high; start = unit.next(start)) {
    bins.push([iso(start), iso(new Date(unit.next(start).getTime() - DAY))]);
  }
  return { bins: bins, say: unit.say };
}

function binOf(day) {
  let [low, high] = [0, time.bins.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (time.bins[middle][0] <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function prepareDates(refresh) {
  const last = time.bins.length - 1;
  if (last < 1) {
    find("dates").hidden = true;
    return;
  }
  const [since, until] = [find("since"), find("until")];
  [since, until].forEach((input) => { input.min = 0; input.max = last; });
  function change(moved) {
    if (Number(since.value) > Number(until.value)) (moved === since ? until : since).value = moved.value;
    state.since = Number(since.value) > 0 ? time.bins[since.value][0] : "";
    state.until = Number(until.value) < last ? time.bins[until.value][1] : "";
    refresh();
  }
  [since, until].forEach((input) => input.addEventListener("input", () => change(input)));
  preparePlay(since, until, () => change(until));
}

// Play moves the later end from the earlier one to the last, a step at a time.
function preparePlay(since, until, change) {
  const button = find("play");
  let timer = 0;
  function stop() {
    clearInterval(timer);
    timer = 0;
    button.textContent = "Play";
  }
  function step(to) {
    until.value = to;
    change();
    if (Number(to) >= Number(until.max)) stop();
  }
  button.addEventListener("click", () => {
    if (timer) return stop();
    button.textContent = "Stop";
    timer = setInterval(() => step(Number(until.value) + 1), PLAY_STEP);
    return step(Number(until.value) < Number(until.max) ? Number(until.value) : Number(since.value));
  });
  [since, until].forEach((input) => input.addEventListener("pointerdown", stop));
}

function showDates() {
  const last = time.bins.length - 1;
  if (last < 1) return;
  const ends = [state.since ? binOf(state.since) : 0, state.until ? binOf(state.until) : last];
  ["since", "until"].forEach((name, at) => {
    const words = time.say(time.bins[ends[at]][0]);
    find(name).value = ends[at];
    find(name).setAttribute("aria-valuetext", words);
    find(name + "-words").textContent = words;
  });
  drawHistogram(ends);
}

function drawHistogram([from, to]) {
  const counts = time.bins.map(() => 0);
  countDays((day) => { counts[binOf(day)] += 1; });
  const most = Math.max(1, ...counts);
  const box = find("histogram");
  box.setAttribute("viewBox", "0 0 " + counts.length + " 40");
  box.replaceChildren(...counts.map((count, at) => makeSvg("rect", {
    x: at + 0.08, width: 0.84, y: 40 - Math.max(count ? 2 : 0, (count / most) * 40),
    height: Math.max(count ? 2 : 0, (count / most) * 40),
    class: at >= from && at <= to ? "bar" : "bar out",
  })));
  const total = counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
  box.setAttribute("aria-label", countOf(total, "quotation") + " from " + time.say(time.bins[from][0]) + " to " + time.say(time.bins[to][0]));
}
