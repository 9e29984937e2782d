/* What only the page itself can do: measure the chart, follow the theme, scroll to a sentence, keep the address. */
(function () {
  "use strict";

  var NARROW = "(max-width: 999px)";
  var MANY = 200;
  var PHONE = "(max-width: 720px)";
  var kept = {};
  var watched = {};
  var listed = null;
  var followed = false;
  var turned = false;
  var missed = null;

  function set(id, data) {
    if (kept[id] === data) return;
    kept[id] = data;
    window.dash_clientside.set_props(id, { data: data });
  }

  function after(pause, task) {
    var timer = 0;
    return function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(task, pause);
    };
  }

  /* The chart's width, once at the start and then whenever it has stopped changing. */
  function watchWidth(chart) {
    function measure() {
      var width = chart.clientWidth;
      if (width > 0) set("chart-width", width);
    }
    measure();
    new ResizeObserver(after(150, measure)).observe(chart);
  }

  function watchScheme() {
    var root = document.documentElement;
    function read() {
      set("scheme", root.getAttribute("data-mantine-color-scheme") === "dark" ? "dark" : "light");
    }
    read();
    new MutationObserver(read).observe(root, { attributes: true, attributeFilter: ["data-mantine-color-scheme"] });
  }

  /* On a phone the evidence covers the page, so nothing beneath it may take the focus. */
  function setInert(inert) {
    document.querySelectorAll(".head, .tools, .story, .jump").forEach(function (part) { part.inert = inert; });
  }

  function openEvidence() {
    if (!window.matchMedia(NARROW).matches) return;
    document.body.setAttribute("data-evidence", "open");
    setInert(window.matchMedia(PHONE).matches);
    window.setTimeout(function () {
      var close = document.querySelector("#evidence .close");
      if (close && document.body.hasAttribute("data-evidence") && !close.parentNode.contains(document.activeElement)) close.focus();
    }, 50);
  }

  function closeEvidence() {
    if (!document.body.hasAttribute("data-evidence")) return;
    document.body.removeAttribute("data-evidence");
    setInert(false);
    var row = document.querySelector('.row[aria-current="true"]');
    if (row) row.focus();
  }

  window.matchMedia(NARROW).addEventListener("change", closeEvidence);
  window.matchMedia(PHONE).addEventListener("change", closeEvidence);

  function select(event) {
    window.dash_clientside.set_props("selected", { data: event });
    openEvidence();
  }

  function make(name, className, parent) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (parent) parent.appendChild(made);
    return made;
  }

  /* Marked text: pairs of a piece and its mark. Pieces are set as text, whatever they hold. */
  function write(parent, pairs) {
    pairs.forEach(function (pair) {
      var kinds = pair[1].split(" ").filter(Boolean).map(function (kind) { return "mark-" + kind; });
      if (kinds.length) make("span", kinds.join(" "), parent).textContent = pair[0];
      else parent.appendChild(document.createTextNode(pair[0]));
    });
  }

  function makeRow(row, parent) {
    var button = make("button", "row is-" + row.standing, make("li", "", parent));
    button.setAttribute("data-event", row.event);
    make("span", "when", button).textContent = row.when;
    var glyph = make("span", "glyph glyph-" + row.standing, button);
    glyph.setAttribute("role", "img");
    glyph.setAttribute("aria-label", row.name);
    glyph.title = row.name;
    var what = make("span", "what", button);
    ["headline", "second", "found"].forEach(function (part) {
      if (row[part].length) write(make("span", part, what), row[part]);
    });
  }

  function list(page) {
    var held = document.createDocumentFragment();
    page.chapters.forEach(function (chapter) {
      var made = make("div", "chapter", held);
      make("h3", "", made).textContent = chapter.heading;
      var rows = make("ol", "", made);
      chapter.rows.forEach(function (row) { makeRow(row, rows); });
    });
    var place = document.getElementById("chronology");
    makePager(page, held, function (first) {
      turned = true;
      window.dash_clientside.set_props("page-of-list", { data: { first: first } });
    });
    place.replaceChildren(held);
    place.setAttribute("data-listed", "");
    place.classList.toggle("many", place.querySelectorAll(".row").length > MANY);
  }

  /* Long lists come in pages; where one is left, the other is read from its top. */
  function makePager(page, parent, turn) {
    if (!page.before && !page.after) return;
    var made = make("nav", "pager", parent);
    [[page.before, page.first - page.size, page.names[0]], [page.after, page.first + page.size, page.names[1]]]
      .forEach(function (one) {
        var button = make("button", "link", made);
        button.textContent = one[2];
        button.disabled = !one[0];
        button.addEventListener("click", function () { turn(one[1]); });
      });
    make("span", "", made).textContent = page.words;
  }

  function makeEntry(entry, parent) {
    var item = make("li", "", parent);
    make("p", "headline", item).textContent = entry.headline;
    make("p", "reason", item).textContent = entry.reason;
    write(make("p", "", make("blockquote", "", item)), entry.quote);
    var source = make("p", "source", item);
    make("b", "", source).textContent = entry.outlet;
    make("span", "published", source).textContent = " · " + entry.published;
    var open = make("button", "link", item);
    open.textContent = parent.getAttribute("data-open");
    open.setAttribute("data-article", entry.document);
    open.setAttribute("data-start", entry.start);
    open.setAttribute("data-end", entry.end);
  }

  /* A drawer's content appears only once the drawer stands, however long that takes; the last task for it counts. */
  var SETTLING = 20; /* frames until a long text stands */

  function whenThere(id, task) {
    if (watched[id]) watched[id].disconnect();
    function look() {
      var found = document.getElementById(id);
      if (!found) return;
      watched[id].disconnect();
      task(found);
    }
    watched[id] = new MutationObserver(look);
    watched[id].observe(document.body, { childList: true, subtree: true });
    look();
  }

  /* Into the middle of what is seen. What lies before it is laid out only on the way, so its place may move once more. */
  function bringIn(mark, frames) {
    var box = mark.getBoundingClientRect();
    if (frames === SETTLING || box.top < 0 || box.bottom > window.innerHeight) mark.scrollIntoView({ block: "center" });
    if (frames && mark.isConnected) window.requestAnimationFrame(function () { bringIn(mark, frames - 1); });
  }

  function rowOf(event) {
    return document.querySelector('.row[data-event="' + CSS.escape(event) + '"]');
  }

  function markRow(selected) {
    document.querySelectorAll(".row[aria-current]").forEach(function (row) { row.removeAttribute("aria-current"); });
    var row = selected ? rowOf(selected) : null;
    if (row) row.setAttribute("aria-current", "true");
  }

  /* One line under the drawing says what the pointer is over, in the words of the event's row. */
  function tell(events) {
    var line = document.getElementById("hover-line");
    var row = events.length ? rowOf(events[0]) : null;
    if (!line) return;
    var lead = events.length > 1 ? line.getAttribute("data-several").replace("{number}", events.length) : "";
    line.textContent = !row ? "" : lead + Array.from(row.querySelectorAll(".when, .headline, .second"), function (part) {
      return part.textContent;
    }).join(" · ");
  }

  document.addEventListener("mouseover", function (over) {
    var label = over.target instanceof Element ? over.target.closest("#labels [data-event]") : null;
    if (label) tell([label.getAttribute("data-event")]);
  });
  document.addEventListener("mouseout", function (out) {
    if (out.target instanceof Element && out.target.closest("#chart")) tell([]);
  });

  /* One listener for all rows and links: a list of many thousands needs no callback each. */
  document.addEventListener("click", function (click) {
    if (!(click.target instanceof Element)) return;
    var row = click.target.closest("[data-event]");
    var link = click.target.closest("[data-article]");
    if (row) followed = row.closest("#evidence") !== null;
    if (row) select(row.getAttribute("data-event"));
    if (link) {
      window.dash_clientside.set_props("reading", { data: {
        document: link.getAttribute("data-article"),
        start: Number(link.getAttribute("data-start")),
        end: Number(link.getAttribute("data-end")),
        at: Date.now()
      } });
    }
    var quote = click.target.closest("[data-copy]");
    if (quote && quote.textContent !== quote.getAttribute("data-done")) copy(quote);
    var opener = click.target.closest("[data-open]");
    if (opener) openPart(opener.getAttribute("data-open"));
    var closer = click.target.closest('[data-close="dialog"]');
    if (closer) closer.closest("dialog").close();
    if (click.target.closest('[data-close="evidence"]')) closeEvidence();
  });

  /* What a button opens besides what Dash itself opens. */
  function openPart(name) {
    closePanels(null, false);
    if (name === "add") window.timelineAdding.open();
    if (name === "unplaced") document.getElementById("unplaced").click();
    if (name === "help") help().showModal();
    if (name === "log") set("logging", Date.now());
  }

  /* What long panels hold is made, and kept up to date, while they are open. */
  document.addEventListener("toggle", function (toggled) {
    if (toggled.target.id === "filter") set("filtering", toggled.target.open);
    if (toggled.target.id === "cautions") set("cautioning", toggled.target.open);
  }, true);

  /* The list of keys, made when it is first asked for. */
  function help() {
    var dialog = document.getElementById("help");
    if (dialog.firstChild) return dialog;
    make("h2", "", dialog).textContent = dialog.getAttribute("data-title");
    var keys = make("dl", "keys", dialog);
    JSON.parse(dialog.getAttribute("data-keys")).forEach(function (pair) {
      var line = make("div", "", keys);
      make("kbd", "", make("dt", "", line)).textContent = pair[0];
      make("dd", "", line).textContent = pair[1];
    });
    var close = make("button", "link", dialog);
    close.textContent = dialog.getAttribute("data-close-words");
    close.setAttribute("data-close", "dialog");
    return dialog;
  }

  /* New evidence is read from its top; whoever followed a link inside it keeps the focus there. */
  function beginReading() {
    document.documentElement.removeAttribute("data-asked");
    var evidence = document.getElementById("evidence");
    evidence.scrollTop = 0;
    if (!followed) return;
    followed = false;
    window.requestAnimationFrame(function () {
      var heading = evidence.querySelector("h2");
      if (heading) heading.focus();
    });
  }

  /* Panels close like a menu: by Escape, giving the focus back, or by a click elsewhere. */
  function closePanels(inside, focus) {
    document.querySelectorAll(".disclosure[open]").forEach(function (panel) {
      if (panel.contains(inside)) return;
      panel.open = false;
      if (focus) panel.querySelector("summary").focus();
    });
  }

  document.addEventListener("pointerdown", function (press) {
    closePanels(press.target, false);
  });

  /* The arrow keys step through the list from row to row. */
  function step(row, by) {
    var rows = Array.prototype.slice.call(document.querySelectorAll(".row"));
    var next = rows[rows.indexOf(row) + by];
    if (next) next.focus();
  }

  document.addEventListener("focusin", function (focus) {
    closePanels(focus.target, false);
  });

  document.addEventListener("keydown", function (key) {
    var row = key.target instanceof Element ? key.target.closest(".row") : null;
    if (row && (key.key === "ArrowDown" || key.key === "ArrowUp")) {
      key.preventDefault();
      step(row, key.key === "ArrowDown" ? 1 : -1);
    }
    if (key.key === "Escape") closePanels(null, true);
    var over = Array.prototype.some.call(document.querySelectorAll('[role="dialog"], dialog[open]'), function (part) {
      return part.checkVisibility();
    });
    if (key.key === "Escape" && !over) closeEvidence();
    press(key);
  });

  var MOVES = { "+": "in", "=": "in", "-": "out", "\u2212": "out", "0": "all", ArrowLeft: "earlier", ArrowRight: "later" };

  /* Keys that work wherever nobody types: they press what is there for the pointer too. */
  function press(key) {
    var at = key.target instanceof Element ? key.target : document.body;
    var part = at.closest("dialog, [role='dialog']"); /* one that has just been closed may hold the focus still */
    var busy = at.closest("input:not([type=radio]), textarea, select, [contenteditable]") || (part && part.checkVisibility());
    if (busy || key.ctrlKey || key.metaKey || key.altKey) return;
    if (MOVES[key.key] && at.closest(".scroll, .handle, [role='radiogroup']")) return;
    var done = true;
    if (key.key === "/") document.getElementById("search").focus();
    else if (key.key === "?") openPart("help");
    else if (key.key === "a") openPart("add");
    else if (key.key === "f") openFilter();
    else if (key.key === "j" || key.key === "k") stepSelected(key.key === "j" ? 1 : -1);
    else if (key.key === "o") pressFirst("#evidence [data-article]");
    else if (MOVES[key.key]) move(MOVES[key.key]);
    else done = false;
    if (done) key.preventDefault();
  }

  function openFilter() {
    var summary = document.querySelector("#filter > summary");
    summary.focus();
    summary.click();
  }

  function pressFirst(selector) {
    var found = document.querySelector(selector);
    if (found) found.click();
  }

  function stepSelected(by) {
    var rows = Array.prototype.slice.call(document.querySelectorAll(".row"));
    var now = rows.findIndex(function (row) { return row.getAttribute("aria-current") === "true"; });
    var next = rows[Math.max(0, Math.min(rows.length - 1, now + by))];
    if (!next) return;
    next.scrollIntoView({ block: "nearest" });
    window.dash_clientside.set_props("selected", { data: next.getAttribute("data-event") });
  }

  /* Another stretch of time is asked for in steps; the server knows the dates. */
  function move(how, at) {
    window.timelineStrip.ask({ move: how, at: at === undefined ? null : at });
  }

  document.addEventListener("click", function (click) {
    var button = click.target instanceof Element ? click.target.closest("[data-move]") : null;
    if (button) move(button.getAttribute("data-move"));
  });

  /* The ids of the events under the pointer: several where the chart draws a count. */
  function eventsAt(data) {
    return data && data.points && data.points.length ? [].concat(data.points[0].customdata || []) : [];
  }

  /* Copying may be forbidden (an address without encryption that is not this machine): then nothing is claimed. */
  function copy(button) {
    if (!navigator.clipboard) return;
    var text = button.getAttribute("data-copy"), markup = button.getAttribute("data-html");
    var parts = { "text/plain": new Blob([text], { type: "text/plain" }) };
    if (markup) parts["text/html"] = new Blob([markup], { type: "text/html" });
    navigator.clipboard.write([new ClipboardItem(parts)]).then(function () {
      var words = button.textContent;
      button.textContent = button.getAttribute("data-done");
      window.setTimeout(function () { button.textContent = words; }, 1500);
    }, function () {});
  }

  window.timelinePage = { make: make, select: select, move: move, closePanels: closePanels, rowOf: rowOf,
                          whenThere: whenThere };

  window.dash_clientside = Object.assign({}, window.dash_clientside, {
    timeline: {
      watch: function () {
        watchWidth(document.getElementById("chart"));
        watchScheme();
      },

      choose: function (clicked) {
        var events = eventsAt(clicked);
        if (events.length) select(events[0]);
        if (events.length > 1 && rowOf(events[0])) rowOf(events[0]).scrollIntoView({ block: "center" });
      },

      hover: function (over) {
        tell(eventsAt(over));
      },

      list_events: function (page, selected) {
        if (!page) return;
        var isNew = page !== listed;
        document.getElementById("chronology").hidden = Boolean(page.sheet);
        if (isNew && page.sheet) document.getElementById("chronology").replaceChildren();
        else if (isNew) list(page);
        listed = page;
        markRow(selected);
        if (isNew && turned) document.getElementById("chronology").scrollIntoView({ block: "start" });
        turned = false;
        /* An event chosen elsewhere may stand on another page of the list. */
        if (!isNew && selected && selected !== missed && (page.before || page.after) && !rowOf(selected)) {
          missed = selected;
          window.dash_clientside.set_props("page-of-list", { data: { event: selected } });
        }
      },

      begin_reading: beginReading,

      keep_address: function (view, selected) {
        if (!view) return;
        var asked = new URLSearchParams(view.address || "");
        if (selected) asked.set("event", selected);
        var query = asked.toString();
        window.history.replaceState(window.history.state, "", query ? "?" + query : window.location.pathname);
      },

      list_unplaced: function (page) {
        if (!page) return;
        whenThere("tray", function (tray) {
          tray.replaceChildren();
          page.entries.forEach(function (entry) { makeEntry(entry, tray); });
          if (page.before || page.after) makePager(page, make("li", "", tray), function (first) {
            tray.setAttribute("data-turned", "");
            window.dash_clientside.set_props("page-of-tray", { data: first });
          });
          if (tray.hasAttribute("data-turned")) tray.scrollIntoView();
          tray.removeAttribute("data-turned");
        });
      },

      find_sentence: function () {
        whenThere("article-mark", function (mark) { bringIn(mark, SETTLING); });
      }
    }
  });
})();
