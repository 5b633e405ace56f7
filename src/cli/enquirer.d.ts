// Enquirer declares the types of its whole, and not of the prompts one by one.
declare module 'enquirer/lib/prompts/*.js' {
  export default class Prompt {
    constructor(options: object)
    run(): Promise<unknown>
  }
}
