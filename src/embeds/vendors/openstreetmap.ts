import { defineEmbed, queryOf, withQuery } from '../define-embed.js'

const NUMBER = '(-?\\d{1,3}(?:\\.\\d{1,10})?)'
const BOX = new RegExp(`^${NUMBER},${NUMBER},${NUMBER},${NUMBER}$`)
const POINT = new RegExp(`^${NUMBER},${NUMBER}$`)
const VIEW = new RegExp(`^(\\d{1,2})/${NUMBER}/${NUMBER}$`)
const COORDINATE = new RegExp(`^${NUMBER}$`)
const LAYER = /^(mapnik|cyclosm|cyclemap|transportmap|tracestracktopo|hot)$/

/** Pages beside a map. The frame shows the map. */
const PAGE = /^\/(?:search|directions|(?:node|way|relation)\/\d{1,15})?$/
/** Pixels of the frame that the zoom of a shared link is meant for. */
const WIDTH = 800
const HEIGHT = 600
const TILE = 256

/** OpenStreetMap: the address of a view, with or without a marker, and embed codes. */
export const openStreetMap = /* @__PURE__ */ defineEmbed({
  vendor: 'openstreetmap',
  name: 'OpenStreetMap',
  provider: {
    name: 'OpenStreetMap Foundation',
    country: 'GB',
    privacyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  },
  hosts: ['openstreetmap.org', 'www.openstreetmap.org'],
  options: {
    /** @default 'mapnik', or the layer of the address */
    layer: ['mapnik', 'cyclosm', 'cyclemap', 'transportmap', 'tracestracktopo', 'hot'],
  },
  frame: { kind: 'map', aspectRatio: '4 / 3' },
  read(address, { layer: wanted }) {
    const frame = 'https://www.openstreetmap.org/export/embed.html'
    const page = 'https://www.openstreetmap.org/'
    if (address.pathname === '/export/embed.html') {
      const bbox = queryOf(address, 'bbox', BOX)
      if (!bbox) return null
      const layer = wanted ?? queryOf(address, 'layer', LAYER)
      return {
        src: withQuery(frame, { bbox, layer, marker: queryOf(address, 'marker', POINT) }),
        link: page,
      }
    }
    const view = VIEW.exec(new URLSearchParams(address.hash.slice(1)).get('map') ?? '')
    if (!PAGE.test(address.pathname) || !view) return null
    const [zoom, latitude, longitude] = view.slice(1).map(Number) as [number, number, number]
    if (zoom > 20 || Math.abs(latitude) > 85 || Math.abs(longitude) > 180) return null
    const [mlat, mlon] = ['mlat', 'mlon'].map((name) => queryOf(address, name, COORDINATE))
    const degrees = 360 / 2 ** zoom / TILE / 2
    const [dx, dy] = [degrees * WIDTH, degrees * HEIGHT * Math.cos((latitude * Math.PI) / 180)]
    const bbox = [longitude - dx, latitude - dy, longitude + dx, latitude + dy]
    return {
      src: withQuery(frame, {
        bbox: bbox.map((side) => side.toFixed(6)).join(','),
        layer: wanted ?? 'mapnik',
        marker: mlat && mlon && `${mlat},${mlon}`,
      }),
      link: `${withQuery(page, { mlat, mlon })}#map=${zoom}/${latitude}/${longitude}`,
    }
  },
})
