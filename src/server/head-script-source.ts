/**
 * What runs in the head, before React and without a bundler. It repeats how `core` reads and writes a
 * record, and tests hold the two equal. Every byte of it is in every page, hence the short names:
 *
 * - given: n the cookie's name, z its attributes, h the protocol that makes it `Secure`, r the revision,
 *   p the policy's version, m the model, g the region, k the keys of what is asked, d the days that a
 *   refusal and an acceptance stand, w the day of the newest thing to ask
 * - made: e the script's own element, o the newest record that counts, as its list of values, a what the
 *   visitor answered, as a method of the store, u the time that the answer's record bears
 *
 * `pack` takes comments and indents out.
 */
const SOURCE = `
([n,z,h,r,p,m,g,k,d,w])=>{
  let e=document.currentScript.dataset,o,a,u,
  // The instant so many milliseconds from now.
  i=t=>new Date(Date.now()+t).toISOString(),
  // A body with its checksum ahead.
  s=b=>{
    let v=0;
    for(let c of b)v=v*1000003+c.charCodeAt()|0;
    return(v>>>0).toString(36)+b
  },
  // A click, ahead of React, which may be listening already and cannot answer yet.
  f=v=>{
    let b=v.target.closest?.('[data-rcu=banner] [data-rcu=action]'),c=b?.dataset.action;
    if(!c)return;
    v.stopImmediatePropagation();
    a=/^[co]/.test(c)?'openPreferences':c.replace('-a','A');
    u=0;
    if(a[0]=='o')return;
    e.state='closed';
    // Elsewhere an answer depends on what holds by default: the store gives it.
    if(m=='opt-in')try{
      let y=a=='acceptAll',l=o?.[2]||'',x=i(864e5*d[+y]);
      u=i(0);
      document.cookie=n+'='+s(encodeURIComponent(JSON.stringify([
        // Every object URL ends in a fresh UUID (File API, 8.4), on plain http too.
        r,p,y?l||URL.createObjectURL(new Blob).slice(-36):null,
        u,u,x,m,g,b.closest('[lang]').lang,!!navigator.globalPrivacyControl,c,'banner',
        y?k:'',y?'':k,'','',y?'':l
      ])))+';Expires='+new Date(x).toUTCString()+';'+z+(location.protocol==h?';Secure':'')
    }catch{}
  };
  try{
    for(let b of document.cookie.split(';'))try{
      let[,c,t,x]=/^ ?(.+?)=(.*?(%.+))/.exec(b),v=JSON.parse(decodeURIComponent(x));
      if(c==n&&s(x)==t&&v[0]==r&&v[5]>i(0)&&v[4]<i(864e5)&&!(o?.[4]>=v[4]))o=v
    }catch{}
  }catch{}
  // Accepted by default elsewhere is no consent here; what is still to come is not asked yet.
  e.state=(o?o[4]<w&&w<i(0)||m=='opt-in'&&o[6]!=m&&o[12]||k.split('.').some(c=>!(o[12]+'.'+o[13]).split('.').includes(c)):k)?'open':'closed';
  addEventListener('click',f,true);
  // For the store's start(). What storage did not keep, or the store had looked past, is decided again.
  __rcu=b=>{
    removeEventListener('click',f,true);
    if(a&&b.getState().record?.updatedAt!=u)b[a]?.({surface:'banner'});
    a=0;
    let t=v=>v.surface=='banner'&&(e.state='open');
    t(b.getState());
    b.subscribe(t)
  }
}`

/** The script, called with these values. */
export function pack(values: readonly unknown[]): string {
  const source = SOURCE.replace(/\n *(\/\/.*)?/g, '')
  // A value may hold `</script>`.
  return `(${source})(${JSON.stringify(values).replaceAll('<', '\\u003c')})`
}
