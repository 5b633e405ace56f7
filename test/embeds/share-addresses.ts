import { APP, HOST, ID, KEY, LOOM, SHR, TRACK } from './addresses.js'

const LIST = 'PLBCF2DAC6FFB574DE'
const FIGMA = 'AbCdEfGhIjKlMnOpQrStUv'
const VIDYARD = 'AbCdEfGhIjKlMnOpQrStUv'
const PFBID = 'pfbid02AbCdEfGhIjKlMnOpQrStUvWxYz'
const YOUTUBE = 'https://www.youtube-nocookie.com/embed'
const MAP = 'https://www.google.com/maps'
const SOUND = 'https://w.soundcloud.com/player/?url='
const POST = 'https://www.facebook.com/plugins/post.php?href='
const FILM = 'https://www.facebook.com/plugins/video.php?href='

/**
 * Addresses as people copy them from phones, share buttons, search results and old pages, by the frame
 * that they give.
 */
export const SHARED: Readonly<Record<string, readonly string[]>> = {
  [`${YOUTUBE}/${ID}`]: [
    `https://youtube.com/watch?v=${ID}`,
    `http://www.youtube.com/watch?v=${ID}`,
    `//www.youtube.com/watch?v=${ID}`,
    `HTTPS://WWW.YOUTUBE.COM/watch?v=${ID}`,
    `https://YouTu.be/${ID}`,
    ` https://youtu.be/${ID}  `,
    `\u00a0https://youtu.be/${ID}`,
    `https://youtu.be/${ID}/`,
    `https://youtu.be/${ID}?feature=shared`,
    `https://m.youtube.com/watch?v=${ID}&feature=youtu.be`,
    `https://music.youtube.com/watch?v=${ID}&si=abc`,
    `https://www.youtube.com/watch?app=desktop&v=${ID}&utm_source=x&fbclid=y`,
    `https://www.youtube.com/watch/?v=${ID}`,
    `https://www.youtube.com/watch?v=${ID}&list=WL&index=3&pp=abc`,
    `https://www.youtube.com/watch?v=${ID}#comments`,
    `https://www.youtube.com/live/${ID}?si=abc`,
    `https://www.youtube.com/shorts/${ID}/?feature=share`,
    `https://www.youtube.com/v/${ID}?version=3&autohide=1`,
    `https://www.youtube.com/embed/${ID}?feature=oembed&autoplay=1&enablejsapi=1`,
    `https://www.youtube-nocookie.com/embed/${ID}?si=abc`,
    `https://youtube-nocookie.com/embed/${ID}/`,
  ],
  [`${YOUTUBE}/${ID}?start=3723`]: [
    `https://www.youtube.com/watch?v=${ID}&t=1h2m3s`,
    `https://www.youtube.com/watch?v=${ID}&t=3723`,
    `https://www.youtube.com/watch?v=${ID}&t=3723s`,
    `https://www.youtube.com/watch?v=${ID}#t=1h2m3s`,
    `https://youtu.be/${ID}?t=62m3s`,
    `https://www.youtube.com/embed/${ID}?start=3723`,
  ],
  [`${YOUTUBE}/${ID}?start=5&end=9`]: [
    `https://www.youtube.com/embed/${ID}?start=5&end=9`,
    `https://www.youtube.com/embed/${ID}?color=white&start=5&end=9`,
  ],
  [`${YOUTUBE}/${ID}?list=${LIST}`]: [
    `https://www.youtube.com/watch?v=${ID}&list=${LIST}&index=2`,
    `https://youtu.be/${ID}?list=${LIST}`,
  ],
  [`${YOUTUBE}/videoseries?list=${LIST}`]: [
    `https://www.youtube.com/playlist?list=${LIST}&si=abc`,
    `https://music.youtube.com/playlist?list=${LIST}`,
    `https://www.youtube.com/embed/videoseries?list=${LIST}`,
  ],
  [`${YOUTUBE}/live_stream?channel=UCAbCdEfGhIjKlMnOpQrStUv`]: [
    'https://www.youtube.com/embed/live_stream?channel=UCAbCdEfGhIjKlMnOpQrStUv&autoplay=1',
  ],
  [`${YOUTUBE}/${ID}?rel=0&controls=0&mute=1&hl=fr&cc_lang_pref=fr&cc_load_policy=1`]: [
    `https://www.youtube.com/embed/${ID}?rel=0&controls=0&mute=1&hl=fr&cc_lang_pref=fr&cc_load_policy=1`,
  ],
  'https://player.vimeo.com/video/76979871?dnt=1': [
    'https://www.vimeo.com/76979871',
    'https://vimeo.com/76979871/',
    'https://vimeo.com/76979871?fl=pl&fe=sh&utm_source=x',
    'https://vimeo.com/manage/videos/76979871',
    'https://vimeo.com/album/123456/video/76979871',
    'https://player.vimeo.com/video/76979871?app_id=122963&dnt=0',
  ],
  'https://player.vimeo.com/video/76979871?h=abcdef0123&dnt=1': [
    'https://vimeo.com/76979871/abcdef0123?share=copy',
    'https://vimeo.com/76979871?h=abcdef0123',
    'https://vimeo.com/manage/videos/76979871/abcdef0123',
  ],
  'https://player.vimeo.com/video/76979871?dnt=1&title=0&byline=0&portrait=0&texttrack=en': [
    'https://player.vimeo.com/video/76979871?title=0&byline=0&portrait=0&texttrack=en&color=fff',
  ],
  'https://vimeo.com/event/123456/embed/abcdef0123': [
    'https://vimeo.com/event/123456/abcdef0123',
    'https://vimeo.com/event/123456/embed/abcdef0123',
  ],
  'https://geo.dailymotion.com/player.html?video=x84sh87': [
    'https://dailymotion.com/video/x84sh87?playlist=x5abc',
    'https://www.dailymotion.com/video/x84sh87_a-title-of-old_news',
    'https://www.dailymotion.com/fr/video/x84sh87',
    'https://geo.dailymotion.com/player/xbkg4.html?video=x84sh87',
    'https://geo.dailymotion.com/player.html?video=x84sh87&mute=true',
  ],
  'https://geo.dailymotion.com/player.html?video=k4ZBSMGz5mmO4AwJ5PG': [
    'https://dai.ly/k4ZBSMGz5mmO4AwJ5PG',
  ],
  [`https://player.twitch.tv/?channel=monstercat&parent=${HOST}&autoplay=false`]: [
    'https://m.twitch.tv/monstercat?desktop-redirect=true',
    'https://twitch.tv/monstercat/',
    'https://player.twitch.tv/?channel=monstercat&parent=other.example&muted=true',
  ],
  [`https://player.twitch.tv/?video=v123456789&parent=${HOST}&autoplay=false`]: [
    'https://m.twitch.tv/videos/123456789',
    'https://www.twitch.tv/monstercat/video/123456789?filter=archives',
    'https://www.twitch.tv/monstercat/v/123456789',
    'https://player.twitch.tv/?video=v123456789',
  ],
  [`https://player.twitch.tv/?video=v123456789&time=1h2m3s&parent=${HOST}&autoplay=false`]: [
    'https://player.twitch.tv/?video=123456789&time=1h2m3s',
  ],
  [`https://clips.twitch.tv/embed?clip=FunnyClip-abc_123&parent=${HOST}&autoplay=false`]: [
    'https://m.twitch.tv/clip/FunnyClip-abc_123',
    'https://www.twitch.tv/monstercat/clip/FunnyClip-abc_123?filter=clips&range=7d',
    'https://clips.twitch.tv/embed?clip=FunnyClip-abc_123&parent=other.example',
  ],
  [`${MAP}?q=Caf%C3%A9+Einstein&output=embed`]: [
    'https://www.google.com/maps/place/Caf%C3%A9+Einstein/data=!4m2!3m1?entry=ttu&g_ep=abc',
    'https://www.google.com/maps/place/Café+Einstein/',
    'https://google.de/maps/place/Caf%C3%A9+Einstein',
    'https://maps.google.fr/maps/place/Caf%C3%A9%20Einstein',
    'https://maps.google.com/?q=Caf%C3%A9+Einstein',
    'https://maps.google.com/maps?q=Caf%C3%A9+Einstein&hl=de&ie=UTF8',
    'http://maps.google.co.uk/maps?q=Caf%C3%A9+Einstein',
    'https://www.google.com/maps/search/Caf%C3%A9+Einstein/',
    'https://www.google.com/maps/?q=Caf%C3%A9+Einstein',
  ],
  [`${MAP}?q=place_id%3AChIJD7fiBh9u5kcRYJSMaMOCCwQ&output=embed`]: [
    'https://www.google.com/maps/place/?q=place_id:ChIJD7fiBh9u5kcRYJSMaMOCCwQ',
  ],
  [`${MAP}?cid=1234567890123456789&output=embed`]: [
    'https://maps.google.com/?cid=1234567890123456789',
    'https://www.google.com/maps?cid=1234567890123456789&hl=de',
  ],
  [`${MAP}?ll=48.85%2C2.29&z=12&output=embed`]: [
    'https://www.google.com/maps/@48.85,2.29,12z/data=!5m1!1e1?entry=ttu',
    'https://www.google.com/maps/@?api=1&map_action=map&center=48.85%2C2.29&zoom=12',
    'https://maps.google.com/maps?ll=48.85,2.29&z=12',
  ],
  [`${MAP}?ll=48.85%2C2.29&output=embed`]: [
    'https://www.google.com/maps/@48.85,2.29,1234m/data=!3m1!1e3',
  ],
  [`${MAP}?daddr=Bergen&output=embed`]: [
    'https://www.google.com/maps/dir//Bergen/',
    'https://www.google.com/maps/dir/?api=1&destination=Bergen',
    'https://maps.google.com/maps?daddr=Bergen',
  ],
  [`${MAP}/d/embed?mid=1AbCdEfGhIjKlMnOp`]: [
    'https://www.google.com/maps/d/viewer?mid=1AbCdEfGhIjKlMnOp&usp=sharing',
    'https://www.google.com/maps/d/edit?mid=1AbCdEfGhIjKlMnOp',
    'https://www.google.com/maps/d/u/12/embed?mid=1AbCdEfGhIjKlMnOp&ehbc=2E312F',
  ],
  [`${MAP}/embed/v1/view?key=${KEY}&center=48.85%2C2.29&zoom=12&maptype=satellite`]: [
    `https://www.google.com/maps/embed/v1/view?key=${KEY}&center=48.85,2.29&zoom=12&maptype=satellite`,
  ],
  'https://www.openstreetmap.org/export/embed.html?bbox=2.277334%2C48.849930%2C2.311666%2C48.866870&layer=mapnik':
    [
      'https://openstreetmap.org/#map=15/48.8584/2.2945&layers=N',
      'https://www.openstreetmap.org/search?query=Tour%20Eiffel#map=15/48.8584/2.2945',
      'https://www.openstreetmap.org/node/123456#map=15/48.8584/2.2945',
    ],
  'https://www.openstreetmap.org/export/embed.html?bbox=2.277334%2C48.849930%2C2.311666%2C48.866870&layer=mapnik&marker=48.8584%2C2.2945':
    [
      'https://www.openstreetmap.org/?mlat=48.8584&mlon=2.2945#map=15/48.8584/2.2945',
      'http://www.openstreetmap.org/?mlat=48.8584&mlon=2.2945&zoom=9#map=15/48.8584/2.2945',
    ],
  [`https://open.spotify.com/embed/track/${TRACK}`]: [
    `http://open.spotify.com/track/${TRACK}/`,
    `https://open.spotify.com/intl-fr/track/${TRACK}?si=a&utm_source=copy-link`,
    `https://open.spotify.com/embed/track/${TRACK}?theme=0&utm_source=generator`,
  ],
  [`https://open.spotify.com/embed/episode/${TRACK}`]: [
    `https://open.spotify.com/embed-podcast/episode/${TRACK}`,
    `spotify:episode:${TRACK}`,
  ],
  [`https://open.spotify.com/embed/playlist/${TRACK}`]: [
    `https://open.spotify.com/user/spotify/playlist/${TRACK}`,
    `spotify:user:spotify:playlist:${TRACK}`,
  ],
  [`${SOUND}https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood`]: [
    'https://www.soundcloud.com/forss/flickermood/',
    'https://soundcloud.com/forss/flickermood?in=a/sets/b&si=abc&utm_source=clipboard',
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/forss/flickermood&color=%23ff5500',
    'https://w.soundcloud.com/player?url=http%3A%2F%2Fwww.soundcloud.com%2Fforss%2Fflickermood',
  ],
  [`${SOUND}https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood%2Fs-AbCdEf12345`]: [
    'https://soundcloud.com/forss/flickermood/s-AbCdEf12345?si=abc',
  ],
  [`${SOUND}https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293`]: [
    'https://w.soundcloud.com/player/?url=http%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293',
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/soundcloud%253Atracks%253A293&color=%23ff5500',
  ],
  [`${SOUND}https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293%3Fsecret_token%3Ds-AbCdEf12345`]: [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293%3Fsecret_token%3Ds-AbCdEf12345&color=x',
  ],
  'https://embed.music.apple.com/us/album/401186200?i=401187150': [
    'https://music.apple.com/us/album/come-together/401186200?i=401187150&uo=4',
    'https://geo.music.apple.com/us/album/_/401186200?i=401187150&mt=1&app=music',
    'https://embed.music.apple.com/us/album/abbey-road/401186200?i=401187150&theme=dark',
  ],
  'https://embed.music.apple.com/jp/album/401186200': [
    'https://music.apple.com/jp/album/日本の歌/401186200',
    'https://music.apple.com/jp/album/%E6%97%A5%E6%9C%AC%E3%81%AE%E6%AD%8C/401186200/',
  ],
  'https://embed.music.apple.com/us/song/401187150': [
    'https://music.apple.com/us/song/come-together/401187150',
    'https://music.apple.com/us/song/401187150',
  ],
  'https://bandcamp.com/EmbeddedPlayer/album=1234/size=small/tracklist=false/': [
    'https://bandcamp.com/EmbeddedPlayer/v=2/album=1234/size=small/tracklist=false/transparent=true/',
    'http://bandcamp.com/EmbeddedPlayer.html/album=1234/size=small/tracklist=false',
  ],
  'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true': [
    'https://x.com/jack/status/20?s=46&t=abc',
    'https://www.x.com/jack/status/20/photo/1',
    'https://mobile.x.com/jack/status/20',
    'https://x.com/i/status/20',
    'https://TWITTER.com/jack/statuses/20/',
    'https://platform.twitter.com/embed/Tweet.html?dnt=false&id=20&theme=dark',
  ],
  'https://embed.bsky.app/embed/mill.bsky.social/app.bsky.feed.post/3l6oveex3ii2l': [
    'https://bsky.app/profile/mill.bsky.social/post/3l6oveex3ii2l/?ref_src=embed',
    'https://embed.bsky.app/embed/mill.bsky.social/app.bsky.feed.post/3l6oveex3ii2l?id=1',
  ],
  'https://social.example/@mill.wheel/115000000000000001/embed': [
    'https://social.example/@mill.wheel/115000000000000001',
    'https://social.example/users/mill.wheel/statuses/115000000000000001',
    'https://social.example/web/@mill.wheel/115000000000000001',
    'https://social.example/deck/@mill.wheel/115000000000000001/',
    'https://social.example/@mill.wheel/115000000000000001/embed',
  ],
  'https://www.instagram.com/p/CuXYZ_abc-1/embed/': [
    'https://www.instagram.com/p/CuXYZ_abc-1',
    'http://instagram.com/p/CuXYZ_abc-1/?utm_source=ig_web_copy_link&igshid=x',
    'https://www.instagram.com/nasa/p/CuXYZ_abc-1/?img_index=2',
    'https://www.instagram.com/p/CuXYZ_abc-1/embed/captioned/?cr=1&v=14',
    'https://m.instagram.com/p/CuXYZ_abc-1/',
  ],
  'https://www.instagram.com/reel/CuXYZ_abc-1/embed/': [
    'https://www.instagram.com/reels/CuXYZ_abc-1/',
    'https://www.instagram.com/reel/CuXYZ_abc-1/?igsh=abc==',
  ],
  'https://www.instagram.com/tv/CuXYZ_abc-1/embed/': ['https://www.instagram.com/tv/CuXYZ_abc-1/'],
  'https://www.tiktok.com/player/v1/6718335390845095173': [
    'https://tiktok.com/@scout2015/video/6718335390845095173?is_from_webapp=1&sender_device=pc',
    'https://m.tiktok.com/v/6718335390845095173.html?u_code=1',
    'https://www.tiktok.com/embed/6718335390845095173/',
    'https://www.tiktok.com/player/v1/6718335390845095173?music_info=1',
  ],
  [`${FILM}https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D10153231379946729`]: [
    'https://www.facebook.com/watch?v=10153231379946729',
    'https://web.facebook.com/watch/live/?v=10153231379946729&ref=watch_permalink',
    'https://www.facebook.com/video.php?v=10153231379946729',
  ],
  [`${FILM}https%3A%2F%2Fwww.facebook.com%2Ffacebook%2Fvideos%2F10153231379946729%2F`]: [
    'https://www.facebook.com/facebook/videos/10153231379946729/?mibextid=abc',
    'https://m.facebook.com/facebook/videos/10153231379946729/',
  ],
  [`${FILM}https%3A%2F%2Fwww.facebook.com%2Freel%2F10153231379946729`]: [
    'https://www.facebook.com/reel/10153231379946729?fs=e&s=TIeQ9V',
  ],
  [`${POST}https%3A%2F%2Fwww.facebook.com%2Fmill%2Fposts%2F${PFBID}`]: [
    `https://facebook.com/mill/posts/${PFBID}?rdid=abc`,
    `https://mbasic.facebook.com/mill/posts/${PFBID}`,
    `https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fm.facebook.com%2Fmill%2Fposts%2F${PFBID}&width=500`,
  ],
  [`${POST}https%3A%2F%2Fwww.facebook.com%2Fgroups%2Fmillers%2Fpermalink%2F10153231379946729%2F`]: [
    'https://www.facebook.com/groups/millers/permalink/10153231379946729/',
  ],
  [`${POST}https%3A%2F%2Fwww.facebook.com%2Fpermalink.php%3Fstory_fbid%3D${PFBID}%26id%3D100012345`]:
    [
      `https://www.facebook.com/permalink.php?story_fbid=${PFBID}&id=100012345`,
      `https://m.facebook.com/story.php?story_fbid=${PFBID}&id=100012345&mibextid=abc`,
    ],
  [`${POST}https%3A%2F%2Fwww.facebook.com%2Fphoto%2F%3Ffbid%3D10153231379946729`]: [
    'https://www.facebook.com/photo/?fbid=10153231379946729&set=a.123',
    'https://www.facebook.com/photo.php?fbid=10153231379946729&type=3',
  ],
  'https://www.linkedin.com/embed/feed/update/urn:li:activity:6898694772484112384': [
    'https://de.linkedin.com/posts/some-one_a-title-activity-6898694772484112384-AbCd?trk=public',
    'https://www.linkedin.com/posts/activity-6898694772484112384-AbCd?utm_source=share&utm_medium=member_ios',
    'https://www.linkedin.com/posts/some-one_caf%C3%A9-activity-6898694772484112384-Ab-d/',
    'https://www.linkedin.com/posts/some-one_café-activity-6898694772484112384-Ab-d',
    'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A6898694772484112384/',
    'https://www.linkedin.com/embed/feed/update/urn:li:activity:6898694772484112384?collapsed=1',
  ],
  'https://assets.pinterest.com/ext/embed.html?id=99360735500167749': [
    'https://pinterest.com/pin/99360735500167749',
    'https://de.pinterest.com/pin/99360735500167749/?lp=true',
    'https://www.pinterest.co.uk/pin/a-water-mill--99360735500167749/',
    'https://www.pinterest.com/pin/99360735500167749/sent/?invite_code=abc&sfo=1',
    'https://assets.pinterest.com/ext/embed.html?id=99360735500167749&src=oembed',
  ],
  'https://embed.reddit.com/r/reactjs/comments/1abcde/?embed=true': [
    'https://old.reddit.com/r/reactjs/comments/1abcde/a_title/',
    'https://np.reddit.com/r/reactjs/comments/1abcde',
    'https://m.reddit.com/r/reactjs/comments/1abcde/a_title/?rdt=1',
    'https://www.reddit.com/r/reactjs/comments/1abcde/caf%C3%A9/',
    'https://embed.reddit.com/r/reactjs/comments/1abcde/a_title/?embed=true&theme=dark',
  ],
  'https://embed.reddit.com/r/reactjs/comments/1abcde/_/k1l2m3n/?embed=true': [
    'https://www.reddit.com/r/reactjs/comments/1abcde/comment/k1l2m3n/?context=3',
    'https://www.reddit.com/r/reactjs/comments/1abcde/a_title/k1l2m3n/',
  ],
  'https://embed.reddit.com/user/miller/comments/1abcde/?embed=true': [
    'https://www.reddit.com/user/miller/comments/1abcde/a_title/',
    'https://www.reddit.com/u/miller/comments/1abcde/a_title/',
  ],
  [`https://calendly.com/acme/30min?embed_domain=${HOST}&embed_type=Inline`]: [
    'https://www.calendly.com/acme/30min/',
    'https://calendly.com/acme/30min?embed_domain=other.example&hide_gdpr_banner=1&utm_source=x',
  ],
  [`https://calendly.com/acme?embed_domain=${HOST}&embed_type=Inline`]: [
    'https://calendly.com/acme',
  ],
  [`https://calendly.com/d/abc-def-ghi/intro-call?embed_domain=${HOST}&embed_type=Inline`]: [
    'https://calendly.com/d/abc-def-ghi/intro-call',
  ],
  'https://cal.com/team/acme/30min/embed': [
    'https://cal.com/team/acme/30min?duration=30',
    'https://app.cal.com/team/acme/30min/',
  ],
  'https://form.typeform.com/to/AbC123xy': [
    'http://form.typeform.com/to/AbC123xy/?typeform-source=x',
    'https://FORM.typeform.com/to/AbC123xy?utm_source=x#name=a',
  ],
  'https://tally.so/embed/wAbc12': [
    'https://www.tally.so/r/wAbc12?utm_source=x',
    'https://tally.so/embed/wAbc12?alignLeft=1&hideTitle=1&transparentBackground=1',
  ],
  'https://docs.google.com/forms/d/e/1FAIpQLSf_abcdefghijklmnop/viewform?embedded=true': [
    'https://docs.google.com/forms/u/0/d/e/1FAIpQLSf_abcdefghijklmnop/viewform?usp=send_form',
    'https://docs.google.com/a/mill.example/forms/d/e/1FAIpQLSf_abcdefghijklmnop/viewform',
    'https://docs.google.com/forms/d/e/1FAIpQLSf_abcdefghijklmnop/viewform?embedded=true#start',
  ],
  'https://docs.google.com/forms/d/1FAIpQLSf_abcdefghijklmnop/viewform?embedded=true': [
    'https://docs.google.com/forms/d/1FAIpQLSf_abcdefghijklmnop/viewform',
  ],
  'https://share.hsforms.com/1AbCdEfGhIjKlMnOpQrStUv2abcd': [
    'https://share.hsforms.com/1AbCdEfGhIjKlMnOpQrStUv2abcd/?utm_source=x',
  ],
  'https://k3x9ab.share-na2.hsforms.com/1AbCdEfGhIjKlMnOpQrStUv2abcd': [
    'https://k3x9ab.share-na2.hsforms.com/1AbCdEfGhIjKlMnOpQrStUv2abcd',
  ],
  [`https://airtable.com/embed/${APP}/${SHR}`]: [
    `https://airtable.com/${APP}/${SHR}/tblAbCdEfGhIjKlMn/viwAbCdEfGhIjKlMn?blocks=hide`,
    `https://www.airtable.com/${APP}/${SHR}/`,
  ],
  [`https://airtable.com/embed/${APP}/pagAbCdEfGhIjKlMn/form`]: [
    `https://airtable.com/${APP}/pagAbCdEfGhIjKlMn/form?prefill_Name=x`,
  ],
  [`https://embed.figma.com/design/${FIGMA}?node-id=1-2&embed-host=${HOST}`]: [
    `https://www.figma.com/design/${FIGMA}/A-name?node-id=1-2&p=f&t=abc-0&m=dev`,
    `https://figma.com/file/${FIGMA}/Größe?type=design&node-id=1-2&mode=design`,
    `https://embed.figma.com/design/${FIGMA}/A-name?node-id=1-2&embed-host=share`,
  ],
  [`https://embed.figma.com/design/${FIGMA}/branch/${FIGMA}?embed-host=${HOST}`]: [
    `https://www.figma.com/design/${FIGMA}/branch/${FIGMA}/A-name?t=abc`,
  ],
  [`https://embed.figma.com/proto/${FIGMA}?embed-host=${HOST}`]: [
    `https://www.figma.com/proto/${FIGMA}/A-name?page-id=0%3A1&scaling=scale-down`,
  ],
  'https://codepen.io/mill/embed/PNaGbb?default-tab=result': [
    'https://codepen.io/mill/full/PNaGbb',
    'https://www.codepen.io/mill/details/PNaGbb/',
    'https://codepen.io/mill/embed/preview/PNaGbb?height=300&theme-id=dark',
    'http://codepen.io/mill/pen/PNaGbb?editors=1010',
  ],
  'https://codesandbox.io/embed/react-new': [
    'https://www.codesandbox.io/s/react-new/',
    'https://codesandbox.io/embed/react-new?autoresize=1',
    'https://codesandbox.io/p/devbox/react-new?embed=1',
  ],
  'https://stackblitz.com/edit/react-abc123?embed=1': [
    'https://stackblitz.com/edit/react-abc123?terminal=dev',
    'https://stackblitz.com/~/edit/react-abc123',
  ],
  'https://stackblitz.com/github/facebook/react?embed=1': [
    'https://stackblitz.com/fork/github/facebook/react',
    'https://stackblitz.com/~/github.com/facebook/react',
  ],
  [`https://www.loom.com/embed/${LOOM}`]: [
    `https://loom.com/share/${LOOM}?sid=abc`,
    `https://www.loom.com/share/A-short-title-${LOOM}`,
    `https://www.loom.com/embed/${LOOM}?hide_owner=true&hideEmbedTopBar=true`,
  ],
  'https://fast.wistia.net/embed/iframe/abc123defg?doNotTrack=true': [
    'https://acme.wistia.com/medias/abc123defg?wtime=5s',
    'https://acme.wistia.com/medias/abc123defg/manage',
    'https://home.wistia.com/m/abc123defg',
    'https://fast.wistia.net/embed/iframe/abc123defg?videoFoam=true',
    'https://fast.wistia.com/embed/medias/abc123defg.jsonp',
  ],
  [`https://play.vidyard.com/${VIDYARD}`]: [
    `https://video.vidyard.com/watch/${VIDYARD}?autoplay=1`,
    `https://play.vidyard.com/${VIDYARD}.html?v=3.1&type=inline`,
    `https://acme.hubs.vidyard.com/watch/${VIDYARD}`,
  ],
  'https://video.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?p2p=0': [
    'https://video.example/w/kkGMgK9ZtnKfYAgnEtQxbv/',
    'https://video.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?autoplay=1&warningTitle=0',
  ],
}
