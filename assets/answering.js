/* Says that the program does not answer: else the page would go on showing the evidence of another event. */
(function () {
  "use strict";

  var asked = window.fetch;

  function words() {
    var holder = document.getElementById("words");
    return holder ? JSON.parse(holder.getAttribute("data-words")) : null;
  }

  function show() {
    var said = words();
    if (!said || document.getElementById("unanswered")) return;
    var make = window.timelinePage.make;
    var line = make("div", "unanswered", document.body);
    line.id = "unanswered";
    line.setAttribute("role", "alert");
    make("p", "", line).textContent = said.unanswered;
    var again = make("button", "link", line);
    again.textContent = said.again;
    again.addEventListener("click", function () {
      asked(window.location.pathname).then(function () { window.location.reload(); }, function () {});
    });
  }

  function hide() {
    var line = document.getElementById("unanswered");
    if (line) line.remove();
  }

  window.fetch = function () {
    return asked.apply(this, arguments).then(function (answer) {
      (answer.status < 500 ? hide : show)();
      return answer;
    }, function (error) {
      if (error.name !== "AbortError") show();
      throw error;
    });
  };
})();
