import { describe, expect, it } from 'vitest'
import { inFolder } from './in-folder.js'

const COMMANDS = ['add', 'check', 'init', 'policy', 'poster', 'texts']

describe('wrong use', () => {
  it.each([
    [['chek'], '"chek" is not a command. Did you mean "check"?'],
    [['check'], 'react-consent-ui check: pass the file of one config.'],
    [['check', 'a.json', 'b.json'], 'react-consent-ui check: pass the file of one config.'],
    [['check', 'a.json', '--locals', 'de'], '--locals is not an option. Did you mean --locales?'],
    [['check', 'a.json', '--zzzzzzzz'], '--zzzzzzzz is not an option. Options: react-consent-ui'],
    [['check', 'a.json', '--locales'], '--locales needs a value.'],
    [['check', 'a.json', '--json=yes'], '--json takes no value.'],
    [['check', 'nowhere.json'], 'nowhere.json cannot be read'],
    [['check', 'a.json', '--ignore', 'cookies'], '--ignore "cookies" names no rule.'],
    [['add', 'youtub'], '"youtub" is not a preset. Did you mean youtube?'],
    [['policy', 'a.json', '--formt', 'md'], '--formt is not an option. Did you mean --format?'],
    [['texts'], 'react-consent-ui texts: pass the file of one config.'],
  ])('exits with 2 and names what is right: %j', async (args, message) => {
    const { run } = inFolder({ 'a.json': { revision: 1 } })
    const { code, stdout, stderr } = await run(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it.each([['--help'], ['-h'], []])('prints the commands with %s', async (...args) => {
    const { code, stdout } = await inFolder({}).run(...args)
    expect(code).toBe(0)
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  it.each(COMMANDS)('prints the options of %s', async (command) => {
    for (const help of ['--help', '-h']) {
      const { code, stdout } = await inFolder({}).run(command, help)
      expect(code).toBe(0)
      expect(stdout).toMatch(new RegExp(`^Usage: react-consent-ui ${command} `))
      expect(stdout).toContain('Exit codes:')
    }
  })
})
