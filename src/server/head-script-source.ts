/**
 * The code that runs in the head, before React and without a bundler. It repeats how the core reads and
 * writes a record; tests compare the two. The build minifies it in scripts/minify-head-script.mjs.
 */
export const HEAD_SCRIPT = `
([name, attributes, secureProtocol, revision, policyVersion, model, region, asked, lifetimes, added]) => {
  let { dataset } = document.currentScript,
    dayMs = 864e5,
    now = Date.now(),
    // The fields of the newest valid record, in the order of its text, and the time of its last update.
    newest, newestTime,
    // The visitor's answer: the name of a method of the store, and the date of its record.
    answer, answeredAt,
    isStrict = model == 'opt-in',

    toIso = (time) => new Date(time).toISOString(),
    withChecksum = (body, value = 0) => {
      for (let letter of body) value = value * 1000003 + letter.charCodeAt() | 0;
      return (value >>> 0).toString(36) + body;
    },
    // Not a number for a date that toISOString would write otherwise.
    timeOf = (date) => toIso(date) == date ? +new Date(date) : NaN,

    // React may be listening already, and cannot answer yet: this listener is called first.
    onClick = (event) => {
      let button = event.target.closest?.('[data-rcu=banner] [data-action]'),
        action = button?.dataset.action;
      if (!action) return;
      event.stopImmediatePropagation();
      answer = /^[co]/.test(action) ? 'openPreferences' : action.replace('-a', 'A');
      answeredAt = 0;
      if (answer[0] == 'o') return;
      dataset.state = 'closed';
      // Under another model an answer depends on what holds by default, so the store gives it.
      if (isStrict) try {
        let isGrant = answer == 'acceptAll',
          id = newest?.[2] || '',
          expiresAt = toIso((now = Date.now()) + dayMs * lifetimes[+isGrant]);
        // Of two records the later one wins, also if the clock was set back.
        answeredAt = toIso(newestTime >= now ? newestTime + 1 : now);
        document.cookie = name + '=' + withChecksum(encodeURIComponent(JSON.stringify([
          // An object URL ends in a random UUID, also on plain HTTP (File API, 8.4).
          revision, policyVersion, isGrant ? id || URL.createObjectURL(new Blob).slice(-36) : null,
          answeredAt, answeredAt, expiresAt, model, region,
          button.closest('[lang]').lang, !!navigator.globalPrivacyControl, action, 'banner',
          isGrant ? asked : '', isGrant ? '' : asked, '', '',
          1e5 + (Math.random() * 9e5 | 0) + (isGrant ? '' : id)
        ]))) + ';Expires=' + new Date(expiresAt).toUTCString() + ';' + attributes +
          (location.protocol == secureProtocol ? ';Secure' : '');
      } catch {}
    };

  try {
    for (let pair of document.cookie.split('; ')) try {
      let [key, text] = pair.split('='),
        body = text.slice(text.indexOf('%')),
        fields = JSON.parse(decodeURIComponent(body)),
        time = timeOf(fields[4]);
      if (key == name && withChecksum(body) == text && fields[0] == revision && timeOf(fields[3]) <= time &&
        time <= now + dayMs && timeOf(fields[5]) > now && !(newestTime >= time)) newest = fields, newestTime = time;
    } catch {}
  } catch {}

  dataset.state = (newest ?
    added.some((since) => since > newestTime && since <= now) ||
    // Accepted by default elsewhere is no consent here.
    isStrict && newest[6] != model && newest[12] ||
    asked.split('.').some((key) => !(newest[12] + '.' + newest[13]).split('.').includes(key))
    : asked) ? 'open' : 'closed';
  addEventListener('click', onClick, true);

  // The store calls this as it starts. An answer that storage did not keep, or that the store did not
  // read, is given again.
  __rcu = (store) => {
    removeEventListener('click', onClick, true);
    if (store.getState().record?.updatedAt != answeredAt) store[answer]?.({ surface: 'banner' });
    answer = answeredAt = 0;
    let follow = ({ surface }) => surface == 'banner' && (dataset.state = 'open');
    follow(store.getState());
    store.subscribe(follow);
  };
}`
