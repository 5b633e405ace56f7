// No transform: the tests are CommonJS, as Babel or SWC hand them to Jest.
module.exports = { testEnvironment: 'jsdom', transform: {} }
