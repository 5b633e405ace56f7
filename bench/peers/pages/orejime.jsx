import 'orejime/dist/orejime-standard-en.js'
import 'orejime/dist/orejime-standard.css'

window.loadOrejime({
  privacyPolicyUrl: '/policy',
  purposes: [
    { id: 'statistics', title: 'Statistics', cookies: [] },
    { id: 'marketing', title: 'Marketing', cookies: [] },
  ],
})

/** It renders itself, beside React. */
export const Peer = ({ children }) => children

// Its gate is a template, whose content React does not render: a copy of the page's.
const template = {
  __html: '<template data-purpose="statistics"><p class="gated">Counted</p></template>',
}

export function Gate() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant.
  return <div dangerouslySetInnerHTML={template} />
}
