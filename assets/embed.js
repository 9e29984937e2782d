(()=>{"use strict";
var root=document.documentElement,all=(s,from)=>Array.prototype.slice.call((from||document).querySelectorAll(s));
var entries=all(".list>li[id]"),hover=document.querySelector(".hover"),last=null,current="";
var asked=new URLSearchParams(location.search).get("theme");
if(/^(light|dark|auto)$/.test(asked))root.dataset.theme=asked;
if(window!==window.parent)root.classList.add("framed");
function name(link){return decodeURIComponent(link.getAttribute("href").slice(1))}
function wanted(){try{return decodeURIComponent(location.hash.slice(1))}catch(e){return""}}
function paint(id){all(".drawing a").forEach(one=>{var on=name(one)===id;one.classList.toggle("on",on);
if(on)one.setAttribute("aria-current","true");else one.removeAttribute("aria-current")})}
function show(id,scroll){
current=id;
entries.forEach(one=>{one.classList.toggle("on",one.id===id)});
paint(id);
var entry=entries.filter(one=>one.id===id)[0];
if(!entry)return;
entry.querySelector("details").open=true;
all(".same a",entry).forEach(link=>{var quote=document.getElementById(link.hash.slice(1));
if(!quote)return;var copy=quote.cloneNode(true);copy.removeAttribute("id");link.parentNode.replaceWith(copy)});
if(scroll)entry.scrollIntoView({block:"nearest"})}
function follow(){var id=wanted();if(/^q\d+$/.test(id)){var box=document.getElementById(id);box=box&&box.closest("details");
if(box)box.open=true}else if(id||current)show(id,true)}
function mark(target){return target.closest&&target.closest(".drawing a[aria-labelledby]")}
function tell(link){hover.textContent=link?Array.prototype.map.call(
document.getElementById(link.getAttribute("aria-labelledby").split(" ")[0]).children,p=>p.textContent).join(" \u00b7 "):""}
function visible(list){return list.filter(one=>one.getClientRects().length)}
function step(list,from,key){var at=list.indexOf(from);
return list[key==="Home"?0:key==="End"?list.length-1:at+(key==="ArrowRight"||key==="ArrowDown"?1:-1)]}
["mouseover","focusin"].forEach(kind=>{document.addEventListener(kind,event=>{tell(mark(event.target))})});
document.addEventListener("focusout",()=>{tell(null)});
document.addEventListener("click",event=>{var link=mark(event.target);
if(link){last=link;show(name(link),true)}});
document.addEventListener("toggle",event=>{var box=event.target,entry=box.closest(".list>li[id]");
if(!entry||!box.open||box.linked)return;box.linked=true;
var line=document.createElement("p"),link=document.createElement("a");line.className="why";
link.href="#"+encodeURIComponent(entry.id).replace("%3D","=");link.textContent="Link to this entry";line.append(link);
box.append(line)},true);
addEventListener("hashchange",follow);
addEventListener("keydown",event=>{
if(event.altKey||event.ctrlKey||event.metaKey)return;
if(event.key==="Escape"&&current){if(wanted())history.replaceState(null,"",location.pathname+location.search);show("",false);
if(last)last.focus();return}
if(!/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key))return;
var link=mark(event.target),box=event.target.closest("summary"),next=null;
if(link)next=step(visible(all(".drawing a[aria-labelledby]")),link,event.key);
else if(box)next=step(visible(all("summary")),box,event.key);else return;
event.preventDefault();if(next)next.focus()});
/*zoom*/
addEventListener("beforeprint",()=>{all("details").forEach(one=>{one.open=true});
all(".pane").forEach(box=>{if(box.level){box.replaceChildren(box.base);box.level=0}})});
function post(){parent.postMessage({timeline:"height",height:Math.ceil(document.querySelector("main").getBoundingClientRect().height)},"*")}
if(window!==window.parent&&window.ResizeObserver)new ResizeObserver(post).observe(document.querySelector("main"));
follow()})();
