import type { TestProject } from 'vitest/node'
import { type Cluster, createCluster, remove } from './cluster.js'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: Cluster
  }
}

export default async function setup({ provide }: TestProject) {
  const cluster = await createCluster()
  provide('cluster', cluster)
  return () => remove(cluster)
}
