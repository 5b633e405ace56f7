import type { Problem } from './read.js'

interface ProblemsProps {
  of: Problem[]
  /** Somebody wants to mend this one. */
  onGo: (problem: Problem) => void
}

/** What is wrong with the description, each with its place and the remedy; or that it holds. */
export function Problems({ of, onGo }: ProblemsProps) {
  const count = of.length === 1 ? '1 problem' : `${of.length} problems`
  return (
    <div className="playground-problems" data-state={of.length > 0 ? 'problems' : 'none'}>
      <p role="status">
        {of.length > 0 ? `${count}; the result shows what held before.` : 'The description holds.'}
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
