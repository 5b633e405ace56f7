export { ConsentScript, type ConsentScriptProps } from './script.js'
