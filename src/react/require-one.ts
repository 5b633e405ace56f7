/** Development only: throws for a category beside a service, which TypeScript refuses. */
export function requireOne(category: unknown, service: unknown, caller: string): void {
  if (category === undefined || service === undefined) return
  throw new Error(
    `react-consent-ui: ${caller} has both category ${JSON.stringify(category)} and service ${JSON.stringify(service)}. It waits for one of them only. Remove one.`,
  )
}
