/* The ring of the selected event: drawn by the page over the chart, so that selecting neither waits nor moves a mark. */
(function () {
  "use strict";

  var NS = "http://www.w3.org/2000/svg";
  var AWAY = 10; /* px from the middle of a glyph to the middle of its ring's line */
  var CAP = 6; /* px from the middle of a date to its end */
  var APART = 8; /* px from the ring to its words */
  var MARGIN = 16; /* px left and right of a drawing */
  var STEP = 8; /* px between two places that are tried for words */
  var LATER = 80; /* ms until what asks for work is done: reading comes first, and the evidence then mostly stands */
  var waiting = 0;

  function svg(name, attributes, parent) {
    var made = document.createElementNS(NS, name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    parent.appendChild(made);
  }

  function sheet(root, layout) {
    var made = document.createElementNS(NS, "svg");
    made.setAttribute("width", layout.width);
    made.setAttribute("height", layout.height);
    root.appendChild(made);
    return made;
  }

  function ringMark(root, layout, mark, axis) {
    var drawn = sheet(root, layout);
    var words = labels(root).concat(countBoxes(layout.meta), layout.meta.names.map(boxOf));
    var lines = mark[5].map(function (x) { return downTo(axis, x, mark[4] + CAP, words); }).join("");
    if (lines) svg("path", { d: lines, "class": "hairline" }, drawn);
    if (mark[3]) svg("path", { d: mark[3], "class": "tie" }, drawn);
    svg("circle", { cx: mark[0], cy: mark[1], r: AWAY }, drawn);
  }

  /* A hairline from the end of a date down to the axis, broken where words stand. */
  function downTo(axis, x, from, words) {
    var holes = words.filter(function (box) { return box.left < x && x < box.right && box.bottom > from && box.top < axis; });
    holes.sort(function (one, other) { return one.top - other.top; });
    var path = "";
    holes.concat([{ top: axis, bottom: axis }]).forEach(function (hole) {
      if (hole.top > from) path += "M" + x + " " + from + "V" + hole.top;
      from = Math.max(from, hole.bottom);
    });
    return path;
  }

  function ringCount(root, layout, box) {
    svg("rect", { x: box[0] - 3, y: box[1] - 3, width: box[2] - box[0] + 6, height: box[3] - box[1] + 6, rx: 3 },
        sheet(root, layout));
  }

  function overlap(one, other) {
    var across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    var down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return across > 0 && down > 0 ? across * down : 0;
  }

  /* What a place for words costs: the words of others that it covers, most of all; marks; and how far off it is. */
  function cost(place, words, marks) {
    var covered = words.reduce(function (sum, one) { return sum + overlap(place, one); }, 0);
    var hidden = marks.filter(function (one) { return overlap(place, one) > 0; }).length;
    return 3 * covered + 48 * hidden + place.far;
  }

  /* The places that words of this size can take beside a ring, the nearest first. */
  function places(ring, width, height, layout) {
    var found = [];
    for (var left = MARGIN; left + width <= layout.width - MARGIN; left += STEP) {
      for (var top = 0; top + height <= layout.meta.axis; top += STEP) {
        var right = left + width, bottom = top + height;
        if (left < ring[2] + APART && right > ring[0] - APART && top < ring[3] && bottom > ring[1]) continue;
        var far = 4 * (gap(left, right, ring[0], ring[2]) + gap(top, bottom, ring[1], ring[3]));
        found.push({ left: left, top: top, right: right, bottom: bottom, far: far });
      }
    }
    return found.sort(function (one, other) { return one.far - other.far; });
  }

  /* What is drawn of each event: its glyph, its dates, or its count. */
  function drawnBoxes(meta) {
    var found = [];
    Object.keys(meta.marks).forEach(function (id) {
      var mark = meta.marks[id], ends = mark[5];
      found.push({ left: mark[0] - CAP, right: mark[0] + CAP, top: mark[1] - CAP, bottom: mark[1] + CAP });
      if (ends.length > 1)
        found.push({ left: ends[0], right: ends[ends.length - 1], top: mark[4] - CAP, bottom: mark[4] + CAP });
    });
    return found.concat(countBoxes(meta));
  }

  function countBoxes(meta) {
    return Object.keys(meta.counts).map(function (id) { return boxOf(meta.counts[id]); });
  }

  function boxOf(sides) { return { left: sides[0], right: sides[2], top: sides[1], bottom: sides[3] }; }

  function gap(from, to, first, last) { return Math.max(0, first - to, from - last); }

  function labels(root) {
    var origin = root.parentNode.getBoundingClientRect();
    return Array.prototype.map.call(document.querySelectorAll("#labels span"), function (label) {
      var box = label.getBoundingClientRect();
      return { left: box.left - origin.left, right: box.right - origin.left, top: box.top - origin.top,
               bottom: box.bottom - origin.top };
    });
  }

  function textOf(row, part) {
    var found = row.querySelector("." + part);
    return found ? found.textContent : "";
  }

  /* The words of a mark that has none of its own, on their own surface, where they cover least. */
  function name(root, layout, event, box) {
    var row = window.timelinePage.rowOf(event);
    if (!row) return;
    var make = window.timelinePage.make;
    var words = make("p", "named " + row.className, root);
    words.classList.remove("row");
    make("span", "headline", words).textContent = textOf(row, "headline");
    make("span", "second", words).textContent = [textOf(row, "when"), textOf(row, "second")].filter(Boolean).join(" · ");
    var width = words.offsetWidth, height = words.offsetHeight, best = null;
    var others = labels(root).concat(layout.meta.names.map(boxOf));
    var marks = drawnBoxes(layout.meta);
    places(box, width, height, layout).some(function (place) {
      if (best && best.cost <= place.far) return true; /* those behind it are further off still */
      place.cost = cost(place, others, marks);
      if (!best || place.cost < best.cost) best = place;
      return false;
    });
    if (!best) return words.remove();
    words.style.left = best.left + "px";
    words.style.top = best.top + "px";
    svg("path", { d: leader(best, box, others), "class": "hairline" }, root.firstChild);
  }

  /* From the ring to its words, where these stand apart; broken where words of others stand. */
  function leader(place, box, words) {
    var x = (box[0] + box[2]) / 2, y = (box[1] + box[3]) / 2;
    var end = [Math.max(place.left, Math.min(place.right, x)), Math.max(place.top, Math.min(place.bottom, y))];
    var length = Math.hypot(end[0] - x, end[1] - y), share = Math.min(1, AWAY / length);
    var held = words.map(function (one) { return within(one, x, y, end[0] - x, end[1] - y); });
    held = held.filter(function (part) { return part[0] < part[1]; }).sort(function (one, other) { return one[0] - other[0]; });
    var path = "";
    held.concat([[1, 1]]).forEach(function (part) {
      if (part[0] > share) path += "M" + (x + (end[0] - x) * share) + " " + (y + (end[1] - y) * share) +
        "L" + (x + (end[0] - x) * part[0]) + " " + (y + (end[1] - y) * part[0]);
      share = Math.max(share, part[1]);
    });
    return path;
  }

  /* The part of a line, from 0 to 1, that lies in a box; an empty one where it passes by (Liang and Barsky, 1984). */
  function within(box, x, y, across, down) {
    var part = [0, 1];
    [[x, across, box.left, box.right], [y, down, box.top, box.bottom]].forEach(function (axis) {
      var ends = [axis[2] - axis[0], axis[3] - axis[0]].map(function (far) {
        return axis[1] ? far / axis[1] : far < 0 ? -Infinity : Infinity;
      });
      part = [Math.max(part[0], Math.min(ends[0], ends[1])), Math.min(part[1], Math.max(ends[0], ends[1]))];
    });
    return part;
  }

  function ring(figure, selected) {
    var root = document.getElementById("ring");
    var layout = figure && figure.layout, meta = layout && layout.meta;
    window.clearTimeout(waiting);
    if (!root) return;
    root.replaceChildren();
    if (!meta || !meta.marks || !selected) return;
    var mark = meta.marks[selected], box = meta.counts[selected];
    if (mark) ringMark(root, layout, mark, meta.axis);
    else if (box) ringCount(root, layout, box);
    else if (meta.selected !== selected) makeRoom(selected);
    if (mark) box = [mark[0] - AWAY, mark[1] - AWAY, mark[0] + AWAY, mark[1] + AWAY];
    if (!box || (mark && mark[2])) return;
    var drawn = root.firstChild;
    waiting = window.setTimeout(function () { if (drawn === root.firstChild) name(root, layout, selected, box); }, LATER);
  }

  /* What is not in the drawing at all is drawn into it. */
  function makeRoom(selected) {
    waiting = window.setTimeout(function () {
      window.dash_clientside.set_props("make-room", { data: [selected, Date.now()] });
    }, LATER);
  }

  window.dash_clientside = window.dash_clientside || {};
  window.dash_clientside.timeline = Object.assign({}, window.dash_clientside.timeline, { ring: ring });
})();
