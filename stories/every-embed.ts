/** One embed of a vendor: its component, its props, and the frame that a visitor gets after "Load once". */
export interface EveryEmbed {
  /** The name of the component. */
  readonly component: string
  /** The id of its service. */
  readonly service: string
  readonly props: Readonly<Record<string, string | number | boolean>>
  readonly src: string
}

const LOOM = '0123456789abcdef0123456789abcdef'
const FIGMA = 'LKQ4FJ4bTnCSjedbRpk931'

/** One row for each component. Tests and stories read it; none of them contacts a vendor. */
export const EVERY_EMBED: readonly EveryEmbed[] = [
  {
    component: 'AirtableEmbed',
    service: 'airtable',
    props: { url: 'https://airtable.com/appAbCdEfGhIjKlMn/shrAbCdEfGhIjKlMn' },
    src: 'https://airtable.com/embed/appAbCdEfGhIjKlMn/shrAbCdEfGhIjKlMn',
  },
  {
    component: 'AppleMusicEmbed',
    service: 'apple-music',
    props: { url: 'https://music.apple.com/us/album/mill/1440833098' },
    src: 'https://embed.music.apple.com/us/album/1440833098',
  },
  {
    component: 'BandcampEmbed',
    service: 'bandcamp',
    props: { url: 'https://bandcamp.com/EmbeddedPlayer/album=123456/size=large/' },
    src: 'https://bandcamp.com/EmbeddedPlayer/album=123456/size=large/',
  },
  {
    component: 'BlueskyEmbed',
    service: 'bluesky',
    props: { url: 'https://bsky.app/profile/mill.example/post/3l6oveex3ii2l' },
    src: 'https://embed.bsky.app/embed/mill.example/app.bsky.feed.post/3l6oveex3ii2l',
  },
  {
    component: 'CalComEmbed',
    service: 'cal-com',
    props: { id: 'mill/30min' },
    src: 'https://cal.com/mill/30min/embed',
  },
  {
    component: 'CalendlyEmbed',
    service: 'calendly',
    props: { id: 'mill/30min', host: 'www.shop.example' },
    src: 'https://calendly.com/mill/30min?embed_domain=www.shop.example&embed_type=Inline',
  },
  {
    component: 'CodePenEmbed',
    service: 'codepen',
    props: { url: 'https://codepen.io/mill/pen/abcDEF', tab: 'css' },
    src: 'https://codepen.io/mill/embed/abcDEF?default-tab=css',
  },
  {
    component: 'CodeSandboxEmbed',
    service: 'codesandbox',
    props: { url: 'https://codesandbox.io/s/mill-abc12', view: 'preview' },
    src: 'https://codesandbox.io/embed/mill-abc12?view=preview',
  },
  {
    component: 'DailymotionEmbed',
    service: 'dailymotion',
    props: { id: 'x84sh87', start: 30 },
    src: 'https://geo.dailymotion.com/player.html?video=x84sh87&startTime=30&autoplay=true',
  },
  {
    component: 'FacebookEmbed',
    service: 'facebook',
    props: { url: 'https://www.facebook.com/mill/posts/1234567890' },
    src: 'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fmill%2Fposts%2F1234567890',
  },
  {
    component: 'FigmaEmbed',
    service: 'figma',
    props: {
      url: `https://www.figma.com/design/${FIGMA}/Mill?node-id=1-2`,
      host: 'www.shop.example',
    },
    src: 'https://embed.figma.com/design/LKQ4FJ4bTnCSjedbRpk931?node-id=1-2&embed-host=www.shop.example',
  },
  {
    component: 'GoogleFormsEmbed',
    service: 'google-forms',
    props: { url: 'https://docs.google.com/forms/d/e/1FAIpQLSf_abcdefghijklmnop/viewform' },
    src: 'https://docs.google.com/forms/d/e/1FAIpQLSf_abcdefghijklmnop/viewform?embedded=true',
  },
  {
    component: 'GoogleMapsEmbed',
    service: 'google-maps',
    props: {
      url: 'https://www.google.com/maps/place/Eiffel+Tower/@48.8584,2.2945,17z',
      mapType: 'satellite',
    },
    src: 'https://www.google.com/maps?q=Eiffel+Tower&ll=48.8584%2C2.2945&z=17&t=k&output=embed',
  },
  {
    component: 'HubSpotEmbed',
    service: 'hubspot-forms',
    props: { url: 'https://share.hsforms.com/1AbCdEfGhIjKlMnOpQrStUv' },
    src: 'https://share.hsforms.com/1AbCdEfGhIjKlMnOpQrStUv',
  },
  {
    component: 'InstagramEmbed',
    service: 'instagram',
    props: { id: 'CuE2WNQsabc', captioned: true },
    src: 'https://www.instagram.com/p/CuE2WNQsabc/embed/captioned/',
  },
  {
    component: 'LinkedInEmbed',
    service: 'linkedin',
    props: { url: 'https://www.linkedin.com/feed/update/urn:li:share:7012345678901234567' },
    src: 'https://www.linkedin.com/embed/feed/update/urn:li:share:7012345678901234567',
  },
  {
    component: 'LoomEmbed',
    service: 'loom',
    props: { url: `https://www.loom.com/share/${LOOM}` },
    src: 'https://www.loom.com/embed/0123456789abcdef0123456789abcdef?autoplay=1',
  },
  {
    component: 'MastodonEmbed',
    service: 'mastodon',
    props: { host: 'social.example', url: 'https://social.example/@mill/109876543210987654' },
    src: 'https://social.example/@mill/109876543210987654/embed',
  },
  {
    component: 'OpenStreetMapEmbed',
    service: 'openstreetmap',
    props: { url: 'https://www.openstreetmap.org/#map=15/48.8584/2.2945' },
    src: 'https://www.openstreetmap.org/export/embed.html?bbox=2.277334%2C48.849930%2C2.311666%2C48.866870&layer=mapnik',
  },
  {
    component: 'PeerTubeEmbed',
    service: 'peertube',
    props: { host: 'video.example', id: 'kkGMgK9ZtnKfYAgnEtQxbv' },
    src: 'https://video.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?p2p=0&autoplay=1',
  },
  {
    component: 'PinterestEmbed',
    service: 'pinterest',
    props: { id: '1234567890' },
    src: 'https://assets.pinterest.com/ext/embed.html?id=1234567890',
  },
  {
    component: 'RedditEmbed',
    service: 'reddit',
    props: { url: 'https://www.reddit.com/r/reactjs/comments/abc123/mill/' },
    src: 'https://embed.reddit.com/r/reactjs/comments/abc123/?embed=true',
  },
  {
    component: 'SoundCloudEmbed',
    service: 'soundcloud',
    props: { id: 'mill/song' },
    src: 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fmill%2Fsong&auto_play=true',
  },
  {
    component: 'SpotifyEmbed',
    service: 'spotify',
    props: { id: 'track/11dFghVXANMlKmJXsNCbNl' },
    src: 'https://open.spotify.com/embed/track/11dFghVXANMlKmJXsNCbNl',
  },
  {
    component: 'StackBlitzEmbed',
    service: 'stackblitz',
    props: { id: 'mill-abc', view: 'preview' },
    src: 'https://stackblitz.com/edit/mill-abc?embed=1&view=preview',
  },
  {
    component: 'TallyEmbed',
    service: 'tally',
    props: { id: 'wAbc12' },
    src: 'https://tally.so/embed/wAbc12',
  },
  {
    component: 'TikTokEmbed',
    service: 'tiktok',
    props: { url: 'https://www.tiktok.com/@mill/video/6718335390845095173' },
    src: 'https://www.tiktok.com/player/v1/6718335390845095173?autoplay=1',
  },
  {
    component: 'TwitchEmbed',
    service: 'twitch',
    props: { url: 'https://www.twitch.tv/monstercat', parent: 'www.shop.example' },
    src: 'https://player.twitch.tv/?channel=monstercat&parent=www.shop.example&autoplay=true',
  },
  {
    component: 'TypeformEmbed',
    service: 'typeform',
    props: { url: 'https://form.typeform.com/to/AbCdEf' },
    src: 'https://form.typeform.com/to/AbCdEf',
  },
  {
    component: 'VidyardEmbed',
    service: 'vidyard',
    props: { url: 'https://share.vidyard.com/watch/AbCdEfGhIjKlMnOpQr' },
    src: 'https://play.vidyard.com/AbCdEfGhIjKlMnOpQr?autoplay=1',
  },
  {
    component: 'VimeoEmbed',
    service: 'vimeo',
    props: { url: 'https://vimeo.com/76979871', start: 90, captions: 'fr' },
    src: 'https://player.vimeo.com/video/76979871?dnt=1&texttrack=fr&autoplay=1#t=90s',
  },
  {
    component: 'WistiaEmbed',
    service: 'wistia',
    props: { id: 'abcdefghij' },
    src: 'https://fast.wistia.net/embed/iframe/abcdefghij?doNotTrack=true&autoPlay=true',
  },
  {
    component: 'XEmbed',
    service: 'x',
    props: { url: 'https://x.com/mill/status/1234567890' },
    src: 'https://platform.twitter.com/embed/Tweet.html?id=1234567890&dnt=true',
  },
  {
    component: 'YouTubeEmbed',
    service: 'youtube',
    props: { id: 'M7lc1UVf-VE', start: 42, captions: 'fr' },
    src: 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?start=42&cc_lang_pref=fr&cc_load_policy=1&autoplay=1',
  },
]
