(function(){"use strict";
var root=document.documentElement,all=function(s){return Array.prototype.slice.call(document.querySelectorAll(s))};
var marks=all(".drawing a"),entries=all(".list>li[id]"),hover=document.querySelector(".hover"),last=null;
var asked=new URLSearchParams(location.search).get("theme");
if(/^(light|dark|auto)$/.test(asked))root.dataset.theme=asked;
if(window!==window.parent)root.classList.add("framed");
function name(link){return decodeURIComponent(link.getAttribute("href").slice(1))}
function wanted(){try{return decodeURIComponent(location.hash.slice(1))}catch(e){return""}}
function show(id,scroll){
entries.forEach(function(one){one.classList.toggle("on",one.id===id)});
marks.forEach(function(one){var on=name(one)===id;one.classList.toggle("on",on);
if(on)one.setAttribute("aria-current","true");else one.removeAttribute("aria-current")});
var entry=entries.filter(function(one){return one.id===id})[0];
if(!entry)return;
entry.querySelector("details").open=true;
entry.querySelectorAll(".same a").forEach(function(link){var quote=document.getElementById(link.hash.slice(1));
if(!quote)return;var copy=quote.cloneNode(true);copy.removeAttribute("id");link.parentNode.replaceWith(copy)});
if(scroll)entry.scrollIntoView({block:"nearest"})}
function follow(){var id=wanted();if(/^q\d+$/.test(id)){var box=document.getElementById(id);box=box&&box.closest("details");
if(box)box.open=true}else show(id,true)}
function tell(link){hover.textContent=link?Array.prototype.map.call(
document.getElementById(link.getAttribute("aria-labelledby").split(" ")[0]).children,function(p){return p.textContent}).join(" \u00b7 "):""}
function visible(list){return list.filter(function(one){return one.getClientRects().length})}
function step(list,from,key){var at=list.indexOf(from);
return list[key==="Home"?0:key==="End"?list.length-1:at+(key==="ArrowRight"||key==="ArrowDown"?1:-1)]}
marks.forEach(function(link){link.addEventListener("mouseenter",function(){tell(link)});
link.addEventListener("focus",function(){tell(link)});
link.addEventListener("mouseleave",function(){tell(null)});link.addEventListener("blur",function(){tell(null)});
link.addEventListener("click",function(){last=link;if(wanted()===name(link))follow()})});
addEventListener("hashchange",follow);
addEventListener("keydown",function(event){
if(event.altKey||event.ctrlKey||event.metaKey)return;
if(event.key==="Escape"&&wanted()){history.replaceState(null,"",location.pathname+location.search);show("",false);
if(last)last.focus();return}
if(!/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key))return;
var mark=event.target.closest(".drawing a"),box=event.target.closest("summary"),next=null;
if(mark)next=step(visible(marks),mark,event.key);
else if(box)next=step(visible(all("summary")),box,event.key);else return;
event.preventDefault();if(next)next.focus()});
addEventListener("beforeprint",function(){all("details").forEach(function(one){one.open=true})});
function post(){parent.postMessage({timeline:"height",height:Math.ceil(document.querySelector("main").getBoundingClientRect().height)},"*")}
if(window!==window.parent&&window.ResizeObserver)new ResizeObserver(post).observe(document.querySelector("main"));
follow()})();
