/* Zoom: the drawings of each step come with the page, packed; panning is the browser's own scrolling. */
var bar=document.querySelector(".zoom"),packed=document.querySelector("template.steps"),unpacked=null,sum=0;
function pane(){return visible(all(".pane"))[0]}
function unpack(){if(!unpacked)unpacked=new Response(new Blob([Uint8Array.from(atob(packed.content.textContent),
sign=>sign.charCodeAt(0))]).stream().pipeThrough(new DecompressionStream("deflate"))).text().then(text=>{
return text.split("\0").map(one=>{var box=document.createElement("template");box.innerHTML=one;return box.content.firstChild})});
return unpacked}
function place(link){var box=(link.querySelector("use,rect")||link).getBoundingClientRect();return box.left+box.width/2}
function turn(box,change,x){unpack().then(steps=>{
var from=box.level||0,to=change===0?0:Math.max(0,Math.min(steps.length,from+change));if(to===from)return;
var held=box.contains(document.activeElement)&&document.activeElement.getAttribute("href");
var near=all("a",box).map(link=>{return[link.getAttribute("href"),place(link)]}).sort((a,b)=>{
return Math.abs(a[1]-x)-Math.abs(b[1]-x)});
box.base=box.base||box.firstElementChild;box.style.minHeight=box.clientHeight+"px";
var drawing=to?steps[to-1]:box.base;box.replaceChildren(drawing);box.level=to;
if(to)drawing.style.width=drawing.viewBox.baseVal.width*Math.max(1,box.clientWidth/900)+"px";
function find(href){return all("a",box).filter(link=>link.getAttribute("href")===href)[0]}
near.some(one=>{var link=find(one[0]);if(link)box.scrollLeft+=place(link)-one[1];return link});
if(held&&find(held))find(held).focus({preventScroll:true});
paint(current);state(box,steps.length)})}
function state(box,most){var level=box.level||0;
bar.querySelector("output").textContent=level?Math.pow(2,level)+" times as wide":"whole story";
all("button",bar).forEach(one=>{var by=+one.value;one.setAttribute("aria-disabled",by>0?level===most:level===0)})}
if(bar&&window.DecompressionStream){bar.hidden=false;
all("button",bar).forEach(one=>{one.addEventListener("click",()=>{var box=pane(),at=box.getBoundingClientRect();
turn(box,+one.value,at.left+at.width/2)})});
all(".pane").forEach(box=>{var drag=null;
box.addEventListener("wheel",event=>{if(!event.ctrlKey&&!event.metaKey)return;event.preventDefault();
sum+=event.deltaY;if(Math.abs(sum)<50)return;turn(box,sum<0?1:-1,event.clientX);sum=0},{passive:false});
box.addEventListener("pointerdown",event=>{if(event.pointerType==="mouse"&&event.button===0)drag=[event.clientX,box.scrollLeft,false]});
box.addEventListener("pointermove",event=>{if(!drag)return;if(!(event.buttons&1)){drag=null;return}
if(Math.abs(event.clientX-drag[0])>4)drag[2]=true;if(drag[2])box.scrollLeft=drag[1]+drag[0]-event.clientX});
box.addEventListener("dragstart",event=>{event.preventDefault()});
box.addEventListener("click",event=>{var more=event.target.closest(".more");
if(drag&&drag[2])event.preventDefault();else if(more){var x=place(more);unpack().then(steps=>{
if((box.level||0)<steps.length)turn(box,1,x);else location.hash=more.getAttribute("href")})}
if(more)event.preventDefault();drag=null},true);
box.addEventListener("keydown",event=>{var change={"+":1,"=":1,"-":-1,"0":0}[event.key];
if(change===undefined||event.ctrlKey||event.metaKey||event.altKey)return;
event.preventDefault();turn(box,change,place(event.target.closest("a")))})})}
