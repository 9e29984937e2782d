/* The strip under the chart: the whole story as bars, a stretch of it to be brushed, and gestures on the chart. */
(function () {
  "use strict";

  var HEIGHT = 34;
  var LEAST = 0.004; /* of the strip: a shorter drag is a click */
  var NS = "http://www.w3.org/2000/svg";
  var PATIENCE = 10000; /* ms until a stretch that nobody answered stops the next no more */
  var shown = null;
  var drag = null;
  var asked = [];
  var since = 0;
  var number = 0;

  function svg(name, attributes, parent) {
    var made = document.createElementNS(NS, name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (parent) parent.appendChild(made);
    return made;
  }

  function place() { return document.getElementById("overview"); }

  /* One stretch is asked for after the other, since each counts from the one before: none of several quick ones is lost. */
  function ask(stretch) {
    asked.push(stretch);
    send();
  }

  function send() {
    if (!asked.length || Date.now() - since < PATIENCE) return;
    since = Date.now();
    number += 1;
    window.dash_clientside.set_props("brushed", { data: Object.assign({ n: number }, asked.shift()) });
  }

  function moved() {
    since = 0;
    send();
  }

  function draw(strip) {
    var root = place();
    if (!root) return;
    var held = root.contains(document.activeElement) ? document.activeElement.className : "";
    root.parentNode.hidden = !strip;
    root.replaceChildren();
    shown = strip;
    if (!strip) return;
    var drawing = svg("svg", { height: HEIGHT, width: "100%", preserveAspectRatio: "none", "aria-hidden": "true",
                               viewBox: "0 0 " + strip.bars.length + " " + HEIGHT }, root);
    strip.bars.forEach(function (bar, at) {
      var high = bar[0] ? Math.max(2, bar[0] * HEIGHT) : 0;
      if (high) svg("rect", { x: at, y: HEIGHT - high, width: 0.8, height: high, "class": "all" }, drawing);
      if (bar[1]) {
        var top = Math.max(2, bar[1] * HEIGHT);
        svg("rect", { x: at, y: HEIGHT - high, width: 0.8, height: Math.min(top, high), "class": "contested" }, drawing);
      }
    });
    var make = window.timelinePage.make;
    strip.ticks.forEach(function (tick) {
      var words = make("span", "tick", root);
      words.style.left = 100 * tick[0] + "%";
      words.textContent = tick[1];
      if (tick[0] > 0.93) words.classList.add("last");
    });
    thin(root.querySelectorAll(".tick"));
    var brush = make("div", "brush", root);
    ["from", "to"].forEach(function (end) { makeHandle(brush, end, root.getAttribute("data-" + end)); });
    lay(strip.from, strip.to);
    var again = held ? Array.prototype.find.call(brush.children, function (end) { return end.className === held; }) : null;
    if (again) again.focus();
  }

  /* Of names that would stand on one another the later ones go. */
  function thin(ticks) {
    var boxes = Array.prototype.map.call(ticks, function (tick) { return tick.getBoundingClientRect(); });
    var end = -Infinity;
    boxes.forEach(function (box, at) {
      if (box.left < end) ticks[at].remove();
      else end = box.right;
    });
  }

  /* The two ends of the stretch are sliders, so that they can be moved by keys too. */
  function makeHandle(brush, end, name) {
    var handle = window.timelinePage.make("div", "handle " + end, brush);
    handle.setAttribute("role", "slider");
    handle.setAttribute("tabindex", "0");
    handle.setAttribute("aria-label", name);
    handle.setAttribute("aria-valuemin", "0");
    handle.setAttribute("aria-valuemax", "100");
    handle.addEventListener("keydown", function (key) {
      var by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[key.key];
      if (!by || !shown) return;
      key.preventDefault();
      if (!key.repeat || !asked.length) ask({ end: end, by: by });
    });
  }

  function lay(from, to) {
    var brush = place().querySelector(".brush");
    if (!brush) return;
    brush.style.left = 100 * from + "%";
    brush.style.right = 100 * (1 - to) + "%";
    brush.classList.toggle("whole", from <= 0 && to >= 1);
    brush.querySelector(".from").setAttribute("aria-valuenow", Math.round(100 * from));
    brush.querySelector(".to").setAttribute("aria-valuenow", Math.round(100 * to));
  }

  function share(x) {
    var box = place().getBoundingClientRect();
    return Math.max(0, Math.min(1, (x - box.left) / box.width));
  }

  document.addEventListener("pointerdown", function (down) {
    var root = place();
    if (!shown || !root || !(down.target instanceof Element) || !root.contains(down.target) || down.button) return;
    var at = share(down.clientX);
    var handle = down.target.closest(".handle");
    var inside = !shown.whole && down.target.closest(".brush");
    drag = { kind: handle ? (handle.classList.contains("from") ? "from" : "to") : inside ? "move" : "new",
             start: at, from: shown.from, to: shown.to };
    root.setPointerCapture(down.pointerId);
    if (!handle) down.preventDefault();
  });

  document.addEventListener("pointermove", function (over) {
    if (!drag) return;
    var at = share(over.clientX), from = drag.from, to = drag.to;
    if (drag.kind === "new") { from = Math.min(at, drag.start); to = Math.max(at, drag.start); }
    if (drag.kind === "from") from = Math.min(at, to - LEAST);
    if (drag.kind === "to") to = Math.max(at, from + LEAST);
    if (drag.kind === "move") {
      var by = Math.max(-drag.from, Math.min(1 - drag.to, at - drag.start));
      from += by;
      to += by;
    }
    drag.now = [from, to];
    lay(from, to);
  });

  function end() {
    if (!drag) return;
    var now = drag.now;
    drag = null;
    if (now && now[1] - now[0] > LEAST) ask({ from: now[0], to: now[1] });
    else if (shown) lay(shown.from, shown.to);
  }

  document.addEventListener("pointerup", end);
  document.addEventListener("pointercancel", function () { drag = null; if (shown) lay(shown.from, shown.to); });

  /* On the chart: pinching, or the wheel with the control key, shows less or more; sideways moves. */
  var wheeled = { by: 0, timer: 0 };
  document.addEventListener("wheel", function (wheel) {
    var chart = wheel.target instanceof Element ? wheel.target.closest(".drawing") : null;
    var sideways = Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY);
    if (!chart || !(wheel.ctrlKey || sideways || wheel.shiftKey)) return;
    wheel.preventDefault();
    var box = chart.getBoundingClientRect();
    var at = Math.max(0, Math.min(1, (wheel.clientX - box.left) / box.width));
    wheeled.by += wheel.ctrlKey ? wheel.deltaY : wheel.deltaX || wheel.deltaY;
    window.clearTimeout(wheeled.timer);
    wheeled.timer = window.setTimeout(function () {
      var zoom = wheel.ctrlKey, forward = wheeled.by > 0;
      wheeled.by = 0;
      window.timelinePage.move(zoom ? (forward ? "out" : "in") : forward ? "later" : "earlier", at);
    }, 60);
  }, { passive: false });

  window.dash_clientside = window.dash_clientside || {};
  window.dash_clientside.timeline = Object.assign({}, window.dash_clientside.timeline, { draw_strip: draw, moved: moved });
  window.timelineStrip = { ask: ask };
})();
