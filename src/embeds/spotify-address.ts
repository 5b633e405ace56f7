const SPOTIFY =
  /^spotify:(?:user:[\w.-]{1,60}:)?(track|album|playlist|artist|show|episode):([0-9A-Za-z]{22})$/

/** The address of `spotify:track:…`, which Spotify copies; every other text without spaces around it. */
export function asAddress<T>(value: T): T | string {
  return typeof value === 'string'
    ? value.replace(/^ +| +$/g, '').replace(SPOTIFY, 'https://open.spotify.com/$1/$2')
    : value
}
