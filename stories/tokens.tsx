import css from '../src/styles/tokens.css?raw'

export interface Token {
  name: string
  value: string
  /** What it is for, in the words of the style sheet. */
  about: string
}

/** Every custom property, as `tokens.css` declares and explains it. */
export const tokens: Token[] = [
  ...css.matchAll(/\/\*\* ([^/]+?) \*\/\n +(--rcu-[a-z-]+): ([^;]+);/g),
].map(([, about = '', name = '', value = '']) => ({
  name,
  value,
  about: about.replace(/\s+/g, ' '),
}))

/** Another value for each token, and the component that shows the difference. */
export const others: Record<
  string,
  { value: string; shownBy: 'banner' | 'status' | 'dialog' | 'embed' }
> = {
  '--rcu-surface': { value: '#fff4e0', shownBy: 'banner' },
  '--rcu-text': { value: '#7a1f4b', shownBy: 'banner' },
  '--rcu-accent': { value: '#0a6640', shownBy: 'banner' },
  '--rcu-on-accent': { value: '#ffe9a8', shownBy: 'embed' },
  '--rcu-muted': { value: 'currentColor', shownBy: 'banner' },
  '--rcu-control': { value: '#b4540a', shownBy: 'status' },
  '--rcu-border': { value: '#b4540a', shownBy: 'status' },
  '--rcu-tint': { value: '#e3f2ea', shownBy: 'embed' },
  '--rcu-focus': { value: '#d6006c', shownBy: 'banner' },
  '--rcu-backdrop': { value: 'rgb(122 31 75 / 60%)', shownBy: 'dialog' },
  '--rcu-shadow': { value: '0 0 0 6px #b4540a', shownBy: 'banner' },
  '--rcu-radius': { value: '0px', shownBy: 'banner' },
  '--rcu-radius-action': { value: '99px', shownBy: 'banner' },
  '--rcu-space': { value: '28px', shownBy: 'banner' },
  '--rcu-font': { value: 'Georgia, serif', shownBy: 'banner' },
  '--rcu-font-size': { value: '1.25em', shownBy: 'banner' },
  '--rcu-duration': { value: '1s', shownBy: 'banner' },
  '--rcu-easing': { value: 'cubic-bezier(0.3, -1, 0.3, 2)', shownBy: 'banner' },
  '--rcu-z': { value: '5', shownBy: 'banner' },
  '--rcu-scheme': { value: 'dark', shownBy: 'banner' },
}
