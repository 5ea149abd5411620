// The package describes its whole build only; the smaller one has the same face.
declare module 'hls.js/light' {
  export { default } from 'hls.js'
}
