import { defineEmbed, type EmbedContent, queryOf, withQuery } from '../define-embed.js'

const KEY = /^[\w-]{20,60}$/
/** A place, an address or a query: any text without control, bidi or surrogate characters. */
const WORDS = /^[^\p{C}<>\\]{1,300}$/u
const PB = /^!1m[^\p{C}<>\\\s"]{1,2000}$/u
const MODES = /^\/maps\/embed\/v1\/(place|view|directions|streetview|search)$/
const MY_MAP = /^\/maps\/d\/(?:u\/\d{1,2}\/)?(?:embed|viewer|edit)$/
const MAP_ID = /^[\w.-]{10,80}$/
const VIEW =
  /^@(-?\d{1,3}(?:\.\d{1,15})?),(-?\d{1,3}(?:\.\d{1,15})?),(?:(\d{1,2})(?:\.\d{1,10})?z|\d{1,8}m)$/
const ZOOM = /^\d{1,2}$/
const POINT = /^(-?\d{1,3}(?:\.\d{1,15})?),(-?\d{1,3}(?:\.\d{1,15})?)$/

/** Countries whose addresses people copy. The frame is on www.google.com always. */
const ENDS =
  'com at be bg ch cz de dk ee es fi fr gr hr hu ie it li lt lu lv nl no pl pt ro rs se si sk ca co.uk co.jp co.in co.nz co.za com.au com.br com.mx com.tr com.ua'.split(
    ' ',
  )

interface Options {
  readonly zoom?: number | undefined
  readonly mapType?: string | undefined
  readonly language?: string | undefined
}

/** The parameters of the Maps Embed API (https://developers.google.com/maps/documentation/embed/embedding-map). */
const API: Readonly<Record<string, RegExp>> = {
  key: KEY,
  q: WORDS,
  origin: WORDS,
  destination: WORDS,
  waypoints: WORDS,
  mode: /^(driving|walking|bicycling|transit|flying)$/,
  avoid: /^[a-z|]{1,40}$/,
  units: /^(metric|imperial)$/,
  center: POINT,
  location: POINT,
  pano: /^[\w-]{5,80}$/,
  heading: /^-?\d{1,3}(\.\d{1,6})?$/,
  pitch: /^-?\d{1,2}(\.\d{1,6})?$/,
  fov: /^\d{1,3}(\.\d{1,6})?$/,
  zoom: /^\d{1,2}$/,
  maptype: /^(roadmap|satellite)$/,
  language: /^[\w-]{2,10}$/,
  region: /^[a-zA-Z]{2}$/,
}

/** Google Maps: embed codes, places, directions, views, searches and My Maps. */
export const googleMaps = /* @__PURE__ */ defineEmbed({
  vendor: 'google-maps',
  name: 'Google Maps',
  provider: {
    name: 'Google Ireland Limited',
    country: 'IE',
    privacyUrl: 'https://policies.google.com/privacy',
  },
  hosts: ENDS.flatMap((end) => [`google.${end}`, `www.google.${end}`, `maps.google.${end}`]),
  options: {
    /** @default the map type of the address */
    mapType: ['roadmap', 'satellite'],
    /** From 0, the whole world, to about 21, a building; beats the zoom of the address. */
    zoom: 'number',
    /** The language of the names on the map: `'fr'`. @default the language of the browser */
    language: 'language',
  },
  frame: { kind: 'map', aspectRatio: '4 / 3' },
  read(address, options) {
    const path = address.pathname.replace(/\/$/, '')
    return (
      embedCode(address, path) ??
      apiCall(address, path, options) ??
      myMap(address, path) ??
      classic(address, path, options) ??
      sharedPage(path, options)
    )
  },
})

function embedCode(address: URL, path: string): EmbedContent | null {
  const pb = path === '/maps/embed' && queryOf(address, 'pb', PB)
  if (!pb) return null
  return {
    src: withQuery('https://www.google.com/maps/embed', { pb }),
    link: 'https://www.google.com/maps',
  }
}

function apiCall(address: URL, path: string, options: Options): EmbedContent | null {
  const [, mode] = MODES.exec(path) ?? []
  if (!mode || !queryOf(address, 'key', KEY)) return null
  const query = Object.fromEntries(
    Object.entries(API).map(([name, pattern]) => [name, queryOf(address, name, pattern)]),
  )
  return {
    src: withQuery(`https://www.google.com/maps/embed/v1/${mode}`, {
      ...query,
      zoom: options.zoom ?? query.zoom,
      maptype: options.mapType ?? query.maptype,
      language: options.language ?? query.language,
    }),
    link: withQuery('https://www.google.com/maps', { q: query.q ?? query.destination }),
  }
}

function myMap(address: URL, path: string): EmbedContent | null {
  const mid = MY_MAP.test(path) && queryOf(address, 'mid', MAP_ID)
  if (!mid) return null
  return {
    src: withQuery('https://www.google.com/maps/d/embed', { mid }),
    link: withQuery('https://www.google.com/maps/d/viewer', { mid }),
  }
}

/** `/maps?q=…`, `/maps/search/?api=1&query=…`, `/maps/dir/?api=1&origin=…` and `/maps/@?api=1&center=…`. */
function classic(address: URL, path: string, options: Options): EmbedContent | null {
  if (!['', '/maps', '/maps/search', '/maps/dir', '/maps/place', '/maps/@'].includes(path))
    return null
  if (path === '' && !address.hostname.startsWith('maps.')) return null
  const q = queryOf(address, 'q', WORDS) ?? queryOf(address, 'query', WORDS)
  const saddr = queryOf(address, 'saddr', WORDS) ?? queryOf(address, 'origin', WORDS)
  const daddr = queryOf(address, 'daddr', WORDS) ?? queryOf(address, 'destination', WORDS)
  const cid = queryOf(address, 'cid', /^\d{5,20}$/)
  const ll = queryOf(address, 'll', POINT) ?? queryOf(address, 'center', POINT)
  const z = queryOf(address, 'z', ZOOM) ?? queryOf(address, 'zoom', ZOOM)
  return q || daddr || ll || cid ? map({ q, saddr, daddr, ll, z, cid }, options) : null
}

/** `/maps/place/NAME/@48.8,2.3,17z/…`, `/maps/search/QUERY`, `/maps/dir/FROM/TO` and `/maps/@48.8,2.3,12z`. */
function sharedPage(path: string, options: Options): EmbedContent | null {
  const [, root, ...steps] = path.split('/')
  if (root !== 'maps') return null
  const [, latitude, longitude, z] = steps.map((step) => VIEW.exec(step)).find(Boolean) ?? []
  const ll = latitude && `${latitude},${longitude}`
  const [kind, ...named] = steps.filter((step) => !/^(@|data=|am=)/.test(step)).map(words)
  if (named.includes(null)) return null
  const [first, ...others] = named
  if (kind === undefined && ll) return map({ ll, z }, options)
  if ((kind === 'place' || kind === 'search') && first) return map({ q: first, ll, z }, options)
  const last = others.at(-1)
  if (kind === 'dir' && last) return map({ saddr: first, daddr: last, ll, z }, options)
  return null
}

/** A step of a path as text; null if it holds something else. */
function words(step: string): string | null {
  try {
    const text = decodeURIComponent(step.replaceAll('+', ' ')).trim()
    return text === '' || WORDS.test(text) ? text : null
  } catch {
    // A percent sign that encodes nothing.
    return null
  }
}

function map(
  given: Readonly<Record<string, string | null | undefined>>,
  { zoom, mapType, language }: Options,
): EmbedContent {
  const query = {
    ...given,
    z: zoom ?? given.z,
    t: mapType && (mapType === 'satellite' ? 'k' : 'm'),
    hl: language,
  }
  return {
    src: withQuery('https://www.google.com/maps', { ...query, output: 'embed' }),
    link: withQuery('https://www.google.com/maps', query),
  }
}
