/* Fixing, citing and adding: small forms made here, what is typed kept until it is stored, replies shown in place. */
(function () {
  "use strict";

  var PREFIX = "timeline-draft:" + window.location.pathname + ":";
  var waiting = {}; /* what asked, by its number, and is told the reply */
  var number = 0;

  function make(name, className, parent) { return window.timelinePage.make(name, className, parent); }

  function words() { return JSON.parse(document.getElementById("words").getAttribute("data-words")); }

  /* Drafts: every field's text is kept in the browser until the story holds it. */
  function recall(key) { try { return window.localStorage.getItem(PREFIX + key) || ""; } catch (error) { return ""; } }

  function keep(key, value) {
    try {
      if (value) window.localStorage.setItem(PREFIX + key, value);
      else window.localStorage.removeItem(PREFIX + key);
    } catch (error) { /* a browser may refuse to keep anything; then the field alone holds it */ }
  }

  function field(parent, label, key, options) {
    var made = make("label", "field", parent);
    make("span", "", made).textContent = label;
    var input = make(options && options.long ? "textarea" : "input", "", made);
    if (options && options.hint) input.placeholder = options.hint;
    if (options && options.long) input.rows = 6;
    input.value = recall(key);
    input.addEventListener("input", function () { keep(key, input.value); });
    return input;
  }

  function button(parent, label, className, type) {
    var made = make("button", className || "", parent);
    made.type = type || "button";
    made.textContent = label;
    return made;
  }

  function ask(store, data, then) {
    number += 1;
    waiting[number] = then;
    data.of = number;
    window.dash_clientside.set_props(store, { data: data });
  }

  function reply(data) {
    if (!data || !waiting[data.of]) return;
    var then = waiting[data.of];
    delete waiting[data.of];
    then(data);
  }

  /* What a change did, line by line, each leading to its event. */
  function listChanges(changes, parent) {
    make("p", "sentence", parent).textContent = changes.sentence;
    var list = make("ul", "", parent);
    changes.lines.forEach(function (line) {
      var item = make("li", "", list);
      make("span", "what", item).textContent = line.what;
      make("span", "became", item).textContent = line.change;
      if (!line.event) return;
      var show = button(item, words().show, "link");
      show.setAttribute("data-event", line.event);
      show.setAttribute("aria-label", words().show + ": " + line.what);
    });
    if (changes.more) make("p", "more", parent).textContent = changes.more;
  }

  /* What was done can be undone, and undoing too: the log only grows. */
  function undoButton(parent, entry, then) {
    var made = button(parent, words().undo, "link undo");
    made.addEventListener("click", function () {
      made.disabled = true;
      ask("undoing", { number: entry }, function (data) {
        made.disabled = false;
        if (!data.problem) { then(data); return; }
        var said = make("p", "problem", parent);
        said.setAttribute("role", "status");
        said.textContent = data.problem;
      });
    });
    return made;
  }

  function tellChanged(changes, entry) {
    var place = document.getElementById("changed");
    place.replaceChildren();
    var head = make("div", "bar", place);
    make("h2", "", head).textContent = words().changed;
    if (entry) undoButton(head, entry, function (data) { tellChanged(data.changes, data.entry); });
    var close = button(head, words().close, "link");
    close.addEventListener("click", function () { place.hidden = true; });
    listChanges(changes, place);
    place.hidden = false;
    place.scrollIntoView({ block: "nearest" });
    place.setAttribute("tabindex", "-1");
    place.focus({ preventScroll: true });
  }

  /* Fixing a date or another detail, where it is shown. */
  function openFix(opener) {
    var next = opener.nextElementSibling;
    if (next && next.classList.contains("fix-form")) { close(next, opener); return; }
    var of = ["document", "start"].map(function (name) { return opener.getAttribute("data-" + name); });
    var what = opener.getAttribute("data-fix");
    var key = "fix:" + what + ":" + of.join(":");
    var isDate = what === "date" || what === "published";
    var form = make("form", "fix-form");
    opener.insertAdjacentElement("afterend", form);
    var value = field(form, isDate ? words().date : words()[what], key, { hint: isDate ? words().dateHint : "" });
    var basis = field(form, words().basis, key + ":basis");
    var buttons = make("div", "buttons", form);
    button(buttons, words().save, "main", "submit");
    var preview = button(buttons, words().preview);
    var cancel = button(buttons, words().cancel);
    var outcome = make("div", "outcome", form);
    outcome.setAttribute("role", "status");

    function send(isPreview) {
      outcome.textContent = words().working;
      ask("fixing", { document: of[0], what: what, value: value.value, basis: basis.value, start: Number(of[1]),
                      preview: isPreview }, function (data) {
        outcome.replaceChildren();
        if (data.problem) make("p", "problem", outcome).textContent = data.problem;
        else if (!data.saved) listChanges(data.changes, outcome);
        else {
          keep(key, "");
          keep(key + ":basis", "");
          form.remove();
          document.querySelectorAll(".disclosure[open]").forEach(function (panel) { panel.open = false; });
          tellChanged(data.changes, data.entry);
        }
      });
    }

    form.addEventListener("submit", function (event) { event.preventDefault(); send(false); });
    preview.addEventListener("click", function () { send(true); });
    cancel.addEventListener("click", function () { close(form, opener); });
    value.focus();
  }

  function close(form, opener) {
    form.remove();
    opener.focus();
  }

  /* Citing. */
  function cite(mention) {
    var now = new Date();
    var day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (part) {
      return String(part).padStart(2, "0");
    }).join("-");
    window.dash_clientside.set_props("citing", { data: { mention: mention, read: day, n: Date.now() } });
  }

  function download(name, kind, text) {
    var link = make("a");
    link.href = URL.createObjectURL(new Blob([text], { type: kind }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  /* What is to be pasted: the picture inside for editors, without its bytes for those who paste the source. */
  function showExported(data) {
    if (!data) return;
    var dialog = make("dialog", "dialog cite", document.body);
    dialog.setAttribute("aria-label", data.title);
    make("h2", "", dialog).textContent = data.title;
    make("p", "", dialog).textContent = data.words;
    var buttons = make("div", "buttons", dialog);
    var copy = button(buttons, data.copy, "main");
    copy.setAttribute("data-copy", data.html.replace(/src="data:[^"]*"/, 'src="chart.png"'));
    copy.setAttribute("data-html", data.html);
    copy.setAttribute("data-done", data.copied);
    button(buttons, words().close).addEventListener("click", function () { dialog.close(); });
    dialog.addEventListener("close", function () { dialog.remove(); });
    dialog.showModal();
  }

  function showCited(data) {
    if (!data) return;
    var dialog = make("dialog", "dialog cite", document.body);
    dialog.setAttribute("aria-label", data.title);
    make("h2", "", dialog).textContent = data.title;
    make("p", "citation", dialog).textContent = data.text;
    var buttons = make("div", "buttons", dialog);
    var copy = button(buttons, words().text, "main");
    copy.setAttribute("data-copy", data.text);
    copy.setAttribute("data-html", data.html);
    copy.setAttribute("data-done", words().copied);
    button(buttons, words().ris).addEventListener("click", function () {
      download("citation.ris", "application/x-research-info-systems", data.ris);
    });
    button(buttons, words().csl).addEventListener("click", function () {
      download("citation.json", "application/vnd.citationstyles.csl+json", data.csl);
    });
    button(buttons, words().close).addEventListener("click", function () { dialog.close(); });
    dialog.addEventListener("close", function () { dialog.remove(); });
    dialog.showModal();
  }

  /* The log, the last entry first. */
  function showLog(data) {
    if (!data) return;
    var dialog = make("dialog", "dialog log", document.body);
    dialog.setAttribute("aria-label", data.title);
    make("h2", "", dialog).textContent = data.title;
    if (!data.entries.length) make("p", "", dialog).textContent = data.none;
    var list = make("ol", "", dialog);
    data.entries.forEach(function (entry) {
      var item = make("li", entry.is_held ? "" : "undone", list);
      item.value = entry.number;
      make("span", "what", item).textContent = entry.what;
      make("span", "became", item).textContent = [entry.when, entry.why].filter(Boolean).join(" · ");
      if (!entry.is_held) { make("span", "became", item).textContent = words().undone; return; }
      var undo = undoButton(item, entry.number, function (reply) {
        dialog.close();
        tellChanged(reply.changes, reply.entry);
      });
      undo.setAttribute("aria-label", words().undo + ": " + entry.what);
    });
    button(make("div", "buttons", dialog), words().close).addEventListener("click", function () { dialog.close(); });
    dialog.addEventListener("close", function () { dialog.remove(); });
    dialog.showModal();
  }

  document.addEventListener("click", function (click) {
    if (!(click.target instanceof Element)) return;
    var fix = click.target.closest("[data-fix]");
    var wanted = click.target.closest("[data-export]");
    if (wanted) {
      window.timelinePage.closePanels(null, true);
      window.dash_clientside.set_props("exporting", { data: { form: wanted.getAttribute("data-export"), n: Date.now() } });
    }
    var cited = click.target.closest("[data-cite]");
    if (fix) openFix(fix);
    if (cited) cite(cited.getAttribute("data-cite"));
  });

  /* Adding: articles are sent one after the other, so that the story grows while the next is read. */
  var queue = [];
  var busy = false;

  function open() {
    window.dash_clientside.set_props("add-drawer", { opened: true });
    window.timelinePage.whenThere("add-body", function (body) { if (!body.firstChild) build(body); });
  }

  function chooser(parent, label, isFolder) {
    var input = make("input", "for-readers", parent);
    input.type = "file";
    input.multiple = true;
    input.tabIndex = -1;
    input.setAttribute("aria-hidden", "true");
    if (isFolder) input.webkitdirectory = true;
    else input.accept = ".txt,.md,.html,.htm";
    input.addEventListener("change", function () { take(input.files); input.value = ""; });
    button(parent, label).addEventListener("click", function () { input.click(); });
  }

  function build(body) {
    var said = words();
    var drop = make("div", "drop", body);
    make("p", "", drop).textContent = said.drop;
    var buttons = make("div", "buttons", drop);
    chooser(buttons, said.files, false);
    chooser(buttons, said.folder, true);
    make("ul", "queue", body).setAttribute("aria-live", "polite");
    buildPaste(make("form", "fix-form", body), said);
    buildNew(make("form", "fix-form new", body), said);
    drop.addEventListener("dragover", function (over) { over.preventDefault(); drop.classList.add("over"); });
    drop.addEventListener("dragleave", function () { drop.classList.remove("over"); });
    drop.addEventListener("drop", function (dropped) {
      dropped.preventDefault();
      drop.classList.remove("over");
      take(dropped.dataTransfer.files);
    });
  }

  function buildPaste(form, said) {
    make("h3", "label", form).textContent = said.paste;
    var text = field(form, said.paste, "add:text", { long: true });
    text.parentNode.firstChild.className = "for-readers";
    var row = make("div", "two", form);
    var fields = ["title", "outlet", "published", "url"].map(function (name) {
      return [name, field(row, said[name], "add:" + name, { hint: name === "published" ? said.dateHint : said.optional })];
    });
    button(make("div", "buttons", form), said.addPasted, "main", "submit");
    var outcome = make("p", "problem", form);
    outcome.setAttribute("role", "status");
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      outcome.textContent = text.value.trim() ? "" : said.needText;
      if (!text.value.trim()) { text.focus(); return; }
      var article = { name: "", content: new Blob([text.value]), words: text.value.trim().slice(0, 60) + " …" };
      fields.forEach(function (pair) { article[pair[0]] = pair[1].value; });
      enqueue(article, function () {
        [["text", text]].concat(fields).forEach(function (pair) { pair[1].value = ""; keep("add:" + pair[0], ""); });
      });
    });
  }

  function buildNew(form, said) {
    make("h3", "label", form).textContent = said.newStory;
    make("p", "more", form).textContent = said.newStoryHelp;
    var title = field(form, said.storyTitle, "new:title");
    button(make("div", "buttons", form), said.begin, "", "submit");
    var outcome = make("p", "problem", form);
    outcome.setAttribute("role", "status");
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      begun = function (data) {
        if (data.problem) { outcome.textContent = data.problem; return; }
        keep("new:title", "");
        window.location.assign(data.address);
      };
      window.dash_clientside.set_props("beginning", { data: { title: title.value, n: Date.now() } });
    });
  }

  var begun = null;

  function take(files) {
    Array.prototype.forEach.call(files, function (file) {
      if (file.name.startsWith(".") || file.name === "sources.toml") return;
      enqueue({ name: file.name, content: file, isUnread: !/\.(txt|md|html?)$/i.test(file.name) });
    });
  }

  function enqueue(article, then) {
    var item = make("li", "", document.querySelector("#add-body .queue"));
    make("span", "what", item).textContent = article.name || article.title || article.words;
    var state = make("span", "became", item);
    var entry = { article: article, item: item, state: state, then: then };
    if (article.isUnread) { state.textContent = words().unread; return; }
    state.textContent = words().waiting;
    queue.push(entry);
    next();
  }

  function next() {
    if (busy || !queue.length) return;
    busy = true;
    var entry = queue.shift();
    entry.state.textContent = words().reading;
    encode(entry.article.content).then(function (content) {
      var sent = Object.assign({}, entry.article, { content: content, words: undefined });
      var patience = window.setTimeout(function () { finish(entry, { problem: words().noReply }); }, 300000);
      ask("adding", sent, function (data) {
        window.clearTimeout(patience);
        finish(entry, data);
      });
    });
  }

  function encode(blob) {
    return new Promise(function (resolve) {
      var reader = new FileReader();
      reader.onload = function () { resolve(reader.result.slice(reader.result.indexOf(",") + 1)); };
      reader.readAsDataURL(blob);
    });
  }

  function finish(entry, data) {
    busy = false;
    var details = entry.item.querySelector(".details");
    if (details) details.remove();
    details = make("div", "details", entry.item);
    if (data.problem) {
      entry.state.textContent = words().notAdded;
      make("p", "problem", details).textContent = data.problem;
      button(details, words().again, "link").addEventListener("click", function () {
        details.remove();
        entry.state.textContent = words().waiting;
        queue.push(entry);
        next();
      });
    } else {
      entry.state.textContent = words().added;
      if (entry.then) entry.then();
      data.missing.forEach(function (what) {
        var fix = button(details, words()[what] + ": ?", "link");
        fix.setAttribute("data-fix", what);
        fix.setAttribute("data-document", data.document);
        fix.setAttribute("data-start", "-1");
      });
      var fold = make("details", "fold", details);
      fold.open = true;
      make("summary", "", fold).textContent = words().newEvents;
      listChanges(data.changes, fold);
      if (data.entry) undoButton(details, data.entry, function (back) {
        entry.state.textContent = words().undone;
        details.remove();
        tellChanged(back.changes, back.entry);
      });
    }
    next();
  }

  window.timelineAdding = { open: open };
  window.dash_clientside = window.dash_clientside || {};
  window.dash_clientside.timeline = Object.assign({}, window.dash_clientside.timeline, {
    show_fixed: reply,
    show_added: reply,
    show_cited: showCited,
    show_log: showLog,
    show_exported: showExported,
    show_begun: function (data) {
      if (data && begun) begun(data);
    }
  });
})();
