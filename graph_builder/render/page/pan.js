// Panning: the drawn picture itself is moved, and drawn anew when it is let go, so that
// a thousand nodes follow the pointer as smoothly as ten.

const STEP = 60;

function preparePan() {
  const box = find("picture");
  let start = null;
  let moved = [0, 0];
  function shift([x, y]) {
    moved = [x, y];
    const canvas = box.querySelector("canvas");
    if (canvas) canvas.style.transform = x || y ? "translate(" + x + "px, " + y + "px)" : "";
  }
  box.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && !narrow.matches) start = [event.clientX, event.clientY];
  });
  window.addEventListener("pointermove", (event) => {
    if (start) shift([event.clientX - start[0], event.clientY - start[1]]);
  });
  function end() {
    if (!start) return;
    start = null;
    const [x, y] = moved;
    shift([0, 0]);
    if (Math.hypot(x, y) > 3) pan(x, y);
  }
  ["pointerup", "pointercancel"].forEach((name) => window.addEventListener(name, end));
}

function pan(x, y) {
  const { x: across, y: down } = network.getViewPosition();
  const scale = network.getScale();
  network.moveTo({ position: { x: across - x / scale, y: down - y / scale }, scale: scale, animation: false });
}

// The same by key: arrows on the buttons under the picture, and plus and minus.
function prepareKeys() {
  const ways = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };
  find("zooming").addEventListener("keydown", (event) => {
    if (ways[event.key]) pan(...ways[event.key]);
    else if (event.key === "+" || event.key === "=") zoom(1.25);
    else if (event.key === "-") zoom(0.8);
    else return;
    event.preventDefault();
  });
}
