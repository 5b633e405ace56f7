const SPOTIFY = /^spotify:(track|album|playlist|artist|show|episode):([0-9A-Za-z]{22})$/

/** The address of `spotify:track:…`, which Spotify copies; every other value unchanged. */
export function asAddress<T>(value: T): T | string {
  return typeof value === 'string'
    ? value.replace(SPOTIFY, 'https://open.spotify.com/$1/$2')
    : value
}
