(()=>{const pop=document.getElementById('pop');if(!pop||!pop.showPopover)return;
let cur=null,wasOpen=false;
const line=(c,t)=>{const p=document.createElement('p');p.className=c;p.textContent=t;pop.append(p)};
function place(a){const r=a.getBoundingClientRect(),w=pop.offsetWidth,h=Math.ceil(pop.getBoundingClientRect().height),vw=document.documentElement.clientWidth,vh=innerHeight;
 if(vw<560){pop.style.left='0';pop.style.top=(r.bottom+h+12>vh&&r.top>h?0:vh-h)+'px';return}
 pop.style.left=Math.max(8,Math.min(r.left-17,vw-w-8))+'px';
 pop.style.top=(r.bottom+8+h<vh?r.bottom+8:Math.max(8,r.top-h-8))+'px'}
function show(a){if(cur===a&&pop.matches(':popover-open'))return;hide();cur=a;pop.replaceChildren();const d=a.dataset;
 if(a.classList.contains('c')){cell(a);return}
 line('pw',d.w);if(d.p)line('pp','As printed: '+d.p);if(d.k)line('pk',d.k);if(d.x)line('px',d.x);
 const s=document.getElementById('s'+d.n),q=document.createElement('div');q.className='ps';q.innerHTML=s.innerHTML;const b=document.createElement('b');b.textContent=s.parentNode.dataset.doc;q.prepend(b,document.createElement('br'));pop.append(q);
 line('pi','Note '+d.n+' · '+d.i);
 pop.showPopover();a.setAttribute('aria-describedby','pop');place(a)}
function cell(a){const r=document.getElementById(a.hash.slice(1));line('pw',r.dataset.t);line('pp',r.dataset.s);const dl=document.createElement('dl');
 for(const td of r.querySelectorAll('td')){if(td.dataset.l==='State'||td.textContent==='–')continue;const t=document.createElement('dt'),d=document.createElement('dd');t.textContent=td.dataset.l;for(const n of td.childNodes){const e=n.nodeName==='A'?document.createTextNode(n.textContent):n.cloneNode(true);d.append(e)}dl.append(t,d)}
 pop.append(dl);line('pi','Sources: table behind the figure');pop.showPopover();a.setAttribute('aria-describedby','pop');place(a)}
function hide(){if(cur){cur.removeAttribute('aria-describedby');cur=null}if(pop.matches(':popover-open'))pop.hidePopover()}
document.addEventListener('pointerdown',e=>{const a=e.target.closest('a.n,a.c');wasOpen=!!a&&a===cur;if(!a&&!pop.contains(e.target))hide()});
document.addEventListener('focusin',e=>{const a=e.target.closest('a.n,a.c');a?show(a):hide()});
document.addEventListener('click',e=>{const a=e.target.closest('a.n,a.c');if(!a)return;
 if(e.detail===0||wasOpen){hide();if(a.classList.contains('c'))document.getElementById(a.hash.slice(1)).closest('details').open=true;return}e.preventDefault();show(a)});
document.addEventListener('keydown',e=>{if(e.key==='Escape')hide()});
addEventListener('scroll',()=>cur&&place(cur),{passive:true});addEventListener('resize',hide)})();
