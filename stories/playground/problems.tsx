import type { Problem } from './read.js'

interface ProblemsProps {
  of: Problem[]
  /** Called when the reader selects a problem. */
  onGo: (problem: Problem) => void
}

/** The problems of the config, each with its place and fix; or a note that it is valid. */
export function Problems({ of, onGo }: ProblemsProps) {
  const count = of.length === 1 ? '1 problem' : `${of.length} problems`
  return (
    <div className="playground-problems" data-state={of.length > 0 ? 'problems' : 'none'}>
      <p role="status">
        {of.length > 0
          ? `${count}; the result shows the last valid config.`
          : 'The config is valid.'}
      </p>
      {of.length > 0 && (
        <ul>
          {of.map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              <button type="button" onClick={() => onGo(problem)}>
                Line {problem.place.line}: <code>{problem.path}</code>
              </button>
              <span>{problem.message}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
