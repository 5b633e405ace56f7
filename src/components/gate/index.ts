export { ConsentGate, type ConsentGateProps, type GateFallbackProps } from './gate.js'
